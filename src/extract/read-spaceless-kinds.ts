import type { PackProperty, PropertyCue } from '../pack.ts'
import { type Claim, claimBetween, type End, fits, fitsSubject } from './claim.ts'
import { cuesOfForm } from './cues-of-form.ts'
import { hasIgnored } from './has-ignored.ts'
import { isSentFrom } from './is-of-report.ts'
import { isUnknownWord } from './is-unknown-word.ts'
import type { KindGroup } from './kind-groups.ts'
import type { Reading } from './reading.ts'
import type { SentenceView } from './sentence-view.ts'
import { isInDoubt } from './truth.ts'

/** How sure it is that what a sentence before opened with is meant. */
const UNSAID = 0.9

/**
 * What is said of a kind by where it stands, where no spaces part words: `某山有棋类甲、乙`, `某山…，其中棋类有甲`;
 * where the sentence names no such thing before, of what a sentence before opened with: `棋类有甲、乙`.
 */
export function readSpacelessKinds(
  reading: Reading,
  groups: readonly KindGroup[],
  claims: readonly Claim[],
): Claim[] {
  const cues = cuesOfForm(reading.view.lexicon, 'Kinds')
  return groups.flatMap((group) =>
    cues
      .filter(
        (cue) =>
          !claims.some(
            ({ predicate, subject }) => predicate === cue.reads && subject === group.end.thing,
          ),
      )
      .flatMap((cue) => readKind(reading, cue, group)),
  )
}

function readKind(reading: Reading, cue: PropertyCue, { list, end }: KindGroup): Claim[] {
  const { view, ends, grounds } = reading
  const property = view.lexicon.pack.properties.get(cue.reads)
  if (!property || !fitsSubject(cue, property, end.thing)) return []
  const start = clauseStart(view, list.first)
  if (hasIgnored(view, cue, { start, end: list.start })) return []
  if (isInDoubt(view, ends, { first: start, last: list.first })) return []
  const before = ends.filter((other) => !other.isNested && other.last < list.first)
  const site = siteOf(view, before, property, { start, first: list.first })
  if (site) return [claimBetween(view, cue, { subject: end, object: site })]
  const ground = property.ranges.flatMap((iri) => grounds.get(iri) ?? [])[0]
  const isAlone = before.every(({ thing }) => thing.classIri === end.thing.classIri)
  if (!ground || !isAlone || !isOpening(view, { start, first: list.first })) return []
  const unsaid = { ...end, thing: ground, certainty: UNSAID }
  return [claimBetween(view, cue, { subject: end, object: unsaid })]
}

/**
 * The last place of the clause; of "among them", the one that the clause before opens with; or the one that
 * the sentence opens with or that stands behind "in" before it.
 */
function siteOf(
  view: SentenceView,
  before: readonly End[],
  { ranges }: PackProperty,
  { start, first }: { readonly start: number; readonly first: number },
): End | undefined {
  const sites = before.filter((end) => fits(ranges, end.thing) && !isSentFrom(view, end))
  const own = sites.findLast((site) => site.first >= start)
  if (own) {
    const isAnothers = before.some((end) => end.first > own.last && end.isNamed)
    return !isAnothers && isTied(view, { start: own.last + 1, end: first }) ? own : undefined
  }
  const { locatives } = view.lexicon.language.words
  const [opening] = before
  const isIn = ({ first: at }: End): boolean => locatives.has(view.tokens[at - 1]?.normal ?? '')
  const isWhole = ({ last }: End): boolean => !isUnknownWord(view, last + 1)
  const whole = isAmong(view, start) ? clauseStart(view, start - 1) : undefined
  const ofWhole = sites.find((site) => site.first === whole && isWhole(site))
  return ofWhole ?? sites.findLast((site) => (site === opening && isWhole(site)) || isIn(site))
}

/** `其中`: of those just named. */
function isAmong({ tokens, lexicon }: SentenceView, index: number): boolean {
  const { determiners, insides } = lexicon.language.words
  return (
    determiners.has(tokens[index]?.text ?? '') &&
    insides.has(tokens[index + 1]?.text ?? '') &&
    lexicon.language.endsWord(tokens[index + 2])
  )
}

/** Whether the stretch between a place and a kind has no pronoun, no more than one "of", and no more of a name where it starts. */
function isTied(view: SentenceView, { start, end }: { start: number; end: number }): boolean {
  const { genitives } = view.lexicon.language.words
  const between = view.tokens.slice(start, end)
  return (
    !isUnknownWord(view, start) &&
    !between.some(({ partOfSpeech }) => partOfSpeech === 'PRON') &&
    between.filter(({ normal }) => genitives.has(normal)).length <= 1
  )
}

/** Whether the clause of a kind has nothing but nouns, adverbs and "inside" before it, or a verb behind these. */
function isOpening(
  view: SentenceView,
  { start, first }: { readonly start: number; readonly first: number },
): boolean {
  return view.tokens
    .slice(start, first)
    .every(({ partOfSpeech }) => /^(?:NOUN|ADJ|ADV|ADP|NUM|X|VERB|PRON|PART)$/.test(partOfSpeech))
}

/** The first token of the clause that the token stands in. */
function clauseStart(view: SentenceView, index: number): number {
  let start = index
  while (start > 0 && !/^[,，;；:：]$/.test(view.tokens[start - 1]?.text ?? '')) start--
  return start
}
