import { startsLarge } from '../../language/letter-case.ts'
import type { Candidate } from '../candidate.ts'
import { isCapitalised, type SentenceView } from '../sentence-view.ts'
import { nameBefore, namesBehind, type Taken } from './names-beside.ts'
import { type Beside, readPerson, readSurname } from './read-person.ts'

/** Names beside a title, whole or the surname alone: "Dr. Lena Voss", "Ms Zhao", 赵女士. */
export function findTitledNames(view: SentenceView, taken: Taken): Candidate[] {
  const { persons } = view.lexicon.language
  const names: Candidate[] = []
  view.tokens.forEach((token, index) => {
    const title = persons.titleAt(view.tokens, index)
    if (!title) return
    const beside = { gender: title.gender, title: token.normal, isSigned: true }
    const found = persons.titleFollows
      ? before(view, index - 1, beside)
      : behind(view, title.last + 1, { beside, taken })
    names.push(...found)
  })
  return names
}

function before(view: SentenceView, last: number, beside: Beside): Candidate[] {
  const whole = nameBefore(view, last, beside)
  if (whole.length > 0) return whole
  const alone = [last - 1, last].map((first) => readSurname(view, first, beside))
  return alone.flatMap((name) => (name?.last === last ? [name] : [])).slice(0, 1)
}

/** A second title may follow the first: "Prof. Dr. …". */
function behind(
  view: SentenceView,
  first: number,
  { beside, taken }: { beside: Beside; taken: Taken },
): Candidate[] {
  const next = view.lexicon.language.persons.titleAt(view.tokens, first)
  if (next) return []
  const whole = readPerson(view, first, 'context', beside)
  const isCapital = startsLarge(view.tokens[whole?.first ?? -1]?.text ?? '')
  if (whole && isCapital && whole.person?.surname) {
    return [whole, ...namesBehind(view, first, { taken }).slice(1)]
  }
  const alone = readSurname(view, first, beside)
  if (alone && isCapitalised(view, alone.last + 1)) return whole && isCapital ? [whole] : []
  return alone ? [alone] : whole ? [whole] : []
}
