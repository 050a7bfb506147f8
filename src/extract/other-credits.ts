import { startsSmall } from '../language/letter-case.ts'
import { range } from './range.ts'
import { isCapitalised, isWord, type SentenceView } from './sentence-view.ts'
import { matchesAt } from './token-trie.ts'

/** Whether the word opens a label that the pack does not know, and "by" in small letters follows: "Photos by". */
export const opensCredit = (view: SentenceView, index: number): boolean =>
  isCapitalised(view, index) && isWord(view, index) && isBareBy(view, index + 1)

/** Whether the label is the "by" of such words: those behind it are named for something else. */
export const isBehindCredit = (view: SentenceView, first: number, end: number): boolean =>
  end === first + 1 && opensCredit(view, first - 1)

const isBareBy = ({ tokens, lexicon }: SentenceView, index: number): boolean => {
  const { normal = '', text = '' } = tokens[index] ?? {}
  const { tokensPerWord, words } = lexicon.language
  return tokensPerWord === 1 && words.agentMarks.has(normal) && startsSmall(text)
}

/**
 * "Rook Leaflet | Follow Share Comment": whether words of the page around a text start at the token, two of them
 * at least, behind a name that ends in a word for senders.
 */
export const opensPage = (view: SentenceView, first: number, index: number): boolean =>
  index > first &&
  isCapitalised(view, index) &&
  isPageWord(view, index) &&
  view.tokens
    .slice(index + 1, index + LONGEST_PAGE)
    .some((_, at) => isPageWord(view, index + 1 + at)) &&
  range(first, index - 1).some((start) =>
    matchesAt(view.lexicon.mastheads, view.folded, start).some(({ end }) => end === index),
  )

/** Words of the page among which a second one stands. */
const LONGEST_PAGE = 4

const isPageWord = ({ tokens, lexicon }: SentenceView, index: number): boolean =>
  lexicon.language.words.pageWords.has(tokens[index]?.normal ?? '')
