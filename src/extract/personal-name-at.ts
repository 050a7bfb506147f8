import type { NameEvidence, PersonalName } from '../language/language.ts'
import { oncePer } from '../rdf/once-per.ts'
import type { SentenceView } from './sentence-view.ts'

/** The personal name that starts at the token, the longest there is; read once, asked for often. */
export function personalNameAt(
  view: SentenceView,
  first: number,
  evidence: NameEvidence,
): PersonalName | undefined {
  const { persons } = view.lexicon.language
  const token = view.tokens[first]
  if (evidence === 'none' && token && !persons.mayOpenName(token)) return undefined
  const names = namesOf(view)[evidence]
  const known = names[first]
  if (known !== undefined) return known ?? undefined
  const name = view.lexicon.language.personalNameAt(view.tokens, first, evidence)
  names[first] = name ?? null
  return name
}

/** What was found at a token, `null` for nothing; `undefined` where nobody has asked yet. */
type Found = PersonalName | null | undefined

/** What was found at each token of a sentence. */
const namesOf = oncePer((view: SentenceView): Record<NameEvidence, Found[]> => {
  const { length } = view.tokens
  return { none: new Array<Found>(length), context: new Array<Found>(length) }
})
