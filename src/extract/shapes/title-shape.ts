import type { Candidate, HeadSite } from '../candidate.ts'
import { endsInHead } from '../heads-and-labels.ts'
import type { CompiledNameCue } from '../lexicon-entries.ts'
import { range } from '../range.ts'
import {
  isCapitalised,
  isHyphenated,
  isNumeric,
  isQuote,
  isWord,
  type SentenceView,
} from '../sentence-view.ts'
import {
  capitalisedEnd,
  headWords,
  isHeadlineVerb,
  isHeadOf,
  isNamePart,
  isOfDay,
  opensCell,
  trimNameStart,
} from './noun-phrase.ts'

/** Words between a quote inside a title and the quote before it: `" 14th "`. */
const LONGEST_INNER_QUOTE = 12
/** Tokens of a note in brackets behind a title: years, "Draft". */
const LONGEST_NOTE = 5

/**
 * The title of a work. It starts at the capitalised word that the words before the head noun go
 * back to, over connectors, and over quotes that stand inside it; it ends at the head noun, at
 * what goes on after "on" or "for", or at the bracket with years or a note behind it.
 */
export function readTitleShape(
  view: SentenceView,
  compiled: CompiledNameCue,
  head: HeadSite,
): Candidate | undefined {
  const marked = readMarkedTitle(view, compiled, head)
  if (marked) return marked
  const inCapitals = isCapitalised(view, head.first) || isNumeric(view, head.first)
  if (!inCapitals || view.lexicon.language.tokensPerWord > 1) return undefined
  const first = titleBegin(view, titleStart(view, compiled, head.first), head.first)
  const end = complementEnd(view, compiled, head.last)
  const last = noteEnd(view, numberEnd(view, end))
  // "Book of Openings (BoO)": a kind of work, and its short form, are no title.
  const isBare = first === head.first && end === head.last
  if (isBare && !range(end + 1, last).some((index) => isNumeric(view, index))) return undefined
  if (isOtherHead(view, compiled, first)) return undefined
  const { names, iri, confidence } = compiled.cue
  const folded = headWords(view, head)
  return { first, last, classIri: names, rule: iri, score: confidence, head: folded }
}

/** Whether the first word is the head noun of another kind of name that goes on: "Office of Works". */
function isOtherHead(view: SentenceView, { cue }: CompiledNameCue, first: number): boolean {
  const found = view.lexicon.heads.children.get(view.folded[first] ?? '')?.values ?? []
  return found.some(
    (other) =>
      /^(?:Proper|Office)Shape$/.test(other.cue.shape) &&
      other.cue.names !== cue.names &&
      other.complements.has(view.folded[first + 1] ?? ''),
  )
}

/** Words in the marks that stand around titles only, ending in the head noun and its note. */
function readMarkedTitle(
  view: SentenceView,
  compiled: CompiledNameCue,
  head: HeadSite,
): Candidate | undefined {
  const closing = titleMarkAt(view, markedNoteEnd(view, head.last) + 1, CLOSING_MARK)
  if (closing === undefined) return undefined
  let depth = 1
  let open = closing - 1
  for (; open >= 0 && depth > 0; open--) {
    const text = view.tokens[open]?.text ?? ''
    if (CLOSING_MARK.test(text)) depth++
    if (OPENING_MARK.test(text)) depth--
  }
  if (depth > 0) return undefined
  const { names, iri, confidence } = compiled.cue
  const folded = headWords(view, head)
  const site = { first: open + 2, last: closing - 1 }
  // A kind of work alone is one that the text named before.
  if (site.first === head.first && site.last === head.last) return undefined
  return { ...site, classIri: names, rule: iri, score: confidence, head: folded }
}

const OPENING_MARK = /^[《〈]$/
const CLOSING_MARK = /^[》〉]$/

const titleMarkAt = (view: SentenceView, index: number, mark: RegExp): number | undefined =>
  mark.test(view.tokens[index]?.text ?? '') ? index : undefined

/** The first word that belongs to the title: no half of a word in lower case, no number of a heading. */
function titleBegin(view: SentenceView, start: number, end: number): number {
  let first = trimNameStart(view, start, end)
  while (first < end && (isLoose(view, first) || isHeadingNumber(view, first))) first++
  return first
}

