import type { Store } from 'oxigraph'
import { compareCodeUnits } from '../../graph/compare-code-units.ts'
import type { Modality } from '../../model.ts'
import { expand, type PrefixedName } from '../../rdf/terms.ts'
import { propertiesOf } from '../lookup.ts'
import { parseSpanIri } from '../parse-span-iri.ts'
import type { Passage, Saying } from './facts.ts'

const MODALITIES: Readonly<Record<string, Modality>> = {
  [expand('mg:Asserted')]: 'asserted',
  [expand('mg:CalledFor')]: 'called-for',
  [expand('mg:Inferred')]: 'inferred',
}

const STATEMENT = expand('rdf:Statement')

/**
 * What the dataset knows of one of its statements, by the IRI of the statement; `undefined` when it
 * is none.
 */
export function readSaying(iri: string, store: Store): Saying | undefined {
  const said = propertiesOf(store, iri)
  if (!said.get('rdf:type').some(({ value }) => value === STATEMENT)) return undefined
  const values = (name: PrefixedName): string[] =>
    said
      .get(name)
      .map(({ value }) => value)
      .sort(compareCodeUnits)
  const [confidence] = values('mg:confidence').map(Number).filter(Number.isFinite)
  const [modality] = values('mg:modality').flatMap((value) => MODALITIES[value] ?? [])
  return {
    iri,
    confidence,
    modality,
    rules: values('mg:rule'),
    passages: passagesOf(values('prov:wasDerivedFrom'), values('mg:mark')),
    sources: values('dcterms:source'),
  }
}

/** The sentences in their order, each with its marks. */
function passagesOf(sentences: readonly string[], marks: readonly string[]): Passage[] {
  const spans = marks.flatMap((iri) => parseSpanIri(iri) ?? []).sort((a, b) => a.start - b.start)
  return sentences
    .flatMap((iri) => parseSpanIri(iri) ?? [])
    .map((sentence) => ({
      ...sentence,
      marks: spans
        .filter(
          ({ document, start, end }) =>
            document === sentence.document && sentence.start <= start && end <= sentence.end,
        )
        .map(({ start, end }) => ({ start, end })),
    }))
    .sort((a, b) => compareCodeUnits(a.document, b.document) || a.start - b.start)
}
