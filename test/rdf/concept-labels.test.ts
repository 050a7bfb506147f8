import { describe, expect, it } from 'vitest'
import type { DocumentGraph, Label } from '../../src/model.ts'
import { conceptLabels } from '../../src/rdf/concept-labels.ts'
import { documentQuads } from '../../src/rdf/document-quads.ts'
import { mergeFacts } from '../../src/rdf/merge-facts.ts'
import { PREFIXES } from '../../src/rdf/namespaces.ts'
import { writeTurtle } from '../../src/rdf/write-turtle.ts'
import { BASE, CHESS, GRAPH, id, PACK } from '../fixtures/rdf/small-graph.ts'

const OPENING = `${CHESS}Opening`
const pack = {
  ...PACK,
  classes: new Map([
    [
      OPENING,
      {
        iri: OPENING,
        labels: [],
        comments: [],
        parents: [],
        governsDiscourse: false,
        isDocument: false,
        reportVerbs: [],
        actors: [],
        occasions: [],
        ranks: [],
        distinguishedBy: [],
        disambiguatedBy: [],
        nameCase: 'AnyCase',
        scheme: id('opening/scheme'),
      } as const,
    ],
  ]),
}

const en = (value: string): Label => ({ value, language: 'en' })

function graphWith(
  document: string,
  labels: readonly Label[],
  iri = id('opening/x'),
): DocumentGraph {
  return {
    ...GRAPH,
    document: { ...GRAPH.document, iri: id(document) },
    statements: [],
    entities: [{ iri, classIri: OPENING, labels, mentions: [], known: false }],
  }
}

function facts(graphs: readonly DocumentGraph[]): string {
  const labels = conceptLabels(
    graphs.flatMap(({ entities }) => entities),
    pack,
  )
  const options = { base: BASE, pack, version: '1', conceptLabels: labels }
  const about = mergeFacts(graphs.flatMap((graph) => documentQuads(graph, options)))
  const concepts = about.filter(({ subject }) => !subject.value.startsWith(id('document/')))
  const text = writeTurtle(concepts, { ...PREFIXES, c: CHESS, o: id('opening/') })
  return text.slice(text.indexOf('\n\n') + 2)
}

describe('a concept that only texts name', () => {
  it('is a concept of the scheme of its class, under one preferred label', () => {
    expect(facts([graphWith('document/1', [en('X'), en('the X')])])).toBe(
      `o:x a skos:Concept , c:Opening ;
    rdfs:label "X"@en ;
    skos:prefLabel "X"@en ;
    skos:altLabel "the X"@en ;
    skos:inScheme o:scheme .
`,
    )
  })

  it('has one preferred label of several documents, in whatever order they come', () => {
    const graphs = [
      graphWith('document/1', [en('x'), en('X')]),
      graphWith('document/2', [en('X'), { value: '某', language: 'zh' }]),
      graphWith('document/3', [{ value: '某', language: 'zh' }]),
    ]
    const text = facts(graphs)
    expect(text).toContain('skos:prefLabel "X"@en , "某"@zh ;\n    skos:altLabel "x"@en ;')
    expect(facts(graphs.toReversed())).toBe(text)
  })

  it('is left to the pack where that knows it', () => {
    const text = facts([graphWith('document/1', [en('Rook')], id('club/rook'))])
    expect(text).not.toContain('skos:')
  })
})