/** "-wide", and what is left of "world-wide". */
const isLoose = (view: SentenceView, index: number): boolean =>
  !isCapitalised(view, index) && !isNumeric(view, index)

/** "47.2" at the head of a line. */
const isHeadingNumber = (view: SentenceView, index: number): boolean =>
  index === 0 && /^\d+(?:\.\d+)+\.?$/.test(view.tokens[0]?.text ?? '')

function titleStart(view: SentenceView, compiled: CompiledNameCue, head: number): number {
  let first = head
  for (let index = head - 1; index >= 0; index--) {
    if (isTitleWord(view, index)) first = index
    else if (isQuote(view, index)) {
      if (!standsInsideTitle(view, index)) break
    } else if (!joinsTitle(view, compiled, index)) break
  }
  return first
}

const isTitleWord = (view: SentenceView, index: number): boolean =>
  !isHeadlineVerb(view, index) &&
  (isCapitalised(view, index) || isNumeric(view, index) || isHyphenated(view, index))

/**
 * Whether a quote, met from the right, stands inside the title and not before it: words in
 * capitals, no more than a few, part it from another quote further left.
 */
function standsInsideTitle(view: SentenceView, quote: number): boolean {
  let index = quote - 1
  while (
    quote - index <= LONGEST_INNER_QUOTE &&
    (isNamePart(view, index) || isConnector(view, index))
  ) {
    index--
  }
  return index < quote - 1 && isQuote(view, index)
}

const isConnector = (view: SentenceView, index: number): boolean =>
  view.lexicon.language.words.genitives.has(view.tokens[index]?.normal ?? '')

/** Whether a connector stands inside a title: a title word is before it, no title ends there. */
function joinsTitle(view: SentenceView, compiled: CompiledNameCue, index: number): boolean {
  const { connectors, conjunctions, determiners } = view.lexicon.language.words
  const word = view.tokens[index]?.normal ?? ''
  if (!connectors.has(word) || index === 0) return false
  if (determiners.has(word)) {
    // "on Rooks and the | Pawn Book": the next title.
    return (
      !conjunctions.has(view.tokens[index - 1]?.normal ?? '') &&
      joinsTitle(view, compiled, index - 1)
    )
  }
  const endsTitle = conjunctions.has(word) && isHeadOf(view, compiled.cue, index - 1)
  return isTitleWord(view, index - 1) && !endsTitle
}

/**
 * The last token of what follows "on" or "for" behind a head noun; the noun itself without, and
 * where only a day follows, on which something was done to the work.
 */
function complementEnd(view: SentenceView, compiled: CompiledNameCue, last: number): number {
  if (!compiled.complements.has(view.folded[last + 1] ?? '')) return last
  if (isOfDay(view, last + 2)) return last
  const { connectors } = view.lexicon.language.words
  let end = last
  for (let index = last + 2; index < view.tokens.length; index++) {
    if (opensNextTitle(view, compiled, index)) break
    if (isTitleWord(view, index) && isWord(view, index)) end = index
    else if (!isHyphenated(view, index) && !connectors.has(view.tokens[index]?.normal ?? '')) break
  }
  return end
}

/** "on Rooks | and the Pawn Book": an article behind "and", and words that end in a head noun of the cue. */
function opensNextTitle(view: SentenceView, { cue }: CompiledNameCue, index: number): boolean {
  const { conjunctions, determiners } = view.lexicon.language.words
  const isJoint = conjunctions.has(view.tokens[index]?.normal ?? '')
  if (!isJoint || !determiners.has(view.tokens[index + 1]?.normal ?? '')) return false
  if (!isCapitalised(view, index + 2)) return false
  const run = { first: index + 2, last: capitalisedEnd(view, index + 2) }
  return endsInHead(view, run, ({ iri }) => iri === cue.iri)
}

