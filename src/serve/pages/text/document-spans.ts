import { namedNode } from 'oxigraph'
import { compareCodeUnits } from '../../../graph/compare-code-units.ts'
import { evidenceGraph } from '../../../rdf/graph-names.ts'
import { expand, type PrefixedName } from '../../../rdf/terms.ts'
import type { TextSpan } from '../../../view/nest-spans.ts'
import { parseSpanIri } from '../../parse-span-iri.ts'
import type { Served } from '../../served.ts'

/** What is known of a stretch: the things that it names; a sentence that says something; a word in it. */
export type SpanKind =
  | { readonly type: 'mention'; readonly things: readonly string[] }
  | { readonly type: 'sentence' | 'word' }

/** All stretches of a document that the dataset speaks of, each once, by their places. */
export function documentSpans(document: string, { store }: Served): TextSpan<SpanKind>[] {
  const graph = namedNode(evidenceGraph(document))
  const pairs = (name: PrefixedName) => store.match(null, namedNode(expand(name)), null, graph)
  const kinds = new Map<string, SpanKind>()
  for (const { object } of pairs('mg:mark')) kinds.set(object.value, { type: 'word' })
  for (const { object } of pairs('prov:wasDerivedFrom'))
    kinds.set(object.value, { type: 'sentence' })
  for (const { subject, object } of pairs('mg:mentions')) {
    const known = kinds.get(subject.value)
    const things = known?.type === 'mention' ? known.things : []
    const all = [...things, object.value].sort(compareCodeUnits)
    kinds.set(subject.value, { type: 'mention', things: all })
  }
  return [...kinds]
    .flatMap(([iri, kind]) => {
      const span = parseSpanIri(iri)
      return span?.document === document ? [{ start: span.start, end: span.end, kind }] : []
    })
    .sort((a, b) => a.start - b.start || b.end - a.end)
}
