import { describe } from 'vitest'
import { sharedPack } from '../shared-pack.ts'
import { findsIn, tellsIn } from './tables.ts'

const pack = await sharedPack()
const finds = findsIn(pack)
const tells = tellsIn(pack)

describe('what is done in principle is done, and "principle" is no topic', () => {
  const meeting = '第3次常务会议'
  tells('studied', [
    [`云溪市政府召开${meeting}，讨论并原则通过《云溪市养犬条例》。`, `${meeting} 云溪市养犬条例`],
    [
      `云溪市政府召开${meeting}，研究了养老服务和教育工作。`,
      `${meeting} 养老服务`,
      `${meeting} 教育工作`,
    ],
  ])
  tells('approved', [
    [`云溪市政府召开${meeting}，讨论并原则通过《云溪市养犬条例》。`, `${meeting} 云溪市养犬条例`],
    [`云溪市政府召开${meeting}，审议并原则同意《云溪市养犬条例》。`, `${meeting} 云溪市养犬条例`],
  ])
})

describe('where something lives is what the sentence is about, not where that lies', () => {
  tells('inhabits', [
    ['青禾湖位于云溪市南部，是东方白鹳的重要停歇地。', '东方白鹳 青禾湖'],
    ['白水湿地地处青禾县，是白鹤的越冬地。', '白鹤 白水湿地'],
    ['越冬于长江中下游的白鹤每年春天离开。', '白鹤 长江'],
    ['三十多头野牦牛栖息在青禾草原。', '野牦牛 青禾草原'],
  ])
})

describe('what governs places and bodies', () => {
  tells('locatedIn', [
    ['青禾县下辖白水镇、红石镇和南坡乡。', '南坡乡 青禾县', '白水镇 青禾县', '红石镇 青禾县'],
    ['青禾县不再下辖白水镇。'],
  ])
  tells('partOf', [
    [
      '东江集团旗下拥有东江物流公司和东江置业公司。',
      '东江物流公司 东江集团',
      '东江置业公司 东江集团',
    ],
    ['东江集团没有下设东江物流公司。'],
  ])
})

describe('names end before "says", and numbers of events are no part of places', () => {
  finds('Person', [
    ['青禾大学研究员张强说，这种鸟只分布于青禾山。', '张强'],
    ['研究员陈永称：“这不可能。”', '陈永'],
    ['市长李华称，云溪市今年不开会。', '李华'],
    ['局长孙丽作了工作报告，市长李华作出部署。', '孙丽', '李华'],
    ['林业局保护司司长张永说，白鹤在增加。', '张永'],
    ['张强，青禾大学校长、中国科学院院士，参加了第三届青禾湖泊论坛。', '张强'],
  ])
  finds('Place', [
    ['第三届青禾湖泊论坛3日在青禾县举行。', '青禾县'],
    ['第二次白水湖会议3日在云溪市召开。', '白水湖', '云溪市'],
  ])
})

describe('"according to" is no part of the body behind it', () => {
  finds('Organization', [
    ['据云溪湿地自然保护区管理局监测，白鹤在增加。', '云溪湿地自然保护区管理局'],
    ['据青禾县林业局介绍，白鹤在增加。', '青禾县林业局'],
    ['据云，白鹤在增加。'],
  ])
})

describe('which term of a body is meant is no part of its name', () => {
  finds('Organization', [
    ['新一届青禾县人民政府于3日成立。', '青禾县人民政府'],
    ['本届云溪市工商联有会员三百名。', '云溪市工商联'],
    ['云溪市工商联召开会议。', '云溪市工商联'],
  ])
})
