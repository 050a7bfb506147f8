import { startsLarge } from '../language/letter-case.ts'
import type { PackProperty, PropertyCue } from '../pack.ts'
import { type Claim, claimBetween, type End, fits, fitsSubject } from './claim.ts'
import { cuesOfForm } from './cues-of-form.ts'
import { hasIgnored } from './has-ignored.ts'
import type { KindGroup } from './kind-groups.ts'
import type { KindList } from './kind-list.ts'
import { phraseAt } from './kind-phrase.ts'
import { openingEnds } from './opening-ends.ts'
import { readSpacelessKinds } from './read-spaceless-kinds.ts'
import type { Reading } from './reading.ts'
import { isComma, isPossessive, type SentenceView } from './sentence-view.ts'
import { matchesAt } from './token-trie.ts'
import { isInDoubt } from './truth.ts'

/** How sure it is that what a text is about is meant where nothing is said. */
const UNSAID = 0.9
/** Tokens of a noun phrase before its kind, and of what stands between a kind and the words that open its list. */
const LONGEST_PHRASE = 8
/** Tokens of a verb. */
const LONGEST_VERB = 4

/**
 * What is said of a kind by where it stands: "rooks in A include B", "In A, rooks such as B", "A's rooks
 * include B"; where nothing says it of the kind, of what the text is about: "Rooks seen here include B".
 */
export function readKinds(
  reading: Reading,
  groups: readonly KindGroup[],
  claims: readonly Claim[],
): Claim[] {
  if (reading.view.lexicon.language.tokensPerWord > 1)
    return readSpacelessKinds(reading, groups, claims)
  const cues = cuesOfForm(reading.view.lexicon, 'Kinds')
  return groups.flatMap((group) => {
    const isSaid = (cue: PropertyCue): boolean =>
      claims.some(
        ({ predicate, subject }) => predicate === cue.reads && subject === group.end.thing,
      )
    return cues.filter((cue) => !isSaid(cue)).flatMap((cue) => readKind(reading, cue, group))
  })
}

function readKind(reading: Reading, cue: PropertyCue, { list, end }: KindGroup): Claim[] {
  const { view, ends, grounds } = reading
  const property = view.lexicon.pack.properties.get(cue.reads)
  if (!property || !fitsSubject(cue, property, end.thing)) return []
  const lead = leadOf(view, cue, list.first)
  const { start } = lead
  if (hasIgnored(view, cue, { start, end: list.open })) return []
  if (isInDoubt(view, ends, { first: start, last: list.open - 1 })) return []
  const object = objectOf(reading, list, { cue, property, lead })
  if (object) return [claimBetween(view, cue, { subject: end, object })]
  const ground = property.ranges.flatMap((iri) => grounds.get(iri) ?? [])[0]
  if (!ground || !isLeftOut(view, cue, { list, start })) return []
  const unsaid = { ...end, thing: ground, certainty: UNSAID }
  return [claimBetween(view, cue, { subject: end, object: unsaid })]
}

/** "Stane has 300 rooks", "Stane's old population of rooks": of what opens its clause, or owns the whole kind. */
export function readHeldKinds(reading: Reading): Claim[] {
  const { view, ends } = reading
  if (view.lexicon.language.tokensPerWord > 1) return []
  const cues = cuesOfForm(view.lexicon, 'Kinds')
  return cues.flatMap((cue) => {
    const property = view.lexicon.pack.properties.get(cue.reads)
    if (!property) return []
    const kinds = ends.filter(
      ({ thing, isNamed, isNested }) => isNamed && !isNested && fitsSubject(cue, property, thing),
    )
    if (kinds.length === 0) return []
    if (hasIgnored(view, cue, { start: 0, end: view.tokens.length })) return []
    return kinds.flatMap((end) => {
      const object = holderOf(reading, end, { cue, property })
      const isSure = object && !isInDoubt(view, ends, { first: 0, last: end.first - 1 })
      return isSure ? [claimBetween(view, cue, { subject: end, object })] : []
    })
  })
}

function holderOf(
  { view, ends }: Reading,
  kind: End,
  { cue, property }: { cue: PropertyCue; property: PackProperty },
): End | undefined {
  const { genitives, wholes } = view.lexicon.language.words
  const { start, verb } = leadOf(view, cue, kind.first)
  const fitting = ends.filter(({ thing, isNested }) => !isNested && fits(property.ranges, thing))
  if (verb !== undefined) {
    const [opening] = openingEnds(view, fitting, verb)
    return opening && isSubject(view, opening.last, verb) ? opening : undefined
  }
  const isOf = genitives.has(view.tokens[kind.first - 1]?.normal ?? '')
  const isWhole = isOf && wholes.has(view.tokens[kind.first - 2]?.normal ?? '')
  const owner = isPossessive(view, start) ? start : start - 1
  return isWhole && isPossessive(view, owner)
    ? fitting.find(({ last }) => last === owner - 1)
    : undefined
}

