import { startsSmall } from '../../language/letter-case.ts'
import type { HeadSite } from '../candidate.ts'
import { endsInHead, headsOf, isPluralKind, isProper, labelsOf } from '../heads-and-labels.ts'
import type { CompiledNameCue } from '../lexicon-entries.ts'
import { personalNameAt } from '../personal-name-at.ts'
import { range } from '../range.ts'
import { isCapitalised, type SentenceView } from '../sentence-view.ts'
import { matchesAt } from '../token-trie.ts'
import { joinedStart } from './joined-start.ts'
import { capitalisedEnd, capitalisedStart, goesOn } from './noun-phrase.ts'
import { endBeforePerson } from './person-at-end.ts'

/** Words of one field, and fields of one list. */
const LONGEST_FIELD = 3
const LONGEST_LIST = 5
/** Words of the first field with those before it that say whose the fields are: "Stane New Row Rooks". */
const LONGEST_FIRST = 7

/**
 * The last token of the list of fields whose first ends at the token: "Office of Rooks, Pawns and
 * Clocks". The token itself where no list goes on, or where its last item is a name of its own. The
 * holder of an office may follow the last field.
 */
export function fieldListEnd(view: SentenceView, first: number, isOffice = false): number {
  let end = first
  for (let item = 0; item < LONGEST_LIST; item++) {
    const isLast = isAnd(view, end + 1)
    if (!isLast && view.tokens[end + 1]?.text !== ',') return first
    const start = !isLast && isAnd(view, end + 2) ? end + 3 : end + 2
    if (!isCapitalised(view, start)) return first
    const run = { first: start, last: capitalisedEnd(view, start) }
    const last = isOffice ? endBeforePerson(view, run, { isOffice }) : run.last
    if (last - start >= LONGEST_FIELD || isOwnName(view, start, last)) return first
    if (isOffice && goesOn(view, last) && !isCapitalised(view, last + 1)) return first
    if (isLast || start === end + 3) return last
    if (last < run.last) return first
    end = last
  }
  return first
}

/**
 * The first token of a list of fields that goes on to the word at the token: "the Rooks and Clocks
 * Office". An article must stand before it; the token itself where none does.
 */
export function fieldListStart(view: SentenceView, first: number): number {
  if (view.lexicon.language.tokensPerWord > 1) return joinedFieldStart(view, first)
  return listStart(view, first, (start) => isDefinite(view, start))
}

/**
 * The last token of a list of fields that opens a name, up to its head noun: "the Stane Rooks, Pawns and
 * Clocks Office" where the words up to the first comma or "and" are given. `undefined` where no such name
 * stands. An article must stand before it, or a label open it.
 */
export function listedNameEnd(
  view: SentenceView,
  compiled: CompiledNameCue,
  { first, last }: HeadSite,
): number | undefined {
  let end = last
  for (let item = 0; item < LONGEST_LIST; item++) {
    const isComma = view.tokens[end + 1]?.text === ','
    const isLast = isAnd(view, isComma ? end + 2 : end + 1)
    if (!isLast && !isComma) return undefined
    const start = end + (isLast && isComma ? 3 : 2)
    if (!isCapitalised(view, start)) return undefined
    const run = { first: start, last: capitalisedEnd(view, start) }
    if (isLast) return headEnd(view, compiled, { first, run })
    end = run.last
  }
  return undefined
}

/** Where the first head noun in the run ends, if the name that ends in it goes back to the token. */
function headEnd(
  view: SentenceView,
  compiled: CompiledNameCue,
  { first, run }: { readonly first: number; readonly run: HeadSite },
): number | undefined {
  const head = range(run.first, run.last).find((index) =>
    headsOf(view, { first: index, last: index }).some(
      ({ cue }) => cue.shape === 'ProperShape' && cue.namesFields,
    ),
  )
  if (head === undefined || head === run.first) return undefined
  const isOpen =
    isDefinite(view, first) || matchesAt(view.lexicon.knownNames, view.folded, first).length > 0
  const isJoined = joinedStart(view, compiled, { start: run.first, head }) === first
  const isList = isOpen && listStart(view, run.first, (start) => start === first) === first
  return isOpen && (isJoined || isList) ? head : undefined
}

/**
 * The same before an office, where a sentence may start with the list, or a word in small letters stand
 * before it: "Rooks, Pawns and Clocks | Arbiter Ann Roe". Then no field may be a word that is a name.
 */
export function fieldsBeforeOffice(view: SentenceView, first: number): number {
  if (view.lexicon.language.tokensPerWord > 1) return first
  const { isStrange } = view.lexicon.language.persons
  const isPlain = (start: number): boolean =>
    view.tokens.slice(start, first).every((token) => !isStrange(token))
  return listStart(
    view,
    first,
    (start) => isDefinite(view, start) || (mayOpen(view, start) && isPlain(start)),
  )
}

