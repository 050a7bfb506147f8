import type { Candidate, HeadSite } from '../candidate.ts'
import type { CompiledNameCue } from '../lexicon-entries.ts'
import { range } from '../range.ts'
import { isCapitalised, isPossessive, isWord, type SentenceView } from '../sentence-view.ts'
import { isPlural } from './is-plural.ts'
import { mixedStart } from './mixed-start.ts'
import { endsInIgnored, goesOn, headedName, trimGenericWords } from './noun-phrase.ts'
import { opensOfficeItself } from './opens-office.ts'

/** Words of the office behind a body. */
const LONGEST_OFFICE = 6
/** Words of a name before a qualifier: "low moat | side". */
const LONGEST_LEAD = 4
/** So many words before a head noun are a name behind "the" too. */
const MANY = 5

interface Run {
  readonly first: number
  readonly head: HeadSite
  readonly parts: readonly Candidate[]
}

/**
 * Words in any case before a head noun, as they stand in a text that was translated word by word. A known
 * name or a qualifier opens them, "Stane rook study guild", "low moat side rook guild"; or, where the
 * cue needs neither, a clause without an article does: "Green moat rook guild won".
 */
export function readMixedShape(
  view: SentenceView,
  compiled: CompiledNameCue,
  head: HeadSite,
  parts: readonly Candidate[],
): Candidate | undefined {
  const { cue } = compiled
  if (view.lexicon.language.tokensPerWord > 1 || isPlural(view, head)) return undefined
  if (endsInIgnored(view, compiled, head) || !mayEnd(view, head.last)) return undefined
  if (opensOfficeItself(view, compiled, head)) return undefined
  const first = mixedStart(view, compiled, { head, parts })
  const run = { first, head, parts }
  const isFree = cue.opensWith.length === 0 && compiled.qualifiers.size === 0
  const start = isFree ? freeStart(view, compiled, run) : openedStart(view, compiled, run)
  if (start === undefined || isIndefinite(view, start)) return undefined
  return headedName(view, compiled, { head, first: start })
}

/** Whether nothing behind shows that the words only describe: no noun but an office, a calling or a name. */
function mayEnd(view: SentenceView, last: number): boolean {
  const { isCalling } = view.lexicon.language.persons
  if (!goesOn(view, last) || isCapitalised(view, last + 1)) return true
  const isCalled = isCalling(view.tokens, last + 1) && isCapitalised(view, last + 2)
  return isCalled || opensOffice(view, last + 1)
}

/** Whether words without a mark or a small word between them end in the head noun of an office. */
function opensOffice(view: SentenceView, first: number): boolean {
  for (let index = first; index < first + LONGEST_OFFICE && isPlain(view, index); index++)
    if (view.officeEnds.has(index)) return true
  return false
}

const isPlain = ({ tokens }: SentenceView, index: number): boolean =>
  /^(?:NOUN|ADJ|ADV|VERB|PROPN|X|NUM)$/.test(tokens[index]?.partOfSpeech ?? 'PUNCT')

const isIndefinite = (view: SentenceView, first: number): boolean =>
  view.lexicon.language.words.indefinites.has(view.tokens[first - 1]?.normal ?? '')

/** Where the known name or the qualifier stands that opens the words. */
function openedStart(view: SentenceView, compiled: CompiledNameCue, run: Run): number | undefined {
  const { first, head, parts } = run
  const { opensWith, fewestWords } = compiled.cue
  const known = parts.filter(
    (part) => part.first >= first && part.last < head.first && opensWith.includes(part.classIri),
  )
  const opening = known.toSorted((a, b) => a.first - b.first || b.last - a.last)[0]
  if (opening && isEnough(view, compiled, { first: opening.last + 1, head }, fewestWords))
    return opening.first
  const level = range(first, head.first - 1).find((index) =>
    compiled.qualifiers.has(view.folded[index] ?? ''),
  )
  if (level === undefined) return undefined
  if (!isEnough(view, compiled, { first: level + 1, head }, fewestWords + 1)) return undefined
  const lead = trimGenericWords(view, { first, end: level }, compiled)
  return level - lead <= LONGEST_LEAD ? lead : level
}

/** Whether so many words that say more than generic ones stand there, those of a long head noun but its last counted. */
function isEnough(
  view: SentenceView,
  { genericWords }: CompiledNameCue,
  { first, head }: { readonly first: number; readonly head: HeadSite },
  fewest: number,
): boolean {
  const telling = range(first, head.last - 1).filter(
    (index) => isWord(view, index) && !genericWords.has(view.folded[index] ?? ''),
  )
  return telling.length >= fewest
}

/** The start of words that nothing known opens, where no article stands before them and no name behind. */
function freeStart(view: SentenceView, compiled: CompiledNameCue, run: Run): number | undefined {
  const { words } = view.lexicon.language
  const { head } = run
  const first = isCapitalised(view, run.first)
    ? run.first
    : trimGenericWords(view, { first: run.first, end: head.first }, compiled)
  const before = view.tokens[first - 1]?.normal ?? ''
  const isMany = isEnough(view, compiled, { first, head }, MANY)
  if (!isEnough(view, compiled, { first, head }, compiled.cue.fewestWords)) return undefined
  if (first > run.first && words.determiners.has(view.tokens[run.first - 1]?.normal ?? ''))
    return undefined
  if (isPossessive(view, first - 1) || (words.determiners.has(before) && !isMany)) return undefined
  const isNamed = isCapitalised(view, first) && first > 0
  const isTold = isNamed || isMany || isSubject(view, first, head.last)
  return isTold && !isCapitalised(view, head.last + 1) && isClosed(view) ? first : undefined
}

/** Whether the words stand at the start of a clause and a verb behind them. */
function isSubject(view: SentenceView, first: number, last: number): boolean {
  const isAdverb = view.tokens[last + 1]?.partOfSpeech === 'ADV'
  const next = isAdverb ? last + 2 : last + 1
  const { partOfSpeech = 'X' } = view.tokens[next] ?? {}
  const isVerb = view.verbStarts.has(next) || /^(?:VERB|AUX)$/.test(partOfSpeech)
  return isVerb && (first === 0 || !isWord(view, first - 1))
}

/** Whether the sentence ends in a mark, as headlines, which have no articles either, do not. */
const isClosed = ({ tokens }: SentenceView): boolean =>
  !/^[\p{L}\p{N}]/u.test(tokens.at(-1)?.text ?? 'x')
