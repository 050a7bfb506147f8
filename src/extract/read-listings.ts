import type { PropertyCue } from '../pack.ts'
import { type Claim, type ClaimObject, type End, evidenceOf, fits, type Thing } from './claim.ts'
import { dateObject } from './date-object.ts'
import { hasIgnored } from './has-ignored.ts'
import type { Memory } from './memory.ts'
import type { Reading } from './reading.ts'
import { isCapitalised, type SentenceView } from './sentence-view.ts'
import { matchesAt } from './token-trie.ts'

/**
 * What labels such as "Players:" say of what governs the text: names or a date behind the label, and
 * names in the lines below it, up to a blank line, another label or a sentence with a verb.
 */
export function readListings(reading: Reading, memory: Memory): Claim[] {
  const { view } = reading
  const label = labelOf(view)
  const cue = label?.cue ?? continued(view, memory)
  memory.listing = cue && { cue, end: view.sentence.end }
  if (!cue || !reading.speaker) return []
  const last = nextLabel(view, label?.end ?? 0)
  const claims = claimsOf(reading, cue, { first: label?.end ?? 0, last, speaker: reading.speaker })
  const isOpen = label ? label.end === view.tokens.length : mayBeListed(view)
  if (claims.length === 0 && !isOpen) memory.listing = undefined
  return claims
}

interface Label {
  readonly cue: PropertyCue
  /** The token behind it and its colon. */
  readonly end: number
}

/** The label that the line starts with: with a colon, or alone in its line. */
function labelOf(view: SentenceView): Label | undefined {
  const start = view.tokens.findIndex(({ text }) => /^[\p{L}\p{N}]/u.test(text))
  const found = matchesAt(view.lexicon.listings, view.folded, Math.max(0, start)).at(-1)
  const [cue] = found?.values ?? []
  if (!found || !cue) return undefined
  if (isColon(view, found.end)) return { cue, end: found.end + 1 }
  return found.end === view.tokens.length ? { cue, end: found.end } : undefined
}

const isColon = (view: SentenceView, index: number): boolean =>
  /^[:：]$/.test(view.tokens[index]?.text ?? '')

/** The label above, where the line still stands under it. */
function continued(view: SentenceView, { listing }: Memory): PropertyCue | undefined {
  if (!listing) return undefined
  const between = view.text.slice(listing.end, view.sentence.start)
  if (!/[\n\r]/.test(between) || /\n\s*\n/.test(between)) return undefined
  const isProse = view.tokens.some(({ partOfSpeech }) => partOfSpeech === 'AUX')
  return isProse || view.tokens.some((_, index) => isColon(view, index)) ? undefined : listing.cue
}

/** Whether a line that names nobody whom we know may yet be one of a list of names: "Zog Blat". */
function mayBeListed(view: SentenceView): boolean {
  const { negators } = view.lexicon.language.words
  if (view.tokens.some(({ normal }) => negators.has(normal))) return false
  return view.tokens.filter((_, index) => isCapitalised(view, index)).length > 1
}

/** The last token before another label in the line: "Players: A, B. Umpire: C". */
function nextLabel(view: SentenceView, from: number): number {
  const colon = view.tokens.findIndex((_, index) => index > from && isColon(view, index))
  if (colon < 0) return view.tokens.length - 1
  let first = colon - 1
  while (first > from && !/^[.;；。|]$/.test(view.tokens[first]?.text ?? '')) first--
  return first
}

interface Stretch {
  readonly first: number
  readonly last: number
  readonly speaker: Thing
}

function claimsOf(reading: Reading, cue: PropertyCue, stretch: Stretch): Claim[] {
  const property = reading.view.lexicon.pack.properties.get(cue.reads)
  if (!property) return []
  const { speaker, first, last } = stretch
  const isIn = (site: { first: number; last: number }): boolean =>
    site.first >= first && site.last <= last
  if (cue.objectShape === 'Date') {
    if (!fits(property.domains, speaker)) return []
    const dates = reading.view.dates.flatMap((date) => dateObject(reading, date, cue) ?? [])
    const found = dates.find(isIn)
    const parts = { subject: speaker, object: found?.object, site: found }
    return found ? [claimOf(reading, cue, { ...parts, object: found.object, site: found })] : []
  }
  const isObject = fits(property.ranges, speaker)
  const others = isObject ? property.domains : property.ranges
  if (!isObject && !fits(property.domains, speaker)) return []
  const named = reading.ends.filter(
    (end) =>
      end.isNamed &&
      !end.isNested &&
      isIn(end) &&
      fits(others, end.thing) &&
      isListed(reading.view, cue, { end, first, last }),
  )
  return named.map((end) => claimOf(reading, cue, { ...pair(end, speaker, isObject), site: end }))
}

/**
 * Whether the name is an item of the list, or its end: not "a gift from A", "all except A", "A said
 * that", nor with a word that the cue ignores, "A (ill)".
 */
function isListed(
  view: SentenceView,
  cue: PropertyCue,
  { end, first, last }: { end: End; first: number; last: number },
): boolean {
  const { prepositions, negators } = view.lexicon.language.words
  let from = end.first
  while (from > first && !isItemEnd(view, from - 1)) from--
  let to = end.last
  while (to < last && !isItemEnd(view, to + 1)) to++
  const says = (index: number): boolean =>
    /^(?:VERB|AUX)$/.test(view.tokens[index]?.partOfSpeech ?? '')
  for (let index = from; index < end.first; index++) {
    const word = view.tokens[index]?.normal ?? ''
    if (prepositions.has(word) || negators.has(word) || isLowerVerb(view, index)) return false
  }
  for (let index = end.last + 1; index <= to; index++) if (says(index)) return false
  return !hasIgnored(view, cue, { start: from, end: noteEnd(view, to) + 1 })
}

/** Whether an item of a list ends before the token. */
const isItemEnd = (view: SentenceView, index: number): boolean =>
  /^[,，、;；()（）|]$/.test(view.tokens[index]?.text ?? '') ||
  view.lexicon.language.words.conjunctions.has(view.tokens[index]?.normal ?? '')

const isLowerVerb = (view: SentenceView, index: number): boolean =>
  /^(?:VERB|AUX)$/.test(view.tokens[index]?.partOfSpeech ?? '') && !isCapitalised(view, index)

/** The end of the brackets behind an item. */
function noteEnd(view: SentenceView, last: number): number {
  if (!/^[(（]$/.test(view.tokens[last + 1]?.text ?? '')) return last
  let end = last + 2
  while (end < view.tokens.length && !/^[)）]$/.test(view.tokens[end]?.text ?? '')) end++
  return end
}

function pair(
  { thing }: End,
  speaker: Thing,
  isObject: boolean,
): { readonly subject: Thing; readonly object: ClaimObject } {
  return isObject
    ? { subject: thing, object: { kind: 'thing', thing: speaker } }
    : { subject: speaker, object: { kind: 'thing', thing } }
}

interface Found {
  readonly subject: Thing
  readonly object: ClaimObject
  readonly site: { readonly first: number; readonly last: number; readonly certainty: number }
}

const claimOf = ({ view }: Reading, cue: PropertyCue, { subject, object, site }: Found): Claim => ({
  subject,
  predicate: cue.reads,
  object,
  confidence: cue.confidence * site.certainty,
  modality: 'asserted',
  cue,
  evidence: evidenceOf(view, [site]),
})
