import { describe, expect, it } from 'vitest'
import { bucketDays } from '../../src/view/day-buckets.ts'

describe('bucketDays', () => {
  it.each([
    [
      'days',
      ['2021-02-27', '2021-03-01', '2021-03-01'],
      ['2021-02-27 1', '2021-02-28 0', '2021-03-01 2'],
    ],
    ['months', ['2019-11-30', '2020-01-31'], ['2019-11 1', '2019-12 0', '2020-01 1']],
    ['years', ['1998-01-05', '2001-01-01'], ['1998 1', '1999 0', '2000 0', '2001 1']],
    ['nothing', [], []],
    ['one day', ['2021-11-16'], ['2021-11-16 1']],
  ])('makes columns of %s, with empty ones between', (_, days, wanted) => {
    expect(bucketDays(days).map(({ name, count }) => `${name} ${count}`)).toEqual(wanted)
  })

  it.each([
    [['2020-02-01', '2020-04-30'], '2020-02', '2020-02-01', '2020-02-29'],
    [['2021-02-01', '2021-04-30'], '2021-02', '2021-02-01', '2021-02-28'],
    [['1950-06-01', '2020-04-30'], '1950', '1950-01-01', '1950-12-31'],
    [['2021-12-31', '2022-01-01'], '2021-12-31', '2021-12-31', '2021-12-31'],
  ])('knows the first and the last day of a column (%j)', (days, name, first, last) => {
    expect(bucketDays(days)[0]).toMatchObject({ name, first, last })
  })

  it('is not slow over many centuries', () => {
    const buckets = bucketDays(['0100-01-01', '2021-01-01'])
    expect(buckets.length).toBeLessThan(300)
  })
})
