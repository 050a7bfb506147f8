import { afterEach, describe, expect, it, test, vi } from 'vitest'
import { findDates } from '../../../src/language/en/dates.ts'
import { segment } from '../../../src/language/en/segment.ts'

type Found = readonly [words: string, day: string]

/** The words of each date, and `year-month-day` without zeros; `-month-day` without a year. */
const datesIn = (text: string, find = findDates): Found[] =>
  segment(text)
    .flatMap((sentence) => find(sentence, text))
    .map(({ start, end, year, month, day }) => [
      text.slice(start, end).replace(/^on /i, ''),
      `${year ?? ''}-${month}-${day}`,
    ])

const DATED: readonly (readonly [text: string, ...dates: Found[]])[] = [
  ['The bridge opened on 16 November 2021.', ['16 November 2021', '2021-11-16']],
  ['On March 18, 2022, the bridge opened.', ['March 18, 2022', '2022-3-18']],
  ['It was the 16th of November, 2021.', ['16th of November, 2021', '2021-11-16']],
  ['Opened 12 Feb. 2024 at last.', ['12 Feb. 2024', '2024-2-12']],
  ['Opened Sept. 3, 2020 at last.', ['Sept. 3, 2020', '2020-9-3']],
  ['It opened on 2021-11-16.', ['2021-11-16', '2021-11-16']],
  ['It opened on 2021-1-6.', ['2021-1-6', '2021-1-6']],
  ['On Monday, 12 February 2024, it opened.', ['Monday, 12 February 2024', '2024-2-12']],
  ['It opened on 29 February 2020.', ['29 February 2020', '2020-2-29']],
  ['The bridge opened on 3 May.', ['3 May', '-5-3']],
  ['Inn November 16th, Secretary Han Jun spoke.', ['November 16th', '-11-16']],
  ['It opened on the 5th of May.', ['5th of May', '-5-5']],
  ['On 9 June 2022 the 14th meeting was held.', ['9 June 2022', '2022-6-9']],
  [
    'From Jan 1 2020 on, and on Feb 2 2021.',
    ['Jan 1 2020', '2020-1-1'],
    ['Feb 2 2021', '2021-2-2'],
  ],
  ['On May 3 and June 4, 2020, it rained.', ['May 3', '-5-3'], ['June 4, 2020', '2020-6-4']],
]

describe('findDates: the days that a sentence names', () => {
  it.each(DATED.map((row) => [row[0], row] as const))('%s', (text, [, ...expected]) => {
    expect(datesIn(text)).toEqual(expected)
  })

  it.each([
    ['It ran from 3 May 2020 to 7 June 2021.', '2020-5-3'],
    ['It ran 3-5 May 2020.', '2020-5-3'],
  ])('a stretch of days is named by its first: %s', (text, day) => {
    expect(datesIn(text)[0]?.[1]).toBe(day)
  })

  it.each([
    'Jun, the mayor, spoke.',
    'Mayor Han Jun spoke for 5 hours.',
    'May it rest.',
    'They met on Monday, on Tuesday and last week.',
    'It opened in June 2021.',
    'It ran from January to October this year.',
    'They met today, not tomorrow, at 3 pm.',
    'In 15 minutes, in the spring of 2020, in 1998-2020.',
    'It opened on 30 February 2020, or May 32, or 2021-13-45.',
    'Mayor 5, Augustus 5, Decent 5, Marching 5.',
    'The 16th came.',
    'One of 2020, two of 1999.',
    '',
  ])('none: %s', (text) => {
    expect(datesIn(text)).toEqual([])
  })

  test('29 February is no day of a year that has none', () => {
    expect(datesIn('It opened on February 29, 2021.')).toEqual([])
  })

  test('offsets point into the whole text', () => {
    const text = 'A first line.\n\nThe bridge opened on 3 May 2020.'
    expect(datesIn(text)).toEqual([['3 May 2020', '2020-5-3']])
  })
})

describe('neither the clock nor the time zone changes a date', () => {
  afterEach(() => {
    vi.unstubAllEnvs()
    vi.useRealTimers()
    vi.resetModules()
  })

  it.each([
    ['UTC', '2021-11-16T00:00:00Z'],
    ['Pacific/Kiritimati', '1999-12-31T23:59:59Z'],
    ['America/Los_Angeles', '2024-02-29T00:30:00Z'],
    ['Asia/Shanghai', '2026-03-31T12:00:00Z'],
  ])('in %s at %s', async (zone, now) => {
    vi.stubEnv('TZ', zone)
    vi.useFakeTimers({ now: new Date(now), toFake: ['Date'] })
    vi.resetModules()
    const fresh = await import('../../../src/language/en/dates.ts')
    for (const [text, ...expected] of DATED) {
      expect(datesIn(text, fresh.findDates)).toEqual(expected)
    }
  })
})
