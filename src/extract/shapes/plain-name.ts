import type { Candidate, HeadSite } from '../candidate.ts'
import type { CompiledNameCue } from '../lexicon-entries.ts'
import { range } from '../range.ts'
import { isWord, type SentenceView } from '../sentence-view.ts'
import { trimGenericWords } from './noun-phrase.ts'

/** Signs of a head noun that tells by itself that a name stands before it. */
const LONG_HEAD = 4
/** Signs of a name before such a head noun. */
const LONGEST = 4

/**
 * Where a name starts that common words make, before a long head noun of a cue for such names, where no
 * spaces part words: `石|台|…区`, from a mark, a verb, a function word or another name on. It is one word, or one
 * of its words is a single sign or known to nobody.
 */
export function plainNameStart(
  view: SentenceView,
  compiled: CompiledNameCue,
  head: HeadSite,
  known: readonly Candidate[],
): number | undefined {
  const { tokensPerWord } = view.lexicon.language
  if (!isLongPlain(view, compiled, head)) return undefined
  const starts = wordsBefore(view, head.first, known)
  const first = starts.at(-1) ?? head.first
  const size = head.first - first
  if (size < tokensPerWord || size > LONGEST || !isOneName(view, starts, head.first))
    return undefined
  const isGeneric = trimGenericWords(view, { first, end: head.first }, compiled) === head.first
  return isGeneric ? undefined : first
}

/** Whether it is a long head noun of a cue for names that common words make, where no spaces part words. */
export const isLongPlain = (
  { lexicon }: SentenceView,
  { cue }: CompiledNameCue,
  { first, last }: HeadSite,
): boolean => lexicon.language.tokensPerWord > 1 && cue.plainNames && last - first + 1 >= LONG_HEAD

/** Where the words start that may be of a name, from the token back; one too many where they are too long. */
function wordsBefore(view: SentenceView, end: number, known: readonly Candidate[]): number[] {
  const starts: number[] = []
  let first = end
  while (first > 0 && end - first <= LONGEST && isWord(view, first - 1)) {
    const last = first - 1
    if (known.some((name) => name.last === last && name.first < last)) break
    do first--
    while (first > 0 && !view.lexicon.language.endsWord(view.tokens[first]))
    if (!mayBeOfName(view, { first, last }, last + 1 === end)) break
    starts.push(first)
  }
  return starts
}

/** An adjective describes what stands right behind it, and is a part of a name further off; a sign that is a measure too ends names. */
function mayBeOfName(
  { tokens }: SentenceView,
  { first, last }: HeadSite,
  isLast: boolean,
): boolean {
  const part = tokens[first]?.partOfSpeech ?? ''
  if (/^(?:NOUN|PROPN|X)$/.test(part)) return true
  return isLast ? first === last && part === 'NUM' : part === 'ADJ'
}

/** Whether the words, by their starts from the last to the first, are no row of common nouns. */
function isOneName(view: SentenceView, starts: readonly number[], end: number): boolean {
  if (starts.length === 1) return true
  const isTold = (first: number, place: number): boolean =>
    (starts[place - 1] ?? end) - first === 1 ||
    range(first, (starts[place - 1] ?? end) - 1).some((index) =>
      /^(?:PROPN|X)$/.test(view.tokens[index]?.partOfSpeech ?? ''),
    )
  return starts.some(isTold)
}
