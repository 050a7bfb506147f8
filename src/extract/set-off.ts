import type { End } from './claim.ts'
import type { ClauseSite } from './clause-site.ts'
import { isComma, isWord, type SentenceView } from './sentence-view.ts'

/** Words between the comma that closes what is set off and its verb: "has long been". */
const VERB_REACH = 4

/**
 * What stands between commas, or between a comma and "that", behind the first thing of a clause,
 * right before the trigger's verb: "The guild, an heir of Rook Hall, covers …". Token indices, both
 * exclusive: those of the two commas, or of the comma and the relative.
 */
export interface SetOff {
  /** `undefined` where the words before the first comma name nothing that we know of. */
  readonly subject: End | undefined
  readonly open: number
  readonly close: number
}

/** The set-off words before a trigger; `undefined` where the verb has none before it. */
export function setOffBefore({ view, ends, triggerStart }: ClauseSite): SetOff | undefined {
  const close = closingMark(view, triggerStart)
  if (close === undefined) return undefined
  const open = openingComma(view, ends, close)
  if (open === undefined || !startsAside(view, ends, { open, close })) return undefined
  if (describesAnother(view, open, close)) return undefined
  const subject = ends.find(({ last, isNested }) => last === open - 1 && !isNested)
  if (subject && describesAlone(view, ends, { open, close })) return { subject, open, close }
  const head = subject ? subject.first : open - 1
  return opensClause(view, head) ? { subject, open, close } : undefined
}

/** The comma, or the relative, that only auxiliaries part from the verb. */
function closingMark(view: SentenceView, triggerStart: number): number | undefined {
  const { auxiliaries, relatives, conjunctions } = view.lexicon.language.words
  for (let index = triggerStart - 1; index >= triggerStart - 1 - VERB_REACH; index--) {
    const word = view.tokens[index]?.normal ?? ''
    if (isComma(view, index) || relatives.has(word)) return index
    if (!auxiliaries.has(word) || conjunctions.has(word)) return undefined
  }
  return undefined
}

/** The nearest comma before that no name goes over. */
function openingComma(view: SentenceView, ends: readonly End[], close: number): number | undefined {
  for (let index = close - 1; index > 0; index--) {
    const name = ends.find(({ first, last }) => first <= index && index <= last)
    if (name) index = name.first
    else if (isComma(view, index)) return index
    else if (/^[;:.?!]$/.test(view.tokens[index]?.text ?? '')) return undefined
  }
  return undefined
}

const ASIDE_START = /^(?:VERB|ADP|SCONJ|ADJ)$/

/** An aside starts with a determiner, a participle, a preposition or a relative, and with no name. */
function startsAside(
  view: SentenceView,
  ends: readonly End[],
  { open, close }: { open: number; close: number },
): boolean {
  const { determiners, relatives, prepositions, conjunctions } = view.lexicon.language.words
  const token = view.tokens[open + 1]
  if (!token || open + 1 >= close || conjunctions.has(token.normal)) return false
  if (ends.some(({ first, isNamed }) => isNamed && first === open + 1)) return false
  const isPointer = ends.some(({ first, last }) => first === open + 1 && last === close - 1)
  if (isPointer) return false
  return (
    determiners.has(token.normal) ||
    relatives.has(token.normal) ||
    prepositions.has(token.normal) ||
    ASIDE_START.test(token.partOfSpeech)
  )
}

/** ", a chain of clubs that": with no other name in it, it speaks of the thing before the comma. */
function describesAlone(
  view: SentenceView,
  ends: readonly End[],
  { open, close }: { open: number; close: number },
): boolean {
  const { determiners } = view.lexicon.language.words
  if (isComma(view, close) || !determiners.has(view.tokens[open + 1]?.normal ?? '')) return false
  return !ends.some(({ first, last }) => first > open && last < close)
}

/** ", who met the man who": the second relative is said of what stands in the first. */
function describesAnother(view: SentenceView, open: number, close: number): boolean {
  const { relatives } = view.lexicon.language.words
  return [open + 1, close].every((index) => relatives.has(view.tokens[index]?.normal ?? ''))
}

/** Whether nothing but a determiner, an adjective or a conjunction stands before in the clause. */
function opensClause(view: SentenceView, first: number): boolean {
  const { determiners, conjunctions, contrasts } = view.lexicon.language.words
  let index = first - 1
  while (
    index >= 0 &&
    (determiners.has(view.tokens[index]?.normal ?? '') || !isWord(view, index))
  ) {
    if (/^[;:.?!,]$/.test(view.tokens[index]?.text ?? '')) break
    index--
  }
  if (index < 0) return true
  const word = view.tokens[index]?.normal ?? ''
  return /^[;:.?!]$/.test(word) || conjunctions.has(word) || contrasts.has(word)
}
