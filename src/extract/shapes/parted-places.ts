import type { Candidate, HeadSite } from '../candidate.ts'
import type { CompiledNameCue } from '../lexicon-entries.ts'
import { range } from '../range.ts'
import { isNumeric, isWord, type SentenceView } from '../sentence-view.ts'
import { trimGenericWords } from './noun-phrase.ts'

/** Where the words of a name start and its head noun stands, with what the pack names around it. */
interface Run {
  readonly start: number
  readonly head: HeadSite
  readonly known: readonly Candidate[]
}

/** Whether names of the cue's class stand one behind the other, the larger place first, with nothing between. */
const descends = ({ lexicon }: SentenceView, { cue }: CompiledNameCue): boolean =>
  lexicon.language.addressesDescend && lexicon.addressClasses.has(cue.names)

/**
 * The first token behind the known places that open the words, where more than generic words are
 * left before the head noun: "Chessland | Rook Hall"; the start itself where it is not so.
 */
export function behindPlaces(view: SentenceView, compiled: CompiledNameCue, run: Run): number {
  if (!descends(view, compiled)) return run.start
  const { head, known } = run
  const isLongHead = head.last - head.first >= view.lexicon.language.tokensPerWord
  const ends = new Map<number, number>()
  for (const { first, last, classIri } of known) {
    if (classIri === compiled.cue.names) ends.set(first, Math.max(last, ends.get(first) ?? last))
  }
  let start = run.start
  for (;;) {
    const next = (ends.get(start) ?? head.first) + 1
    // What has a long head noun is named with the place around it, where that is without its own.
    const isOwn =
      isLongHead && known.some((name) => isBare(view, name, { first: start, last: next - 1 }))
    if (isOwn && !opensChain(view, compiled, { start: next, head, known })) return start
    if (!isWord(view, next)) return start
    if (next >= head.first || !view.lexicon.language.endsWord(view.tokens[next])) return start
    if (!isProper(view, trimGenericWords(view, { first: next, end: head.first }, compiled), head))
      return start
    start = next
  }
}

/** Whether the known name stands there without the end that a longer label of it has. */
function isBare(view: SentenceView, name: Candidate, { first, last }: HeadSite): boolean {
  if (name.first !== first || name.last !== last) return false
  const label = view.text.slice(view.tokens[first]?.start, view.tokens[last]?.end)
  const labels = name.individual?.preferredLabels ?? []
  return labels.some(({ value }) => value.length > label.length && value.startsWith(label))
}

/** Whether another known place of the class starts there, with more than generic words behind it: the first of several. */
const opensChain = (view: SentenceView, compiled: CompiledNameCue, run: Run): boolean =>
  run.known.some(
    ({ first, last, classIri }) =>
      first === run.start &&
      last < run.head.first &&
      classIri === compiled.cue.names &&
      isProper(
        view,
        trimGenericWords(view, { first: last + 1, end: run.head.first }, compiled),
        run.head,
      ),
  )

/**
 * Whether the words before the head noun are a name by themselves: one of them is a proper noun or
 * nobody knows it, or they fall into several words of which one is a single sign, as names do that
 * no dictionary has.
 */
function isProper(view: SentenceView, first: number, head: HeadSite): boolean {
  const words = view.tokens.slice(first, head.first)
  const isSingle = (index: number): boolean =>
    view.tokens[index]?.partOfSpeech === 'NOUN' &&
    view.lexicon.language.endsWord(view.tokens[index]) &&
    view.lexicon.language.endsWord(view.tokens[index + 1])
  return (
    words.some(({ partOfSpeech }) => /^(?:X|PROPN)$/.test(partOfSpeech)) ||
    (words.length > view.lexicon.language.tokensPerWord &&
      range(first, head.first - 1).some(isSingle))
  )
}

/** Whether a known name of the class stands right before the words, and these end where words end. */
export const isBehindPlace = (
  view: SentenceView,
  compiled: CompiledNameCue,
  { start, head, known }: Run,
): boolean =>
  descends(view, compiled) &&
  start < head.first &&
  endsProperly(view, head) &&
  known.some(({ last, classIri }) => last === start - 1 && classIri === compiled.cue.names)

