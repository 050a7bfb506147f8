import { describe, expect, it } from 'vitest'
import { mendNames } from '../../../src/language/zh/mend-names.ts'
import { textOf, wordsOf } from './tagged.ts'

const mended = (text: string): string => textOf(mendNames(wordsOf(text)))

describe('names that the dictionary cuts are joined', () => {
  it.each([
    ['before a mark', '会长/n 陶/nr 国民/n 一行/m', '会长/n 陶国民/nr 一行/m'],
    ['behind a word for leaders', '领导/n 章/q 安顺/nr 、/x', '领导/n 章安顺/nr 、/x'],
    ['in a list', '方小兰/x 、/x 安/v 立春/d ，/x', '方小兰/x 、/x 安立春/nr ，/x'],
    ['before a verb', '保洁员/n 仇/n 桂花/nr 受到/v', '保洁员/n 仇桂花/nr 受到/v'],
    ['with its last sign alone', '区长/n 沙海/ns 林/ng 调研/vn', '区长/n 沙海林/nr 调研/vn'],
    ['before an office', '，/x 孟/nr 大为/d 主任/b', '，/x 孟大为/nr 主任/b'],
    ['before and so on', '书记/n 麦/nr 和/c 平等/a 出席/v', '书记/n 麦和平/nr 等/u 出席/v'],
  ])('%s', (_, text, wanted) => {
    expect(mended(text)).toBe(wanted)
  })
})

describe('names that run into the word behind are parted', () => {
  it.each([
    ['leading others', '总裁/n 喻长风率/x 团队/n', '总裁/n 喻长风/nr 率/v 团队/n'],
    ['telling others', '经理/n 李秋向/x 客人/n 介绍/v', '经理/n 李秋/nr 向/p 客人/n 介绍/v'],
    ['over two words', '经理/n 黎炳/x 方向/n 客人/n 介绍/v', '经理/n 黎炳方/nr 向/p 客人/n 介绍/v'],
    ['with a calling before', '快递/v 员茅小军/x 、/x', '快递/v 员/n 茅小军/nr 、/x'],
  ])('%s', (_, text, wanted) => {
    expect(mended(text)).toBe(wanted)
  })
})

describe('an office whose last sign starts another word', () => {
  it.each([
    ['副/b 主/b 任何/r 树山/x 、/x', '副/b 主/b 任/n 何树山/nr 、/x'],
    ['主/b 任何/r 伟/zg 主持会议/n', '主/b 任/n 何伟/nr 主持会议/n'],
    ['副/b 省/n 长江/ns 志刚/x 出席会议/l', '副/b 省/n 长/n 江志刚/nr 出席会议/l'],
    ['学校/n 长沙/ns 志强/nrfg 说/v', '学校/n 长/n 沙志强/nr 说/v'],
  ])('%s', (text, wanted) => {
    expect(mended(text)).toBe(wanted)
  })

  it.each([
    '该市/r 长江/ns 岸线/s 整治/vn',
    '武汉市/ns 长江/ns 段/n ，/x',
    '主/b 任何/r 时候/n 办理/v',
    '业主/n 任何/r 时候/x 、/x',
  ])('but not %s', (text) => {
    expect(mended(text)).toBe(text)
  })
})

describe('what is no name stays as it is', () => {
  it.each([
    ['nothing told', '经理/n 王志向/x 客人/n'],
    ['a common word behind an office', '主任/b 安排/v 、/x'],
    ['a preposition', '主任/b 向/p 大会/n 、/x'],
    ['no office before', '张/q 桌子/n 、/x'],
  ])('%s', (_, text) => {
    expect(mended(text)).toBe(text)
  })
})
