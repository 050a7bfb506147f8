import type { Candidate } from '../candidate.ts'
import { isCapitalised, type SentenceView } from '../sentence-view.ts'
import { LIKELY, standsApart } from './likely-names.ts'
import { nameBefore, type Taken } from './names-beside.ts'
import { readPerson } from './read-person.ts'

/** Names of unknown words that "and" ties to a person: "X and Ann Roe", "A, X and Ann Roe", "Ann Roe and X". */
export function listedNames(
  view: SentenceView,
  persons: readonly Candidate[],
  taken: Taken,
): Candidate[] {
  const sure = persons.filter(({ person }) => person?.isDoubtful === false && !person.isShort)
  return sure.flatMap((name) => [
    ...listBefore(view, name.first - 1, taken),
    ...listBehind(view, name.last + 1, taken),
  ])
}

/** The names before the token, which is "and", or a comma once "and" was passed. */
function listBefore(view: SentenceView, end: number, taken: Taken): Candidate[] {
  if (!isConjunction(view, end)) return []
  const names: Candidate[] = []
  let last = isComma(view, end - 1) ? end - 2 : end - 1
  for (;;) {
    const [name] = nameBefore(view, last, { least: LIKELY })
    if (!name || !isItem(view, name, taken)) return names
    names.push(name)
    if (!isComma(view, name.first - 1)) return names
    last = name.first - 2
  }
}

function listBehind(view: SentenceView, start: number, taken: Taken): Candidate[] {
  const names: Candidate[] = []
  let index = start
  for (;;) {
    const isEnd = isConjunction(view, isComma(view, index) ? index + 1 : index)
    if (!isEnd && !isComma(view, index)) return []
    const first = isComma(view, index) && isEnd ? index + 2 : index + 1
    const name = isCapitalised(view, first)
      ? readPerson(view, first, 'context', { least: LIKELY })
      : undefined
    if (!name || !isItem(view, name, taken)) return []
    names.push(name)
    if (isEnd) return names
    index = name.last + 1
  }
}

/** Whether the words are an item of the list by themselves, and none that a preposition puts in a place. */
function isItem(view: SentenceView, name: Candidate, taken: Taken): boolean {
  const { locatives } = view.lexicon.language.words
  const isPlaced = locatives.has(view.tokens[name.first - 1]?.normal ?? '')
  return !isPlaced && !taken.has(name.first) && !taken.has(name.last) && standsApart(view)(name)
}

const isConjunction = (view: SentenceView, index: number): boolean =>
  view.lexicon.language.words.conjunctions.has(view.tokens[index]?.normal ?? '')
const isComma = (view: SentenceView, index: number): boolean =>
  /^[,、，]$/.test(view.tokens[index]?.text ?? '')
