import { compareCodeUnits } from '../graph/compare-code-units.ts'
import type { PrefixedName } from '../rdf/terms.ts'

/** What names a thing: the earlier, the better. */
export const NAMING: readonly PrefixedName[] = [
  'dcterms:title',
  'skos:prefLabel',
  'rdfs:label',
  'foaf:name',
  'schema:name',
]

const FIRST_LANGUAGES = ['en', '']

/** Of what one property calls a thing: English first, then by language. */
export function compareLanguages(a: string, b: string): number {
  return rankOf(a) - rankOf(b) || compareCodeUnits(a, b)
}

function rankOf(language: string): number {
  const index = FIRST_LANGUAGES.indexOf(language)
  return index === -1 ? FIRST_LANGUAGES.length : index
}
