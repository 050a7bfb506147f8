import type { DateMention } from '../language/language.ts'
import type { Token } from '../model.ts'
import type { Lexicon } from './lexicon.ts'
import { matchesAt } from './token-trie.ts'

/** The stretches of years that the pack has names for, where they stand, the longest name of each. */
export function findNamedPeriods(
  tokens: readonly Token[],
  folded: readonly string[],
  { namedPeriods }: Lexicon,
): DateMention[] {
  const periods: DateMention[] = []
  for (let first = 0; first < tokens.length; first++) {
    const longest = matchesAt(namedPeriods, folded, first).at(-1)
    if (!longest) continue
    const [period] = longest.values
    const [start, end] = [tokens[first]?.start, tokens[longest.end - 1]?.end]
    if (!period || start === undefined || end === undefined) continue
    periods.push({ start, end, year: period.firstYear, until: { year: period.lastYear } })
    first = longest.end - 1
  }
  return periods
}
