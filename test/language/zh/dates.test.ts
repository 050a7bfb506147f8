import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { chinese } from '../../../src/language/zh/index.ts'
import { datesIn } from '../dates/dates-in.ts'

const read = (text: string): string[] => datesIn(text, chinese)

const DATED: readonly (readonly [text: string, ...dates: string[]])[] = [
  ['2021年11月16日上午，大桥开通。', '2021年11月16日 = 2021-11-16'],
  ['大桥于11月16日开通。', '11月16日 = ?-11-16'],
  ['大桥于 2021 年 11 月 16 日开通。', '2021 年 11 月 16 日 = 2021-11-16'],
  ['大桥于２０２１年１１月１６日开通。', '２０２１年１１月１６日 = 2021-11-16'],
  ['大桥于二〇二一年十一月十六日开通。', '二〇二一年十一月十六日 = 2021-11-16'],
  ['大桥于二○二一年十一月开通。', '二○二一年十一月 = 2021-11'],
  ['大桥于2021年12月号称开通。', '2021年12月 = 2021-12'],
  ['大桥于2021年3月份开通。', '2021年3月份 = 2021-3'],
  ['大桥于5月20號開通。', '5月20號 = ?-5-20'],
  ['2021年，大桥开通。', '2021年 = 2021'],
  [
    '大桥于2021-11-16、2021/11/17、2021.11.18开通。',
    '2021-11-16 = 2021-11-16',
    '2021/11/17 = 2021-11-17',
    '2021.11.18 = 2021-11-18',
  ],
  ['发布时间：2021-11-16 10:20', '2021-11-16 = 2021-11-16'],
  ['2021年1至10月增长。', '2021年1至10月 = 2021-1..2021-10'],
  ['2021年1月至10月增长。', '2021年1月至10月 = 2021-1..2021-10'],
  ['今年1—10月增长。', '今年1—10月 = year+0-1..year+0-10'],
  ['1-10月份增长。', '1-10月份 = ?-1..?-10'],
  ['11月16日至18日举行。', '11月16日至18日 = ?-11-16..?-11-18'],
  ['11月16—18日举行。', '11月16—18日 = ?-11-16..?-11-18'],
  ['2021年11月30日至12月2日举行。', '2021年11月30日至12月2日 = 2021-11-30..2021-12-2'],
  ['2021年12月30日至1月2日举行。', '2021年12月30日至1月2日 = 2021-12-30..2022-1-2'],
  [
    '自2021年12月1日起至2022年1月31日举行。',
    '2021年12月1日起至2022年1月31日 = 2021-12-1..2022-1-31',
  ],
  ['11月16日、17日举行。', '11月16日、17日 = ?-11-16..?-11-17'],
  ['11月3日和10日举行。', '11月3日和10日 = ?-11-3'],
  ['2021年6月到2022年5月举行。', '2021年6月到2022年5月 = 2021-6..2022-5'],
  ['《计划（2021—2035年）》很长。', '2021—2035年 = 2021..2035'],
  ['2021年至2025年增长。', '2021年至2025年 = 2021..2025'],
  ['《计划(2021-2035)》很长。', '2021-2035 = 2021..2035'],
]

const RELATIVE: readonly (readonly [text: string, ...dates: string[]])[] = [
  ['去年增长，今年也增长。', '去年 = year-1', '今年 = year+0'],
  ['本月增长，上个月没有。', '本月 = month+0', '上个月 = month-1'],
  ['昨日，大桥开通。', '昨日 = day-1'],
  ['昨天，大桥开通。', '昨天 = day-1'],
  ['今年11月16日开通。', '今年11月16日 = year+0-11-16'],
  ['去年10月开通。', '去年10月 = year-1-10'],
  ['本月16日开通。', '本月16日 = month+0-16'],
  ['记者16日从县里获悉。', '16日 = month+0-16'],
  ['16日上午，大桥开通。', '16日 = month+0-16'],
  ['上周二开通。', '上周二 = week-1 day 2'],
  ['周二上午，大桥开通。', '周二 = week+0 day 2'],
  ['昨日（16日），大桥开通。', '昨日 = day-1'],
  ['昨日（11月16日），大桥开通。', '11月16日 = ?-11-16'],
  ['11月16日（周二），大桥开通。', '11月16日 = ?-11-16'],
]

describe('findDates: the dates that a Chinese sentence names', () => {
  it.each([...DATED, ...RELATIVE].map((row) => [row[0], row] as const))(
    '%s',
    (text, [, ...expected]) => {
      expect(read(text)).toEqual(expected)
    },
  )

  it.each([
    '光明日报说，目前日产量不多，文明日盛。',
    '今日头条说。',
    '民国35年5月3日、同年5月3日、每年5月3日。',
    '农历五月初五，农历8月15日。',
    '用了5个月，3月，10日内，第3日。',
    '2000年前，1000年历史，2020年代。',
    '增加2000至2100人。',
    '2021年11月31日，2021年13月1日，2月30日。',
    '每周二，周一至周五。',
    '周一鸣说。',
    '',
  ])('none: %s', (text) => {
    expect(read(text)).toEqual([])
  })

  it.each([
    ['2021年12月31日前完成。', true],
    ['11月16日以后举行。', true],
    ['截至11月16日，大桥开通。', true],
    ['11月16日，大桥开通。', undefined],
  ])('one that only bounds what is told: %s', (text, isBound) => {
    const dates = chinese.segment(text).flatMap((sentence) => chinese.findDates(sentence, text))
    expect(dates.map((date) => date.isBound)).toEqual([isBound])
  })

  test('any day, in decimal or Chinese digits, reads back as itself', () => {
    const digits = (number: number) =>
      [...String(number)].map((digit) => '〇一二三四五六七八九'[Number(digit)]).join('')
    const counted = (number: number) =>
      number < 10
        ? digits(number)
        : `${number < 20 ? '' : digits(Math.floor(number / 10))}十${number % 10 ? digits(number % 10) : ''}`
    const days = fc.date({
      min: new Date('1900-01-01T00:00Z'),
      max: new Date('2099-12-31T00:00Z'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(days, fc.boolean(), (date, isHan) => {
        const [y, m, d] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]
        const words = isHan ? `${digits(y)}年${counted(m)}月${counted(d)}日` : `${y}年${m}月${d}日`
        expect(read(`大桥于${words}开通。`)).toEqual([`${words} = ${y}-${m}-${d}`])
      }),
    )
  })

  test('words of dates in any order do no harm: offsets are exact, and dates apart', () => {
    const words = fc.constantFrom(
      ...[...DATED, ...RELATIVE].flatMap(([text]) => text.split(/(?<=[，、年月日])|(?=[-—至到])/u)),
    )
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), (list) => {
        const text = list.join('')
        let end = 0
        for (const sentence of chinese.segment(text)) {
          for (const date of chinese.findDates(sentence, text)) {
            expect(date.start).toBeGreaterThanOrEqual(end)
            expect(text.slice(date.start, date.end)).toMatch(/^\S(?:.*\S)?$/s)
            end = date.end
          }
        }
      }),
    )
  })
})
