import { describe, expect, it, test } from 'vitest'
import { findDocumentDate } from '../../src/extract/document-date.ts'
import { languageOf } from '../../src/language/index.ts'

/** The day, and how well it is known. */
function dateOf(text: string, code = 'en'): string {
  const language = languageOf(code)
  const found = findDocumentDate(language.segment(text), text, language)
  return found ? `${found.date} ${found.certainty}` : 'none'
}

describe('the day that a document speaks from', () => {
  it.each([
    ['On 16 November 2021 they met. On 3 May 2020 they had not.', '2021-11-16 none'],
    ['On November 16th they met. They had met on 3 May 2020.', '2020-05-03 year'],
    ['On 3 May 2020 they met, and on 4 May 2020.', '2020-05-03 year'],
    ['The 2021 meeting\n\nOn November 16th they met.', '2021-11-16 year'],
    ['The 2021 meeting\n\nThe 2021 plan of 2019: on November 16th they met.', '2021-11-16 year'],
    ['The 2019 meeting, the 2021 meeting\n\nOn November 16th they met.', '2019-11-16 none'],
    ['They met on 2021-1-6.', '2021-01-06 year'],
    ['They met on 3–5 May 2020.', '2020-05-03 year'],
  ])('%j: %s', (text, date) => {
    expect(dateOf(text)).toBe(date)
  })

  it.each([
    ['会议3月4日举行。\n\n2021年的会议。', '2021-03-04 year'],
    ['会议3月4日举行，审议了2020年度决算。\n\n2021年的会议。', '2021-03-04 year'],
    ['会议3月4日举行，审议《2022—2026年植树方案》。\n\n2021年的会议。', '2021-03-04 year'],
  ])('no year of accounts or plans: %j: %s', (text, date) => {
    expect(dateOf(text, 'zh')).toBe(date)
  })

  it.each([
    '会议3月4日举行，审议了2020年度决算。',
    '会议3月4日举行，审议《2022—2026年植树方案》。',
  ])('only a year of accounts or plans: %j', (text) => {
    expect(dateOf(text, 'zh')).toBe('none')
  })

  it.each([
    '9月10日，学院在青禾市成立。据介绍，公司2022年实现营业收入372亿元。',
    '会议10月24日在青禾市开幕。2019年，全市接待游客1200万人次。',
    '10月24日会议开幕。2018年第3次普查时，丹顶鹤有162只。',
  ])('a year of figures alone: %j', (text) => {
    expect(dateOf(text, 'zh')).toBe('none')
  })

  it.each([
    ['They met on November 16th. In 2018 the town had 162 boats.', 'none'],
    [
      'The 2021 meeting\n\nOn November 16th they met. In 2018 the town had 162 boats.',
      '2021-11-16 year',
    ],
  ])('no year of figures: %j: %s', (text, date) => {
    expect(dateOf(text)).toBe(date)
  })

  it.each([
    '',
    'They met.',
    'They met on November 16th.',
    'They met in 2021, on a Monday.',
    'They met in June 2021.',
    'They met yesterday, and this year.',
    'They met on 31 April 2021.',
  ])('none: %j', (text) => {
    expect(dateOf(text)).toBe('none')
  })

  it.each([
    ['2021-11-17\n\nOn 16 November 2021 they met.', '2021-11-17 day'],
    ['A bridge\n\n2021-11-17 10:20 Source: Rook News\n\nOn 3 May 2020 they met.', '2021-11-17 day'],
    ['A bridge\n\nPublished: 17 November 2021\n\nOn 3 May 2020 they met.', '2021-11-17 day'],
    ['A bridge\n\nRook News | Updated on Nov. 17, 2021 | 3 pages\n\nThey met.', '2021-11-17 day'],
    ['OSLO, Nov. 17, 2021 (Rook) -- They met yesterday.', '2021-11-17 day'],
    ['OSLO, Nov. 17 (Rook) -- They met on 3 May 2021.', '2021-11-17 day'],
    ['2021-11-17\n\nThey met.\n\n2021-11-18\n\nThey met.', '2021-11-17 year'],
  ])('a dateline counts for more than what is told: %j', (text, date) => {
    expect(dateOf(text)).toBe(date)
  })

  it.each([
    ['发布时间：2021-11-17 10:20  来源：芦苇报\n\n2020年5月3日，他们开会。', '2021-11-17 day'],
    ['芦苇社奥斯陆11月17日电 2021年5月3日，他们开会。', '2021-11-17 day'],
    ['2021年11月16日，他们开会。', '2021-11-16 year'],
    ['二〇二一年十一月十六日，他们开会。', '2021-11-16 year'],
    ['他们昨日开会。', 'none'],
  ])('in Chinese: %j', (text, date) => {
    expect(dateOf(text, 'zh')).toBe(date)
  })

  test('a date far down the text is not the day of the document', () => {
    expect(dateOf(`${'They met. '.repeat(30)}They meet on 3 May 2020.`)).toBe('none')
  })
})
