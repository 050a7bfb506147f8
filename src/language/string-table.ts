import { makePostings, type Postings, valuesOf } from '../rdf/postings.ts'
import type { Section, SectionReader } from '../rdf/sections.ts'

/** Numbers by strings, looked up by halving: nothing is made of it before it is used. */
export interface StringTable {
  /** Distinct, in the order of UTF-16 code units. */
  readonly keys: readonly string[]
  /** By the place of the key; rising where they were given so. */
  readonly numbers: Postings
}

/** A table of pairs of a string and a number. */
export function makeStringTable(pairs: readonly (readonly [string, number])[]): StringTable {
  const keys = [...new Set(pairs.map(([key]) => key))].sort()
  const places = new Map(keys.map((key, place) => [key, place]))
  const numbers = makePostings(
    pairs.map(([key]) => places.get(key) ?? 0),
    pairs.map(([, number]) => number),
    { keyCount: keys.length },
  )
  return { keys, numbers }
}

/** The table as sections whose names begin with `name`, for `openStringTable`. */
export const stringTableSections = (
  name: string,
  { keys, numbers }: StringTable,
): Record<string, Section> => ({
  [`${name}Keys`]: JSON.stringify(keys),
  [`${name}Starts`]: numbers.starts,
  [`${name}Numbers`]: numbers.values,
})

export const openStringTable = (name: string, sections: SectionReader): StringTable => ({
  // As they were written above.
  keys: JSON.parse(sections.text(`${name}Keys`)) as string[],
  numbers: {
    starts: sections.numbers(`${name}Starts`),
    values: sections.numbers(`${name}Numbers`),
  },
})

/** The numbers under a string; none where there is none. */
export function numbersUnder({ keys, numbers }: StringTable, key: string): Uint32Array {
  const place = firstFrom(keys, key)
  return keys[place] === key ? valuesOf(numbers, place) : new Uint32Array()
}

/** What stands under all keys from one on up to another, which is exclusive. */
export function entriesBetween(
  { keys, numbers }: StringTable,
  from: string,
  to: string,
): { readonly key: string; readonly numbers: Uint32Array }[] {
  const start = firstFrom(keys, from)
  const end = firstFrom(keys, to)
  return keys.slice(start, end).map((key, index) => ({
    key,
    numbers: valuesOf(numbers, start + index),
  }))
}

/** The place of the first key that is not before a string. */
function firstFrom(keys: readonly string[], wanted: string): number {
  let low = 0
  let high = keys.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((keys[middle] ?? '') < wanted) low = middle + 1
    else high = middle
  }
  return low
}
