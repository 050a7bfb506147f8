import { startsSmall } from '../../language/letter-case.ts'
import { type Candidate, covers, type HeadSite } from '../candidate.ts'
import type { CompiledNameCue } from '../lexicon-entries.ts'
import { personalNameAt } from '../personal-name-at.ts'
import { range } from '../range.ts'
import { isCapitalised, isHyphenated, type SentenceView } from '../sentence-view.ts'
import { behindOwner } from './behind-owner.ts'
import { isPlural } from './is-plural.ts'
import {
  capitalisedEnd,
  capitalisedStart,
  goesOn,
  headedName,
  trimGenericWords,
  trimNameStart,
} from './noun-phrase.ts'
import { opensOfficeItself } from './opens-office.ts'

/** Words before the head noun. */
const LONGEST = 7

/**
 * Several capitalised words, or one where the cue says so, small ones between them, before a head noun in lower case: "the Pawn to
 * Queen contest". Words that are the name of something else, and one word alone, are none.
 */
export function readLabelledShape(
  view: SentenceView,
  compiled: CompiledNameCue,
  noun: HeadSite,
  parts: readonly Candidate[],
): Candidate | undefined {
  if (!isSmall(view, noun.first) || opensOfficeItself(view, compiled, noun)) return undefined
  const head = withQualifiers(view, compiled, noun)
  const { fewestWords, needsQualifier } = compiled.cue
  if (needsQualifier && head.first === noun.first) return undefined
  const isRun = fewestWords === 1
  const start = isRun ? capitalisedStart(view, head.first) : labelStart(view, head.first)
  const first = behindOwner(view, trimNameStart(view, start, head.first), head.first)
  const name = { first, last: head.first - 1 }
  const words = range(first, head.first - 1)
  const inCapitals = words.filter((index) => isCapitalised(view, index)).length
  const isOther = parts.some(
    (part) =>
      part.classIri !== compiled.cue.names &&
      !compiled.cue.opensWith.includes(part.classIri) &&
      covers(part, name) &&
      !(isRun && part.first < first && part.last === name.last),
  )
  const last = bodyBehind(view, compiled, { head, parts })
  if (last !== undefined && !isOther) return headedName(view, compiled, { head, first, last })
  if (inCapitals < fewestWords || isOther || isAnyOf(view, compiled, { first, head, parts }))
    return undefined
  if (isRun && (goesOn(view, head.last) || !isSureWord(view, first, parts))) return undefined
  return headedName(view, compiled, { head, first })
}

const isSmall = (view: SentenceView, index: number): boolean =>
  startsSmall(view.tokens[index]?.text ?? '')

/** The head noun with the qualifiers in lower case that stand before it: "Stane | junior youth crew". */
function withQualifiers(
  view: SentenceView,
  { qualifiers }: CompiledNameCue,
  { first, last }: HeadSite,
): HeadSite {
  let start = first
  while (isSmall(view, start - 1) && qualifiers.has(view.folded[start - 1] ?? '')) start--
  return { first: start, last }
}

/** "Stane contests", "Grand contests": those of a place, or words that name none. */
function isAnyOf(
  view: SentenceView,
  compiled: CompiledNameCue,
  { first, head, parts }: { first: number; head: HeadSite; parts: readonly Candidate[] },
): boolean {
  const isAddress = view.lexicon.addressClasses.has(compiled.cue.names)
  const { partOfSpeech = 'X' } = view.tokens[head.first - 1] ?? {}
  // "the Foxish contest": whose it is, no name.
  const isOne = isAddress && first === head.first - 1
  if (isOne && (partOfSpeech === 'ADJ' || tellsOrigin(view, first, parts))) return true
  const isGeneric = trimGenericWords(view, { first, end: head.first }, compiled) === head.first
  return isGeneric || (isPlural(view, head) && compiled.cue.opensWith.length > 0)
}

/** Whether the word tells where things come from, and is no name itself. */
const tellsOrigin = (view: SentenceView, index: number, parts: readonly Candidate[]): boolean => {
  const token = view.tokens[index]
  const isName = parts.some(({ first, last }) => first === index && last === index)
  return token !== undefined && !isName && view.lexicon.language.tellsOrigin(token)
}

/**
 * The last token of the body or place behind "of": "rescue crew of Stane", "section of the Rook Guild",
 * a name that is known or in capitals, and no office. `undefined` without.
 */
function bodyBehind(
  view: SentenceView,
  { cue, complements }: CompiledNameCue,
  { head, parts }: { readonly head: HeadSite; readonly parts: readonly Candidate[] },
): number | undefined {
  const { determiners } = view.lexicon.language.words
  const next = head.last + 1
  if (!complements.has(view.folded[next] ?? '')) return undefined
  const start = determiners.has(view.tokens[next + 1]?.normal ?? '') ? next + 2 : next + 1
  const ends = parts
    .filter(
      ({ first, classIri }) =>
        first === start && (classIri === cue.names || cue.opensWith.includes(classIri)),
    )
    .map(({ last }) => last)
  if (ends.length > 0) return Math.max(...ends)
  const word = view.tokens[start]
  const isName =
    word !== undefined &&
    isCapitalised(view, start) &&
    view.lexicon.language.persons.isStrange(word)
  const run = { first: start, last: capitalisedEnd(view, start) }
  const isOffice = range(run.first, run.last).some((index) => view.officeEnds.has(index))
  return isName && !isOffice && personalNameAt(view, start, 'none') === undefined
    ? run.last
    : undefined
}

/** Whether the word has its capital for a name's sake: inside the sentence, or as one that no language has. */
const isSureWord = (view: SentenceView, first: number, parts: readonly Candidate[]): boolean => {
  const token = view.tokens[first]
  const isLabel = parts.some((part) => part.first === first)
  return (
    first > 0 || isLabel || (token !== undefined && view.lexicon.language.persons.isStrange(token))
  )
}

function labelStart(view: SentenceView, end: number): number {
  const { connectors, determiners } = view.lexicon.language.words
  const last = beforeLetters(view, end)
  let first = end
  for (let index = last - 1; index >= 0 && last - index <= LONGEST; index--) {
    const word = view.tokens[index]?.normal ?? ''
    if (isCapitalised(view, index) && !determiners.has(word)) first = index
    else if (!isHyphenated(view, index) && !(first < end && connectors.has(word))) break
  }
  return first
}

/** "Rook Clocks Network | (RCN) contest": where letters in brackets start that stand for the words before; else the end. */
function beforeLetters({ tokens }: SentenceView, end: number): number {
  const [open, word, close] = tokens.slice(end - 3, end).map(({ text }) => text)
  const isEnclosed = open === '(' && close === ')' && /^\p{Lu}{2,8}$/u.test(word ?? '')
  return end > 3 && isEnclosed ? end - 3 : end
}
