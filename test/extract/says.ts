import { expect, it } from 'vitest'
import type { Pack } from '../../src/pack.ts'
import { factsIn } from './read-text.ts'

/** A text with all that it says; with nothing behind it, it says nothing. */
export type Case = readonly [text: string, ...facts: string[]]

/** One test for each text: it says its facts, in any order, and nothing else. */
export function says(pack: Pack, cases: readonly Case[]): void {
  it.each(cases.map((row) => [row[0], row] as const))('%s', (text, [, ...facts]) => {
    expect(factsIn(text, pack).sort()).toEqual([...facts].sort())
  })
}
