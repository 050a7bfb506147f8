import { startsSmall } from '../language/letter-case.ts'
import type { End } from './claim.ts'
import type { ClauseSite } from './clause-site.ts'
import { isComma, type SentenceView } from './sentence-view.ts'
import { matchesAt } from './token-trie.ts'

/** Words before the phrase of a fronted description: "As one of the oldest". */
const LONGEST_LEAD = 6
/** Words of a phrase that by itself opens a sentence about somebody, as "in her reply to" does. */
const SHORTEST_PHRASE = 3
/** Words between the comma and the name: "the small but old". */
const LONGEST_MODIFIER = 5

/**
 * What a description that opens the sentence is said of: "Seated in Stane, the Rook Guild sells
 * clocks", "As a limb of the Rook Union, the Guild sells clocks". It stands behind a comma, with a
 * verb or an aside of its own behind it.
 */
export function frontedEnd(
  { view, ends, triggerStart, triggerEnd }: ClauseSite,
  accepts: (end: End) => boolean,
): End | undefined {
  if (view.lexicon.language.tokensPerWord > 1) return undefined
  if (ends.some(({ first, isNested }) => !isNested && first < triggerStart)) return undefined
  const isPhrase = triggerStart === 0 && triggerEnd >= SHORTEST_PHRASE
  if (!isPhrase && !opensDescription(view, triggerStart)) return undefined
  return ends.find(
    (end) =>
      !end.isNested &&
      end.first > triggerEnd &&
      accepts(end) &&
      isBehindComma(view, end.first, triggerEnd) &&
      isSubject(view, end.last + 1),
  )
}

/** Whether the sentence opens with a description that holds the trigger: with a participle, or "as" and a noun. */
function opensDescription(view: SentenceView, start: number): boolean {
  if (start > LONGEST_LEAD) return false
  const { words, isParticiple } = view.lexicon.language
  const { determiners, copulas, prepositions, conjunctions, complementMarks, genitives } = words
  const { normal = '', partOfSpeech = 'X' } = view.tokens[start] ?? {}
  if (prepositions.has(normal) || copulas.has(normal)) return false
  const lead = view.tokens.slice(0, start)
  const isOpen = ({ normal: word, partOfSpeech: part }: (typeof lead)[number]): boolean =>
    complementMarks.has(word) ||
    genitives.has(word) ||
    determiners.has(word) ||
    /^(?:ADJ|ADV|NUM)$/.test(part) ||
    (conjunctions.has(word) && lead.length > 2)
  if (!lead.every((token) => isOpen(token) || isParticiple(token.normal))) return false
  const isDefinite = determiners.has(lead[0]?.normal ?? '')
  return isParticiple(normal) ? !isDefinite : /^(?:NOUN|ADJ)$/.test(partOfSpeech)
}

/** Whether a comma, and nothing but what may stand before a noun, is before the name. */
function isBehindComma(view: SentenceView, first: number, limit: number): boolean {
  const { determiners } = view.lexicon.language.words
  for (let index = first - 1; index > limit; index--) {
    if (isComma(view, index)) return true
    if (first - index > LONGEST_MODIFIER) return false
    const { normal = '', partOfSpeech = 'X' } = view.tokens[index] ?? {}
    const isModifier = determiners.has(normal) || /^(?:ADJ|ADV|NUM|CCONJ)$/.test(partOfSpeech)
    const introduced = matchesAt(view.lexicon.introductions, view.folded, index).some(
      ({ end }) => end === first,
    )
    if (!isModifier && !introduced && !isIntroduced(view, index, first)) return false
  }
  return false
}

/** Whether the token stands in words that introduce the name. */
const isIntroduced = (view: SentenceView, index: number, first: number): boolean =>
  [1, 2].some((back) =>
    matchesAt(view.lexicon.introductions, view.folded, index - back).some(
      ({ end }) => end === first,
    ),
  )

/** Whether a verb follows, or an aside: then the name is no part of what stands before the comma. */
function isSubject(view: SentenceView, next: number): boolean {
  const { determiners, indefinites, relatives, conjunctions, prepositions } =
    view.lexicon.language.words
  const at = isComma(view, next) ? next + 1 : next
  const { normal = '', text = '' } = view.tokens[at] ?? {}
  if (at > next) return indefinites.has(normal) || relatives.has(normal)
  const isTie = [conjunctions, prepositions, determiners].some((words) => words.has(normal))
  return text === '(' || (startsSmall(text) && !isTie)
}
