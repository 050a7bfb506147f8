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

/** A text, some of what it says by the words of the text, and what no statement of it holds. */
export type Telling = readonly [text: string, says: readonly string[], never: readonly string[]]

/** One test for each text: it says all of the one and nothing that holds any of the other. */
export const bearsOutIn =
  (pack: Pack) =>
  (cases: readonly Telling[]): void => {
    it.each(cases)('%s', (text, says, never) => {
      const facts = said(text, pack)
      expect(facts).toEqual(expect.arrayContaining([...says]))
      for (const words of never) expect(facts.filter((fact) => fact.includes(words))).toEqual([])
    })
  }
