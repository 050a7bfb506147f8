import type { Candidate, HeadSite } from '../candidate.ts'
import type { CompiledNameCue } from '../lexicon-entries.ts'
import { range } from '../range.ts'
import { isQuote, isWord, type SentenceView } from '../sentence-view.ts'
import { endsInIgnored, goesOn, headedName, isHalfWord } from './noun-phrase.ts'
import { markedNoteEnd } from './title-note.ts'

/** A head noun, both tokens inclusive, with its cue. */
interface TitleHead extends HeadSite {
  readonly cue: CompiledNameCue
}

/** Tokens of the longest title. */
const LONGEST = 90
/** Tokens between "of" and the end of the head noun: "several pages for trial". */
const LONGEST_END = 8
/** Signs that a title of a line tells, besides the name that it begins with and its head noun. */
const FEWEST = 4

/**
 * Titles of works without marks around them, where no spaces part words: `某某院关于某事的结论`, from the name
 * of whose work it is, or from "on" where nothing else stands in the line or the quotes, to the head noun behind
 * "of"; and a line that is but a name, what the work is about, and the head noun.
 */
export function readUnmarkedTitles(
  view: SentenceView,
  heads: readonly TitleHead[],
  parts: readonly Candidate[],
): Candidate[] {
  if (heads.length === 0 || view.lexicon.language.tokensPerWord === 1) return []
  const byLast = new Map(parts.map((part) => [part.last, part]))
  const opening = parts
    .filter(({ first }) => first === 0)
    .reduce((last, part) => Math.max(last, part.last), -1)
  return heads.flatMap((head) => {
    if (isHalfWord(view, head) || endsInIgnored(view, head.cue, head)) return []
    const last = markedNoteEnd(view, head.last)
    if (goesOn(view, last) && !isLegacy(view, last + 1)) return []
    const first =
      regardingStart(view, { head, last, byLast }) ?? lineStart(view, { head, last, opening })
    return first === undefined ? [] : [headedName(view, head.cue, { head, first, last })]
  })
}

/** `结论精神`: what a work leaves behind. */
const isLegacy = (view: SentenceView, index: number): boolean =>
  [1, 2].some((length) => {
    const word = view.tokens.slice(index, index + length).map(({ text }) => text)
    return view.lexicon.language.words.legacies.has(word.join(''))
  })

/** Where the title starts whose head noun stands behind "on … of". */
function regardingStart(
  view: SentenceView,
  { head, last, byLast }: { head: TitleHead; last: number; byLast: ReadonlyMap<number, Candidate> },
): number | undefined {
  const { genitives, regards } = view.lexicon.language.words
  const isOf = (index: number): boolean => genitives.has(view.tokens[index]?.normal ?? '')
  const of = range(Math.max(0, head.last - LONGEST_END), head.first - 1).findLast(isOf)
  if (of === undefined) return undefined
  for (let index = of - 1; index >= Math.max(0, of - LONGEST); index--) {
    const { normal = '', text = '' } = view.tokens[index] ?? {}
    if (/^[。；;！!？?：:]$/.test(text)) return undefined
    if (!regards.has(normal)) continue
    const owner = byLast.get(index - 1)
    if (owner) return bodiesStart(view, owner.first, byLast)
    const isAlone = isQuote(view, index - 1) && isQuote(view, last + 1)
    return isAlone || fillsLine(view, index, last) ? index : undefined
  }
  return undefined
}

/** Two bodies whose work it is may stand side by side, with a space between. */
function bodiesStart(
  view: SentenceView,
  first: number,
  byLast: ReadonlyMap<number, Candidate>,
): number {
  const before = byLast.get(first - 1)
  const isParted = /^\s+$/.test(
    view.text.slice(view.tokens[first - 1]?.end, view.tokens[first]?.start),
  )
  return before && isParted ? before.first : first
}

/** Whether the tokens, numbers and marks before them aside, are all that stands in the line. */
function fillsLine(view: SentenceView, first: number, last: number): boolean {
  const { text, sentence, tokens } = view
  const before = range(0, first - 1).every((index) => !isWord(view, index))
  const isEnd = last === tokens.length - 1
  const opens = /(?:^|[\n\r])\s*$/.test(text.slice(Math.max(0, sentence.start - 8), sentence.start))
  const closes = /^\s*(?:$|[\n\r])/.test(text.slice(sentence.end, sentence.end + 8))
  return before && isEnd && opens && closes
}

/** The start of a line that opens with a name and tells what a work of its place or body is about. */
function lineStart(
  view: SentenceView,
  { head, last, opening }: { head: TitleHead; last: number; opening: number },
): number | undefined {
  if (opening < 0 || head.first - opening - 1 < FEWEST || !fillsLine(view, 0, last))
    return undefined
  const topic = range(opening + 1, head.first - 1)
  const isPlain = topic.every(
    (index) =>
      (isWord(view, index) || /^[、“”]$/.test(view.tokens[index]?.text ?? '')) &&
      /^(?!AUX|ADV|PRON|PART|ADP)/.test(view.tokens[index]?.partOfSpeech ?? ''),
  )
  return isPlain && !topic.some((index) => bringsForth(view, index, head.cue.cue.names))
    ? 0
    : undefined
}

/** Whether a verb starts at the token that is said of such works: then the line tells what is done to one. */
const bringsForth = (view: SentenceView, index: number, classIri: string): boolean =>
  view.verbStarts.has(index) &&
  view.triggerSites.some(
    ({ start, triggers }) =>
      start === index &&
      triggers.some(({ cue }) => {
        const property = view.lexicon.pack.properties.get(cue.reads)
        return (cue.objectFirst ? property?.domains : property?.ranges)?.includes(classIri) === true
      }),
  )
