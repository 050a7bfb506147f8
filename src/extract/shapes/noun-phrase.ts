import { startsLarge, startsSmall } from '../../language/letter-case.ts'
import type { NameCue } from '../../pack.ts'
import { getOrAdd } from '../../rdf/get-or-add.ts'
import { oncePer } from '../../rdf/once-per.ts'
import type { Candidate, HeadSite } from '../candidate.ts'
import { headsOf } from '../heads-and-labels.ts'
import { isDay } from '../is-day.ts'
import type { CompiledNameCue } from '../lexicon-entries.ts'
import {
  isCapitalised,
  isHyphenated,
  isNumeric,
  isParted,
  isPossessive,
  isQuote,
  isWord,
  type SentenceView,
} from '../sentence-view.ts'

const NO_NAME_START = /^(?:VERB|AUX|ADP|DET|PRON|SCONJ|CCONJ|ADV|PART|INTJ)$/

/** The first token of a noun phrase of common nouns that ends before token `end`. */
export function phraseStart(view: SentenceView, end: number, longest: number): number {
  let first = end
  const limit = longest * view.lexicon.language.tokensPerWord
  while (first > 0 && end - first < limit && isModifier(view, first - 1, end)) {
    if (opensCell(view, first)) break
    first--
  }
  while (first < end && !isWord(view, first)) first++
  return first
}

function isModifier(view: SentenceView, index: number, end: number): boolean {
  const token = view.tokens[index]
  if (!token) return false
  if (isHyphenated(view, index) || isHyphenated(view, index + 1)) return true
  if (!isWord(view, index) || isFunctionWord(view, index)) return false
  if (view.verbTokens.has(index)) return false
  return view.lexicon.language.mayModify(token, index === end - 1)
}

/** Tokens of the longest run of capitalised words that is read as one name. */
const LONGEST_RUN = 60

/** The first token of a run of capitalised words, numbers and hyphens that ends before `end`. */
export function capitalisedStart(view: SentenceView, end: number): number {
  const limit = Math.max(0, end - LONGEST_RUN)
  let first = end
  while (first > limit && isNamePart(view, first - 1) && !isStop(view, first)) first--
  const bracket = bracketStart(view, first - 1)
  if (bracket !== undefined && isCapitalised(view, bracket - 1))
    first = capitalisedStart(view, bracket)
  return trimNameStart(view, first, end)
}

export function isNamePart(view: SentenceView, index: number): boolean {
  const { determiners } = view.lexicon.language.words
  const isDeterminer = determiners.has(view.tokens[index]?.normal ?? '')
  if (isDeterminer && !view.lexicon.language.isSyllable(view.tokens, index)) return false
  if (isHeadlineVerb(view, index) || isPlaceTie(view, index)) return false
  if (isCapitalised(view, index) || isNumeric(view, index) || isHyphenated(view, index)) return true
  const isBetween = (): boolean => isCapitalised(view, index - 1) && isCapitalised(view, index + 1)
  return (isPossessive(view, index) && isBetween()) || isParticle(view, index)
}

/** "Daw Lives | In | Stane Hall": where all words have capitals, one that says where; in names it is written small. */
function isPlaceTie(view: SentenceView, index: number): boolean {
  const { locatives } = view.lexicon.language.words
  return (
    locatives.has(view.tokens[index]?.normal ?? '') &&
    isCapitalised(view, index) &&
    isCapitalised(view, index - 1)
  )
}

/** "Rook bin | Daw Hall", "Rook van der | Daw Hall": words in lower case that stand inside names, between others. */
function isParticle({ tokens, lexicon }: SentenceView, index: number): boolean {
  const isParticleAt = (at: number): boolean => {
    const token = tokens[at]
    return token !== undefined && lexicon.language.persons.isParticle(token)
  }
  const stands = (step: 1 | -1): boolean => {
    let at = index + step
    while (at !== index + 3 * step && isParticleAt(at)) at += step
    return startsLarge(tokens[at]?.text ?? '')
  }
  return isParticleAt(index) && stands(-1) && stands(1)
}

/** A verb of a headline, with a capital before it: "Rook Team Opens Stane Hall". */
export const isHeadlineVerb = (view: SentenceView, index: number): boolean =>
  view.lexicon.language.words.headlineVerbs.has(view.tokens[index]?.normal ?? '') &&
  (isCapitalised(view, index - 1) || isNumeric(view, index - 1))

