import type { Candidate } from '../candidate.ts'
import type { SentenceView } from '../sentence-view.ts'
import { toCandidate } from './read-person.ts'

/**
 * The whole name of a person that ends right before the office at the token, where offices follow
 * names. None where a known name of something else starts with it or reaches into it.
 */
export function personBeforeOffice(
  view: SentenceView,
  office: number,
  known: readonly Candidate[],
): Candidate | undefined {
  const name = view.lexicon.language.persons.nameBeforeOffice(view.tokens, office - 1)
  if (!name) return undefined
  const isOther = known.some(
    ({ first, last, individual }) =>
      individual !== undefined && first <= name.first && name.first <= last,
  )
  return isOther ? undefined : toCandidate(view, name, { evidence: 'context', beside: {} })
}
