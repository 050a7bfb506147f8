import { en as chrono } from 'chrono-node'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { findDates } from '../../../src/language/en/dates.ts'
import { segment } from '../../../src/language/en/segment.ts'
import { datesIn } from '../dates/dates-in.ts'

const read = (text: string): string[] => datesIn(text, { segment, findDates })

const DATED: readonly (readonly [text: string, ...dates: string[]])[] = [
  ['The bridge opened on 16 November 2021.', '16 November 2021 = 2021-11-16'],
  ['On March 18, 2022, the bridge opened.', 'March 18, 2022 = 2022-3-18'],
  ['It was the 16th of November, 2021.', '16th of November, 2021 = 2021-11-16'],
  ['Opened 12 Feb. 2024 at last.', '12 Feb. 2024 = 2024-2-12'],
  ['Opened Sept. 3, 2020 at last.', 'Sept. 3, 2020 = 2020-9-3'],
  ['It opened on 16-Nov-2021.', '16-Nov-2021 = 2021-11-16'],
  ['It opened 2021 November 16.', '2021 November 16 = 2021-11-16'],
  ['It opened 2021 year November 16 day.', '2021 year November 16 = 2021-11-16'],
  ['IT OPENED ON MAY 3, 2020.', 'MAY 3, 2020 = 2020-5-3'],
  ['It opened on march 5, 2020.', 'march 5, 2020 = 2020-3-5'],
  ['On Monday, 12 February 2024, it opened.', 'Monday, 12 February 2024 = 2024-2-12'],
  ['On Monday, the 3rd of May, it opened.', 'Monday, the 3rd of May = ?-5-3'],
  ['It opened on 29 February 2020.', '29 February 2020 = 2020-2-29'],
  ['The bridge opened on 3 May.', '3 May = ?-5-3'],
  ['Inn November 16th, Secretary Han Jun spoke.', 'November 16th = ?-11-16'],
  ['Day News May 27, 2024, they met.', 'May 27, 2024 = 2024-5-27'],
  ['On 9 June 2022 the 14th meeting was held.', '9 June 2022 = 2022-6-9'],
  ['From Jan 1 2020 on, and on Feb 2 2021.', 'Jan 1 2020 = 2020-1-1', 'Feb 2 2021 = 2021-2-2'],
  ['On May 3 and June 4, 2020, it rained.', 'May 3 = ?-5-3', 'June 4, 2020 = 2020-6-4'],
  ['On May 3, 2000 people came.', 'May 3 = ?-5-3'],
  ['The May 3 meeting was short.', 'May 3 = ?-5-3'],
  [
    'It opened in June 2021, or in November of 2022.',
    'June 2021 = 2021-6',
    'November of 2022 = 2022-11',
  ],
  ['It opened in 2021.', '2021 = 2021'],
  ['In 2021 the bridge opened.', '2021 = 2021'],
]

const NUMERIC: readonly (readonly [text: string, ...dates: string[]])[] = [
  ['It opened on 2021-11-16.', '2021-11-16 = 2021-11-16'],
  ['It opened on 2021-1-6.', '2021-1-6 = 2021-1-6'],
  ['It opened on 2021/11/16.', '2021/11/16 = 2021-11-16'],
  ['It opened on 2021.11.16.', '2021.11.16 = 2021-11-16'],
  [
    'It opened on 2021-11-16T10:00:00Z, and 2021/1/2 10:00.',
    '2021-11-16 = 2021-11-16',
    '2021/1/2 = 2021-1-2',
  ],
  ['It opened on 16.11.2021, or 3.4.2021.', '16.11.2021 = 2021-11-16', '3.4.2021 = 2021-4-3'],
  ['It opened on 16 - 11 - 2021, or 3 - 4 - 2021.', '16 - 11 - 2021 = 2021-11-16'],
  ['It opened on 16/11/2021, or 11/16/2021.', '16/11/2021 = 2021-11-16', '11/16/2021 = 2021-11-16'],
  ['It ran 2021-11-16/2021-11-18.', '2021-11-16/2021-11-18 = 2021-11-16..2021-11-18'],
  ['It ran 2021/11/16-2021/11/18.', '2021/11/16-2021/11/18 = 2021-11-16..2021-11-18'],
  ['It opened on 2021年11月16日.', '2021年11月16日 = 2021-11-16'],
  [
    'It grew in 2021年1至10月 and on 11月16日.',
    '2021年1至10月 = 2021-1..2021-10',
    '11月16日 = ?-11-16',
  ],
]

