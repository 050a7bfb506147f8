import { describe, expect, it } from 'vitest'
import { viewData } from '../../src/graph/view-data.ts'
import { en, ID, makeGraph, NS } from '../fixtures/view/fixture-builder.ts'
import { lightsGraph, lightsPack } from '../fixtures/view/lights.ts'

const data = viewData([lightsGraph], lightsPack)
const other = makeGraph({
  document: {
    iri: `${ID}document/other`,
    name: 'other.txt',
    text: '海鸥港的灯塔。',
    language: 'zh',
    date: '2023-01-02',
  },
  entities: [
    { id: 'gull-harbour', type: 'Place', labels: [en('Gull Harbour')], surfaces: ['海鸥港'] },
  ],
  statements: [],
})

describe('the data of the page', () => {
  it('is plain: it comes back from JSON as it went in', () => {
    expect(JSON.parse(JSON.stringify(data))).toEqual(data)
  })

  it('is the same bytes in any order of documents', () => {
    const text = JSON.stringify(viewData([lightsGraph, other], lightsPack))
    expect(JSON.stringify(viewData([other, lightsGraph], lightsPack))).toBe(text)
  })

  it.each([
    [
      'one document',
      [lightsGraph],
      'Keepers settle the future of the northern lights',
      'en',
      '2024-05-04',
    ],
    ['one without a headline', [other], 'other.txt', 'zh', '2023-01-02'],
    ['several', [lightsGraph, other], '2 documents', 'mul', '2023-01-02/2024-05-04'],
    ['none', [], '0 documents', 'mul', undefined],
  ] as const)('has title, language and date of %s', (_, graphs, title, language, date) => {
    const { title: its, language: tag, date: day } = viewData(graphs, lightsPack)
    expect([its, tag, day]).toEqual([title, language, date])
  })

  it('counts classes and properties in use, the most frequent first', () => {
    expect(data.classes.slice(0, 2)).toMatchObject([
      { iri: `${NS}Person`, count: 5, color: '#b3562f' },
      { iri: `${NS}Body`, count: 4 },
    ])
    expect(data.properties[0]).toMatchObject({
      iri: `${NS}locatedIn`,
      count: 5,
      labels: [{ value: 'located in' }, { value: '位于' }],
    })
    const sum = (terms: readonly { count: number }[]) =>
      terms.reduce((total, { count }) => total + count, 0)
    expect(sum(data.classes)).toBe(data.graph.nodes.length)
    expect(sum(data.properties)).toBe(data.statements.length)
  })

  it('has evidence that points into the text of its document', () => {
    const said = data.statements.filter(({ source }) => source === 'text')
    expect(said).toHaveLength(lightsGraph.statements.length)
    for (const { evidence } of said) {
      expect(evidence.length).toBeGreaterThan(0)
      for (const { document, start, end, marks } of evidence) {
        const sentence = data.documents[document]?.text.slice(start, end)
        expect(sentence).toMatch(/^[^\n]+$/)
        expect(marks.every((mark) => start <= mark.start && mark.end <= end)).toBe(true)
      }
    }
  })

  it('says what the pack knows beyond the text, with names of what is not in it', () => {
    const known = data.statements.filter(({ source }) => source === 'pack')
    expect(known.map(({ subject }) => subject.slice(ID.length))).toEqual([
      'gull-harbour',
      'harbour-bureau',
      'northern-coast',
    ])
    expect(known.every(({ evidence, rules }) => evidence.length + rules.length === 0)).toBe(true)
    expect(data.outside).toEqual({
      [`${ID}sea-province`]: [en('Sea Province'), { value: '海省', language: 'zh' }],
    })
  })

  it('has statements whose keys are the edges of the graph', () => {
    const keys = new Set(data.statements.map(({ key }) => key))
    expect(data.graph.edges.every(({ key }) => keys.has(key))).toBe(true)
    expect(keys.size).toBe(data.statements.length)
  })
})
