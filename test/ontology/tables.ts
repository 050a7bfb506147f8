import { expect, it } from 'vitest'
import type { Pack } from '../../src/pack.ts'
import { factsIn } from '../extract/read-text.ts'
import { named, said } from './said.ts'

/** A text, and what is found in it or said by it. */
export type Row = readonly [text: string, ...found: string[]]

/** One test for each text: the names of a class in it, in its order, each once. */
export const findsIn =
  (pack: Pack) =>
  (className: string, rows: readonly Row[]): void => {
    it.each(rows)('%s', (text, ...names) => {
      expect(named(text, className, pack)).toEqual(names)
    })
  }

/** One test for each text: all that it says with the property, in any order. */
const factTable =
  (
    factsOf: (text: string, pack: Pack) => readonly string[],
    shown: (fact: string, property: string) => string,
  ) =>
  (pack: Pack) =>
  (property: string, rows: readonly Row[]): void => {
    it.each(rows)('%s', (text, ...facts) => {
      const told = factsOf(text, pack).filter((fact) => fact.includes(` ${property} `))
      expect(told.map((fact) => shown(fact, property)).sort()).toEqual([...facts].sort())
    })
  }

/** By the words of the text, as "subject object". */
export const tellsIn = factTable(said, (fact, property) => fact.replace(` ${property} `, ' '))

/** By the labels of things, as "subject property object". */
export const saysIn = factTable(factsIn, (fact) => fact)
