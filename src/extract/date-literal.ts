import type { PropertyCue } from '../pack.ts'
import { expand } from '../rdf/terms.ts'
import type { ClaimObject } from './claim.ts'
import type { ResolvedDate } from './resolve-date.ts'

type Write = (date: ResolvedDate) => string | undefined

/** A stretch that lies within one year or month, cut to that. */
const cutTo =
  (length: number): Write =>
  ({ from, until = from }) =>
    from.length >= length && from.slice(0, length) === until.slice(0, length)
      ? from.slice(0, length)
      : undefined

/** The first day counts: events are dated by their start. */
const firstDay: Write = ({ from }) => (from.length === 'YYYY-MM-DD'.length ? from : undefined)

const stretch: Write = ({ from, until }) => (until === undefined ? undefined : `${from}/${until}`)

/** How a date is written as a value of each datatype; `undefined` where the text is not as exact. */
const WRITERS: ReadonlyMap<string, Write> = new Map([
  [expand('xsd:date'), firstDay],
  [expand('xsd:gYearMonth'), cutTo('YYYY-MM'.length)],
  [expand('xsd:gYear'), cutTo('YYYY'.length)],
  [expand('edtf:EDTF'), stretch],
])

/**
 * The value that a date is to a property: in the datatype of its range, or in that of the shape that
 * the cue names, a day or a stretch of time.
 *
 *     "2021-11-16"^^xsd:date   "2021"^^xsd:gYear   "2021/2035"^^edtf:EDTF
 */
export function dateLiteral(
  date: ResolvedDate,
  { objectShape }: Pick<PropertyCue, 'objectShape'>,
  ranges: readonly string[],
): Extract<ClaimObject, { kind: 'literal' }> | undefined {
  const usual = objectShape === 'Period' ? expand('edtf:EDTF') : expand('xsd:date')
  const datatype = ranges.find((range) => WRITERS.has(range)) ?? usual
  const value = WRITERS.get(datatype)?.(date)
  return value === undefined ? undefined : { kind: 'literal', value, datatype }
}