/** The last token of the number behind the token: "No. 14", "No 14 of 2021"; the token itself without. */
function numberEnd(view: SentenceView, last: number): number {
  const { counters, genitives } = view.lexicon.language.words
  const [sign, ...behind] = view.tokens.slice(last + 1, last + 5).map(({ normal }) => normal)
  if (sign === undefined || !counters.has(sign) || sign === 'th') return last
  const stop = behind[0] === '.' ? 1 : 0
  if (!/^\d+$/.test(behind[stop] ?? '')) return last
  const number = last + 2 + stop
  return genitives.has(behind[stop + 1] ?? '') && YEAR.test(behind[stop + 2] ?? '')
    ? number + 2
    : number
}

/** Years that stand behind a title without brackets: "2021-2026", "2025/26", "2024". */
const YEARS = /^(?:19|20)\d\d(?:[-–—/](?:19|20)?\d\d)?$/
const YEAR = /^(?:19|20)\d\d$/

/** The last token of the years behind the token: also "2021 – 2026" and "to 2035". */
function yearsEnd(view: SentenceView, last: number): number {
  if (opensCell(view, last + 1)) return last
  const [next, dash, until] = view.tokens.slice(last + 1, last + 4).map(({ text }) => text)
  if (
    YEAR.test(next ?? '') &&
    /^[-–—]$/.test(dash ?? '') &&
    /^(?:(?:19|20)\d\d|\d\d)$/.test(until ?? '')
  )
    return last + 3
  if (YEARS.test(next ?? '')) return last + 1
  return next === 'to' && YEAR.test(dash ?? '') ? last + 2 : last
}

/**
 * The last token of the brackets with years or a note behind the token; a quote may part them. What
 * has a subject and a verb is an aside, and no note.
 */
function noteEnd(view: SentenceView, last: number): number {
  let end = yearsEnd(view, last)
  for (;;) {
    const open = isQuote(view, end + 1) && isOpenBracket(view, end + 2) ? end + 2 : end + 1
    if (!isOpenBracket(view, open)) return end
    const close = closingBracket(view, open)
    const isNote = close !== undefined && !isAcronym(view, open, close)
    if (!isNote || isAside(view, open, close)) return end
    end = yearsEnd(view, close)
  }
}

/**
 * "Rook Rules | (RR)": letters that are short for the title stand for it again; numbers of parts do not,
 * and years may follow those of the title alone.
 */
function isAcronym(view: SentenceView, open: number, close: number): boolean {
  const word = view.tokens[open + 1]?.text ?? ''
  const isLast = yearsEnd(view, close) === close && !isOpenBracket(view, close + 1)
  return (
    close === open + 2 && isLast && /^\p{Lu}[\p{Lu}\p{N}&-]+$/u.test(word) && !/^[IVX]+$/.test(word)
  )
}

/** The same inside title marks, which no note goes over, and without capitals: a bracket behind marks is no part of the title. */
export function markedNoteEnd(view: SentenceView, last: number): number {
  const open = last + 1
  if (!isOpenBracket(view, open)) return last
  const close = closingBracket(view, open)
  return close === undefined || isAside(view, open, close) ? last : markedNoteEnd(view, close)
}

/** Whether the tokens between tell something, as "which was a long one" does. */
function isAside(view: SentenceView, open: number, close: number): boolean {
  const { relatives } = view.lexicon.language.words
  return view.tokens
    .slice(open + 1, close)
    .some(
      ({ normal, partOfSpeech }) =>
        relatives.has(normal) || /^(?:AUX|PRON|SCONJ)$/.test(partOfSpeech),
    )
}

const isOpenBracket = (view: SentenceView, index: number): boolean =>
  /^[([（]$/.test(view.tokens[index]?.text ?? '')

/** A bracket that a quote or the end of the sentence cuts short closes at the word before. */
function closingBracket(view: SentenceView, open: number): number | undefined {
  for (
    let index = open + 1;
    index <= open + 1 + LONGEST_NOTE * view.lexicon.language.tokensPerWord;
    index++
  ) {
    const text = view.tokens[index]?.text
    if (text !== undefined && /^[)\]）]$/.test(text)) return index
    if (text === undefined || isQuote(view, index)) return index > open + 1 ? index - 1 : undefined
    if (!isTitleWord(view, index) && !isWord(view, index)) return undefined
  }
  return undefined
}
