import { compareCodeUnits } from '../../graph/compare-code-units.ts'
import { getOrAdd } from '../../rdf/get-or-add.ts'
import { expand } from '../../rdf/terms.ts'
import { selectRows } from '../lookup.ts'
import { parseSpanIri } from '../parse-span-iri.ts'
import type { Served } from '../served.ts'
import type { Passage } from './facts.ts'

/** Where one document names a thing. */
export interface MentionedIn {
  readonly document: string
  readonly count: number
  readonly first: Passage
}

/** More are not counted: it would take long, and tell no one more. */
export const MOST_MENTIONS = 2000

/**
 * The documents that name a thing, those that do so most often first; of one that is named more than
 * `MOST_MENTIONS` times some of them.
 */
export function mentionsOf(iri: string, { store }: Pick<Served, 'store'>): MentionedIn[] {
  const byDocument = new Map<string, Passage[]>()
  const query = `SELECT ?m { ?m <${expand('mg:mentions')}> <${iri}> } LIMIT ${MOST_MENTIONS}`
  for (const row of selectRows(store, query)) {
    const span = parseSpanIri(row.get('m')?.value ?? '')
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
