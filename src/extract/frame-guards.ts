import type { PropertyCue } from '../pack.ts'
import { behindDeterminers } from './behind-determiners.ts'
import type { End } from './claim.ts'
import { isSaidOfAnother } from './said-of-another.ts'
import {
  isCapitalised,
  isComma,
  isPossessive,
  isQuote,
  type SentenceView,
} from './sentence-view.ts'
import { isPlural } from './shapes/is-plural.ts'
import { matchesAt } from './token-trie.ts'

/** Token indices; `end` exclusive. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** Whether the end only tells whose something else is: "fans of the A", "A's enemies", `A的天敌`. */
export function isOwnerOnly(view: SentenceView, site: Stretch, { first, last }: End): boolean {
  const { attributives, determiners, genitives, people, likenesses, reversals } =
    view.lexicon.language.words
  if (isPossessive(view, last + 1)) return true
  if (attributives.has(view.tokens[last + 1]?.normal ?? '')) return true
  if (isAttribute(view, last)) return true
  let index = first - 1
  while (isQuote(view, index) || determiners.has(view.tokens[index]?.normal ?? '')) index--
  const isTrigger = site.start <= index - 1 && index - 1 < site.end
  if (isTrigger || !genitives.has(view.tokens[index]?.normal ?? '')) return false
  const word = view.tokens[index - 1]?.normal ?? ''
  return [people, likenesses, reversals].some((list) => list.has(word))
}

/** "Stane Opening": a capitalised noun behind the words makes them a part of another name. */
const isAttribute = (view: SentenceView, last: number): boolean =>
  view.lexicon.language.tokensPerWord === 1 &&
  isCapitalised(view, last + 1) &&
  /^(?:NOUN|PROPN)$/.test(view.tokens[last + 1]?.partOfSpeech ?? '')

/**
 * The part of the sentence around the site that no "and" with a subject and a verb of its own cuts
 * off, within the limits: "They read the A, | and the B slept".
 */
export function clauseAround(
  view: SentenceView,
  ends: readonly End[],
  { site, limits }: { readonly site: Stretch; readonly limits: Stretch },
): Stretch {
  let start = site.start
  while (start > Math.max(0, limits.start) && !startsClause(view, ends, start)) start--
  let end = site.end
  while (end < Math.min(view.tokens.length, limits.end) && !startsClause(view, ends, end)) end++
  return { start, end }
}

/** Tokens behind "and" among which the verb of its clause stands. */
const VERB_REACH = 8

function startsClause(view: SentenceView, ends: readonly End[], index: number): boolean {
  const { conjunctions, contrasts } = view.lexicon.language.words
  const word = view.tokens[index]?.normal ?? ''
  if (!conjunctions.has(word) && !contrasts.has(word)) return false
  const named = ends.filter(({ isNamed, last }) => isNamed && last >= index - 2)
  if (named.some(({ first, last }) => first <= index && index <= last)) return false
  const first = behindDeterminers(view, index + 1)
  if (/^(?:VERB|AUX|ADV|ADP|PART)$/.test(view.tokens[first]?.partOfSpeech ?? 'X')) return false
  const before = named.find(({ last }) => last === index - (isComma(view, index - 1) ? 2 : 1))
  const behind = named.find((end) => end.first === first)
  if (before && behind && before.thing.classIri === behind.thing.classIri) return false
  for (let at = first + 1; at < Math.min(first + VERB_REACH, view.tokens.length); at++) {
    const { text = '', partOfSpeech = 'X' } = view.tokens[at] ?? {}
    const name = named.find((end) => end.first <= at && at <= end.last)
    if (name) at = name.last
    else if (/^[,;:]$/.test(text) || conjunctions.has(text)) return false
    else if (/^(?:VERB|AUX)$/.test(partOfSpeech)) return true
  }
  return false
}

/**
 * Whether what the cue has as a verb is a noun: "moves including the A" anywhere, "Moves of the A"
 * where it opens the sentence.
 */
export function isNoun(
  view: SentenceView,
  { verbs }: PropertyCue,
  { start, end }: Stretch,
): boolean {
  const { prepositions, examples } = view.lexicon.language.words
  if (!isPlural(view, { first: start, last: start })) return false
  const next = view.tokens[end]?.normal ?? ''
  const opens = start === 0 && prepositions.has(next)
  const isLed = opens || examples.some(([word]) => word === next)
  return isLed && verbs.some(({ value }) => value === view.folded[start])
}

/** Whether a verb has another subject, a noun right before it: "after the A, a shop opened". */
export function hasOwnSubject(view: SentenceView, ends: readonly End[], site: Stretch): boolean {
  if (!/^(?:VERB|AUX)$/.test(view.tokens[site.start]?.partOfSpeech ?? '')) return false
  let index = site.start - 1
  while (/^(?:ADV|AUX)$/.test(view.tokens[index]?.partOfSpeech ?? '')) index--
  const isEnd = ends.some(({ first, last }) => first <= index && index <= last)
  const isNoun = !isEnd && view.tokens[index]?.partOfSpeech === 'NOUN'
  return isNoun && !isKindOfNext(view, ends, { kind: index, site })
}

/** "Guilds seated in Stane, such as A": behind the kind of what is named later, a participle tells of that too. */
function isKindOfNext(
  view: SentenceView,
  ends: readonly End[],
  { kind, site }: { readonly kind: number; readonly site: Stretch },
): boolean {
  if (kind !== site.start - 1 || !/ing$/.test(view.tokens[site.start]?.normal ?? '')) return false
  const classes = matchesAt(view.lexicon.kinds, view.folded, kind)
    .filter(({ end }) => end === site.start)
    .flatMap(({ values }) => values.map(({ names }) => names))
  return ends.some(({ first, thing }) => first >= site.end && classes.includes(thing.classIri))
}

/** Whether words between the thing and the site, no comma among them, give what is said to another. */
export function isGivenAway(
  view: SentenceView,
  ends: readonly End[],
  { end, site }: { readonly end: End; readonly site: Stretch },
): boolean {
  const between = { start: end.last + 1, end: site.start }
  if (between.end <= between.start) return false
  if (ends.some(({ first }) => first > end.last && first < site.start)) return false
  for (let index = between.start; index < between.end; index++) {
    if (isComma(view, index)) return false
  }
  return isSaidOfAnother(view, ends, between)
}

/** Whether a verb stands between the site and what follows it, which then belongs to that verb. */
export function hasVerbBetween(
  view: SentenceView,
  ends: readonly End[],
  { start, end }: Stretch,
): boolean {
  for (let index = start; index < end; index++) {
    const name = ends.find((each) => each.isNamed && each.first <= index && index <= each.last)
    if (name) index = name.last
    else if (view.tokens[index]?.partOfSpeech === 'VERB') return true
  }
  return false
}
