import { describe, expect, it } from 'vitest'
import { mendWords } from '../../../src/language/zh/mend-words.ts'
import { textOf, wordsOf } from './tagged.ts'

const mended = (text: string): string => textOf(mendWords(wordsOf(text)))

describe('what the dictionary runs together is parted', () => {
  it.each([
    ['from a body of the town', '从市/x 水务/n 集团/n', '从/p 市/n 水务/n 集团/n'],
    ['from a body of the county', '从县/x 文旅/n 局/n', '从/p 县/n 文旅/n 局/n'],
    ['to do well, and whose', '开好市/x 人大/j 会议/n', '开好/v 市/n 人大/j 会议/n'],
    ['the same, over two words', '召开/v 好市/x 党代会/nt', '召开/v 好/v 市/n 党代会/nt'],
    ['a hospital and its head', '市/n 中/f 医院院长/n', '市/n 中医院/nt 院长/n'],
    ['a college and its head', '青禾/x 学院院长/n', '青禾/x 学院/n 院长/n'],
    ['who took a picture', '致辞/v ，/x 张彦摄/x', '致辞/v ，/x 张彦/nr 摄/v'],
    ['the same in brackets', '李远明摄/x ）/x', '李远明/nr 摄/v ）/x'],
  ])('%s', (_, text, wanted) => {
    expect(mended(text)).toBe(wanted)
  })
})

describe('what is done is a verb, and part of a name where the name of an occasion or work follows', () => {
  it.each([
    ['cutting a ribbon', '青禾馆/x 剪彩/n 。/x', '青禾馆/x 剪彩/v 。/x'],
    ['its ceremony', '青禾馆/x 剪彩/n 仪式/n', '青禾馆/x 剪彩/n 仪式/n'],
    ['opening to traffic', '大桥/n 通车/n 。/x', '大桥/n 通车/v 。/x'],
    ['its ceremony', '大桥/n 通车/n 典礼/n', '大桥/n 通车/n 典礼/n'],
    ['handing over', '医院/n 交由/n 公司/n', '医院/n 交由/v 公司/n'],
    ['rebuilding', '灾后/x 重建/v 大桥/n', '灾后/x 重建/v 大桥/n'],
    ['a project of it', '灾后/x 重建/v 项目/n', '灾后/x 重建/vn 项目/n'],
    ['acting as', '李远明/x 代理/n 青禾市/ns', '李远明/x 代理/v 青禾市/ns'],
    ['an acting one', '代理/n 院长/n', '代理/n 院长/n'],
  ])('%s', (_, text, wanted) => {
    expect(mended(text)).toBe(wanted)
  })
})

describe('words for a kind of firm or work are no part of the name behind them', () => {
  it.each([
    ['a large firm', '500/m 强/a 企业/n 远山/ns 集团/n', '500/r 强/r 企业/r 远山/ns 集团/n'],
    ['a listed one', '上市公司/nt 远山/ns 集团/n', '上市公司/r 远山/ns 集团/n'],
    ['work that counts', '重点/n 工程项目/n 石岭/x 桥/n', '重点/r 工程项目/r 石岭/x 桥/n'],
    ['a body for such firms', '民营企业/n 协会/n', '民营企业/n 协会/n'],
    ['what is done with such work', '重点/n 项目/n 建设/vn', '重点/n 项目/n 建设/vn'],
  ])('%s', (_, text, wanted) => {
    expect(mended(text)).toBe(wanted)
  })
})
