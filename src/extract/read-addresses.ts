import { startsSmall } from '../language/letter-case.ts'
import type { PackProperty, PropertyCue } from '../pack.ts'
import { once } from '../rdf/once.ts'
import { chainedPlaces } from './address-chains.ts'
import { type Claim, claimBetween, type End, fits, fitsSubject } from './claim.ts'
import { cuesOfForm } from './cues-of-form.ts'
import { endsInHead, individualsOf, shortlyNamed, startsHead } from './heads-and-labels.ts'
import { isOnlyNamed } from './is-only-named.ts'
import { isListGap } from './list-gaps.ts'
import { hasTieBefore, hasTieBehind } from './own-ties.ts'
import type { Reading } from './reading.ts'
import { isComma, isPossessive, type SentenceView } from './sentence-view.ts'
import { isFunctionWord } from './shapes/noun-phrase.ts'
import { areEqual, touchingPlaces } from './touching-places.ts'

/** A place and, beside it, the larger one around it. */
export interface Address {
  readonly cue: PropertyCue
  readonly subject: End
  readonly object: End
}

/** Places written as in an address: "at Rook Hall, Stane", "STANE, Chessland, May 3". */
export function findAddresses({ view, ends }: Reading): Address[] {
  const outer = ends.filter(({ isNested, isNamed }) => !isNested && isNamed)
  if (outer.length < 2) return []
  const { properties } = view.lexicon.pack
  return cuesOfForm(view.lexicon, 'Address').flatMap((cue) => {
    const property = properties.get(cue.reads)
    if (!property) return []
    const pairs = view.lexicon.language.addressesDescend
      ? descending(view, cue, outer)
      : [...ascending(view, { cue, property }, { outer, ends }), ...touchingPlaces(view, outer)]
    return pairs
      .filter(({ subject, object }) => subject.thing !== object.thing)
      .filter(({ subject }) => fitsSubject(cue, property, subject.thing))
      .filter(({ object }) => fits(property.ranges, object.thing))
      .map((pair) => ({ cue, ...pair }))
  })
}

/** What addresses say. */
export const readAddresses = ({ view }: Reading, addresses: readonly Address[]): Claim[] =>
  addresses.map(({ cue, subject, object }) => claimBetween(view, cue, { subject, object }))

/** The ends, but each address that starts with the largest place as one: its smallest is meant. */
export function joinAddresses(
  { view, ends }: { readonly view: SentenceView; readonly ends: readonly End[] },
  addresses: readonly Address[],
): readonly End[] {
  if (!view.lexicon.language.addressesDescend || addresses.length === 0) return ends
  const around = new Map(addresses.map(({ subject, object }) => [subject, object]))
  const outer = new Set(around.values())
  const firstOf = (end: End): number => {
    const larger = around.get(end)
    return larger ? firstOf(larger) : end.first
  }
  return ends.filter((end) => !outer.has(end)).map((end) => ({ ...end, first: firstOf(end) }))
}

/** The names that stand in no other, and all of them. */
interface Places {
  readonly outer: readonly End[]
  readonly ends: readonly End[]
}

interface Pair {
  readonly subject: End
  readonly object: End
}

/** The smaller place, a comma or words that the cue gives, and the larger one; so for each of a list of smaller ones. */
function ascending(
  view: SentenceView,
  { cue, property }: { readonly cue: PropertyCue; readonly property: PackProperty },
  { outer, ends }: Places,
): Pair[] {
  const chained = once(() =>
    chainedPlaces(view, outer, {
      isLed: ({ first }) => isLed(view, first),
      isWhole: (end) => isWhole(view, cue, end),
      isClosed: (first, last) => !goesOn(view, first, last) && !isInList(view, outer, last),
    }),
  )
  return outer.flatMap((beside, order) => {
    const object = outer[order + 1]
    const subject = placeAtEnd(cue, ends, beside)
    if (!object || !fitsSubject(cue, property, subject.thing)) return []
    if (areSiblings(view, subject, object)) return []
    if (hasTieBefore(view, outer, subject) && hasTieBehind(view, outer, object)) return []
    if (areEqual(view, subject, object) && !isKnownAround(view, subject, object)) return []
    if (chained().has(subject)) return [{ subject, object: ownedBy(view, outer, object) }]
    const isOpen = isInList(view, outer, object) || goesOn(view, subject, object)
    if (isKnownAround(view, subject, object) && !isOpen) return [{ subject, object }]
    if (isTied(view, cue, { subject, object })) {
      return [{ subject, object: ownedBy(view, outer, object) }]
    }
    if (subject !== beside || !isBehindComma(view, subject, object)) return []
    if (belongsToNoun(view, object)) return []
    const list = listOfPlaces(view, outer, subject)
    const [opening = subject] = list
    if (!isLed(view, opening.first)) return []
    if (isInList(view, outer, object) || goesOn(view, opening, object)) return []
    return list.map((each) => ({ subject: each, object: ownedBy(view, outer, object) }))
  })
}

