import type { Label } from '../model.ts'
import type { ViewData } from '../view-model.ts'
import { classDisc } from './badge.ts'
import { element } from './element.ts'
import { MANNERS, mannerOf } from './manner.ts'
import type { ViewGraph } from './view-graph.ts'

/** Facets that say nothing where they have one value. */
const NEEDS_CHOICE: ReadonlySet<FilterKey> = new Set(['hiddenDocuments', 'hiddenCommunities'])

/** Of groups, the largest are listed. */
const MOST_GROUPS = 20

export type FilterKey =
  | 'hiddenClasses'
  | 'hiddenProperties'
  | 'hiddenManners'
  | 'hiddenDocuments'
  | 'hiddenCommunities'

export interface Facet {
  readonly title: string
  readonly filter: FilterKey
  readonly values: readonly FacetValue[]
}

export interface FacetValue {
  readonly value: string
  readonly labels: readonly Label[]
  readonly count: number
  readonly comment?: string
  readonly sign?: () => HTMLElement
}

/** What the graph can be filtered by, value by value; only what there is something to choose of. */
export function facetsOf(data: ViewData, graph: ViewGraph): Facet[] {
  const manners = data.statements.map(mannerOf)
  const nodes = data.graph.nodes.map(({ attributes }) => attributes)
  const facets: readonly Facet[] = [
    {
      title: 'Classes',
      filter: 'hiddenClasses',
      values: data.classes.map((term) => ({
        ...term,
        value: term.iri,
        sign: () => classDisc(term),
      })),
    },
    {
      title: 'How it is said',
      filter: 'hiddenManners',
      values: MANNERS.flatMap(({ manner, label }) => {
        const count = manners.filter((each) => each === manner).length
        const sign = (): HTMLElement => element('span', { class: `line is-${manner}` })
        const labels = [{ value: label, language: 'en' }]
        return count === 0 ? [] : [{ value: manner, labels, count, sign }]
      }),
    },
    {
      title: 'Properties',
      filter: 'hiddenProperties',
      values: data.properties.map((term) => ({ ...term, value: term.iri })),
    },
    {
      title: 'Documents',
      filter: 'hiddenDocuments',
      values: data.documents.map(({ iri, title, name, language }, index) => ({
        value: iri,
        labels: [{ value: title || name, language }],
        count: nodes.filter(({ documents }) => documents.includes(index)).length,
      })),
    },
    {
      title: 'Groups',
      filter: 'hiddenCommunities',
      values: groupsOf(graph),
    },
  ]
  return facets.filter(({ filter, values }) => values.length > (NEEDS_CHOICE.has(filter) ? 1 : 0))
}

/** Groups of nodes that are joined among themselves; each is called by its most connected node. */
function groupsOf(graph: ViewGraph): FacetValue[] {
  const heads = new Map<number, { node: string; count: number }>()
  graph.forEachNode((node, { community }) => {
    if (community === undefined) return
    const known = heads.get(community)
    const isMore = known === undefined || graph.degree(node) > graph.degree(known.node)
    heads.set(community, {
      node: isMore ? node : known.node,
      count: (known?.count ?? 0) + 1,
    })
  })
  return [...heads]
    .sort(([a], [b]) => a - b)
    .slice(0, MOST_GROUPS)
    .map(([community, { node, count }]) => ({
      value: String(community),
      labels: graph.getNodeAttribute(node, 'labels'),
      count,
      comment: 'Entities that are joined among themselves more than with others',
    }))
}
