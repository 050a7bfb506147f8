import { expect, test } from 'vitest'
import { buildFigures } from '../../src/cli/build-figures.ts'
import { builtGraph } from '../../src/cli/built-graph.ts'
import { type SummaryOptions, summariseBuild } from '../../src/cli/summarise-build.ts'
import type { DocumentGraph } from '../../src/model.ts'
import type { Pack } from '../../src/pack.ts'
import type { Build } from '../../src/pipeline.ts'
import { namedNode } from '../../src/rdf/terms.ts'
import { CHESS, GRAPH, PACK, spanOf } from '../fixtures/rdf/small-graph.ts'

const sentence = (words: string) => ({ ...spanOf(words), tokens: [] })
const READ: DocumentGraph = {
  ...GRAPH,
  sentences: [sentence('Open ends'), sentence('Mira 🦆 beat Tolvo.'), sentence('Mira cheered.')],
}
const term = { iri: `${CHESS}Player`, comments: [], parents: [] }
const CHINESE: Pack = {
  ...PACK,
  classes: new Map([
    [
      term.iri,
      {
        ...term,
        labels: [{ value: '棋手', language: 'zh' }],
        governsDiscourse: false,
        nameCase: 'SingleWordCase',
        isDocument: false,
        reportVerbs: [],
        actors: [],
        occasions: [],
        ranks: [],
        distinguishedBy: [],
        disambiguatedBy: [],
      },
    ],
  ]),
}
const BUILD: Build = {
  graphs: [READ],
  report: { conforms: true, violations: [] },
  hash: 'ab'.repeat(32),
  files: new Map([
    ['graph.ttl', ''],
    ['dataset.trig', ''],
    ['graph.html', ''],
    ['build.json', ''],
  ]),
}
const summarise = (build: Build, pack: Pack, options: SummaryOptions) =>
  summariseBuild(builtGraph(build, pack), pack, options)
const OPTIONS = { directory: 'out', files: ['a b.txt'], command: 'merganser', heading: String }

test('things are counted once over all documents, and the documents apart', () => {
  const twice = [READ, { ...READ, document: { ...READ.document, iri: 'https://other.example/' } }]
  expect(buildFigures([READ], PACK)).toEqual({
    documents: 1,
    entities: 2,
    entitiesByClass: [[`${CHESS}Player`, 2]],
    linkedEntities: 1,
    statements: 3,
    statementsByProperty: [
      [`${CHESS}beat`, 1],
      [`${CHESS}lost`, 1],
      [`${CHESS}mood`, 1],
    ],
    sentences: 3,
    evidencedSentences: 2,
  })
  expect(buildFigures(twice, PACK)).toMatchObject({ documents: 2, statements: 3, sentences: 6 })
})

test('nothing read is said as such', () => {
  const empty = { ...READ, sentences: [], entities: [], statements: [] }
  const text = summarise({ ...BUILD, graphs: [empty] }, PACK, OPTIONS)
  expect(text).toContain('1 document, 0 sentences\n  Entities  0    Statements  0\n')
})

test('the summary is aligned for the eye, also in Chinese', () => {
  expect(summarise(BUILD, CHINESE, OPTIONS)).toBe(
    [
      '1 document, 3 sentences',
      '  Entities  2    Statements  3',
      '  棋手      2    beat        1',
      '                 lost        1',
      '                 mood        1',
      '',
      '  1  of 2 entities linked to open data',
      '  2  of 3 sentences gave evidence',
      '  SHACL: conforms to the shapes of the pack',
      `  RDFC-1.0: ${'ab'.repeat(32)}`,
      '',
      'Files',
      '  out/graph.ttl     the facts, as Turtle',
      '  out/dataset.trig  facts and evidence by document, as TriG',
      '  out/graph.html    the graph to explore: open it in a browser',
      '  out/build.json    what it was made from, for merganser remove',
      '',
      'Try next',
      '  open out/graph.html in a browser',
      "  merganser extract 'a b.txt'",
      '  merganser validate out/graph.ttl',
      '',
    ].join('\n'),
  )
})

test('violations are counted, with the way to see them', () => {
  const violation = {
    focusNode: 'x',
    path: undefined,
    value: undefined,
    message: 'm',
    shape: 's',
    severity: 'violation',
    terms: {
      focusNode: namedNode('x'),
      path: undefined,
      value: undefined,
      messages: [],
      component: undefined,
    },
  } as const
  const report = { conforms: false, violations: [violation] }
  const text = summarise({ ...BUILD, report }, PACK, { ...OPTIONS, files: ['-'] })
  expect(text).toContain('SHACL: 1 violation; shown by merganser validate out/dataset.trig\n')
  expect(text).not.toContain('extract')
})

test('what was not written is not recommended', () => {
  const files = new Map([['nodes.csv', '']])
  const text = summarise({ ...BUILD, files }, PACK, OPTIONS)
  expect(text).toMatch(/Try next\n {2}merganser extract 'a b.txt'\n$/)
})
