import { compareCodeUnits } from '../../../graph/compare-code-units.ts'
import { evidenceGraph } from '../../../rdf/graph-names.ts'
import type { PrefixedName } from '../../../rdf/terms.ts'
import type { TextSpan } from '../../../view/nest-spans.ts'
import { iriPairs } from '../../lookup.ts'
import { parseSpanIri } from '../../parse-span-iri.ts'
import type { Served } from '../../served.ts'

/** What is known of a stretch: the things that it names; a sentence that says something; a word in it. */
export type SpanKind =
  | { readonly type: 'mention'; readonly things: readonly string[] }
  | { readonly type: 'sentence' | 'word' }

/** All stretches of a document that the dataset speaks of, each once, by their places. */
export function documentSpans(document: string, { store }: Served): TextSpan<SpanKind>[] {
  const pairs = (name: PrefixedName) => iriPairs(store, name, evidenceGraph(document))
  const kinds = new Map<string, SpanKind>()
  for (const [, word] of pairs('mg:mark')) kinds.set(word, { type: 'word' })
  for (const [, sentence] of pairs('prov:wasDerivedFrom')) kinds.set(sentence, { type: 'sentence' })
  for (const [span, thing] of pairs('mg:mentions')) {
    const known = kinds.get(span)
    const things = known?.type === 'mention' ? known.things : []
    kinds.set(span, { type: 'mention', things: [...things, thing].sort(compareCodeUnits) })
  }
  return [...kinds]
    .flatMap(([iri, kind]) => {
      const span = parseSpanIri(iri)
      return span?.document === document ? [{ start: span.start, end: span.end, kind }] : []
    })
    .sort((a, b) => a.start - b.start || b.end - a.end)
}
