import { phraseBefore } from './phrase-at.ts'
import type { SentenceView } from './sentence-view.ts'

/** Words between the comma and the trigger: "is also a". */
const REACH = 5

/**
 * Whether the trigger's clause starts behind a comma with its verb: ", is an heir of B".
 * What it says is then said of what the clause before was about, not of what ends that clause.
 */
export function startsWithoutSubject(view: SentenceView, triggerStart: number): boolean {
  for (let index = triggerStart - 1; index >= Math.max(0, triggerStart - 1 - REACH); index--) {
    if (/^[,，]$/.test(view.tokens[index]?.text ?? '')) return true
    const since = phraseBefore(view, view.lexicon.language.words.sinceLong, index)
    if (since !== undefined) {
      index = since
      continue
    }
    if (!mayLead(view, index)) return false
  }
  return false
}

/** Whether a comma ends before the token and a copula follows: a new clause, with no subject of its own. */
export const startsCopularClause = (view: SentenceView, comma: number): boolean =>
  /^[,，]$/.test(view.tokens[comma]?.text ?? '') &&
  view.lexicon.language.words.copulas.has(view.tokens[comma + 1]?.normal ?? '')

function mayLead(view: SentenceView, index: number): boolean {
  const { copulas, auxiliaries, determiners, conjunctions } = view.lexicon.language.words
  const token = view.tokens[index]
  if (!token) return false
  if (conjunctions.has(token.normal)) return false
  if ([copulas, auxiliaries, determiners].some((list) => list.has(token.normal))) return true
  return /^(?:ADV|AUX)$/.test(token.partOfSpeech)
}
