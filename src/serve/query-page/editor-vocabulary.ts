import { compareCodeUnits } from '../../graph/compare-code-units.ts'
import { termLabels } from '../../graph/term-labels.ts'
import { PREFIXES } from '../../rdf/namespaces.ts'
import { shortenIri } from '../../rdf/shorten-iri.ts'
import type { Served } from '../served.ts'

/** What the editor offers while one types; sorted. */
export interface EditorVocabulary {
  readonly prefixes: readonly { readonly name: string; readonly namespace: string }[]
  readonly terms: readonly VocabularyTerm[]
}

export interface VocabularyTerm {
  /** As a query writes it: with a prefix, or `<IRI>`. */
  readonly name: string
  readonly kind: 'class' | 'property'
  /** English and Chinese, as far as there are any. */
  readonly labels: string
}

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
