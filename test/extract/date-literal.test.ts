import { expect, it } from 'vitest'
import { dateLiteral } from '../../src/extract/date-literal.ts'
import type { ResolvedDate } from '../../src/extract/resolve-date.ts'
import { expand, type PrefixedName } from '../../src/rdf/terms.ts'

const DAY: ResolvedDate = { from: '2021-11-16' }
const DAYS: ResolvedDate = { from: '2021-11-16', until: '2021-11-18' }
const MONTHS: ResolvedDate = { from: '2021-01', until: '2021-10' }
const YEARS: ResolvedDate = { from: '2021', until: '2035' }

it.each<[ResolvedDate, PrefixedName, string | undefined]>([
  [DAY, 'xsd:date', '2021-11-16'],
  [DAYS, 'xsd:date', '2021-11-16'],
  [MONTHS, 'xsd:date', undefined],
  [{ from: '2021' }, 'xsd:date', undefined],
  [DAY, 'xsd:gYearMonth', '2021-11'],
  [DAYS, 'xsd:gYearMonth', '2021-11'],
  [MONTHS, 'xsd:gYearMonth', undefined],
  [{ from: '2021' }, 'xsd:gYearMonth', undefined],
  [DAY, 'xsd:gYear', '2021'],
  [MONTHS, 'xsd:gYear', '2021'],
  [YEARS, 'xsd:gYear', undefined],
  [YEARS, 'edtf:EDTF', '2021/2035'],
  [MONTHS, 'edtf:EDTF', '2021-01/2021-10'],
  [DAYS, 'edtf:EDTF', '2021-11-16/2021-11-18'],
  [DAY, 'edtf:EDTF', undefined],
])('%j as %s is %s', (date, datatype, value) => {
  const literal = dateLiteral(date, { objectShape: 'Date' }, [expand(datatype)])
  expect(literal).toEqual(value && { kind: 'literal', value, datatype: expand(datatype) })
})

it.each([
  ['Date', DAY, 'xsd:date'],
  ['Period', YEARS, 'edtf:EDTF'],
] as const)('a property without a range has a %s as usual', (objectShape, date, datatype) => {
  expect(dateLiteral(date, { objectShape }, [])?.datatype).toBe(expand(datatype))
})
