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

/** One test for each text: all that it says with the property, as "subject object", in any order. */
export const tellsIn =
  (pack: Pack) =>
  (property: string, rows: readonly Row[]): void => {
    it.each(rows)('%s', (text, ...facts) => {
      const told = said(text, pack).filter((fact) => fact.includes(` ${property} `))
      const pairs = told.map((fact) => fact.replace(` ${property} `, ' '))
      expect(pairs.sort()).toEqual([...facts].sort())
    })
  }

/** The same with the labels of things, and "subject property object" whole; nothing behind a text that says nothing of it. */
export const saysIn =
  (pack: Pack) =>
  (property: string, rows: readonly Row[]): void => {
    it.each(rows.map((row) => [row[0], row] as const))('%s', (text, [, ...facts]) => {
      const found = factsIn(text, pack).filter((fact) => fact.includes(` ${property} `))
      expect(found.sort()).toEqual([...facts].sort())
    })
  }
