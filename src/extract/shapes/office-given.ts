import { officeTriggerAt } from '../office-trigger.ts'
import { isCapitalised, isPossessive, type SentenceView } from '../sentence-view.ts'
import { matchesAt } from '../token-trie.ts'

/** Tokens between the verb that gives an office and the office. */
const LONGEST_GIFT = 16

/**
 * Whether a verb gives the office that starts at the token, so that it is one in lower case too:
 * "picked Ann Roe as its new arbiter and scorer".
 */
export function isGivenOffice(view: SentenceView, first: number): boolean {
  const { conjunctions, complementMarks } = view.lexicon.language.words
  let before = first - 1
  while (!officeTriggerAt(view, before)) {
    const next = behindModifier(view, before)
    if (next === before) break
    before = next
  }
  const word = view.tokens[before]?.normal ?? ''
  if (officeTriggerAt(view, before)) return true
  if (conjunctions.has(word) && view.officeEnds.has(before - 1)) return isGivenIn(view, before - 1)
  if (!complementMarks.has(word)) return false
  return isGivenIn(view, before) || isSaidOfName(view, before)
}

/** "Ann Roe as arbiter": the mark right behind a name of two words or more. */
const isSaidOfName = (view: SentenceView, mark: number): boolean =>
  view.lexicon.language.words.roleMarks.has(view.tokens[mark]?.normal ?? '') &&
  isCapitalised(view, mark - 1) &&
  isCapitalised(view, mark - 2)

/** The token before the article, the adjective or the owner that ends at the token; itself without. */
function behindModifier(view: SentenceView, index: number): number {
  const { determiners, possessives, complementMarks } = view.lexicon.language.words
  const { normal = '', partOfSpeech = 'X' } = view.tokens[index] ?? {}
  if (isPossessive(view, index)) return ownerStart(view, index) - 1
  if (determiners.has(normal) || possessives.has(normal)) return index - 1
  const isPlain = /^(?:ADJ|ADV)$/.test(partOfSpeech) && !complementMarks.has(normal)
  return isPlain ? index - 1 : index
}

/** The first word of whose the office is: a name, or one word in lower case. */
function ownerStart(view: SentenceView, mark: number): number {
  let first = mark - 1
  while (isCapitalised(view, first) && isCapitalised(view, first - 1)) first--
  return first
}

/** Whether a phrase behind which someone is made something stands before the token. */
function isGivenIn(view: SentenceView, end: number): boolean {
  for (let index = Math.max(0, end - LONGEST_GIFT); index < end; index++) {
    if (matchesAt(view.lexicon.complements, view.folded, index).length > 0) return true
  }
  return false
}