/** Whether the head noun is a word by itself, or the end of a word that is no common noun. */
const endsProperly = ({ tokens, lexicon }: SentenceView, head: HeadSite): boolean =>
  lexicon.language.endsWord(tokens[head.first]) ||
  /^(?:X|PROPN)$/.test(tokens[head.first]?.partOfSpeech ?? 'X')

/** The first token of the word of several signs that ends in the token, where the dictionary has it as a name of a place. */
function placeWordStart({ tokens, lexicon }: SentenceView, last: number): number | undefined {
  if (!tokens[last]?.isPlace || !lexicon.language.endsWord(tokens[last + 1])) return undefined
  let first = last
  while (first > 0 && !lexicon.language.endsWord(tokens[first])) first--
  return first
}

/**
 * Whether a known name of the class, or a word for a place, ends the words, and one or more whole words stand before it that
 * belong to the sentence: "praises | Chessland", "within | Chessland".
 */
export function endsInPlace(view: SentenceView, compiled: CompiledNameCue, run: Run): boolean {
  const { start, head, known } = run
  if (!descends(view, compiled)) return false
  const { endsWord, tokensPerWord } = view.lexicon.language
  const word = placeWordStart(view, head.last)
  if (word !== undefined && word > start && !view.tokens[word - 1]?.isPlace) return true
  return known.some(
    ({ first, last, classIri }) =>
      classIri === compiled.cue.names &&
      last === head.last &&
      last > first &&
      first - start >= tokensPerWord &&
      endsWord(view.tokens[first]),
  )
}

/** Whether the words start with a number in digits or with one and a measure in one word, or hold a number with a measure: so many of a kind, and no name. */
export const holdsCount = (
  view: SentenceView,
  compiled: CompiledNameCue,
  { start, head }: Run,
): boolean =>
  descends(view, compiled) &&
  (isCountWord(view, start) ||
    range(start, head.first).some((index) => {
      const isCounting = view.tokens[index + 1]?.partOfSpeech === 'NUM'
      return isNumeric(view, index) && (index === start || isCounting)
    }))

/** Whether a word of several signs for a number and a measure starts at the token: `一批`. */
const isCountWord = ({ tokens, lexicon }: SentenceView, index: number): boolean =>
  tokens[index]?.partOfSpeech === 'NUM' && !lexicon.language.endsWord(tokens[index + 1])

/** Whether a proper noun, or a word that nobody knows, stands among the words before the head noun. */
export const hasProperWord = (view: SentenceView, start: number, head: HeadSite): boolean =>
  view.tokens
    .slice(start, head.first)
    .some(({ partOfSpeech }) => /^(?:X|PROPN)$/.test(partOfSpeech))

/** Signs of a common word that may be a name before its head noun. */
const LONGEST_PLAIN = 3

/** What stands before a name, and no part of it, where no spaces part words. */
const BEFORE_NAME = /^(?:PUNCT|VERB|ADP|CCONJ|ADV)$/

/** Whether one common word, with nothing before it that it could belong to, is a name before such a head noun: `，石|桥|村`. */
export const isPlainName = (
  view: SentenceView,
  { cue }: CompiledNameCue,
  { start, head }: Run,
): boolean => {
  const { tokens, lexicon } = view
  const size = head.first - start
  const isOneWord =
    lexicon.language.endsWord(tokens[start]) &&
    range(start + 1, head.first - 1).every((index) => !lexicon.language.endsWord(tokens[index])) &&
    lexicon.language.endsWord(tokens[head.first])
  return (
    cue.plainNames &&
    size >= lexicon.language.tokensPerWord &&
    size <= LONGEST_PLAIN &&
    isOneWord &&
    BEFORE_NAME.test(tokens[start - 1]?.partOfSpeech ?? 'PUNCT')
  )
}

/** Whether common nouns alone make up the words and the head noun, nothing that may be the name of a place. */
export const isPlainPhrase = (
  view: SentenceView,
  compiled: CompiledNameCue,
  { start, head, known }: Run,
): boolean =>
  descends(view, compiled) &&
  view.tokens
    .slice(start, head.last + 1)
    .every(({ partOfSpeech }) => /^(?:NOUN|ADJ)$/.test(partOfSpeech)) &&
  !isPlainName(view, compiled, { start, head, known }) &&
  !known.some(({ first, last }) => first >= start - 1 && last < head.first)
