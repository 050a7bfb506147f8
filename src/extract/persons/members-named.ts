import { oncePer } from '../../rdf/once-per.ts'
import type { Candidate } from '../candidate.ts'
import type { Lexicon } from '../lexicon.ts'
import type { SentenceView } from '../sentence-view.ts'
import { LIKELY, standsApart } from './likely-names.ts'
import { nameBefore } from './names-beside.ts'

/** Names of unknown words that "of" ties to what persons alone belong to: "X of the Rooks". */
export function membersNamed(view: SentenceView, others: readonly Candidate[]): Candidate[] {
  const { genitives, determiners } = view.lexicon.language.words
  const classes = bodiesOfPersons(view.lexicon)
  return others.flatMap(({ first, classIri }) => {
    if (!classes.has(classIri)) return []
    const isDetermined = determiners.has(view.tokens[first - 1]?.normal ?? '')
    const at = isDetermined ? first - 2 : first - 1
    if (!genitives.has(view.tokens[at]?.normal ?? '')) return []
    return nameBefore(view, at - 1, { least: LIKELY }).filter(standsApart(view))
  })
}

/** The classes that properties of persons alone point at. */
const bodiesOfPersons = oncePer((lexicon: Lexicon): ReadonlySet<string> => {
  const personal = lexicon.personalCues.map(({ names }) => names)
  const properties = [...lexicon.pack.properties.values()]
  const own = properties.filter(
    ({ domains }) => domains.length > 0 && domains.every((iri) => personal.includes(iri)),
  )
  return new Set(own.flatMap(({ ranges }) => ranges))
})
