import type { HeadSite } from '../candidate.ts'
import { endsInHead, endsInLabel, isProper, startsHead } from '../heads-and-labels.ts'
import type { CompiledNameCue } from '../lexicon-entries.ts'
import { range } from '../range.ts'
import { isCapitalised, isPossessive, type SentenceView } from '../sentence-view.ts'
import { matchesAt } from '../token-trie.ts'
import { fieldListEnd, listedNameEnd } from './field-list.ts'
import { capitalisedEnd } from './noun-phrase.ts'
import { endBeforePerson } from './person-at-end.ts'

/** The last token of "of the Capitalised Words" behind the token; the token itself without. */
export function complementEnd(
  view: SentenceView,
  compiled: CompiledNameCue,
  last: number,
  isBodyOfOffice = false,
): number {
  const { determiners } = view.lexicon.language.words
  if (!compiled.complements.has(view.folded[last + 1] ?? '')) return last
  let next = last + 2
  if (determiners.has(view.tokens[next]?.normal ?? '')) next++
  const { calendar } = view.lexicon.language.words
  if (!isCapitalised(view, next) || calendar.has(view.tokens[next]?.normal ?? '')) return last
  const isOffice = compiled.cue.shape === 'OfficeShape'
  const run = { first: next, last: ownerEnd(view, next, capitalisedEnd(view, next)) }
  const end = endBeforePerson(view, run, { isOffice: isOffice || isBodyOfOffice })
  const listed = end === run.last ? listedNameEnd(view, compiled, run) : undefined
  if (listed !== undefined) return complementEnd(view, compiled, listed, isBodyOfOffice)
  const mayGoOn = compiled.cue.namesFields && end === run.last && !(isOffice && isWhole(view, run))
  const list = mayGoOn ? fieldListEnd(view, end, isOffice || isBodyOfOffice) : end
  return list === run.last && !isOffice ? fieldOfEnd(view, { first: last, last: list }) : list
}

/** "the Union of Stane | 's Guild of Clocks": whose the body is that a head noun behind the possessive opens. */
function ownerEnd(view: SentenceView, first: number, last: number): number {
  const mark = range(first + 1, last - 1).find(
    (index) =>
      isPossessive(view, index) &&
      endsInLabel(view, { first, last: index - 1 }, (name) => isProper(view, name)) &&
      startsHead(view, index + 1, ({ shape }) => shape === 'ProperShape') &&
      (index + 1 === last || !isCapitalised(view, index + 2)),
  )
  return mark === undefined ? last : mark - 1
}

/** Whether the words are a name with a head noun, or a label: the body of an office, not the first of its fields. */
const isWhole = (view: SentenceView, { first, last }: HeadSite): boolean =>
  endsInLabel(view, { first, last }, (name) => isProper(view, name)) ||
  endsInHead(view, { first: first + 1, last })

/** "for Care | of Rooks": behind one field of one word stands what it is a field of. */
function fieldOfEnd(view: SentenceView, { first, last }: { first: number; last: number }): number {
  const { determiners, genitives, prepositions } = view.lexicon.language.words
  const word = view.tokens[first + 1]?.normal ?? ''
  const start = determiners.has(view.tokens[first + 2]?.normal ?? '') ? first + 3 : first + 2
  const isFor = prepositions.has(word) && !genitives.has(word) && last === start
  if (!isFor || !genitives.has(view.tokens[last + 1]?.normal ?? '')) return last
  const isWord = isCapitalised(view, last + 2) && !isCapitalised(view, last + 3)
  const isLabel = matchesAt(view.lexicon.knownNames, view.folded, last + 2).length > 0
  return isWord && !isLabel ? last + 2 : last
}
