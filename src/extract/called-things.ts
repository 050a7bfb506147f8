import type { End } from './claim.ts'
import type { ClauseSite } from './clause-site.ts'
import type { Reading } from './reading.ts'
import { isComma, isQuote, type SentenceView } from './sentence-view.ts'

/** How sure it is that "it" means what the sentence, or the one before, speaks of. */
const PRONOUN = 0.85
/** Words between "which" and the verb: "our older players". */
const REACH = 6

/**
 * What a verb gives the name in quotes behind it to: what stands between the verb and the quotes,
 * "call A “B”", "call it “B”", or what the relative clause is said of, "A, which they call “B”".
 */
export function calledThings(
  { view, ends, lastSubject }: Reading,
  { triggerStart, triggerEnd }: ClauseSite,
  accepts: (end: End) => boolean,
): End[] {
  const { pronouns, relatives, indefinites } = view.lexicon.language.words
  const outer = ends.filter(({ isNested }) => !isNested)
  if (!isQuote(view, triggerEnd)) {
    const named = outer.find(({ first }) => isFree(view, triggerEnd, first))
    if (named && accepts(named) && isQuote(view, named.last + 1)) return [named]
    if (!pronouns.has(view.tokens[triggerEnd]?.normal ?? '') || !isQuote(view, triggerEnd + 1))
      return []
    // "called it “a pity”": what somebody thinks of it.
    if (indefinites.has(view.tokens[triggerEnd + 2]?.normal ?? '')) return []
    const before = outer.find((end) => end.last < triggerStart && accepts(end))
    // "A eats B, and they call it …": which of them is not said.
    if (before && before.first > 1) return []
    const site = { first: triggerEnd, last: triggerEnd, certainty: PRONOUN }
    const thing = before?.thing ?? lastSubject
    const end = thing && { ...site, thing, isNamed: false, isNested: false }
    return end && accepts(end) ? [end] : []
  }
  const topic = topicOf(view, outer, triggerStart)
  if (topic) return accepts(topic) ? [topic] : []
  for (let index = triggerStart - 1; index >= triggerStart - REACH; index--) {
    if (!relatives.has(view.tokens[index]?.normal ?? '')) continue
    const last = view.tokens[index - 1]?.text === ',' ? index - 2 : index - 1
    return outer.filter((end) => end.last === last && accepts(end))
  }
  return []
}

/** Words before the name of what is called something: "the", "the rare old". */
const LONGEST_LEAD = 3

/** Whether nothing but determiners and adjectives stands between the tokens; `end` exclusive. */
function isFree(view: SentenceView, start: number, end: number): boolean {
  const { determiners } = view.lexicon.language.words
  const gap = view.tokens.slice(start, Math.max(start, end))
  return (
    end >= start &&
    gap.length <= LONGEST_LEAD &&
    gap.every(({ normal, partOfSpeech }) => determiners.has(normal) || partOfSpeech === 'ADJ')
  )
}

/** "To A, people call “B”": what a clause is about that a preposition opens, with a comma behind the name. */
function topicOf(view: SentenceView, outer: readonly End[], triggerStart: number): End | undefined {
  const { determiners, purposeMarks, prepositions } = view.lexicon.language.words
  const start = behindComma(view, triggerStart)
  const word = view.tokens[start]?.normal ?? ''
  if (!purposeMarks.has(word) && !prepositions.has(word)) return undefined
  const from = determiners.has(view.tokens[start + 1]?.normal ?? '') ? start + 2 : start + 1
  return outer.find(({ first, last }) => first === from && isComma(view, last + 1))
}

/** Words between the comma behind what is spoken of and the verb: "the old people also". */
const LONGEST_CALLERS = 6

/** Where the part of the sentence starts before the one that holds the verb. */
function behindComma(view: SentenceView, triggerStart: number): number {
  let comma = triggerStart - 1
  while (comma > 0 && triggerStart - comma <= LONGEST_CALLERS && !isComma(view, comma)) comma--
  if (!isComma(view, comma)) return -1
  let start = comma - 1
  while (start > 0 && !/^[,;:.]$/.test(view.tokens[start - 1]?.text ?? '')) start--
  return start
}
