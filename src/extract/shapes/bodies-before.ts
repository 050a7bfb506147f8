import type { Candidate, HeadSite } from '../candidate.ts'
import { endsInHead, headsOf } from '../heads-and-labels.ts'
import type { CompiledNameCue } from '../lexicon-entries.ts'
import { range } from '../range.ts'
import type { SentenceView } from '../sentence-view.ts'
import { capitalisedStart, trimGenericWords } from './noun-phrase.ts'

interface Site {
  readonly first: number
  readonly last: number
}

interface Run {
  readonly start: number
  readonly head: HeadSite
}

/** Signs of a field before "and". */
const LONGEST_FIELD = 8

/**
 * Where no spaces part words, the first token of a known body whose part goes back over "and": `甲乙会|古棋与象棋院`
 * is of `甲乙会`. What stands between ends no name; the start itself where it is not so.
 */
export function withBodyBefore(
  view: SentenceView,
  { cue }: CompiledNameCue,
  { start, head, known }: Run & { readonly known: readonly Candidate[] },
): number {
  const { conjunctions, fieldJoints } = view.lexicon.language.words
  const joint = view.tokens[start - 1]
  const isAnd =
    joint !== undefined && (conjunctions.has(joint.normal) || fieldJoints.has(joint.normal))
  if (view.lexicon.language.tokensPerWord === 1 || !cue.namesFields) return start
  if (!isAnd || !/^\p{L}/u.test(joint.text) || start >= head.first) return start
  const from = capitalisedStart(view, start - 1)
  const opening = known.find(
    ({ first, last, classIri }) =>
      classIri === cue.names &&
      first >= from &&
      last < start - 2 &&
      last >= start - 2 - LONGEST_FIELD,
  )
  if (!opening) return start
  const field = { first: opening.last + 1, last: start - 2 }
  const isOther =
    endsInHead(view, field) ||
    known.some(({ first, last }) => first > opening.last && last < head.first)
  return isOther ? start : opening.first
}

/**
 * Behind a number with a dash and words that only say what kind of thing is named, where no spaces part words:
 * `知名棋社|甲乙棋社`. What the pack knows by such words is a name.
 */
export function behindKinds(
  view: SentenceView,
  compiled: CompiledNameCue,
  { start, head, known }: Run & { readonly known: readonly Candidate[] },
): number {
  if (view.lexicon.language.tokensPerWord === 1) return start
  const opening = behindCode(view, start, head.first)
  const isNamed = (last: number): boolean =>
    known.some((name) => name.first === opening && name.last === last)
  const kind = range(opening + 1, head.first - 2).find(
    (last) => isKind(view, compiled, { first: opening, last }) && !isNamed(last),
  )
  if (kind === undefined) return opening
  const isLeft = trimGenericWords(view, { first: kind + 1, end: head.first }, compiled) < head.first
  return isLeft ? kind + 1 : opening
}

/** Whether the words are whole ones, generic but for a head noun of the cue at their end. */
function isKind(view: SentenceView, compiled: CompiledNameCue, { first, last }: Site): boolean {
  if (!view.lexicon.language.endsWord(view.tokens[last + 1])) return false
  const end = trimGenericWords(view, { first, end: last + 1 }, compiled)
  return range(first + 1, Math.min(end, last)).some((index) =>
    headsOf(view, { first: index, last }).some(({ cue }) => cue.iri === compiled.cue.iri),
  )
}

/** Behind a number in two parts, `2022-147`, which is that of a paper and no part of a name. */
function behindCode({ tokens }: SentenceView, start: number, end: number): number {
  const words = tokens.slice(start, end).map(({ text }) => text)
  const code = words.findIndex((text) => !/^[\d–—-]+$/.test(text))
  return code > 0 && /^\d+[–—-]+\d+$/.test(words.slice(0, code).join('')) ? start + code : start
}