/** Whether no name goes on to the left of the token. */
const isStop = (view: SentenceView, index: number): boolean =>
  isParted(view, index) ||
  opensCell(view, index) ||
  view.suffixEnds.has(index - 1) ||
  (view.lexicon.language.tokensPerWord > 1 &&
    (view.officeEnds.has(index - 1) || view.verbTokens.has(index - 1)))

/** Whether a tab or a line break parts the token from the one before: no name goes over cells and lines. */
export function opensCell(view: SentenceView, index: number): boolean {
  const [end, start] = [view.tokens[index - 1]?.end, view.tokens[index]?.start]
  // Nearly all tokens have a space between, or nothing.
  if (end !== undefined && (start === end || (start === end + 1 && view.text[end] === ' ')))
    return false
  return /[\t\r\n]/.test(view.text.slice(end, start))
}

/** The last token of the run of capitalised words that starts at the token. */
export function capitalisedEnd(view: SentenceView, first: number): number {
  const limit = first + LONGEST_RUN
  let last = first
  while (
    last < limit &&
    isNamePart(view, last + 1) &&
    !isNumeric(view, last + 1) &&
    !opensCell(view, last + 1)
  )
    last++
  return last
}

/** Words in brackets inside a name. */
const LONGEST_BRACKET = 3

/** Where the bracket opens that closes at the token with a few capitalised words inside. */
function bracketStart(view: SentenceView, close: number): number | undefined {
  if (!/^[)）]$/.test(view.tokens[close]?.text ?? '')) return undefined
  for (let index = close - 1; index >= Math.max(1, close - 1 - LONGEST_BRACKET); index--) {
    if (/^[(（]$/.test(view.tokens[index]?.text ?? '')) return index < close - 1 ? index : undefined
    if (!isCapitalised(view, index)) return undefined
  }
  return undefined
}

/** Leaves out what stands at the head of a sentence in capitals and yet is no name. */
export function trimNameStart(view: SentenceView, first: number, end: number): number {
  let start = first
  while (
    start < end &&
    (!startsName(view, start) || isOfDay(view, start) || endsCompound(view, start))
  )
    start++
  while (start < end && isApart(view, start)) start = afterGenitive(view, start + 1)
  return start
}

/** "queen-shaped | Rook Hall": the end of a word in small letters, which describes what is named. */
const endsCompound = (view: SentenceView, index: number): boolean =>
  isHyphenated(view, index) && startsSmall(view.tokens[index]?.text ?? '')

/** "Former Guard", "Friends of the Crew": the word tells who, or since when not, and is no part of it. */
function isApart(view: SentenceView, index: number): boolean {
  const { formers, people, genitives } = view.lexicon.language.words
  const word = view.tokens[index]?.normal ?? ''
  const isCapital = view.tokens[index]?.text !== word
  if (formers.has(word)) return isCapital || view.lexicon.language.tokensPerWord > 1
  return people.has(word) && genitives.has(view.tokens[index + 1]?.normal ?? '')
}

function afterGenitive(view: SentenceView, start: number): number {
  const { genitives, determiners } = view.lexicon.language.words
  let index = start
  const isPassed = (word: string): boolean => genitives.has(word) || determiners.has(word)
  while (isPassed(view.tokens[index]?.normal ?? '')) index++
  return index
}

/** Whether the token belongs to a day, which stands before a name and is no part of it. */
export const isOfDay = (view: SentenceView, index: number): boolean => {
  if (view.dates.length === 0) return false
  const start = view.tokens[index]?.start ?? -1
  return view.dates.some((date) => isDay(date) && date.start <= start && start < date.end)
}

function startsName(view: SentenceView, index: number): boolean {
  const { determiners } = view.lexicon.language.words
  if (view.lexicon.language.isSyllable(view.tokens, index)) return true
  if (!isWord(view, index) || determiners.has(view.tokens[index]?.normal ?? '')) return false
  const atStart = index === 0 || (!isWord(view, index - 1) && !isListMark(view, index - 1))
  if (!atStart || isQuote(view, index - 1)) return true
  const part = view.tokens[index]?.partOfSpeech ?? 'X'
  return !isFunctionWord(view, index) && !NO_NAME_START.test(part)
}

const isListMark = (view: SentenceView, index: number): boolean =>
  /^[,，、]$/.test(view.tokens[index]?.text ?? '')

