import type { Language } from '../language/language.ts'
import type { Pack } from '../pack.ts'

/** The rank of things by the last word of their names, folded. */
export function compileRanks(pack: Pack, language: Language): ReadonlyMap<string, number> {
  const ranks = [...pack.classes.values()].flatMap((each) => [...each.ranks.entries()])
  return new Map(
    ranks.flatMap(([rank, words]) =>
      words.map(({ value }): [string, number] => [language.fold(value), rank]),
    ),
  )
}
