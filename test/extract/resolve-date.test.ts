import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { type DocumentDate, resolveDate } from '../../src/extract/resolve-date.ts'
import type { CalendarPoint } from '../../src/language/language.ts'

const at = (date: string, certainty: DocumentDate['certainty'] = 'day'): DocumentDate => ({
  date,
  certainty,
})
const resolve = (
  point: CalendarPoint,
  origin?: DocumentDate,
  until?: CalendarPoint,
): string | undefined => {
  const found = resolveDate({ start: 0, end: 0, ...point, ...(until ? { until } : {}) }, origin)
  return found && [found.from, ...(found.until ? [found.until] : [])].join('/')
}

describe('what a date of the calendar means', () => {
  it.each<[CalendarPoint, DocumentDate | undefined, string]>([
    [{ month: 11, day: 16, year: 2021 }, undefined, '2021-11-16'],
    [{ month: 11, day: 16, year: 2021 }, at('1999-01-01'), '2021-11-16'],
    [{ month: 11, day: 16 }, at('2021-12-31'), '2021-11-16'],
    [{ month: 11, day: 16 }, at('2021-12-31', 'none'), '2021-11-16'],
    [{ month: 2, day: 29, year: 2020 }, undefined, '2020-02-29'],
    [{ month: 2, day: 29 }, at('2020-05-03'), '2020-02-29'],
    [{ month: 5, day: 3, year: 20 }, undefined, '0020-05-03'],
    [{ month: 12, day: 31, year: 9999 }, undefined, '9999-12-31'],
    [{ month: 11, year: 2021 }, undefined, '2021-11'],
    [{ year: 2021 }, undefined, '2021'],
    [{ month: 6 }, at('2021-11-16', 'year'), '2021-06'],
  ])('%j in a text of %j is %s', (point, origin, expected) => {
    expect(resolve(point, origin)).toBe(expected)
  })

  it.each<[CalendarPoint, DocumentDate | undefined]>([
    [{ month: 11, day: 16 }, undefined],
    [{ month: 6 }, at('2021-11-16', 'none')],
    [{ month: 2, day: 29, year: 2021 }, undefined],
    [{ month: 2, day: 29 }, at('2021-05-03')],
    [{ month: 4, day: 31, year: 2021 }, undefined],
    [{ month: 13, day: 1, year: 2021 }, undefined],
    [{ month: 1, day: 1, year: 0 }, undefined],
    [{ month: 1, day: 1, year: 10000 }, undefined],
    [{}, at('2021-05-03')],
  ])('%j in a text of %j is nothing', (point, origin) => {
    expect(resolve(point, origin)).toBeUndefined()
  })

  test('a day of winter in a text of January is of the winter before', () => {
    expect(resolve({ month: 12, day: 30 }, at('2022-01-05'))).toBe('2021-12-30')
    expect(resolve({ month: 12, day: 30 }, at('2022-01-05', 'year'))).toBe('2022-12-30')
    expect(resolve({ month: 1, day: 30 }, at('2021-12-05'))).toBe('2021-01-30')
  })

  it.each<[CalendarPoint, CalendarPoint, string | undefined]>([
    [{ year: 2021 }, { year: 2035 }, '2021/2035'],
    [{ month: 1 }, { month: 10 }, '2021-01/2021-10'],
    [{ month: 5, day: 3 }, { month: 5, day: 5 }, '2021-05-03/2021-05-05'],
    [{ year: 2035 }, { year: 2021 }, undefined],
    [{ year: 2021 }, { year: 2021, month: 3 }, undefined],
    [{ month: 2, day: 28 }, { month: 2, day: 29 }, undefined],
  ])('from %j to %j is %s', (from, until, expected) => {
    expect(resolve(from, at('2021-11-16'), until)).toBe(expected)
  })
})

describe('words that lean on the day of the document', () => {
  // A Tuesday.
  const origin = at('2021-11-16')

  it.each<[CalendarPoint, string]>([
    [{ relation: { unit: 'year', offset: -1 } }, '2020'],
    [{ relation: { unit: 'year', offset: 0 }, month: 11, day: 16 }, '2021-11-16'],
    [{ relation: { unit: 'month', offset: -1 } }, '2021-10'],
    [{ relation: { unit: 'month', offset: 2 } }, '2022-01'],
    [{ relation: { unit: 'month', offset: 0 }, day: 3 }, '2021-11-03'],
    [{ relation: { unit: 'day', offset: -1 } }, '2021-11-15'],
    [{ relation: { unit: 'day', offset: -16 } }, '2021-10-31'],
    [{ relation: { unit: 'week', offset: -1, weekday: 7 } }, '2021-11-14'],
    [{ relation: { unit: 'week', offset: 0, weekday: 5 } }, '2021-11-19'],
    [{ relation: { unit: 'weekday', weekday: 2 } }, '2021-11-16'],
    [{ relation: { unit: 'weekday', weekday: 3 } }, '2021-11-10'],
  ])('%j is %s', (point, expected) => {
    expect(resolve(point, origin)).toBe(expected)
  })

  it.each<[CalendarPoint, DocumentDate | undefined]>([
    [{ relation: { unit: 'year', offset: 0 } }, undefined],
    [{ relation: { unit: 'year', offset: 0 } }, at('2021-11-16', 'none')],
    [{ relation: { unit: 'month', offset: 0 } }, at('2021-11-16', 'year')],
    [{ relation: { unit: 'day', offset: -1 } }, at('2021-11-16', 'year')],
    [{ relation: { unit: 'weekday', weekday: 2 } }, at('2021-11-16', 'year')],
    [{ relation: { unit: 'month', offset: 0 }, day: 31 }, at('2021-11-16')],
  ])('%j is nothing where the document says %j', (point, where) => {
    expect(resolve(point, where)).toBeUndefined()
  })

  test('the latest Tuesday is a Tuesday, and at most six days ago', () => {
    const days = fc.date({
      min: new Date('1800-01-01T00:00Z'),
      max: new Date('2199-01-01T00:00Z'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 7 }), (date, weekday) => {
        const today = date.toISOString().slice(0, 10)
        const found = new Date(
          `${resolve({ relation: { unit: 'weekday', weekday } }, at(today))}T00:00Z`,
        )
        expect(found.getUTCDay()).toBe(weekday % 7)
        const daysAgo = (Date.parse(`${today}T00:00Z`) - found.getTime()) / 86_400_000
        expect(daysAgo).toBeGreaterThanOrEqual(0)
        expect(daysAgo).toBeLessThan(7)
      }),
    )
  })
})
