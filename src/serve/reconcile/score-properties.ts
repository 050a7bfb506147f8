import { defaultGraph, namedNode, type Term as RdfTerm, type Store } from 'oxigraph'
import { foldLabel } from '../search/fold-label.ts'
import type { SearchIndex } from '../search/search-index.ts'
import type { Query, Value } from './query.ts'

/** Values are followed so far: what is in a part is in the whole. */
const MOST_HOPS = 3
const HOP = 0.95
const MOST_VALUES = 200
/** How many things a text may mean, and how likely each must be. */
const MEANT = { limit: 100, threshold: 50 }

/** How the values that a thing has agree with one that is asked for: 0 to 1. */
export interface PropertyScorer {
  /** `undefined` when the data say nothing of that property of the thing. */
  readonly score: (iri: string, wanted: Query['properties'][number]) => number | undefined
  /** Things that a text may mean, by IRI, with how likely each is: 0 to 1. */
  readonly meant: (value: Value) => ReadonlyMap<string, number>
}

/** Compares values of properties; made for one batch, since texts come again in it. */
export function makePropertyScorer(store: Store, index: SearchIndex): PropertyScorer {
  const known = new Map<string, ReadonlyMap<string, number>>()
  const meant = (value: Value): ReadonlyMap<string, number> => {
    if (value.kind === 'thing') return new Map([[value.iri, 1]])
    const found =
      known.get(value.text) ??
      new Map(index.find(value.text, MEANT).map(({ thing, score }) => [thing.iri, score / 100]))
    known.set(value.text, found)
    return found
  }
  const score: PropertyScorer['score'] = (iri, { property, values }) => {
    const had = valuesOf(store, iri, property.id)
    if (had.length === 0) return undefined
    return Math.max(
      0,
      ...values.flatMap((value) =>
        had.map(({ term, hops }) => compare(value, term, meant(value)) * HOP ** hops),
      ),
    )
  }
  return { score, meant }
}

/** The values of a property, then those that these have of it, and so on. */
function valuesOf(
  store: Store,
  iri: string,
  property: string,
): { readonly term: RdfTerm; readonly hops: number }[] {
  const found = new Map<string, { term: RdfTerm; hops: number }>()
  let open = [iri]
  for (let hops = 0; hops < MOST_HOPS && open.length > 0; hops++) {
    const next: string[] = []
    for (const subject of open) {
      const quads = store.match(namedNode(subject), namedNode(property), null, defaultGraph())
      for (const { object } of quads) {
        if (found.size >= MOST_VALUES || found.has(object.toString())) continue
        found.set(object.toString(), { term: object, hops })
        if (object.termType === 'NamedNode') next.push(object.value)
      }
    }
    open = next
  }
  return [...found.values()]
}

function compare(value: Value, term: RdfTerm, meant: ReadonlyMap<string, number>): number {
  if (term.termType === 'NamedNode') {
    if (value.kind === 'text' && value.text === term.value) return 1
    return meant.get(term.value) ?? 0
  }
  if (term.termType !== 'Literal' || value.kind !== 'text') return 0
  return compareTexts(value.text.trim(), term.value)
}

/** The same words or number; the year of a date is nearly the date. */
function compareTexts(wanted: string, had: string): number {
  const [a, b] = [foldLabel(wanted), foldLabel(had)]
  if (a === '') return 0
  if (a === b) return 1
  if (Number(wanted) === Number(had)) return 1
  const isDate = /^-?\d{4,}(?:-\d\d){0,2}/.test(had) && /^-?\d{4,}(?:-\d\d)?$/.test(wanted)
  return isDate && had.startsWith(`${wanted}-`) ? 0.9 : 0
}
