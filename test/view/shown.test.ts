import { describe, expect, it } from 'vitest'
import { viewData } from '../../src/graph/view-data.ts'
import { findPath } from '../../src/view/find-path.ts'
import { createShown } from '../../src/view/shown.ts'
import { makeViewGraph } from '../../src/view/view-graph.ts'
import { INITIAL_STATE, type ViewState } from '../../src/view/view-state.ts'
import type { ViewData } from '../../src/view-model.ts'
import { ID } from '../fixtures/view/fixture-builder.ts'
import { lightsGraph, lightsPack } from '../fixtures/view/lights.ts'

/** a → b → c → d, a → e, and f alone; a and b in the first document, the others in the second. */
const node = (key: string, documents: readonly number[], day?: string) => ({
  key,
  attributes: {
    classIri: 'C',
    community: 'ab'.includes(key) ? 0 : 1,
    documents,
    literals: day === undefined ? [] : [{ predicate: 'on', value: day, type: 'date' }],
  },
})
const edge = (source: string, target: string, confidence = 0.9, document = 1) => ({
  key: source + target,
  source,
  target,
  attributes: {
    predicate: 'p',
    confidence,
    modality: 'asserted',
    source: 'text',
    documents: [document],
  },
})
// Only what filters look at.
const small = {
  documents: [
    { iri: 'doc:1', date: '2021-01-01' },
    { iri: 'doc:2', date: '2022-01-01' },
  ],
  graph: {
    nodes: [
      node('a', [0, 1]),
      node('b', [0]),
      node('c', [1], '2022-05-05'),
      node('d', [1]),
      node('e', [1]),
      node('f', [1]),
    ],
    edges: [edge('a', 'b', 0.9, 0), edge('b', 'c', 0.4), edge('c', 'd'), edge('a', 'e')],
  },
} as unknown as ViewData

function shownBy(change: Partial<ViewState>): string {
  const graph = makeViewGraph(small.graph)
  const { nodes, edges } = createShown(small, graph)({ ...INITIAL_STATE, ...change })
  return [...nodes, ...edges].join(' ')
}

const set = (...members: readonly string[]) => new Set(members)

describe('what is shown', () => {
  it.each<readonly [string, Partial<ViewState>, string]>([
    ['everything at first', {}, 'a b c d e f ab bc cd ae'],
    ['no doubtful lines', { leastConfidence: 0.5 }, 'a b c d e f ab cd ae'],
    ['no lonely nodes', { leastDegree: 1 }, 'a b c d e ab bc cd ae'],
    ['only the well connected', { leastDegree: 2 }, 'a b c ab bc'],
    ['nothing of a document that is left out', { hiddenDocuments: set('doc:2') }, 'a b ab'],
    ['what another document says as well', { hiddenDocuments: set('doc:1') }, 'a c d e f cd ae'],
    ['nothing of a group that is left out', { hiddenCommunities: set('1') }, 'a b ab'],
    ['documents of the days', { days: '2020-01-01/2021-06-01' }, 'a b ab'],
    ['things of the days', { days: '2021-06-01/2022-02-02' }, 'a d e f ae'],
    ['nothing that is hidden by hand', { hiddenNodes: set('a') }, 'b c d e f bc cd'],
    ['what is pinned all the same', { leastDegree: 2, pinnedNodes: set('f') }, 'a b c f ab bc'],
    ['what is around a node', { centre: 'b' }, 'b a c ab bc'],
    ['two steps around it', { centre: 'b', steps: 2 }, 'b a c e d ab bc cd ae'],
    ['the most connected neighbour', { centre: 'b', mostNeighbours: 1 }, 'b a ab'],
    ['more around what is expanded', { centre: 'b', expandedNodes: set('c') }, 'b a c d ab bc cd'],
    ['only what filters leave around it', { centre: 'b', leastConfidence: 0.5 }, 'b a ab'],
    ['pinned nodes beside it', { centre: 'b', pinnedNodes: set('f') }, 'b a c f ab bc'],
    ['all, when the centre is left out', { centre: 'f', leastDegree: 1 }, 'a b c d e ab bc cd ae'],
  ])('%s', (_, change, wanted) => {
    expect(shownBy(change)).toBe(wanted)
  })

  it('is worked out once for states that differ in what is picked', () => {
    const graph = makeViewGraph(small.graph)
    const shownOf = createShown(small, graph)
    expect(shownOf({ ...INITIAL_STATE, picked: 'a' })).toBe(shownOf(INITIAL_STATE))
  })
})

describe('findPath', () => {
  const path = (from: string, to: string, change: Partial<ViewState> = {}) => {
    const graph = makeViewGraph(small.graph)
    return findPath(graph, createShown(small, graph)({ ...INITIAL_STATE, ...change }), { from, to })
  }

  it.each([
    ['along lines', 'a', 'c', ['a', 'b', 'c'], ['ab', 'bc']],
    ['against them', 'd', 'e', ['d', 'c', 'b', 'a', 'e'], ['cd', 'bc', 'ab', 'ae']],
    ['from a node to itself', 'a', 'a', ['a'], []],
  ])('goes %s', (_, from, to, nodes, edges) => {
    expect(path(from, to)).toEqual({ nodes, edges })
  })

  it('is not there where filters leave no way', () => {
    expect(path('a', 'f')).toBeUndefined()
    expect(path('a', 'c', { leastConfidence: 0.5 })).toBeUndefined()
    expect(path('a', 'c', { hiddenNodes: set('c') })).toBeUndefined()
  })
})

describe('the data of the page', () => {
  const data = viewData([lightsGraph], lightsPack)

  it('say of every node and line which documents speak of it', () => {
    expect(data.graph.nodes.every(({ attributes }) => attributes.documents.join() === '0')).toBe(
      true,
    )
    for (const { attributes } of data.graph.edges)
      expect(attributes.documents).toEqual(attributes.source === 'pack' ? [] : [0])
  })

  it('put what is joined into groups, the largest first', () => {
    const groups = data.graph.nodes.map(({ attributes }) => attributes.community)
    const sizes = [...new Set(groups)]
      .filter((each) => each !== undefined)
      .sort((a, b) => a - b)
      .map((group) => groups.filter((each) => each === group).length)
    expect(sizes.length).toBeGreaterThan(1)
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a))
    const ends = new Set(data.graph.edges.flatMap(({ source, target }) => [source, target]))
    for (const { key, attributes } of data.graph.nodes)
      expect(attributes.community === undefined).toBe(!ends.has(key))
    expect(ends.has(`${ID}night-tern`)).toBe(true)
  })
})