/** The place that a name of something else ends in: "crew of | Rook Row"; the end itself without. */
const placeAtEnd = ({ subjectClasses }: PropertyCue, ends: readonly End[], end: End): End =>
  subjectClasses.includes(end.thing.classIri)
    ? end
    : (ends.find(
        ({ isNested, last, thing }) =>
          isNested && last === end.last && subjectClasses.includes(thing.classIri),
      ) ?? end)

/** "Rook Row, Stane": a comma between, and the pack knows the second around the first. */
function isKnownAround(view: SentenceView, subject: End, object: End): boolean {
  if (!isComma(view, subject.last + 1) || object.first !== subject.last + 2) return false
  const places = individualsOf(view, object).map(({ iri }) => iri)
  return individualsOf(view, subject).some(({ surroundings = [] }) =>
    surroundings.some((iri) => places.includes(iri)),
  )
}

/** Places of one list that share what holds them. */
const LONGEST_LIST = 8

/** "Rook Row and Foxton Row": the places of one rank that "and" joins, up to this one. */
function listOfPlaces(view: SentenceView, outer: readonly End[], last: End): End[] {
  const list = [last]
  while (list.length < LONGEST_LIST) {
    const [head = last] = list
    const before = outer.find((end) => end.last === head.first - 2)
    if (!before || !areOfOneRank(view, before, head)) break
    list.unshift(before)
  }
  return list
}

/** Whether "and" alone parts two places that end in the same head noun. */
function areOfOneRank(view: SentenceView, before: End, { first, last, thing }: End): boolean {
  const { conjunctions } = view.lexicon.language.words
  return (
    conjunctions.has(view.tokens[first - 1]?.normal ?? '') &&
    before.thing.classIri === thing.classIri &&
    before.last > before.first &&
    view.folded[before.last] === view.folded[last]
  )
}

/** "Stane, Ferrow": whether the pack knows both to hold others and one place to hold both: then neither is in the other. */
function areSiblings(view: SentenceView, subject: End, object: End): boolean {
  const [first, ...others] = [subject, object].flatMap((end) => {
    const known = individualsOf(view, end)
    return known.length > 0 ? known : [undefined]
  })
  const areHolders = [first, ...others].every((place) => place?.holdsOthers)
  const around = first?.surroundings?.join(' ')
  return areHolders && others.every((place) => place?.surroundings?.join(' ') === around)
}

/** "Rook Row, Stane | back yard": the noun behind tells that something else is named, and no place around. */
function belongsToNoun(view: SentenceView, { last }: End): boolean {
  const { calendar } = view.lexicon.language.words
  let index = last + 1
  while (isLowerWord(view, index, 'ADJ')) index++
  const isVerb = view.verbStarts.has(index) || calendar.has(view.tokens[index]?.normal ?? '')
  return !isVerb && isLowerWord(view, index, 'NOUN')
}

const isLowerWord = (view: SentenceView, index: number, part: string): boolean =>
  view.tokens[index]?.partOfSpeech === part && startsSmall(view.tokens[index]?.text ?? '')

/** Words that tell which part of a place is meant: "north", "south-west". */
const LONGEST_PART = 3

/** "Stane, Chessland", "Stane, northern Chessland", "Stane, upper Chessland's Rook Row": where another part is told, what it holds follows. */
function isBehindComma(view: SentenceView, subject: End, object: End): boolean {
  const start = subject.last + 2
  if (!isComma(view, start - 1) || object.first - start > LONGEST_PART) return false
  if (object.first === start) return true
  const { surroundings } = view.lexicon.language.words
  const isDirection = view.tokens
    .slice(start, object.first)
    .every(({ normal }) => surroundings.has(normal))
  return (
    isDirection || (isPossessive(view, object.last + 1) && isPartWord(view, start, object.first))
  )
}

/** Whether the words are such as "north" and "south-west". */
const isPartWord = (view: SentenceView, start: number, end: number): boolean =>
  view.tokens
    .slice(start, end)
    .every(
      ({ text, partOfSpeech }, offset) =>
        /^[\p{L}-]+$/u.test(text) &&
        !/^(?:VERB|AUX|PRON)$/.test(partOfSpeech) &&
        !isFunctionWord(view, start + offset),
    )

/** "Rook Hall in Chessland", "the Stanes of Chessland": the first is whole with its head noun or has an article, the second known to the pack. */
function isTied(view: SentenceView, cue: PropertyCue, { subject, object }: Pair): boolean {
  const { determiners } = view.lexicon.language.words
  const hasDeterminer = determiners.has(view.tokens[object.first - 1]?.normal ?? '')
  const end = hasDeterminer ? object.first - 1 : object.first
  const between = view.folded.slice(subject.last + 1, end).join(' ')
  const isSaid = cue.phrases.some(({ value }) => view.lexicon.foldedPhrases.get(value) === between)
  const isDefinite = determiners.has(view.tokens[subject.first - 1]?.normal ?? '')
  const isNamed = isWhole(view, cue, subject) || isDefinite
  return isSaid && isNamed && individualsOf(view, object).length > 0
}

