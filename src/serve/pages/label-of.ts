import { compareCodeUnits } from '../../graph/compare-code-units.ts'
import { localName } from '../../graph/term-labels.ts'
import type { Label } from '../../model.ts'
import type { PrefixedName } from '../../rdf/terms.ts'
import { objectsOf } from '../lookup.ts'
import type { Served } from '../served.ts'

/** What names a thing: the earlier, the better. */
const NAMING: readonly PrefixedName[] = [
  'dcterms:title',
  'skos:prefLabel',
  'rdfs:label',
  'foaf:name',
  'schema:name',
  'skos:altLabel',
]

const LANGUAGES = ['en', '']

/** All that a thing is called by in one way, English first, then by language and code unit. */
export function labelsOf(
  iri: string,
  naming: PrefixedName,
  { store }: Pick<Served, 'store'>,
): Label[] {
  return objectsOf(store, iri, naming)
    .flatMap((term) =>
      term.termType === 'Literal' ? [{ value: term.value, language: term.language }] : [],
    )
    .sort(
      (a, b) =>
        rank(a) - rank(b) ||
        compareCodeUnits(a.language, b.language) ||
        compareCodeUnits(a.value, b.value),
    )
}

/** The label to show of a thing, where there is room for one; in want of any, words of its IRI. */
export function labelOf(iri: string, served: Pick<Served, 'store'>): Label {
  for (const naming of NAMING) {
    const [first] = labelsOf(iri, naming, served)
    if (first !== undefined && first.value.trim() !== '') return first
  }
  return { value: readable(localName(iri)), language: '' }
}

function rank({ language }: Label): number {
  const index = LANGUAGES.indexOf(language)
  return index === -1 ? LANGUAGES.length : index
}

function readable(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}