const STRETCHES: readonly (readonly [text: string, ...dates: string[]])[] = [
  ['On May 3–5, 2020 it rained.', 'May 3–5, 2020 = 2020-5-3..2020-5-5'],
  ['On May 3 to 5 it rained.', 'May 3 to 5 = ?-5-3..?-5-5'],
  ['It ran 3-5 May 2020.', '3-5 May 2020 = 2020-5-3..2020-5-5'],
  ['It ran from 3 to 5 May.', '3 to 5 May = ?-5-3..?-5-5'],
  ['It ran between 3 and 5 May 2020.', '3 and 5 May 2020 = 2020-5-3..2020-5-5'],
  ['It ran from 3 May 2020 to 7 June 2021.', '3 May 2020 to 7 June 2021 = 2020-5-3..2021-6-7'],
  ['It ran between 3 May and 7 June 2020.', '3 May and 7 June 2020 = 2020-5-3..2020-6-7'],
  [
    'It ran from January 3 to October 4, 2021.',
    'January 3 to October 4, 2021 = 2021-1-3..2021-10-4',
  ],
  [
    'It ran from December 30 to January 2, 2022.',
    'December 30 to January 2, 2022 = 2021-12-30..2022-1-2',
  ],
  [
    'It ran from December 30, 2021 to January 2.',
    'December 30, 2021 to January 2 = 2021-12-30..2022-1-2',
  ],
  ['It ran from January to October 2021.', 'January to October 2021 = 2021-1..2021-10'],
  [
    'It ran from January to October this year.',
    'January to October this year = year+0-1..year+0-10',
  ],
  ['It ran from June 2020 to May 2021.', 'June 2020 to May 2021 = 2020-6..2021-5'],
  [
    'It ran from October last year to March this year.',
    'October last year to March this year = year-1-10..year+0-3',
  ],
  ['It ran on 16 and 17 November 2021.', '16 and 17 November 2021 = 2021-11-16..2021-11-17'],
  ['It ran on November 16 and 17, 2021.', 'November 16 and 17, 2021 = 2021-11-16..2021-11-17'],
  ['It ran on 3 and 10 May 2020.', '3 and 10 May 2020 = 2020-5-3'],
  ['On May 3 and 4 people came.', 'May 3 = ?-5-3'],
  ['The plan (2021-2035) is long.', '2021-2035 = 2021..2035'],
  ['It ran from 2021 to 2035.', '2021 to 2035 = 2021..2035'],
  ['It ran between 2021 and 2035.', '2021 and 2035 = 2021..2035'],
  ['It ran 2021–25.', '2021–25 = 2021..2025'],
]

const RELATIVE: readonly (readonly [text: string, ...dates: string[]])[] = [
  ['Yesterday they met.', 'Yesterday = day-1'],
  ['They met today, not tomorrow, at 3 pm.', 'today = day+0', 'tomorrow = day+1'],
  ['They met the day before yesterday.', 'the day before yesterday = day-2'],
  ['They met this year, not last month.', 'this year = year+0', 'last month = month-1'],
  ["Last year's bridge is next year's ruin.", 'Last year = year-1', 'next year = year+1'],
  ['They met on Tuesday.', 'Tuesday = weekday 2'],
  ['They met on Tuesday last week.', 'Tuesday last week = week-1 day 2'],
  ['They met on November 16 last year.', 'November 16 last year = year-1-11-16'],
  ['They met in November of this year.', 'November of this year = year+0-11'],
]

const ALL = [...DATED, ...NUMERIC, ...STRETCHES, ...RELATIVE]

describe('findDates: the dates that a sentence names', () => {
  it.each(ALL.map((row) => [row[0], row] as const))('%s', (text, [, ...expected]) => {
    expect(read(text)).toEqual(expected)
  })

  test('offsets point into the whole text', () => {
    expect(read('A first line.\n\nThe bridge opened on 3 May 2020.')).toEqual([
      '3 May 2020 = 2020-5-3',
    ])
  })
})

describe('a date that only bounds what is told', () => {
  it.each([
    ['It opens before 3 May 2020.', true],
    ['It has grown since 3 May 2020.', true],
    ['It opens by May 3.', true],
    ['It opened on 3 May 2020.', undefined],
    ['The day before, 3 May 2020, it opened.', undefined],
  ])('%s: %s', (text, isBound) => {
    const dates = segment(text).flatMap((sentence) => findDates(sentence, text))
    expect(dates.map((date) => date.isBound)).toEqual([isBound])
  })
})