export function isFunctionWord(view: SentenceView, index: number): boolean {
  const { words } = view.lexicon.language
  const word = view.tokens[index]?.normal ?? ''
  return words.determiners.has(word) || words.prepositions.has(word) || words.auxiliaries.has(word)
}

/** Takes off words from the left that name nothing; `end` when none is left. */
export function trimGenericWords(
  view: SentenceView,
  phrase: { readonly first: number; readonly end: number },
  cue: CompiledNameCue,
): number {
  let { first } = phrase
  while (first < phrase.end && isGeneric(view, first, cue)) first++
  return first < phrase.end ? wordStart(view, first, phrase.first) : first
}

/** Where the word starts that the token stands in, where no spaces part words: of such a word no part is left off. */
function wordStart(view: SentenceView, index: number, least: number): number {
  let first = index
  while (first > least && !view.lexicon.language.endsWord(view.tokens[first])) first--
  return first
}

/** Words that a hyphen ties are one: "long-range" names something where "range" does. */
function isGeneric(view: SentenceView, index: number, cue: CompiledNameCue): boolean {
  if (!isWord(view, index)) return true
  const isTied = isHyphenated(view, index + 1)
  if (isNumeric(view, index)) return !isTied
  const isWide = cue.genericWords.has(view.folded[index] ?? '')
  return isWide && (!isTied || isGeneric(view, index + 2, cue))
}

/** Whether the noun phrase goes on behind the token: another noun follows at once. */
export function goesOn(view: SentenceView, last: number): boolean {
  const next = view.tokens[last + 1]
  if (!next || !isWord(view, last + 1) || view.verbStarts.has(last + 1)) return false
  return next.partOfSpeech === 'NOUN' || next.partOfSpeech === 'PROPN'
}

/** Whether the token alone is a head noun of the cue. */
export const isHeadOf = (view: SentenceView, { iri }: NameCue, index: number): boolean =>
  headsOf(view, { first: index, last: index }).some(({ cue }) => cue.iri === iri)

/** The folded words of a head noun: what a name is known by when the text points back at it. */
export function headWords(view: SentenceView, { first, last }: HeadSite): string {
  return view.folded.slice(first, last + 1).join(view.lexicon.language.tokensPerWord > 1 ? '' : ' ')
}

/** A name of the cue's class around a head noun, as sure as the cue is; tokens both inclusive. */
export function headedName(
  view: SentenceView,
  { cue: { names, iri, confidence } }: CompiledNameCue,
  { head, first, last = head.last }: { head: HeadSite; first: number; last?: number },
): Candidate {
  const words = headWords(view, head)
  return { first, last, classIri: names, rule: iri, score: confidence, head: words }
}

/** Words of a phrase that names nothing. */
const LONGEST_IGNORED = 7

/** Whether the words that end in the head noun are known to name nothing: "window opening". */
export function endsInIgnored(
  view: SentenceView,
  { ignored }: CompiledNameCue,
  head: HeadSite,
): boolean {
  const phrases = ignoredByEnd(ignored).get(view.folded[head.last] ?? '')
  if (phrases === undefined) return false
  const limit = LONGEST_IGNORED * view.lexicon.language.tokensPerWord
  const earliest = Math.max(0, head.first - limit)
  return phrases.some((phrase) => {
    const start = head.last + 1 - phrase.length
    return start >= earliest && phrase.every((word, at) => view.folded[start + at] === word)
  })
}

/** The phrases as words, by the last of them. */
const ignoredByEnd = oncePer((ignored: ReadonlySet<string>) => {
  const byEnd = new Map<string, string[][]>()
  for (const phrase of ignored) {
    const words = phrase.split(' ')
    getOrAdd(byEnd, words.at(-1) ?? '', () => []).push(words)
  }
  return byEnd
})

/** Whether a head noun of one sign only ends a word of two, where no spaces part words. */
export function isHalfWord({ tokens, lexicon }: SentenceView, { first, last }: HeadSite): boolean {
  const [word = '', place] = tokens[last]?.normal.split(':') ?? []
  const isSign = first === last && place !== undefined
  return isSign && [...word].length <= lexicon.language.tokensPerWord
}

/** Whether the token may stand in a title without small words: a capital, a number, a part of a compound. */
export const isTitleWord = (view: SentenceView, index: number): boolean =>
  !isHeadlineVerb(view, index) &&
  (isCapitalised(view, index) || isNumeric(view, index) || isHyphenated(view, index))
