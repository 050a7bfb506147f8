import { CLAUSE_END } from './gaps.ts'
import type { SentenceView } from './sentence-view.ts'

/** Words between a passive and the "by" of who did it: "within hours by". */
const REACH = 6

/**
 * The "by" of a passive whose participle ends before the token, where words that tell when or how
 * stand between them and no noun with a doer of its own; `undefined` where there is none. Token index.
 */
export function agentStart(view: SentenceView, participleEnd: number): number | undefined {
  const { agentMarks, negators } = view.lexicon.language.words
  for (let index = participleEnd; index <= participleEnd + REACH; index++) {
    const token = view.tokens[index]
    if (!token || CLAUSE_END.test(token.text) || /^[,，]$/.test(token.text)) return undefined
    if (view.verbStarts.has(index) || negators.has(token.normal)) return undefined
    if (agentMarks.has(token.normal)) return index
    if (isActor(view, index)) return undefined
  }
  return undefined
}

/** "after protests by A": what stands before "by" has its own doer, unless it tells the time. */
function isActor(view: SentenceView, index: number): boolean {
  const { agentMarks, durations } = view.lexicon.language.words
  const token = view.tokens[index]
  const isBeside = agentMarks.has(view.tokens[index + 1]?.normal ?? '')
  if (!token || !isBeside || durations.has(token.normal)) return false
  const isTold = view.dates.some(({ start, end }) => start <= token.start && token.start < end)
  return token.partOfSpeech === 'NOUN' && !isTold
}
