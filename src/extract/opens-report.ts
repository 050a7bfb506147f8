import { startsLarge } from '../language/letter-case.ts'
import { mayBeDateline } from './dateline.ts'
import { endsInHead } from './heads-and-labels.ts'
import { isDay } from './is-day.ts'
import { personEnd } from './persons/person-end.ts'
import { personsEnd } from './persons/persons-end.ts'
import { isComma, type SentenceView } from './sentence-view.ts'
import { matchesAt } from './token-trie.ts'

/** Tokens of the name of a body before a label. */
export const LONGEST_BODY = 12

/**
 * Whether the line opens with the name of a body, the label, a person and a day, or ends, behind a
 * head noun of bodies, with the persons: "Rook Leaflet reporter Ann Roe On 7 June, …".
 */
export function opensReport(view: SentenceView, label: number, end: number): boolean {
  if (!mayBeDateline(view) || label === 0 || label > LONGEST_BODY) return false
  const person = personEnd(view, end)
  const isName = view.tokens.slice(0, label).every(({ text }) => startsLarge(text))
  if (person === undefined || !isName) return false
  const isBody = endsInHead(
    view,
    { first: 0, last: label - 1 },
    ({ shape }) => shape === 'ProperShape',
  )
  if (isBody && endsWithPersons(view, end)) return true
  const { senderTies } = view.lexicon.language.words
  const isTied = senderTies.has(view.tokens[person + 1]?.normal ?? '')
  const behind = view.tokens[isTied ? person + 2 : person + 1]?.start ?? Infinity
  return view.dates.some((day) => isDay(day) && day.start <= behind && behind < day.end)
}

/** Whether nothing but persons, the first of them at the token, and another label with some stand to the end of the line. */
function endsWithPersons(view: SentenceView, first: number): boolean {
  const end = personsEnd(view, first)
  if (end >= view.tokens.length) return true
  if (!isComma(view, end)) return false
  const label = matchesAt(view.lexicon.bylines, view.folded, end + 1).at(-1)
  return label !== undefined && personsEnd(view, label.end) >= view.tokens.length
}
