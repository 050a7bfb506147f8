import { describe } from 'vitest'
import { sharedPack } from '../shared-pack.ts'
import { findsIn, tellsIn } from './tables.ts'

const pack = await sharedPack()
const finds = findsIn(pack)
const tells = tellsIn(pack)

describe('a clause without a subject, behind who tells it, is said of what it opens with', () => {
  tells('knownAs', [
    [
      '据介绍，中华秋沙鸭是国家一级保护动物，主要分布在青禾湖和白水湖，俗称“水猪”。',
      '中华秋沙鸭 水猪',
    ],
    ['李学文介绍，雪豹栖息于青禾山，被称为“雪山之王”。', '雪豹 雪山之王'],
    ['记者从青禾县林业局获悉，丹顶鹤在白水湖越冬，俗称“仙鹤”。', '丹顶鹤 仙鹤'],
  ])
  tells('inhabits', [
    [
      '据了解，中华秋沙鸭是国家一级保护动物，主要分布在青禾湖和白水湖。',
      '中华秋沙鸭 青禾湖',
      '中华秋沙鸭 白水湖',
    ],
  ])
})

describe('persons in a list, between them what they are called', () => {
  const meeting = '6月3日，青禾市政府召开第3次常务会议。'
  tells('attended', [
    [
      `${meeting}青禾市副市长张迎春、中国科学院水生生物研究所研究员王克雄出席会议。`,
      '张迎春 第3次常务会议',
      '王克雄 第3次常务会议',
    ],
    [
      `${meeting}副市长张迎春、云溪大学教授王克雄、市林业局高级工程师孙立群出席会议并致辞。`,
      '张迎春 第3次常务会议',
      '王克雄 第3次常务会议',
      '孙立群 第3次常务会议',
    ],
  ])
  finds('Person', [['副市长张迎春、高级工程师孙立群出席会议。', '张迎春', '孙立群']])
})

describe('a bare noun that means the place before, adverbs and days behind it', () => {
  const place = '青禾湖国家级自然保护区位于青禾县。'
  tells('inhabits', [
    [`${place}保护区今年共记录到丹顶鹤12只。`, '丹顶鹤 青禾湖国家级自然保护区'],
    [
      `${place}目前，保护区还记录到丹顶鹤和黑嘴鸥。`,
      '丹顶鹤 青禾湖国家级自然保护区',
      '黑嘴鸥 青禾湖国家级自然保护区',
    ],
    ['全省保护区今年共记录到丹顶鹤12只。'],
  ])
})

describe('what a place is helped to do is no part of the name', () => {
  finds('Industry', [
    ['会议要求支持洋县发展有机产业和生态旅游产业。', '有机产业', '生态旅游产业'],
    ['省政府支持青禾县壮大茶叶产业。', '茶叶产业'],
    ['省政府支持云溪市培育新材料产业。', '新材料产业'],
  ])
})

describe('what is no name of its own', () => {
  finds('Meeting', [
    ['会议明确，《云溪湖保护条例》修改后再报会议研究，暂不提请表决。'],
    ['《云溪市湿地规划》报大会通过。'],
  ])
  finds('Organization', [
    ['10月26日，新一代反渗透装置并网运行。'],
    ['云溪风电场首批机组并网发电。'],
  ])
})

describe('who sent a text in, or put it together', () => {
  tells('reportedBy', [
    ['供稿：乐亦杨', 'Document 乐亦杨'],
    ['整理：蒲雨兮', 'Document 蒲雨兮'],
    ['记者整理：蒲雨兮', 'Document 蒲雨兮'],
  ])
})

describe('a short name of a body does not end inside another word', () => {
  finds('Organization', [
    ['全省数据局部缺失。'],
    ['省能源局势紧张。'],
    ['市水务局面积很大。', '市水务局'],
    ['省统计局长李华出席会议。', '省统计局'],
    ['省公安厅长王伟出席会议。', '省公安厅'],
  ])
})
