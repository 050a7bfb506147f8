import { isComma, isParted, isWord, type SentenceView } from '../sentence-view.ts'
import { personEnd } from './person-end.ts'

/** The token behind the names of persons that start at the token, marks of a list between them or nothing. */
export function personsEnd(view: SentenceView, first: number): number {
  let next = first
  for (;;) {
    const start = next > first ? behindMark(view, next) : next
    const last = start === undefined ? undefined : personEnd(view, start)
    if (last === undefined) return next
    next = last + 1
  }
}

/** Where the next name may start behind a name: at a space, or behind a comma or "and". */
function behindMark(view: SentenceView, index: number): number | undefined {
  if (view.tokens[index]?.text === '、') return index + 1
  if (view.lexicon.language.tokensPerWord > 1) return isParted(view, index) ? index : undefined
  const { conjunctions } = view.lexicon.language.words
  const behind = isComma(view, index) ? index + 1 : index
  const isJoined = conjunctions.has(view.tokens[behind]?.normal ?? '')
  return isWord(view, behind) && isJoined ? behind + 1 : behind
}
