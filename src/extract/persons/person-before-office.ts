import type { Candidate, HeadSite } from '../candidate.ts'
import type { SentenceView } from '../sentence-view.ts'
import { toCandidate } from './read-person.ts'

/**
 * The whole name of a person that ends right before the office at the token, where offices follow
 * names. None where a known name of something else starts with it or reaches into it.
 */
export function personBeforeOffice(
  view: SentenceView,
  office: HeadSite,
  known: readonly Candidate[],
): Candidate | undefined {
  const name = view.lexicon.language.persons.nameBeforeOffice(view.tokens, office.first - 1)
  const isOpening = known.some(({ first, last }) => first === office.first && last > office.last)
  if (!name || isOpening) return undefined
  const isOther = known.some(
    ({ first, last, individual }) =>
      individual !== undefined && first <= name.first && name.first <= last,
  )
  return isOther ? undefined : toCandidate(view, name, { evidence: 'context', beside: {} })
}
