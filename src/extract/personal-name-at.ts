import type { NameEvidence, PersonalName } from '../language/language.ts'
import { oncePer } from '../rdf/once-per.ts'
import type { SentenceView } from './sentence-view.ts'

/** The personal name that starts at the token, the longest there is; read once, asked for often. */
export function personalNameAt(
  view: SentenceView,
  first: number,
  evidence: NameEvidence,
): PersonalName | undefined {
  const known = namesOf(view)[evidence]
  const found = known.has(first)
    ? known.get(first)
    : view.lexicon.language.personalNameAt(view.tokens, first, evidence)
  known.set(first, found)
  return found
}

/** What was found at each token of a sentence. */
const namesOf = oncePer((_: SentenceView) => ({
  none: new Map<number, PersonalName | undefined>(),
  context: new Map<number, PersonalName | undefined>(),
}))