const isDefinite = (view: SentenceView, start: number): boolean =>
  view.lexicon.language.words.definites.has(view.tokens[start - 1]?.normal ?? '')

/** Whether a sentence or what a word in small letters describes starts at the token. */
function mayOpen(view: SentenceView, index: number): boolean {
  const { partOfSpeech, text } = view.tokens[index - 1] ?? {}
  return text === undefined || (partOfSpeech === 'ADJ' && startsSmall(text))
}

/** Where the list of fields that goes on to the word at the token starts; the token itself where no such list may. */
function listStart(
  view: SentenceView,
  first: number,
  mayStart: (start: number) => boolean,
): number {
  if (!isAnd(view, first - 1)) return first
  let start = first - 1
  for (let item = 0; item < LONGEST_LIST; item++) {
    const end = start
    if (!isCapitalised(view, end - 1)) return first
    start = capitalisedStart(view, end)
    const isFirst = mayStart(start)
    const longest = isFirst ? LONGEST_FIRST : LONGEST_FIELD
    if (start === end || end - start > longest || isOwnName(view, start, end - 1)) return first
    if (isFirst) return start
    if (view.tokens[start - 1]?.text !== ',') return first
    start--
  }
  return first
}

/** Signs of a field where no spaces part words. */
const LONGEST_JOINED = 6

/**
 * The same where no spaces part words and no articles stand: 甲乙及丙丁局. The field before the joint must
 * start behind a mark, a verb or a function word, and be no name of its own.
 */
function joinedFieldStart(view: SentenceView, first: number): number {
  const { fieldJoints } = view.lexicon.language.words
  const joint = first - 1
  if (!fieldJoints.has(view.tokens[joint]?.normal ?? '')) return first
  let start = joint - 1
  // The word before the joint may be a verb elsewhere.
  while (start > 0 && !view.lexicon.language.endsWord(view.tokens[start])) start--
  while (start > 0 && !endsBefore(view, start)) start--
  const size = joint - start
  const isField = size > 1 && size <= LONGEST_JOINED && !isOwnName(view, start, joint - 1)
  return isField ? start : first
}

/** Whether a field starts at the token. */
function endsBefore(view: SentenceView, index: number): boolean {
  const before = view.tokens[index - 1]
  if (!before || !/^\p{Script=Han}/u.test(before.text)) return true
  const isBound = view.verbTokens.has(index - 1) || view.officeEnds.has(index - 1)
  return isBound || /^(?:ADP|CCONJ|PRON|PART|ADV)$/.test(before.partOfSpeech)
}

/** "Or" lists no fields, nor does "with". */
function isAnd(view: SentenceView, index: number): boolean {
  const { alternatives, conjunctions, prepositions } = view.lexicon.language.words
  const word = view.tokens[index]?.normal ?? ''
  return conjunctions.has(word) && !prepositions.has(word) && !alternatives.has(word)
}

/** Whether the words are a name by themselves: they end in a head noun, or are a label or a person. */
function isOwnName(view: SentenceView, first: number, last: number): boolean {
  const site = { first, last }
  const isHeaded = endsInHead(
    view,
    site,
    ({ shape, namesFields }) =>
      shape === 'OfficeShape' || (first < last && shape === 'ProperShape' && namesFields),
  )
  const isKind = isPluralKind(view, { first: last, last }) && isPlainRun(view, first, last)
  const isAcronym = first === last && /^\p{Lu}{2,}$/u.test(view.tokens[first]?.text ?? '')
  const isLabel = labelsOf(view, site).some((name) => isProper(view, name))
  const isPerson = personalNameAt(view, first, 'none') !== undefined
  const isOpened = first === last && opensBody(view, first)
  const isOffice = range(first, last - 1).some((index) => view.officeEnds.has(index))
  return (isHeaded && !isKind) || isAcronym || isLabel || isPerson || isOffice || isOpened
}

/** "and | Office of Clocks": a head noun with what it is for behind it is the name of another. */
const opensBody = (view: SentenceView, index: number): boolean =>
  view.lexicon.language.words.genitives.has(view.tokens[index + 1]?.normal ?? '') &&
  isCapitalised(view, index + 2) &&
  !isPluralKind(view, { first: index, last: index }) &&
  headsOf(view, { first: index, last: index }).some(({ cue }) => cue.shape === 'ProperShape')

/** Whether all words are those of the language: "Opening Clubs" are clubs of a kind, "Stane Clubs" are named. */
const isPlainRun = (view: SentenceView, first: number, last: number): boolean =>
  view.tokens.slice(first, last).every((token) => !view.lexicon.language.persons.isStrange(token))
