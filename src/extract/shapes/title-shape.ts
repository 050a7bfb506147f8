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
import { readEnclosedTitle, readMarkedTitle } from './enclosed-title.ts'
import {
  capitalisedEnd,
  headWords,
  isHeadOf,
  isNamePart,
  isOfDay,
  isTitleWord,
  trimNameStart,
} from './noun-phrase.ts'
import { noteEnd, numberEnd } from './title-note.ts'

/** Words between a quote inside a title and the quote before it: `" 14th "`. */
const LONGEST_INNER_QUOTE = 12

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
  const enclosed = readEnclosedTitle(view, compiled, head)
  const open = readOpenTitle(view, compiled, head)
  // Quotes that stand inside a title part none of it.
  return open && enclosed && reaches(open) <= reaches(enclosed) ? enclosed : (open ?? enclosed)
}

const reaches = ({ first, last }: Candidate): number => last - first

/** A title of capitalised words, whatever stands around it. */
function readOpenTitle(
  view: SentenceView,
  compiled: CompiledNameCue,
  head: HeadSite,
): Candidate | undefined {
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