/** The noun phrase before a kind, and the verb of the cue right before it. */
interface Lead {
  readonly start: number
  /** The first token of the verb. */
  readonly verb?: number
}

function leadOf(view: SentenceView, cue: PropertyCue, kind: number): Lead {
  const { genitives } = view.lexicon.language.words
  let start = kind
  while (start > 0 && kind - start < LONGEST_PHRASE) {
    const verb = verbBefore(view, cue, start)
    // "has | found rooks": the verb is but an auxiliary there.
    if (verb !== undefined) return isParticiple(view, start) ? { start } : { start, verb }
    const { partOfSpeech = 'X', normal = '', text = '' } = view.tokens[start - 1] ?? {}
    const isPart =
      /^(?:ADJ|NUM|NOUN|DET|ADV|VERB|PRON)$/.test(partOfSpeech) ||
      genitives.has(normal) ||
      text === '-'
    if (!isPart || (startsLarge(text) && start > 1)) break
    start--
  }
  return { start }
}

const isParticiple = (view: SentenceView, index: number): boolean =>
  view.tokens[index]?.partOfSpeech === 'VERB' ||
  view.lexicon.language.isParticiple(view.tokens[index]?.normal ?? '')

/** Where a verb of the cue starts that ends right before the token. */
function verbBefore(view: SentenceView, cue: PropertyCue, end: number): number | undefined {
  for (let start = Math.max(0, end - LONGEST_VERB); start < end; start++) {
    const isVerb = matchesAt(view.lexicon.kindVerbs, view.folded, start).some(
      (found) => found.end === end && cue.verbs.some(({ value }) => found.values.includes(value)),
    )
    if (isVerb) return start
  }
  return undefined
}

/** What stands right behind the kind and a preposition, has or owns it, or opens the sentence before it. */
function objectOf(
  { view, ends }: Reading,
  list: KindList,
  {
    cue,
    property,
    lead: { start, verb },
  }: { cue: PropertyCue; property: PackProperty; lead: Lead },
): End | undefined {
  const { determiners, prepositions } = view.lexicon.language.words
  const fitting = ends.filter(({ thing, isNested }) => !isNested && fits(property.ranges, thing))
  const isTie = (index: number): boolean =>
    cue.prepositions.some(({ value }) => value === view.tokens[index]?.normal)
  // "Rooks seen in A".
  const tie = (phraseAt(view, cue, list.last + 1)?.last ?? list.last) + 1
  const behind = isTie(tie)
    ? fitting.find(({ first }) => first > tie && isOnlyDeterminers(view, tie + 1, first))
    : undefined
  if (behind) return behind
  if (verb !== undefined)
    return fitting.findLast(({ last }) => last < verb && isSubject(view, last, verb))
  const owner = fitting.findLast(
    ({ last }) => isPossessive(view, last + 1) && last + 2 >= start && last < list.first,
  )
  if (owner) return owner
  const [opening] = fitting
  if (!opening) return undefined
  const at = determiners.has(view.tokens[opening.first - 1]?.normal ?? '')
    ? opening.first - 2
    : opening.first - 1
  const opens = at === 0 && prepositions.has(view.tokens[0]?.normal ?? '') && isTie(0)
  const next = isComma(view, opening.last + 1) ? opening.last + 2 : opening.last + 1
  return opens && next === start ? opening : undefined
}

/** Whether nothing but auxiliaries and adverbs stand between a thing and its verb. */
const isSubject = (view: SentenceView, last: number, verb: number): boolean =>
  view.tokens
    .slice(last + 1, verb)
    .every(
      ({ normal, partOfSpeech }) =>
        partOfSpeech === 'ADV' || view.lexicon.language.words.auxiliaries.has(normal),
    )

const isOnlyDeterminers = (view: SentenceView, start: number, end: number): boolean =>
  view.tokens
    .slice(start, end)
    .every(({ normal }) => view.lexicon.language.words.determiners.has(normal))

/** "Rooks seen here | include": whether the kind opens the sentence, and nothing but words of the cue stand between it and the verb. */
function isLeftOut(
  view: SentenceView,
  cue: PropertyCue,
  { list: { last, open, isSaid }, start }: { list: KindList; start: number },
): boolean {
  if (!isSaid || start > 0) return false
  let index = last + 1
  while (index < open) {
    const phrase = phraseAt(view, cue, index)
    if (phrase) index = phrase.last + 1
    else if (view.tokens[index]?.partOfSpeech === 'ADV') index++
    else return false
  }
  return true
}
