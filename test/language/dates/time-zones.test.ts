import { afterEach, describe, expect, it, vi } from 'vitest'
import { datesIn } from './dates-in.ts'

const TEXTS = [
  'It ran from December 30, 2021 to January 2, and on 29 February 2020.',
  'They met yesterday, on Tuesday, and on 2021-11-16.',
]

/** Days that words mean in a text of 1 March 2024. */
const WORDS = [
  [{ unit: 'day', offset: -1 }, '2024-02-29'],
  [{ unit: 'weekday', weekday: 5 }, '2024-03-01'],
  [{ unit: 'month', offset: -2 }, '2024-01'],
] as const

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
    ['Pacific/Apia', '2011-12-30T12:00:00Z'],
  ])('in %s at %s', async (zone, now) => {
    const { english } = await import('../../../src/language/en/index.ts')
    const expected = TEXTS.map((text) => datesIn(text, english))
    vi.stubEnv('TZ', zone)
    vi.useFakeTimers({ now: new Date(now), toFake: ['Date'] })
    vi.resetModules()
    const fresh = await import('../../../src/language/en/index.ts')
    const { resolveDate } = await import('../../../src/extract/resolve-date.ts')
    expect(TEXTS.map((text) => datesIn(text, fresh.english))).toEqual(expected)
    for (const [relation, day] of WORDS) {
      const date = { start: 0, end: 0, relation }
      expect(resolveDate(date, { date: '2024-03-01', certainty: 'day' })).toEqual({ from: day })
    }
  })
})
