import { describe, expect, it } from 'vitest'
import { buildGraph } from '../../src/graph/build-graph.ts'
import type { DocumentGraph } from '../../src/model.ts'
import { en, ID, makeClass, makeGraph, NS } from '../fixtures/view/fixture-builder.ts'
import { lightsGraph, lightsPack } from '../fixtures/view/lights.ts'

const graph = buildGraph([lightsGraph], lightsPack)
const edgesOf = (source: string) =>
  graph.filterEdges((_, attributes) => attributes.source === source).sort()
const edge = (s: string, p: string, o: string) => `<${ID}${s}> <${NS}${p}> <${ID}${o}>`

/** A second document that speaks of some of the same things. */
const TEXT = 'The Bureau of Harbours keeps Heron Rock Light.'
const second: DocumentGraph = makeGraph({
  document: { iri: `${ID}document/second`, name: 'second.txt', text: TEXT, language: 'en' },
  entities: [
    {
      id: 'harbour-bureau',
      type: 'Body',
      labels: [en('Harbour Bureau'), en('Bureau of Harbours')],
      surfaces: ['Bureau of Harbours'],
      known: true,
    },
    {
      id: 'heron-rock-light',
      type: 'Light',
      labels: [en('Heron Rock Light')],
      surfaces: ['Heron Rock Light'],
      known: true,
    },
    { id: 'heron-rock', type: 'Place', labels: [en('Heron Rock')] },
  ],
  statements: [
    {
      s: 'heron-rock-light',
      p: 'belongsTo',
      o: 'harbour-bureau',
      evidence: [['The Bureau', 'keeps']],
    },
    {
      s: 'heron-rock-light',
      p: 'locatedIn',
      o: 'heron-rock',
      evidence: [['The Bureau', 'Heron Rock']],
      confidence: 0.4,
      modality: 'called-for',
    },
  ],
})

describe('nodes', () => {
  it('are the entities, each under its IRI', () => {
    expect(graph.nodes()).toEqual(lightsGraph.entities.map(({ iri }) => iri))
  })

  it('have names, class, looks, links and the forms in the text', () => {
    expect(graph.getNodeAttributes(`${ID}night-tern`)).toMatchObject({
      label: 'White-headed night tern',
      classIri: `${NS}Bird`,
      classLabel: 'Bird',
      color: '#4a7f3c',
      mentionCount: 2,
      known: true,
      hiddenLabels: ['bald dark swallow gull'],
      forms: [
        { value: 'white head night sand bird', count: 1 },
        { value: 'white-headed night tern', count: 1 },
      ],
      links: [{ target: 'https://www.gbif.org/species/0000002' }, {}],
    })
  })

  it('keep the guess at what a garbled name was beside the form, never as a label', () => {
    const { forms, labels } = graph.getNodeAttributes(`${ID}shi-qiao`)
    expect(forms).toEqual([{ value: 'Stone Bridge', count: 1, inferredName: '石桥' }])
    expect(labels.map(({ value }) => value)).toEqual(['Stone Bridge'])
  })

  it('carry the literals that are said of them', () => {
    expect(graph.getNodeAttribute(`${ID}heron-rock-light`, 'literals')).toEqual([
      { predicate: `${NS}knownAs`, value: 'the old candle', type: 'en' },
    ])
  })

  it('are larger where more is said', () => {
    const size = (id: string) => graph.getNodeAttribute(ID + id, 'size')
    expect(size('session')).toBeGreaterThan(size('lights-plan'))
    expect(size('lights-plan')).toBeGreaterThan(size('rock-rules'))
  })

  it('of a class without looks have those of the class above it, or plain ones', () => {
    const [iri, report] = makeClass('Report', [en('Report')])
    const looks = (parents: readonly string[]) => {
      const classes = new Map([...lightsPack.classes, [iri, { ...report, parents }]])
      const node = buildGraph([lightsGraph], { ...lightsPack, classes })
      return node.getNodeAttribute(`${ID}document/lights`, 'color')
    }
    expect(looks([`${NS}Plan`])).toBe('#a3364d')
    expect(looks([iri])).toMatch(/^#[0-9a-f]{6}$/)
    expect(looks([])).toBe(looks([iri]))
  })
})

describe('edges', () => {
  it('are the statements between two entities', () => {
    const between = lightsGraph.statements.filter(({ object }) => object.kind === 'entity')
    expect(edgesOf('text')).toHaveLength(between.length)
    expect(graph.getEdgeAttributes(edge('keepers-council', 'protects', 'night-tern'))).toEqual({
      documents: [0],
      predicate: `${NS}protects`,
      label: 'protects',
      confidence: 0.82,
      modality: 'called-for',
      source: 'text',
    })
  })

  it('from the pack join only what is there, and give way to the text', () => {
    expect(edgesOf('pack')).toEqual([
      edge('gull-harbour', 'locatedIn', 'northern-coast'),
      edge('harbour-bureau', 'locatedIn', 'gull-harbour'),
    ])
    const both = edge('heron-rock-light', 'locatedIn', 'heron-rock')
    expect(graph.getEdgeAttribute(both, 'source')).toBe('text')
  })
})

describe('several documents', () => {
  it('make one node of one thing and one edge of one statement', () => {
    const both = buildGraph([lightsGraph, second], lightsPack)
    expect(both.getNodeAttribute(`${ID}harbour-bureau`, 'mentionCount')).toBe(4)
    expect(
      both.getNodeAttribute(`${ID}harbour-bureau`, 'labels').map(({ value }) => value),
    ).toEqual(['Harbour Bureau', '港务局', 'Bureau of Harbours'])
    const shared = both.getEdgeAttributes(edge('heron-rock-light', 'locatedIn', 'heron-rock'))
    expect(shared).toMatchObject({ confidence: 0.96, modality: 'asserted' })
  })

  it('make the same graph in any order, also when one is given twice', () => {
    const ordered = buildGraph([lightsGraph, second], lightsPack).export()
    expect(buildGraph([second, lightsGraph, second], lightsPack).export()).toEqual(ordered)
  })

  it('that are none make an empty graph', () => {
    expect(buildGraph([], lightsPack).order).toBe(0)
  })
})

it('leaves its input as it was', () => {
  const before = JSON.stringify(lightsGraph)
  buildGraph([lightsGraph], lightsPack)
  expect(JSON.stringify(lightsGraph)).toBe(before)
})
