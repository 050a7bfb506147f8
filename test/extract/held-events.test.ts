import { describe, expect, it } from 'vitest'
import { sharedPack } from '../shared-pack.ts'
import { graphOf } from './read-text.ts'
import { says } from './says.ts'

const pack = await sharedPack()

const meetingsIn = (text: string): string[] =>
  graphOf(text, pack)
    .entities.filter(({ classIri }) => classIri.endsWith('Meeting'))
    .flatMap(({ mentions }) => mentions.map(({ surface }) => surface))

describe('Chinese events are named by all that stands between a verb and their head noun', () => {
  it.each([
    ['5月12日，青禾县在县政府会议室召开秸秆禁烧工作会议。', ['秸秆禁烧工作会议']],
    ['云溪集团召开2023年度安全生产工作会，李华讲话。', ['2023年度安全生产工作会']],
    ['云溪县委召开了新任干部集体谈话会。', ['新任干部集体谈话会']],
    ['青禾市委常委会召开扩大会议。', ['扩大会议']],
    ['云溪大学召开口蹄疫病毒引发的牛羊疫情防控部署会。', ['口蹄疫病毒引发的牛羊疫情防控部署会']],
    ['市卫健委召开基层卫生工作会议和疾控工作会议。', ['基层卫生工作会议', '疾控工作会议']],
    ['市长李华在全市招商引资工作推进会上强调，要抓好项目。', ['全市招商引资工作推进会']],
  ])('%s', (text, expected) => expect(meetingsIn(text)).toEqual(expected))
})

describe('Chinese events before their verb are named from the start of the clause', () => {
  it.each([
    [
      '昨天，云溪市茶叶行业抗旱救灾先进表彰大会在青禾县举行。',
      ['云溪市茶叶行业抗旱救灾先进表彰大会'],
    ],
    ['青禾科技园承办的首届云溪棋艺论坛颁奖典礼在云溪举行。', ['首届云溪棋艺论坛颁奖典礼']],
    ['青禾县湿地保护管理局揭牌仪式举行。', ['青禾县湿地保护管理局揭牌仪式']],
  ])('%s', (text, expected) => expect(meetingsIn(text)).toEqual(expected))
})

describe('no Chinese event is named', () => {
  it.each([
    ['by words that any event has', '云溪市召开专题会议。市里召开工作推进会。'],
    ['by how many there are', '市里召开三次茶叶生产会议。'],
    ['by what it is like', '青禾县召开气氛热烈的座谈会。'],
    [
      'by words that end as its head noun does',
      '青禾县参加支援乡村社会。市里举行云溪羽毛球运动会。',
    ],
  ])('%s', (_, text) => expect(meetingsIn(text)).toEqual([]))
})

describe('a shorter name of an event is the same event, and a body that an event opens holds none', () => {
  says(pack, [
    [
      '市长李华在疫情防控工作视频会议上强调，要抓好防控。\n2021年1月5日，青禾县林业局召开口蹄疫引发的牛羊疫情防控工作视频会议。',
      'Meeting, 青禾县林业局, 2021-01-05 heldBy 青禾县林业局',
      'Meeting, 青禾县林业局, 2021-01-05 heldOn 2021-01-05',
      '李华 attended Meeting, 青禾县林业局, 2021-01-05',
      '李华 holdsRole 市长',
    ],
    ['云溪湿地研究所揭牌仪式在青禾县举行。'],
  ])
})

describe('what is said of a Chinese event is said of its whole name', () => {
  says(pack, [
    // A body behind "in" is where it is held.
    ['客人在云溪大学召开候鸟保护约谈会。'],
    // A verb inside the name joins no verb before it.
    ['云溪市水务局召开候鸟保护现场会。', 'Meeting, 云溪市水务局 heldBy 云溪市水务局'],
    [
      '云溪市水务局召开候鸟保护约谈会。会上，局长李明华通报情况，市长王晓明致辞。',
      'Meeting, 云溪市水务局 heldBy 云溪市水务局',
      '李明华 attended Meeting, 云溪市水务局',
      '李明华 holdsRole 局长',
      '王晓明 attended Meeting, 云溪市水务局',
      '王晓明 holdsRole 市长',
    ],
  ])
})
