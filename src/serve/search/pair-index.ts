import { hasHan } from './fold-label.ts'
import { groupForms } from './group-forms.ts'
import { type LabelForm, wordsIn } from './label-forms.ts'
import { type FindFormsOptions, rankForms } from './rank-forms.ts'

export interface PairIndex {
  /** Numbers of the forms that share neighbouring characters with these words, the most first. */
  readonly find: (words: readonly string[], options: FindFormsOptions) => number[]
  /** How many names have that pair, or that character where it stands alone. */
  readonly countOf: (term: string) => number
}

/** Names looked through for one query: pairs that very many names have are left out. */
const MOST_LOOKED_AT = 4000

/** Chinese names by each two characters that stand together: their words have no gaps. */
export function pairIndex(forms: readonly LabelForm[]): PairIndex {
  const formsOf = groupForms(forms, (form) => {
    if (!hasHan(form.folded)) return []
    const words = wordsIn(form)
    return [...pairsOf(words), ...words.filter(hasHan)]
  })
  const countOf = (term: string) => formsOf(term).length
  const find: PairIndex['find'] = (words, options) => {
    const pairs = [...new Set(pairsOf(words))].sort((a, b) => countOf(a) - countOf(b))
    let looked = 0
    const chosen = pairs.filter((pair, place) => {
      looked += countOf(pair)
      return place === 0 || looked <= MOST_LOOKED_AT
    })
    return rankForms(chosen, { forms, formsOf, leniency: 4, ...options })
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
