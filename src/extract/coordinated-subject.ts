import type { End } from './claim.ts'
import type { ClauseSite } from './clause-site.ts'
import { partStart } from './opening-ends.ts'
import { isComma, isQuote, type SentenceView } from './sentence-view.ts'
import { startsWithoutSubject } from './starts-without-subject.ts'

/** Words between the conjunction and the trigger: "and is one of the older …". */
const REACH = 5

/**
 * The subject that a verb shares with the one before a conjunction: "X was founded there but now
 * belongs in Y". Behind ", and" it is what opens the sentence; behind a bare "and" it is what the last
 * relative clause is said of, where there is one: "X, which has a name and stays with Y".
 */
export function coordinatedSubject({ view, ends, triggerStart }: ClauseSite): End | undefined {
  const joint = conjunctionBefore(view, ends, triggerStart)
  if (joint === undefined) return undefined
  const outer = ends.filter(({ isNested, last }) => !isNested && last < joint)
  const isParted = isComma(view, joint - 1)
  return (isParted ? undefined : relativeHead(view, outer, joint)) ?? openingOf(view, outer, joint)
}

/**
 * The subject of a clause that starts behind a comma with its verb, where nothing was read off the
 * clause before: what the sentence opens with. Where articles stand, only of what is said to be called something.
 */
export function openingSubject(
  { view, ends, triggerStart }: ClauseSite,
  isCalled = false,
): End | undefined {
  const mayOpen = isCalled || !view.lexicon.language.hasArticles
  if (!mayOpen || !startsWithoutSubject(view, triggerStart)) return undefined
  const outer = ends.filter(({ isNested, last }) => !isNested && last < triggerStart)
  return openingOf(view, outer, triggerStart)
}

/** The conjunction right before the verb of the trigger, adverbs and the like between. */
function conjunctionBefore(
  view: SentenceView,
  ends: readonly End[],
  triggerStart: number,
): number | undefined {
  const { conjunctions, contrasts, relatives } = view.lexicon.language.words
  for (let index = triggerStart - 1; index >= Math.max(1, triggerStart - 1 - REACH); index--) {
    const word = view.tokens[index]?.normal ?? ''
    if (conjunctions.has(word) || contrasts.has(word)) {
      return isVerbal(view, index + 1, triggerStart) ? index : undefined
    }
    const isEnd = ends.some(({ first, last }) => first <= index && index <= last)
    if (isEnd || relatives.has(word) || !/^[\p{L}-]+$/u.test(word)) return undefined
  }
  return undefined
}

/** Whether a verb follows the conjunction: that of the trigger, or an auxiliary. */
function isVerbal(view: SentenceView, index: number, triggerStart: number): boolean {
  return (
    (index === triggerStart && view.verbStarts.has(index)) ||
    /^(?:AUX|VERB|ADV)$/.test(view.tokens[index]?.partOfSpeech ?? '')
  )
}

/** What the last relative clause before the token is said of. */
function relativeHead(view: SentenceView, outer: readonly End[], before: number): End | undefined {
  const { relatives } = view.lexicon.language.words
  for (let index = before - 1; index > 0; index--) {
    if (!relatives.has(view.tokens[index]?.normal ?? '')) continue
    const last = isComma(view, index - 1) ? index - 2 : index - 1
    return outer.find((end) => end.last === last)
  }
  return undefined
}

/** The thing that the sentence, or what follows its last semicolon, opens with. */
function openingOf(view: SentenceView, outer: readonly End[], before: number): End | undefined {
  const { determiners } = view.lexicon.language.words
  let start = partStart(view, before)
  while (isQuote(view, start)) start++
  const from = determiners.has(view.tokens[start]?.normal ?? '') ? start + 1 : start
  return outer.find(({ first }) => first === start || first === from)
}
