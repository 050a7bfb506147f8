import type { Candidate } from '../candidate.ts'
import { isCapitalised, type SentenceView } from '../sentence-view.ts'
import { FAIR } from './likely-names.ts'
import type { Taken } from './names-beside.ts'
import { readPerson, readSurname } from './read-person.ts'

const NONE: readonly Candidate[] = []

/** The names of a list behind a label of minutes, surnames alone too; none where one is no name. */
export function labelledPersons(
  view: SentenceView,
  colon: number,
  taken: Taken,
): readonly Candidate[] {
  if (!view.lexicon.language.persons.labelsPersons(view.tokens, colon)) return NONE
  const { conjunctions } = view.lexicon.language.words
  const names: Candidate[] = []
  let index = colon + 1
  for (;;) {
    const name = itemAt(view, index)
    if (!name || taken.has(name.first) || taken.has(name.last)) return []
    names.push(name)
    const next = view.tokens[name.last + 1]
    const isComma = next?.text === ','
    const at = isComma ? name.last + 2 : name.last + 1
    const isJoined = conjunctions.has(view.tokens[at]?.normal ?? '')
    if (!isComma && !isJoined) return names
    index = isJoined ? at + 1 : at
  }
}

function itemAt(view: SentenceView, first: number): Candidate | undefined {
  const whole = readPerson(view, first, 'context', { least: FAIR })
  if (whole) return isCapitalised(view, whole.last + 1) ? undefined : whole
  const token = view.tokens[first]
  const isStrange = token !== undefined && view.lexicon.language.persons.isStrange(token)
  const alone = isStrange ? readSurname(view, first, { isSigned: true }) : undefined
  return alone && !isCapitalised(view, alone.last + 1) ? alone : undefined
}
