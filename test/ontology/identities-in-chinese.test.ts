import { describe, expect, it } from 'vitest'
import { graphOf } from '../extract/read-text.ts'
import { sharedPack } from '../shared-pack.ts'

const pack = await sharedPack()

/** Each thing of a class that a text names by two mentions or more, as the names of it, each once. */
function namedTwice(className: string, text: string): string[] {
  const { entities } = graphOf(text, pack)
  return entities
    .filter(({ classIri, mentions }) => classIri.endsWith(`#${className}`) && mentions.length > 1)
    .map(({ mentions }) => [...new Set(mentions.map(({ surface }) => surface))].join(' = '))
}

type Row = readonly [text: string, ...things: string[]]

const areOne = (className: string, rows: readonly Row[]): void => {
  it.each<Row>(rows)('%s', (text, ...things) => {
    expect(namedTwice(className, text)).toEqual(things)
  })
}

describe('a title is used again by its end, between the marks of titles', () => {
  areOne('Plan', [
    [
      '青禾县发改委编制的《青禾县低空经济行动方案（2022—2025年）》公布。根据《行动方案》，机场不多。行动方案很好。',
      '青禾县低空经济行动方案（2022—2025年） = 行动方案',
    ],
    [
      '县政府印发《青禾县竹林修复行动方案》。《行动方案》分为两步。',
      '青禾县竹林修复行动方案 = 行动方案',
    ],
    ['县政府印发《竹林修复行动方案》和《茶园改造行动方案》。《行动方案》分为两步。'],
    ['县政府印发《青禾县竹林修复规划》。《规划》分为两步。'],
    [
      '会议学习《中华人民共和国湿地保护法》。会议强调，要贯彻《湿地保护法》，推动湿地保护法落地。',
      '中华人民共和国湿地保护法 = 湿地保护法',
    ],
  ])
})

describe('a kind of body that a text uses for one of them is no name', () => {
  areOne('Organization', [
    ['云溪玻璃科技股份有限公司（以下简称“公司”）召开会议。公司与青禾茶业集团签订协议。'],
    ['青禾竹业协会（下称“协会”）成立。协会有会员三百家。'],
    [
      '云溪玻璃科技股份有限公司（以下简称“云溪玻璃”）开会。云溪玻璃盈利。',
      '云溪玻璃科技股份有限公司 = 云溪玻璃',
    ],
  ])
})

describe('names that a thing had before, or has now', () => {
  areOne('Organization', [
    [
      '青禾农学院位于云溪市。其原名为白鹤师范学院，成立于1951年，后改名为云溪农学院，1994年更名为青禾农学院。',
      '青禾农学院 = 白鹤师范学院 = 云溪农学院',
    ],
    [
      '1961年，云溪茶叶公司成立，1984年改称青禾茶叶总公司，2003年改制。',
      '云溪茶叶公司 = 青禾茶叶总公司',
    ],
    ['企业名称从“云溪茶叶公司”变更为“青禾茶叶集团”。', '云溪茶叶公司 = 青禾茶叶集团'],
    ['青禾电视台隶属于青禾传媒集团，前身为云溪电视台。', '青禾电视台 = 云溪电视台'],
    ['2011年，云溪学院与白鹤学院合并，更名为青禾大学。'],
    ['云溪学院隶属于青禾大学，白鹤学院隶属于云溪大学。'],
  ])
})

describe('a name without the words that tell its rank, or the place before it', () => {
  areOne('Organization', [
    [
      '湖南鹿鸣湖国家级自然保护区管理局成立。鹿鸣湖自然保护区管理局开展巡护。',
      '湖南鹿鸣湖国家级自然保护区管理局 = 鹿鸣湖自然保护区管理局',
    ],
  ])
  areOne('Place', [
    [
      '安徽鹿鸣湖国家级自然保护区很大。鹿鸣湖保护区有天鹅。',
      '安徽鹿鸣湖国家级自然保护区 = 鹿鸣湖保护区',
    ],
    ['鹿鸣湖国家级自然保护区很大。鹤鸣湖保护区有天鹅。'],
  ])
})

describe('a name in Latin letters in the brackets behind one in signs', () => {
  areOne('Organization', [
    [
      '云溪铌业研究院（Yunxi Niobium Institute，简称YNI）成立。YNI有员工三百人。',
      '云溪铌业研究院 = Yunxi Niobium Institute = YNI',
    ],
    ['青禾冶金集团（QYJ）盈利。QYJ有三个厂。', '青禾冶金集团 = QYJ'],
    ['青禾博物院（缩写“QHM”）开放。QHM免费。', '青禾博物院 = QHM'],
    ['青禾冶金集团（见第2页）盈利。'],
  ])
})

it('an end that hundreds of titles share is none of them, and a title is still itself', () => {
  const titles = Array.from({ length: 400 }, (_, index) => `《青禾县第${index}号竹林修复行动方案》`)
  const text = titles.map((title) => `县政府印发${title}。`).join('')
  const named = namedTwice('Plan', `${text}${titles[7]}分为两步。《行动方案》不长。`)
  expect(named).toEqual(['青禾县第7号竹林修复行动方案'])
})
