import { describe } from 'vitest'
import { sharedPack } from '../shared-pack.ts'
import { findsIn } from './tables.ts'

const finds = findsIn(await sharedPack())

describe('where the name of a body starts', () => {
  finds('Organization', [
    ['上市公司青禾乳业股份有限公司亏损。', '青禾乳业股份有限公司'],
    ['公告编号：2021-033青禾陶瓷股份有限公司关于会议的公告。', '青禾陶瓷股份有限公司'],
    ['中恒天山科技集团盈利。', '中恒天山科技集团'],
    ['重庆中恒天山旅游发展有限公司成立。', '重庆中恒天山旅游发展有限公司'],
    ['青禾市第一医院和多家医院床位不足，定点医院也是。', '青禾市第一医院'],
    ['五家上市公司、商业银行和国内外商业银行受罚。'],
    ['需提交青禾玻璃集团审议，报经青禾县政府审定。', '青禾玻璃集团', '青禾县政府'],
  ])
})

describe('parts of bodies, and those that bodies send', () => {
  finds('Organization', [
    ['中国科学院古植物与古地层研究所很大。', '中国科学院古植物与古地层研究所'],
    [
      '湖南省林业局执法检查组来到云溪县。执法检查组一行看了林地。',
      '湖南省林业局执法检查组',
      '省林业局',
    ],
    ['致公党中央、团中央和全总参加。', '致公党中央', '团中央', '全总'],
  ])
})

describe('regions, and areas that are only counted', () => {
  finds('Place', [
    ['五个试点示范区和三处特色园区建成。'],
    ['京津冀、华北和欧洲的空气好转。', '京津冀', '华北', '欧洲'],
    ['全县将建三个机场，护城河也要清理。'],
    ['一行5人到青禾县调研。', '青禾县'],
  ])
})
