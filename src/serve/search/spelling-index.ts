import MiniSearch from 'minisearch'
import { allowedMistakes } from '../../view/word-likeness.ts'
import { hasHan } from './fold-label.ts'
import { type LabelForm, wordsIn } from './label-forms.ts'
import { pairIndex } from './pair-index.ts'
import type { FindFormsOptions } from './rank-forms.ts'
import type { WordWeight } from './spelling-score.ts'

export interface SpellingIndex {
  /**
   * Numbers of the forms that share words with a folded text, mistakes in them allowed, the
   * likeliest first; at most `count` of words, and as many of Chinese characters.
   */
  readonly find: (words: readonly string[], options: FindFormsOptions) => number[]
  readonly weightOf: WordWeight
}

/** Names looked through for one query: common words are left out where rarer ones say enough. */
const MOST_LOOKED_AT = 3000
/** More words than these do not make a name likelier to be found. */
const MOST_WORDS = 12
/** A word of so many names is not misspelt. */
const OFTEN = 20
const SHORTEST_BEGINNING = 3

/**
 * Names by their words, in whatever order, with mistakes: what minisearch is good at; and Chinese
 * ones by their characters. Linear.
 */
export function spellingIndex(forms: readonly LabelForm[]): SpellingIndex {
  const pairs = pairIndex(forms)
  const counts = new Map<string, number>()
  const index = new MiniSearch<{ readonly id: number; readonly words: string }>({
    fields: ['words'],
    tokenize: (words) => words.split(' '),
    processTerm: (term) => term,
  })
  for (const [id, form] of forms.entries()) {
    const words = [...new Set(wordsIn(form).filter((word) => !hasHan(word)))]
    for (const each of words) counts.set(each, (counts.get(each) ?? 0) + 1)
    if (words.length > 0) index.add({ id, words: words.join(' ') })
  }
  const countOf = (word: string) => (hasHan(word) ? pairs.countOf(word) : (counts.get(word) ?? 0))
  const size = Math.max(1, forms.length)
  return {
    weightOf: (word) => Math.log(1 + size / (1 + countOf(word))),
    find: (words, { count, accepts }) => {
      const last = words.at(-1)
      const chosen = chooseWords(words, countOf)
      const found =
        chosen.length === 0
          ? []
          : index.search(chosen.join(' '), {
              fuzzy: (word) => countOf(word) < OFTEN && allowedMistakes(word.length),
              prefix: (word) => word === last && word.length >= SHORTEST_BEGINNING,
              ...(accepts && { filter: ({ id }) => accepts(id) }),
            })
      const byWords: number[] = found.slice(0, count).map(({ id }) => id)
      return [...new Set([...byWords, ...pairs.find(words, { count, accepts })])]
    },
  }
}

/** The rarest words, and more as long as not too many names have them. */
function chooseWords(words: readonly string[], countOf: (word: string) => number): string[] {
  let looked = 0
  return [...new Set(words.filter((word) => !hasHan(word)))]
    .sort((a, b) => countOf(a) - countOf(b) || (a < b ? -1 : 1))
    .slice(0, MOST_WORDS)
    .filter((word, place) => {
      looked += countOf(word)
      return place === 0 || looked <= MOST_LOOKED_AT
    })
}
