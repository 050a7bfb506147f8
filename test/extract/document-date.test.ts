import { describe, expect, it, test } from 'vitest'
import { findDocumentDate } from '../../src/extract/document-date.ts'
import { resolveDate } from '../../src/extract/resolve-date.ts'
import { english } from '../../src/language/en/index.ts'

const dateOf = (text: string) => findDocumentDate(english.segment(text), text, english)

describe('the day that a document speaks from', () => {
  it.each([
    ['On 16 November 2021 they met. On 3 May 2020 they had not.', '2021-11-16'],
    ['On November 16th they met. They had met on 3 May 2020.', '2020-05-03'],
    ['The 2021 meeting\n\nOn November 16th they met.', '2021-11-16'],
    ['The 2021 meeting\n\nThe 2021 plan of 2019: on November 16th they met.', '2021-11-16'],
    ['The 2019 meeting, the 2021 meeting\n\nOn November 16th they met.', '2019-11-16'],
    ['They met on 2021-1-6.', '2021-01-06'],
  ])('%j: %s', (text, date) => {
    expect(dateOf(text)).toBe(date)
  })

  it.each([
    '',
    'They met.',
    'They met on November 16th.',
    'They met in 2021, on a Monday.',
    'They met on 31 April 2021.',
  ])('none: %j', (text) => {
    expect(dateOf(text)).toBeUndefined()
  })

  test('a date far down the text is not the day of the document', () => {
    expect(dateOf(`${'They met. '.repeat(30)}They meet on 3 May 2020.`)).toBeUndefined()
  })
})

describe('resolveDate', () => {
  const day = (month: number, dayOfMonth: number, year?: number) => ({
    ...{ start: 0, end: 0, month, day: dayOfMonth },
    ...(year === undefined ? {} : { year }),
  })

  it.each([
    [day(11, 16, 2021), undefined, '2021-11-16'],
    [day(11, 16, 2021), '1999-01-01', '2021-11-16'],
    [day(11, 16), '2021-12-31', '2021-11-16'],
    [day(11, 16), '2021', '2021-11-16'],
    [day(2, 29, 2020), undefined, '2020-02-29'],
    [day(2, 29), '2020-05-03', '2020-02-29'],
    [day(5, 3, 20), undefined, '0020-05-03'],
    [day(12, 31, 9999), undefined, '9999-12-31'],
  ])('%j in a text of %s is %s', (date, documentDate, expected) => {
    expect(resolveDate(date, documentDate)).toBe(expected)
  })

  it.each([
    [day(11, 16), undefined],
    [day(11, 16), ''],
    [day(2, 29, 2021), undefined],
    [day(2, 29), '2021-05-03'],
    [day(4, 31, 2021), undefined],
    [day(13, 1, 2021), undefined],
    [day(0, 1, 2021), undefined],
    [day(1, 0, 2021), undefined],
    [day(1, 1, 0), undefined],
    [day(1, 1, 10000), undefined],
  ])('%j in a text of %s is no day', (date, documentDate) => {
    expect(resolveDate(date, documentDate)).toBeUndefined()
  })
})