describe('what is no date', () => {
  it.each([
    'Jun, the mayor, spoke.',
    'Mayor Han Jun spoke for 5 hours.',
    'Han Jun 5 times spoke.',
    'They may 3 times go.',
    'May 3 people come in?',
    'They march 5 kilometres.',
    'March 5 kilometres north.',
    'They may 2020 times go.',
    'They met Theresa May 2021 times.',
    'May it rest.',
    'Mayor 5, Augustus 5, Decent 5, Marching 5.',
    'The 16th came.',
    'In 15 minutes, in the spring of 2020.',
    'One of 2020, two of 1999.',
    'It grew in 2000 villages, from 1950 to 2000 hectares.',
    'It reads China Today.',
    'It cost $2021-2035.',
    '',
  ])('%s', (text) => {
    expect(read(text)).toEqual([])
  })

  it.each([
    'It opened on 30 February 2020, or May 32, or 2021-13-45.',
    'It opened on 2021-11-31.',
    'It opened on February 29, 2021.',
    'It opened on 31 April 2021 or 2021年11月31日.',
    'It ran from 5 to 3 May.',
    'It ran from December 30 to January 2.',
  ])('impossible, nor is anything in it: %s', (text) => {
    expect(read(text)).toEqual([])
  })

  it.each([
    'It opened on 3/4/2021.',
    'It opened last November 16.',
    'It opened every May 3, or on May 3 of that year.',
    'It opens on Monday, on Tuesdays, and next Friday.',
    'It opens on Tuesday and Thursday.',
    'It opened on Sunday last week.',
    'It grew over the last year.',
    'It grew in 2021-11.',
    'Version 2021.11.16.3, at http://a.example/2021/11/16/b.html.',
  ])('a date that cannot be told: %s', (text) => {
    expect(read(text).filter((date) => !/weekday 1$/.test(date))).toEqual([])
  })
})

const NAMES =
  'January February March April May June July August September October November December'.split(' ')
const day = fc.date({
  min: new Date('1500-01-01T00:00Z'),
  max: new Date('2099-12-31T00:00Z'),
  noInvalidDate: true,
})
const parts = (date: Date) =>
  [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()] as const

/** Every way to write a whole day. */
const WRITE: readonly ((year: number, month: number, day: number) => string)[] = [
  (y, m, d) => `${NAMES[m - 1]} ${d}, ${y}`,
  (y, m, d) => `${d} ${NAMES[m - 1]} ${y}`,
  (y, m, d) => `${d}th of ${NAMES[m - 1]}, ${y}`,
  (y, m, d) => `${NAMES[m - 1]?.slice(0, 3)} ${d}, ${y}`,
  (y, m, d) => `${d} ${NAMES[m - 1]?.slice(0, 3).toUpperCase()} ${y}`,
  (y, m, d) => `${d}-${NAMES[m - 1]?.slice(0, 3)}-${y}`,
  (y, m, d) => `${y} ${NAMES[m - 1]} ${d}`,
  (y, m, d) => `${y}-${m}-${d}`,
  (y, m, d) => `${y}/${String(m).padStart(2, '0')}/${String(d).padStart(2, '0')}`,
  (y, m, d) => `${y}.${m}.${d}`,
  (y, m, d) => `${d}.${m}.${y}`,
  (y, m, d) => `${y}年${m}月${d}日`,
]

describe('any day, written in any form', () => {
  it.each(WRITE.map((write) => [write(2021, 11, 16), write] as const))(
    '%s reads back as itself',
    (_, write) => {
      fc.assert(
        fc.property(
          day,
          fc.constantFrom('It opened on ', '(', 'On Monday, '),
          fc.constantFrom('.', ', they said.', ')'),
          (date, before, after) => {
            const words = write(...parts(date))
            expect(
              read(before + words + after).map((found) => found.replace(/^Monday, /, '')),
            ).toEqual([`${words} = ${parts(date).join('-')}`])
          },
        ),
        { numRuns: 60 },
      )
    },
  )

  test('another reader of dates says the same', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...WRITE.slice(0, 3)), (date, write) => {
        const text = `It opened on ${write(...parts(date))}.`
        const [found] = chrono.parse(text, new Date(2000, 0, 1, 12))
        const theirs = [
          found?.start.get('year'),
          found?.start.get('month'),
          found?.start.get('day'),
        ]
        expect(read(text)[0]).toMatch(new RegExp(` = ${theirs.join('-')}$`))
      }),
      { numRuns: 60 },
    )
  })

  test('words of dates in any order do no harm: offsets are exact, dates possible and apart', () => {
    const words = fc.constantFrom(...ALL.flatMap(([text]) => text.split(/(?<=\s)|(?=[-–/.,年月])/)))
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (list) => {
        const text = list.join('')
        let end = 0
        for (const sentence of segment(text)) {
          for (const date of findDates(sentence, text)) {
            expect(date.start).toBeGreaterThanOrEqual(end)
            expect(text.slice(date.start, date.end)).toMatch(/^\S(?:.*\S)?$/s)
            expect(date.month ?? 1).toBeLessThan(13)
            end = date.end
          }
        }
      }),
      { numRuns: 200 },
    )
  })
})
