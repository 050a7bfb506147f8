import { compareCodeUnits } from '../../graph/compare-code-units.ts'
import { termLabels } from '../../graph/term-labels.ts'
import { PREFIXES } from '../../rdf/namespaces.ts'
import { shortenIri } from '../../rdf/shorten-iri.ts'
import type { EditorVocabulary, VocabularyTerm } from '../../view/editor/vocabulary.ts'
import type { Served } from '../served.ts'

/** The prefixes that a query need not declare, and the classes and properties of the pack. */
export function editorVocabulary({ pack }: Pick<Served, 'pack'>): EditorVocabulary {
  const prefixes: Readonly<Record<string, string>> = { ...PREFIXES, ...pack.prefixes }
  const term = (iri: string, kind: VocabularyTerm['kind']): VocabularyTerm => ({
    name: shortenIri(iri, prefixes) ?? `<${iri}>`,
    kind,
    labels: termLabels(iri, pack)
      .map(({ value }) => value)
      .join(' · '),
  })
  return {
    prefixes: Object.entries(prefixes)
      .map(([name, namespace]) => ({ name: `${name}:`, namespace }))
      .sort((a, b) => compareCodeUnits(a.name, b.name)),
    terms: [
      ...[...pack.classes.keys()].map((iri) => term(iri, 'class')),
      ...[...pack.properties.keys()].map((iri) => term(iri, 'property')),
    ].sort((a, b) => compareCodeUnits(a.name, b.name)),
  }
}
