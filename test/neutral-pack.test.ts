import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { viewData } from '../src/graph/view-data.ts'
import type { DocumentGraph } from '../src/model.ts'
import { type Build, buildGraph } from '../src/pipeline.ts'
import { openStore } from '../src/query/open-store.ts'
import { select } from '../src/query/select.ts'
import { readDocument } from '../src/text/read-document.ts'
import { readFiles } from './architecture/source-files.ts'
import { sharedPack } from './shared-pack.ts'

const FOLDER = 'test/fixtures/chess-club'
const NAMESPACE = 'https://chess.example/ns#'
const base = 'https://chess.example/id/'
const pack = await sharedPack(FOLDER, base)

async function build(bytes: Uint8Array): Promise<Build> {
  const viewTemplate = readFileSync('src/view/index.html', 'utf8')
  const options = { base, minConfidence: 0.5, version: '0', viewTemplate }
  return buildGraph([readDocument(bytes, { name: 'bulletin.txt', base })], pack, options)
}

let built: Build
let graph: DocumentGraph
beforeAll(async () => {
  built = await build(readFileSync(`${FOLDER}/bulletin.txt`))
  const [only] = built.graphs
  if (only === undefined) throw new Error('Expected the graph of one document')
  graph = only
})

const BULLETIN = 'Club Captain Ada Marsh won the 4th Spring Open of the Larkfield Chess Club'
const OPEN = 'Tournament 4, Larkfield Chess Club, 2031-03-14'
const CUP = 'Tournament 2, Saltmarsh Chess Club'
const TRAINING = 'Larkfield Junior Training Programme (2031-2034)'
const STUDY = 'Harbour Gambit Study Programme'

const local = (iri: string) => iri.replace(NAMESPACE, '')

function labelOf(iri: string): string {
  return graph.entities.find((entity) => entity.iri === iri)?.labels[0]?.value ?? iri
}

describe('a bulletin of a chess club', () => {
  it('names players, clubs and openings', () => {
    const found = graph.entities.map(({ iri, classIri }) => `${local(classIri)}: ${labelOf(iri)}`)
    expect(found.sort()).toEqual([
      `Bulletin: ${BULLETIN}`,
      'Club: Larkfield Chess Club',
      'Club: Larkfield Town League',
      'Club: Saltmarsh Chess Club',
      'Hall: Mill Lane Hall',
      'Hall: Weavers Hall',
      'Office: Club Captain',
      'Office: Deputy Treasurer',
      'Opening: Harbour Gambit',
      'Opening: Lantern Defence',
      'Player: Ada Marsh',
      'Player: Ingrid Dahl',
      'Player: Tomas Reyes',
      'Problem: Sleeping Rook',
      `Programme: ${STUDY}`,
      `Programme: ${TRAINING}`,
      'Programme: Rules for Silent Play',
      `Tournament: ${CUP}`,
      `Tournament: ${OPEN}`,
    ])
  })

  it('says who won, what was adopted and what was recommended, and nothing else', () => {
    const found = graph.statements.map(({ subject, predicate, object, modality }) => {
      const words = object.kind === 'entity' ? labelOf(object.iri) : object.value
      return [labelOf(subject), local(predicate), words, modality]
    })
    const expected = [
      [BULLETIN, 'writtenBy', 'Ingrid Dahl', 'asserted'],
      [BULLETIN, 'writtenBy', 'Tomas Reyes', 'asserted'],
      ['Ada Marsh', 'holdsOffice', 'Club Captain', 'asserted'],
      ['Harbour Gambit', 'nickname', "ferryman's knot", 'asserted'],
      [STUDY, 'teaches', 'Harbour Gambit', 'asserted'],
      [TRAINING, 'runsFor', '2031/2034', 'asserted'],
      ['Tomas Reyes', 'holdsOffice', 'Deputy Treasurer', 'asserted'],
      ['Tomas Reyes', 'playsFor', 'Saltmarsh Chess Club', 'asserted'],
      [CUP, 'hostedBy', 'Saltmarsh Chess Club', 'asserted'],
      [OPEN, 'adopted', STUDY, 'asserted'],
      [OPEN, 'adopted', TRAINING, 'asserted'],
      [OPEN, 'champions', 'Harbour Gambit', 'called-for'],
      [OPEN, 'debated', 'slower clocks for juniors', 'asserted'],
      [OPEN, 'discusses', 'Lantern Defence', 'asserted'],
      [OPEN, 'hostedBy', 'Larkfield Chess Club', 'asserted'],
      [OPEN, 'playedIn', 'Weavers Hall', 'asserted'],
      [OPEN, 'posed', 'Sleeping Rook', 'asserted'],
      [OPEN, 'startedOn', '2031-03-14', 'asserted'],
      [OPEN, 'wonBy', 'Ada Marsh', 'asserted'],
    ]
    const inOrder = (rows: readonly string[][]) => rows.map((row) => row.join(' | ')).sort()
    expect(inOrder(found)).toEqual(inOrder(expected))
  })

  it.each([
    ['LCC', 'Larkfield Chess Club'],
    ['Lantern', 'Lantern Defence'],
    ['town league', 'Larkfield Town League'],
    ['4th Spring Open of the Larkfield Chess Club', OPEN],
  ])('%s is %s', (surface, label) => {
    const named = graph.entities.filter(({ mentions }) =>
      mentions.some((mention) => mention.surface === surface),
    )
    expect(named.map(({ iri }) => labelOf(iri))).toEqual([label])
  })

  it('mints names of its own under the base, without losing a letter of a player', () => {
    const iris = graph.entities.map(({ iri }) => iri)
    expect(iris.filter((iri) => !iri.startsWith(base))).toEqual([])
    expect(iris).toContain(`${base}player/tomas-reyes`)
    expect(iris).toContain(`${base}opening/lantern-defence`)
  })

  it('shows the sentences of every statement', () => {
    const { text } = graph.document
    const won = graph.statements.find(({ predicate }) => predicate === `${NAMESPACE}wonBy`)
    expect(won?.evidence.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Club Captain Ada Marsh won the 4th Spring Open of the Larkfield Chess Club',
      'On 14 March 2031, Club Captain Ada Marsh won the 4th Spring Open of the Larkfield Chess Club.',
    ])
    expect(graph.statements.filter(({ evidence }) => evidence.length === 0)).toEqual([])
  })
})

