import { oncePer } from '../rdf/once-per.ts'
import { isParted, type SentenceView } from './sentence-view.ts'

/** Tokens at the head of a line among which it says who sends it. */
const OPENING = 40

/** The words at the head of a sentence that say who sends what follows: `电（`, `讯 `, `消息：`. */
export const dispatchMarks = oncePer((view: SentenceView): number[] => {
  const { dispatches } = view.lexicon.language.words
  if (dispatches.size === 0) return []
  return view.folded.slice(0, OPENING).flatMap((word, index) => {
    const isMark = index > 0 && dispatches.has(word)
    const next = view.tokens[index + 1]
    const isOpen = next !== undefined && (/^[（(：:]$/.test(next.text) || isParted(view, index + 1))
    return isMark && isOpen ? [index] : []
  })
})
