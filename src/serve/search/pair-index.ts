import { hasHan } from './fold-label.ts'
import type { LabelForm } from './label-forms.ts'

export interface PairIndex {
  /** Numbers of the forms that share neighbouring characters with these words, the most first. */
  readonly find: (
    words: readonly string[],
    options: { readonly count: number; readonly accepts?: ((form: number) => boolean) | undefined },
  ) => number[]
  /** How many names have that pair, or that character where it stands alone. */
  readonly countOf: (term: string) => number
}

/** Names looked through for one query: pairs that very many names have are left out. */
const MOST_LOOKED_AT = 4000

/** Chinese names by each two characters that stand together: their words have no gaps. */
export function pairIndex(forms: readonly LabelForm[]): PairIndex {
  const postings = new Map<string, number[]>()
  for (const [form, { words }] of forms.entries()) {
    for (const term of new Set([...pairsOf(words), ...words.filter(hasHan)])) {
      const known = postings.get(term)
      if (known === undefined) postings.set(term, [form])
      else known.push(form)
    }
  }
  const countOf = (term: string) => postings.get(term)?.length ?? 0
  const find: PairIndex['find'] = (words, { count, accepts }) => {
    const pairs = [...new Set(pairsOf(words))].sort((a, b) => countOf(a) - countOf(b))
    const tally = new Map<number, number>()
    let looked = 0
    for (const [place, pair] of pairs.entries()) {
      looked += countOf(pair)
      if (place > 0 && looked > MOST_LOOKED_AT) break
      const weight = Math.log(1 + forms.length / (1 + countOf(pair)))
      for (const form of postings.get(pair) ?? []) {
        tally.set(form, (tally.get(form) ?? 0) + weight)
      }
    }
    // Of equal names the shorter has less that was not asked for.
    const value = (form: number) => (tally.get(form) ?? 0) / (4 + (forms[form]?.words.length ?? 0))
    return [...tally.keys()]
      .filter((form) => accepts?.(form) ?? true)
      .map((form) => [value(form), form] as const)
      .sort(([a, m], [b, n]) => b - a || m - n)
      .slice(0, count)
      .map(([, form]) => form)
  }
  return { find, countOf }
}

/** Each two neighbouring characters; a character that has no neighbour, by itself. */
function pairsOf(words: readonly string[]): string[] {
  return words.flatMap((word, place) => {
    if (!hasHan(word)) return []
    const next = words[place + 1]
    if (next !== undefined && hasHan(next)) return word + next
    const before = words[place - 1]
    return before !== undefined && hasHan(before) ? [] : word
  })
}
