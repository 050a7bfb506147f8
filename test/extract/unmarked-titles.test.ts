import { describe, expect, it } from 'vitest'
import { sharedPack } from '../shared-pack.ts'
import { graphOf } from './read-text.ts'
import { says } from './says.ts'

const pack = await sharedPack()

const plansIn = (text: string): string[] =>
  graphOf(text, pack)
    .entities.filter(({ classIri }) => classIri.endsWith('Plan'))
    .flatMap(({ mentions }) => mentions.map(({ surface }) => surface))

describe('Chinese titles stand without marks', () => {
  it.each([
    [
      'in a line of their own',
      '关于调整云溪市公交票价的通知\n云交发〔2021〕12号',
      ['关于调整云溪市公交票价的通知'],
    ],
    [
      'behind the place in such a line',
      '云溪市耕地质量保护规定\n第一条 为了保护耕地，制定本规定。',
      ['云溪市耕地质量保护规定'],
    ],
    [
      'behind the body whose they are',
      '大家学习青禾县水务局关于规范用水的通报精神。',
      ['青禾县水务局关于规范用水的通报'],
    ],
    ['in quotes', '县水务局下发了“关于做好节约用水的意见”。', ['关于做好节约用水的意见']],
    [
      'with other titles inside',
      '国务院关于在云溪镇暂停实施《茶叶登记条例》有关规定的决定',
      ['国务院关于在云溪镇暂停实施《茶叶登记条例》有关规定的决定', '茶叶登记条例'],
    ],
  ])('%s', (_, text, expected) => expect(plansIn(text)).toEqual(expected))

  it.each([
    ['where anybody has opinions', '他提出了关于学校建设的意见。'],
    ['where the line tells what is done', '青禾县将实行用水定额分类管理办法'],
    ['in headings of any paper', '一、工作方案\n保障措施'],
  ])('not %s', (_, text) => expect(plansIn(text)).toEqual([]))
})

describe('a Chinese title tells who issued the work', () => {
  says(pack, [
    ['青禾县水务局关于规范用水的意见', '青禾县水务局关于规范用水的意见 issuedBy 青禾县水务局'],
    [
      '中共青禾县委 青禾县人民政府关于规范用水的意见',
      '中共青禾县委 青禾县人民政府关于规范用水的意见 issuedBy 中共青禾县委',
      '中共青禾县委 青禾县人民政府关于规范用水的意见 issuedBy 青禾县人民政府',
    ],
    [
      '根据青禾县水务局《关于规范用水的通知》，各镇组织学习。',
      '关于规范用水的通知 issuedBy 青禾县水务局',
    ],
    ['青禾县人大常委会关于规范用水的决定'],
  ])
})

describe('a day between a subject and its verb does not part them', () => {
  says(pack, [
    [
      '《青禾县用水办法》已于2021年5月3日经云溪市政府第12次常务会议讨论通过。',
      'Meeting 12, 云溪市人民政府, 2021-05-03 approved 青禾县用水办法',
      'Meeting 12, 云溪市人民政府, 2021-05-03 heldOn 2021-05-03',
      'Meeting 12, 云溪市人民政府, 2021-05-03 heldBy 云溪市人民政府',
      '青禾县用水办法 coversPlace 青禾县',
    ],
  ])
})