/** What the place owns that is named right behind it: "in Chessland's | Stane". */
const ownedBy = (view: SentenceView, outer: readonly End[], place: End): End =>
  outer.find(({ first }) => first === place.last + 2 && isPossessive(view, place.last + 1)) ?? place

/** The larger place and, right behind it, the smaller one. */
const descending = (view: SentenceView, cue: PropertyCue, outer: readonly End[]): Pair[] =>
  outer.flatMap((object) => {
    const starts = [object.last + 1, behindGenitive(view, object.last + 1)]
    const subject = outer.find(({ first }) => starts.includes(first))
    const isMeant = subject && !isOnlyNamed(view, subject)
    return isMeant && isWithin(view, cue, { subject, object }) ? [{ subject, object }] : []
  })

/**
 * Behind "of" at the token, with nothing before it but words that tell which part of a place is
 * meant: `南部的`; or behind such words alone. Of any other noun the place is no part.
 */
function behindGenitive(view: SentenceView, start: number): number | undefined {
  const { genitives, surroundings } = view.lexicon.language.words
  for (let index = start; index <= start + LONGEST_PART; index++) {
    const { normal = '' } = view.tokens[index] ?? {}
    if (genitives.has(normal)) return index + 1
    if (!surroundings.has(normal)) return undefined
    if (view.tokens[index + 1]?.isPlace) return index + 1
  }
  return undefined
}

/**
 * Whether the pack knows one to be inside the other; failing that, whether the smaller one is whole
 * with its head noun, and the larger one is too, or known to the pack while the smaller one is not.
 */
function isWithin(view: SentenceView, cue: PropertyCue, { subject, object }: Pair): boolean {
  const places = individualsOf(view, object).map(({ iri }) => iri)
  const named = [...individualsOf(view, subject), ...shortlyNamed(view, subject)]
  const around = named.flatMap(({ surroundings = [] }) => surroundings)
  if (around.some((iri) => places.includes(iri))) return true
  const isNamed = places.length > 0 && individualsOf(view, subject).length === 0
  return (
    around.length === 0 && (isNamed || isWhole(view, cue, object)) && isWhole(view, cue, subject)
  )
}

/** Whether the name has words before a head noun of what stands in addresses. */
const isWhole = (
  view: SentenceView,
  { subjectClasses }: PropertyCue,
  { first, last }: End,
): boolean =>
  endsInHead(view, { first: first + 1, last }, ({ names }) => subjectClasses.includes(names))

/** Whether a preposition stands before, an adjective between, or the line starts there: "in lower | Stane". */
function isLed(view: SentenceView, first: number): boolean {
  const { prepositions, genitives, determiners } = view.lexicon.language.words
  const isModifier = (index: number): boolean =>
    view.tokens[index]?.partOfSpeech === 'ADJ' && startsSmall(view.tokens[index]?.text ?? '')
  const start = isModifier(first - 1) ? first - 1 : first
  const article = view.tokens[start - 1]?.normal ?? ''
  const word = view.tokens[determiners.has(article) ? start - 2 : start - 1]?.normal
  return word === undefined || (prepositions.has(word) && !genitives.has(word)) || word === ':'
}

/**
 * "In A, B won", "After the feast in A, B slept": behind an opening the second is what the sentence
 * is about, unless a mark closes the address; a verb right behind it is its own anywhere.
 */
function goesOn(view: SentenceView, subject: End, { last }: End): boolean {
  const next = view.tokens[last + 1]
  // With nothing before it the first has no other verb.
  if (!next || !/^[\p{L}\p{N}]/u.test(next.text) || subject.first === 0) return false
  const before = view.tokens.slice(0, subject.first)
  const isOpening = before.every(({ partOfSpeech }) => !/^(?:VERB|AUX)$/.test(partOfSpeech))
  return isOpening || /^(?:VERB|AUX)$/.test(next.partOfSpeech)
}

/** "in A, B and C", "in A, B, C": a list, and no address, unlike "in A, B and is". */
function isInList(view: SentenceView, outer: readonly End[], { last, thing }: End): boolean {
  const { conjunctions } = view.lexicon.language.words
  const isHeaded = startsSmall(view.tokens[last + 1]?.text ?? '') && startsHead(view, last + 1)
  const next = isHeaded ? last + 2 : last + 1
  const mark = isComma(view, next) ? next + 1 : next
  const goesOnWithVerb = view.tokens[mark + 1]?.partOfSpeech === 'AUX'
  if (conjunctions.has(view.tokens[mark]?.normal ?? '') && !goesOnWithVerb) return true
  const other = outer.find(({ first }) => first > last)
  const follows = other?.thing.classIri === thing.classIri && isListGap(view, last + 1, other.first)
  return follows && isComma(view, last + 1)
}
