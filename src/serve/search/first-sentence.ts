import { defaultGraph, namedNode, type Store } from 'oxigraph'
import { expand, type PrefixedName } from '../../rdf/terms.ts'
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
const SPAN = /^(.*)#char=(\d+),(\d+)$/s

interface Span {
  readonly iri: string
  readonly document: string
  readonly start: number
  readonly end: number
}

/**
 * Where a thing is first named: in a sentence that a statement was read from, or else with the
 * words around it. `undefined` for what no document names.
 */
export function firstSentence(
  { iri }: SearchThing,
  { store }: Pick<Served, 'store'>,
): SaidSentence | undefined {
  const mentions = spansOf(subjects(store, 'mg:mentions', iri))
  const statements = [...subjects(store, 'rdf:subject', iri), ...subjects(store, 'rdf:object', iri)]
  const sentences = spansOf(
    statements
      .slice(0, MOST_SEARCHED)
      .flatMap((each) => objects(store, each, 'prov:wasDerivedFrom')),
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

function spansOf(iris: readonly string[]): Span[] {
  return iris
    .slice(0, MOST_SEARCHED)
    .flatMap((iri): Span[] => {
      const [, document = '', start, end] = SPAN.exec(iri) ?? []
      return start === undefined ? [] : [{ iri, document, start: Number(start), end: Number(end) }]
    })
    .sort((a, b) =>
      a.document < b.document ? -1 : a.document > b.document ? 1 : a.start - b.start,
    )
}

function quoteOf(store: Store, span: string, name: PrefixedName): string | undefined {
  const [text] = objects(store, span, 'oa:hasSelector')
    .flatMap((selector) => objects(store, selector, name))
    .sort()
  return text
}

const subjects = (store: Store, name: PrefixedName, object: string): string[] =>
  store
    .match(null, namedNode(expand(name)), namedNode(object), defaultGraph())
    .map(({ subject }) => subject.value)

const objects = (store: Store, subject: string, name: PrefixedName): string[] =>
  store
    .match(namedNode(subject), namedNode(expand(name)), null, defaultGraph())
    .map(({ object }) => object.value)
