import type { PropertyCue } from '../pack.ts'
import { type Claim, claimBetween, type End, fits, fitsSubject } from './claim.ts'
import type { Reading } from './reading.ts'
import { isComma, type SentenceView } from './sentence-view.ts'

/** What places written as in an address say: "at Rook Hall, Stane", "STANE, Chessland, May 3". */
export function readAddresses({ view, ends }: Reading): Claim[] {
  const outer = ends.filter(({ isNested, isNamed }) => !isNested && isNamed)
  return view.lexicon.pack.propertyCues
    .filter(({ form }) => form === 'Address')
    .flatMap((cue) => readCue(view, cue, outer))
}

function readCue(view: SentenceView, cue: PropertyCue, outer: readonly End[]): Claim[] {
  const property = view.lexicon.pack.properties.get(cue.reads)
  if (!property) return []
  return outer.flatMap((subject, order) => {
    const object = outer[order + 1]
    if (!object || object.thing === subject.thing) return []
    const areFit = fitsSubject(cue, property, subject.thing) && fits(property.ranges, object.thing)
    const areParted = object.first === subject.last + 2 && isComma(view, subject.last + 1)
    if (!areFit || !areParted || !isLed(view, subject.first)) return []
    if (isInList(view, outer, object) || goesOn(view, subject, object)) return []
    return [claimBetween(view, cue, { subject, object })]
  })
}

/** Whether a preposition stands before, or the line starts there. */
function isLed(view: SentenceView, first: number): boolean {
  const { prepositions, genitives } = view.lexicon.language.words
  const word = view.tokens[first - 1]?.normal
  return word === undefined || (prepositions.has(word) && !genitives.has(word)) || word === ':'
}

/**
 * "In A, B won", "After the feast in A, B slept": behind an opening the second is what the sentence
 * is about, unless a mark closes the address; a verb right behind it is its own anywhere.
 */
function goesOn(view: SentenceView, subject: End, { last }: End): boolean {
  const next = view.tokens[last + 1]
  if (!next || !/^[\p{L}\p{N}]/u.test(next.text)) return false
  const before = view.tokens.slice(0, subject.first)
  const isOpening = before.every(({ partOfSpeech }) => !/^(?:VERB|AUX)$/.test(partOfSpeech))
  return isOpening || /^(?:VERB|AUX)$/.test(next.partOfSpeech)
}

/** "in A, B and C", "in A, B, C": a list, and no address. */
function isInList(view: SentenceView, outer: readonly End[], { last, thing }: End): boolean {
  const { conjunctions } = view.lexicon.language.words
  if (conjunctions.has(view.tokens[last + 1]?.normal ?? '')) return true
  const next = outer.find(({ first }) => first > last)
  const follows = next?.thing.classIri === thing.classIri && next.first <= last + 3
  return follows && isComma(view, last + 1)
}
