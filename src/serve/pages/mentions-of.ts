import { compareCodeUnits } from '../../graph/compare-code-units.ts'
import { getOrAdd } from '../../rdf/get-or-add.ts'
import { subjectsOf } from '../lookup.ts'
import type { Served } from '../served.ts'
import type { Passage } from './facts.ts'
import { parseSpanIri } from './span-iri.ts'

/** Where one document names a thing. */
export interface MentionedIn {
  readonly document: string
  readonly count: number
  readonly first: Passage
}

/** The documents that name a thing, those that do so most often first. */
export function mentionsOf(iri: string, { store }: Pick<Served, 'store'>): MentionedIn[] {
  const byDocument = new Map<string, Passage[]>()
  for (const mention of subjectsOf(store, 'mg:mentions', iri)) {
    const span = parseSpanIri(mention)
    if (span === undefined) continue
    getOrAdd(byDocument, span.document, () => []).push({ ...span, marks: [] })
  }
  return [...byDocument]
    .flatMap(([document, passages]) => {
      const [first] = passages.sort((a, b) => a.start - b.start)
      return first === undefined ? [] : [{ document, count: passages.length, first }]
    })
    .sort((a, b) => b.count - a.count || compareCodeUnits(a.document, b.document))
}
