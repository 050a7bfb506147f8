import type { Store } from 'oxigraph'
import { compareCodeUnits } from '../../graph/compare-code-units.ts'
import type { PrefixedName } from '../../rdf/terms.ts'
import { objectsOf, subjectsOf } from '../lookup.ts'
import { type DocumentSpan, parseSpanIri } from '../parse-span-iri.ts'
import type { Served } from '../served.ts'
import type { SearchThing } from './search-thing.ts'

/** Words of a document that mention a thing, in the sentence that says something of it. */
export interface SaidSentence {
  /** IRI of the document. */
  readonly document: string
  readonly before: string
  readonly words: string
  readonly after: string
}

/** Mentions and statements looked at for one thing. */
const MOST_SEARCHED = 60

interface NamedSpan extends DocumentSpan {
  readonly iri: string
}

/**
 * Where a thing is first named: in a sentence that a statement was read from, or else with the
 * words around it. `undefined` for what no document names.
 */
export function firstSentence(
  { iri }: SearchThing,
  { store }: Pick<Served, 'store'>,
): SaidSentence | undefined {
  const mentions = spansOf(subjectsOf(store, 'mg:mentions', iri))
  const statements = [
    ...subjectsOf(store, 'rdf:subject', iri),
    ...subjectsOf(store, 'rdf:object', iri),
  ]
  const sentences = spansOf(
    statements
      .slice(0, MOST_SEARCHED)
      .flatMap((each) => objectsOf(store, each, 'prov:wasDerivedFrom'))
      .map(({ value }) => value),
  )
  for (const sentence of sentences) {
    const mention = mentions.find(
      ({ document, start, end }) =>
        document === sentence.document && sentence.start <= start && end <= sentence.end,
    )
    const text = quoteOf(store, sentence.iri, 'oa:exact')
    if (mention === undefined || text === undefined) continue
    const [from, to] = [mention.start - sentence.start, mention.end - sentence.start]
    return {
      document: mention.document,
      before: text.slice(0, from),
      words: text.slice(from, to),
      after: text.slice(to),
    }
  }
  const [first] = mentions
  if (first === undefined) return undefined
  return {
    document: first.document,
    before: quoteOf(store, first.iri, 'oa:prefix') ?? '',
    words: quoteOf(store, first.iri, 'oa:exact') ?? '',
    after: quoteOf(store, first.iri, 'oa:suffix') ?? '',
  }
}

function spansOf(iris: readonly string[]): NamedSpan[] {
  return iris
    .slice(0, MOST_SEARCHED)
    .flatMap((iri): NamedSpan[] => {
      const span = parseSpanIri(iri)
      return span === undefined ? [] : [{ iri, ...span }]
    })
    .sort((a, b) => compareCodeUnits(a.document, b.document) || a.start - b.start)
}

function quoteOf(store: Store, span: string, name: PrefixedName): string | undefined {
  const [text] = objectsOf(store, span, 'oa:hasSelector')
    .flatMap((selector) => objectsOf(store, selector.value, name))
    .map(({ value }) => value)
    .sort()
  return text
}