describe('its graph', () => {
  it('meets the shapes of its pack', () => {
    expect(built.report).toEqual({ conforms: true, violations: [] })
  })

  it('does not when a player plays for two clubs', async () => {
    const text =
      'Captain Ada Marsh plays for the Larkfield Chess Club.\n' +
      'Captain Ada Marsh plays for the Saltmarsh Chess Club.'
    const { report } = await build(new TextEncoder().encode(text))
    expect(report.violations.map(({ focusNode, message }) => [focusNode, message])).toEqual([
      [`${base}player/ada-marsh`, 'A player plays for one club'],
    ])
  })

  it('answers the question of its pack', () => {
    const store = openStore(built.files.get('dataset.trig') ?? '')
    const rows = pack.queries.flatMap(({ sparql }) => select(store, sparql))
    expect(rows.map(({ player, tournament, hall }) => [player, tournament, hall])).toMatchObject([
      [{ value: 'Ada Marsh' }, { value: OPEN }, { value: 'Weavers Hall' }],
    ])
  })

  it('holds what the pack knows, and its links', () => {
    const store = openStore(built.files.get('graph.ttl') ?? '')
    const rows = select(
      store,
      `PREFIX chess: <${NAMESPACE}> PREFIX id: <${base}>
       PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
       SELECT ?hall ?link ?german {
         ?club chess:meetsIn ?hall .
         ?opening skos:exactMatch ?link ; skos:prefLabel ?german FILTER(LANG(?german) = "de")
       }`,
    )
    expect(rows).toMatchObject([
      {
        hall: { value: `${base}hall/weavers-hall` },
        link: { value: 'https://openings.example/lantern' },
        german: { value: 'Laternenverteidigung' },
      },
    ])
    expect(built.files.get('graph.ttl')).not.toContain('lamp protection')
  })
})

describe('its picture', () => {
  it('has a legend in the words and colours of the pack', () => {
    const { classes } = viewData(built.graphs, pack)
    const legend = classes.map(({ labels, color, count }) => [labels[0]?.value, color, count])
    expect(new Map(legend.map(([label, ...rest]) => [label, rest]))).toEqual(
      new Map([
        ['Bulletin', ['#606060', 1]],
        ['Club', ['#2060a0', 3]],
        ['Hall', ['#a05010', 2]],
        ['Office', ['#807020', 2]],
        ['Opening', ['#208050', 2]],
        ['Player', ['#b03060', 3]],
        ['Problem', ['#5050c0', 1]],
        ['Programme', ['#b02020', 3]],
        ['Tournament', ['#7030b0', 2]],
      ]),
    )
  })

  it('has a node for each thing and an edge for each statement between two', () => {
    const { graph: picture } = viewData(built.graphs, pack)
    const things = graph.entities.map(({ iri }) => iri)
    expect(picture.nodes.map(({ key }) => key).sort()).toEqual([...things].sort())
    const between = graph.statements.filter(({ object }) => object.kind === 'entity')
    const said = picture.edges.filter(({ attributes }) => attributes.source === 'text')
    const known = picture.edges.filter(({ attributes }) => attributes.source === 'pack')
    expect(said).toHaveLength(between.length)
    expect(known.map(({ attributes }) => attributes.label)).toEqual(['meets in'])
  })
})

it('nothing of the chess club stands in the engine', () => {
  const names = [
    'chess',
    'tournament',
    'gambit',
    ...[...pack.properties.keys()].map(local),
    ...[...pack.individuals.values()].flatMap(({ preferredLabels }) =>
      preferredLabels.map(({ value }) => value),
    ),
  ]
  const pattern = new RegExp(`\\b(?:${names.join('|')})\\b`, 'i')
  const source = readFiles('src', ['.ts', '.tsx', '.html', '.css'])
  expect(names.length).toBeGreaterThan(20)
  const found = [...source].flatMap(
    ([path, text]) => pattern.exec(text)?.[0].concat(` in ${path}`) ?? [],
  )
  expect(found).toEqual([])
})
