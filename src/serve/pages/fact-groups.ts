import { namedNode, type Store } from 'oxigraph'
import { compareCodeUnits } from '../../graph/compare-code-units.ts'
import { expand, type PrefixedName } from '../../rdf/terms.ts'
import { selectRows } from '../lookup.ts'
import type { Served } from '../served.ts'
import type { Direction, Fact, FactGroup } from './facts.ts'
import { sayingsOf } from './sayings-of.ts'

export interface FactGroupsOptions {
  /** Of each group: at most so many facts. */
  readonly limit: number
}

/** What joins a thing to the scaffolding of evidence: told elsewhere on its page. */
const BOOKKEEPING: readonly PrefixedName[] = [
  'mg:mentions',
  'mg:mark',
  'oa:hasSource',
  'oa:hasSelector',
  'prov:wasDerivedFrom',
  'rdf:object',
  'rdf:predicate',
  'rdf:subject',
  'rdf:type',
]

/** What the page shows as its name, its kind and its description. */
const NAMING: readonly PrefixedName[] = [
  'rdfs:label',
  'rdfs:comment',
  'skos:prefLabel',
  'skos:altLabel',
  'skos:hiddenLabel',
]

const HIDDEN = new Set([...BOOKKEEPING, ...NAMING].map(expand))

/**
 * What is said of a thing in both directions, by property, without what its page shows otherwise:
 * names, class, mentions. In no order of groups; facts by the code units of their other end.
 * Cost: that of what is shown, and of counting the rest.
 */
export function factGroups(iri: string, served: Served, options: FactGroupsOptions): FactGroup[] {
  return (['outgoing', 'incoming'] as const).flatMap((direction) =>
    countProperties(iri, direction, served.store)
      .filter(({ predicate }) => !HIDDEN.has(predicate))
      .map(({ predicate, count }) => {
        const facts = factsOf({ iri, predicate, direction, count }, served, {
          ...options,
          offset: 0,
        })
        return { predicate, direction, count, facts }
      }),
  )
}

export interface FactsQuery {
  readonly iri: string
  readonly predicate: string
  readonly direction: Direction
  /** Of all facts of the property. */
  readonly count: number
}

/** To sort more than these takes longer than a reader wants to wait: they come as the store has them. */
const MOST_SORTED = 2000

/** Some facts of one property, with all that is known of who says them. */
export function factsOf(
  { iri, predicate, direction, count }: FactsQuery,
  served: Served,
  { limit, offset }: FactGroupsOptions & { readonly offset: number },
): Fact[] {
  const pattern =
    direction === 'outgoing' ? `<${iri}> <${predicate}> ?x` : `?x <${predicate}> <${iri}>`
  const order = count > MOST_SORTED ? '' : 'ORDER BY ?x'
  const query = `SELECT ?x { ${pattern} FILTER(!isBlank(?x)) } ${order} LIMIT ${limit} OFFSET ${offset}`
  const [self, property] = [namedNode(iri), namedNode(predicate)]
  return selectRows(served.store, query)
    .flatMap((row) => row.get('x') ?? [])
    .map((other) => {
      const [subject, object] = direction === 'outgoing' ? [self, other] : [other, self]
      const quads = served.store.match(subject, property, object, null)
      return { subject, predicate, object, sayings: sayingsOf(quads, served) }
    })
}

function countProperties(
  iri: string,
  direction: Direction,
  store: Store,
): { readonly predicate: string; readonly count: number }[] {
  const pattern = direction === 'outgoing' ? `<${iri}> ?p ?x` : `?x ?p <${iri}>`
  return selectRows(store, `SELECT ?p (COUNT(*) AS ?n) { ${pattern} } GROUP BY ?p`)
    .map((row) => ({
      predicate: row.get('p')?.value ?? '',
      count: Number(row.get('n')?.value ?? 0),
    }))
    .sort((a, b) => compareCodeUnits(a.predicate, b.predicate))
}
