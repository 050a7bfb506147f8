import { startsSmall } from '../language/letter-case.ts'
import { isCapitalised, isWord, type SentenceView } from './sentence-view.ts'

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
