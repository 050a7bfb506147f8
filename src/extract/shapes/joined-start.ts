import type { HeadSite } from '../candidate.ts'
import { endsInHead, endsInLabel, isProper } from '../heads-and-labels.ts'
import type { CompiledNameCue } from '../lexicon-entries.ts'
import { personalNameAt } from '../personal-name-at.ts'
import { range } from '../range.ts'
import { isCapitalised, type SentenceView } from '../sentence-view.ts'
import { matchesAt } from '../token-trie.ts'
import { capitalisedStart } from './noun-phrase.ts'

/** Words behind the conjunction, before the head noun. */
const LONGEST = 3

/**
 * The first token of a name that goes back over "and": "Stane Rook Care and Repair | Guild", "Care and
 * Repair | Guild". Behind the conjunction stand common words only, before it words, the last of them a
 * common one, that end no other name; the token itself where it is not so.
 */
export function joinedStart(
  view: SentenceView,
  { cue: { names }, genericWords, complements }: CompiledNameCue,
  { start, head }: { readonly start: number; readonly head: number },
): number {
  const { conjunctions } = view.lexicon.language.words
  const { isStrange, isCalling } = view.lexicon.language.persons
  const isAnd = conjunctions.has(view.tokens[start - 1]?.normal ?? '')
  if (!isAnd || view.lexicon.language.tokensPerWord > 1 || head - start > LONGEST) return start
  const first = capitalisedStart(view, start - 1)
  const last = start - 2
  const isPlain = view.tokens.slice(start, head).every((token) => !isStrange(token))
  const ends = view.tokens[last]
  if (!isPlain || !ends || isStrange(ends)) return start
  const isLone = last === first
  if (last < first || (isLone && (start === head || !isField(view, complements, first))))
    return start
  const isGeneric =
    head > start && view.folded.slice(start, head).every((word) => genericWords.has(word))
  const isOther =
    isGeneric ||
    view.officeEnds.has(last) ||
    isCalling(view.tokens, last) ||
    endsName(view, { first, last }, isLone ? names : undefined)
  return isOther || isLabelled(view, start) ? start : first
}

/**
 * Whether the word alone may be what a body is for: no day, no letters that are short for a name, and no
 * end of a name that goes on to it: "Office of Rooks and | Care".
 */
function isField(view: SentenceView, complements: ReadonlySet<string>, index: number): boolean {
  const { calendar, conjunctions } = view.lexicon.language.words
  const { text = '', normal = '' } = view.tokens[index] ?? {}
  const tie = view.tokens[index - 1]?.normal ?? ''
  const isEnd = (complements.has(tie) || conjunctions.has(tie)) && isCapitalised(view, index - 2)
  return !/^\p{Lu}{2,}$/u.test(text) && !calendar.has(normal) && !isEnd
}

/** Whether a head noun, of names of the class where one is given, a label or a personal name ends with the words. */
const endsName = (view: SentenceView, { first, last }: HeadSite, classIri?: string): boolean =>
  endsInHead(view, { first, last }, ({ names, shape }) =>
    classIri === undefined
      ? view.lexicon.properClasses.has(names)
      : names === classIri && shape === 'ProperShape',
  ) ||
  endsInLabel(view, { first, last }, (name) => isProper(view, name)) ||
  range(first, last).some((index) => personalNameAt(view, index, 'none')?.last === last)

/** Whether a label starts at the token: a name of its own. */
const isLabelled = (view: SentenceView, first: number): boolean =>
  isCapitalised(view, first) &&
  matchesAt(view.lexicon.knownNames, view.folded, first).some(({ values }) =>
    values.some((name) => isProper(view, name)),
  )
