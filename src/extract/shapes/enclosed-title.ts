import type { Candidate, HeadSite } from '../candidate.ts'
import type { CompiledNameCue } from '../lexicon-entries.ts'
import { range } from '../range.ts'
import {
  isCapitalised,
  isNumeric,
  isQuote,
  isWord,
  mayCloseQuote,
  mayOpenQuote,
  type SentenceView,
  touchesPrevious,
} from '../sentence-view.ts'
import { matchesAt } from '../token-trie.ts'
import { headedName, isFunctionWord } from './noun-phrase.ts'
import { markedNoteEnd, yearsEnd } from './title-note.ts'

/** Tokens of the longest title between quotes. */
const LONGEST = 40
/** Words before the head noun, at least. */
const FEWEST = 2
/** Tokens between a verb of which such works are the object and the quotes, and those of the verb. */
const REACH = 3
const LONGEST_VERB = 4

const OPENING_MARK = /^(?:[《〈]|<<)$/
const CLOSING_MARK = /^(?:[》〉]|>>)$/

/**
 * Words in the marks that stand around titles only, in any case, ending in the head noun and its note.
 * Quotes may stand inside.
 */
export function readMarkedTitle(
  view: SentenceView,
  compiled: CompiledNameCue,
  head: HeadSite,
): Candidate | undefined {
  const last = enclosedEnd(view, head.last)
  if (!CLOSING_MARK.test(view.tokens[last + 1]?.text ?? '')) return undefined
  let depth = 1
  let open = last
  for (; open >= 0 && depth > 0; open--) {
    const text = view.tokens[open]?.text ?? ''
    if (CLOSING_MARK.test(text)) depth++
    if (OPENING_MARK.test(text)) depth--
  }
  // A kind of work alone is one that the text named before.
  if (depth > 0 || (open + 2 === head.first && last === head.last)) return undefined
  return headedName(view, compiled, { head, first: open + 2, last })
}

/**
 * Words in quotes, in any case, ending in the head noun and its note; the closing quote may be lost. What
 * shows that they are no saying is a capital, a number, "on", or what is done to them.
 */
export function readEnclosedTitle(
  view: SentenceView,
  compiled: CompiledNameCue,
  head: HeadSite,
): Candidate | undefined {
  if (view.lexicon.language.tokensPerWord > 1) return undefined
  const last = enclosedEnd(view, head.last)
  const first = openingBefore(view, head.first, last) + 1
  if (first === 0 || !mayEnd(view, last + 1)) return undefined
  const words = range(first, head.first - 1).filter(
    (index) => isWord(view, index) && !isFunctionWord(view, index),
  )
  const hasNote = last > head.last
  if (words.length < FEWEST || !isTitle(view, first, { end: head.first, hasNote })) return undefined
  const isSure =
    hasNote ||
    isCapitalised(view, first) ||
    isNumeric(view, first) ||
    opensRegard(view, first) ||
    isObject(view, first - 1, compiled.cue.names)
  return isSure ? headedName(view, compiled, { head, first, last }) : undefined
}

/** The last token of the years and the notes in brackets behind the head noun. */
const enclosedEnd = (view: SentenceView, last: number): number =>
  markedNoteEnd(view, yearsEnd(view, last))

/** The quote that opens before the token; -1 without. */
function openingBefore(view: SentenceView, head: number, last: number): number {
  for (let index = head - 1; index >= Math.max(0, head - LONGEST); index--) {
    if (CLOSING_MARK.test(view.tokens[index]?.text ?? '')) return -1
    if (isQuote(view, index)) return opensQuote(view, index, last) ? index : -1
  }
  return -1
}

/** Whether the quote opens: by its form, by the number of those before, or where one is lost by the spaces around it. */
export function opensQuote(view: SentenceView, index: number, last: number): boolean {
  if (!mayOpenQuote(view, index)) return false
  if (!mayCloseQuote(view, index)) return true
  const isEven = view.insideQuotes.at(-1) === view.quotes.at(-1)
  if (isEven) return view.insideQuotes[index] === false && isQuote(view, last + 1)
  return (
    touchesPrevious(view, index + 1) && !(touchesPrevious(view, index) && isWord(view, index - 1))
  )
}

/** Whether a title may end before the token: at a quote, or where that is lost at the end of a clause. */
function mayEnd(view: SentenceView, index: number): boolean {
  const { conjunctions } = view.lexicon.language.words
  const { text = '', normal = '' } = view.tokens[index] ?? {}
  return isQuote(view, index) || /^[,，、.。;；]?$/.test(text) || conjunctions.has(normal)
}

/**
 * Whether no word of a saying is among the words before the head noun: a pronoun, an article at the start,
 * and, where no note follows it, no "is".
 */
function isTitle(
  view: SentenceView,
  first: number,
  { end, hasNote }: { readonly end: number; readonly hasNote: boolean },
): boolean {
  if (!isWord(view, first) || (isFunctionWord(view, first) && !opensRegard(view, first)))
    return false
  if (!hasNote && saysSomething(view, first, end)) return false
  const ofSayings = hasNote ? /^(?:PRON|INTJ)$/ : /^(?:AUX|PRON|SCONJ|INTJ)$/
  return range(first, end - 1).every(
    (index) => !ofSayings.test(view.tokens[index]?.partOfSpeech ?? 'X'),
  )
}

/** "Stane wants a rook", "time for a rook": a verb with a determiner behind, or an article before the kind of work. */
function saysSomething(view: SentenceView, first: number, end: number): boolean {
  const { determiners, indefinites } = view.lexicon.language.words
  const wordAt = (index: number): string => view.tokens[index]?.normal ?? ''
  const isTelling = (index: number): boolean =>
    view.tokens[index]?.partOfSpeech === 'VERB' && determiners.has(wordAt(index + 1))
  return indefinites.has(wordAt(end - 1)) || range(first, end - 1).some(isTelling)
}

const opensRegard = (view: SentenceView, index: number): boolean =>
  view.lexicon.language.words.regards.has(view.tokens[index]?.normal ?? '')

/** Whether a verb of which such works are the object stands before the quote, or a quote closes there. */
function isObject(view: SentenceView, quote: number, classIri: string): boolean {
  if (isQuote(view, quote - 1)) return true
  return range(Math.max(0, quote - REACH - LONGEST_VERB), quote - 1).some(
    (start) =>
      view.verbStarts.has(start) &&
      matchesAt(view.lexicon.triggers, view.folded, start).some(
        ({ end, values }) =>
          end <= quote &&
          end >= quote - REACH &&
          values.some(({ cue, isVerb }) => {
            const property = view.lexicon.pack.properties.get(cue.reads)
            const objects = cue.objectFirst ? property?.domains : property?.ranges
            return isVerb && objects?.includes(classIri)
          }),
      ),
  )
}

/** A title between quotes or title marks only: with head nouns that are no titles elsewhere. */
export const readEnclosedShape = (
  view: SentenceView,
  compiled: CompiledNameCue,
  head: HeadSite,
): Candidate | undefined =>
  readMarkedTitle(view, compiled, head) ?? readEnclosedTitle(view, compiled, head)
