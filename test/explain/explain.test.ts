import { describe, expect, test } from 'vitest'
import { explain } from '../../src/explain/explain.ts'
import type { Answer, Explanation } from '../../src/explain/explanation.ts'
import { readQuery } from '../../src/explain/read-query.ts'
import { documentQuads } from '../../src/rdf/document-quads.ts'
import { expand } from '../../src/rdf/terms.ts'
import { BASE, CHESS, id, NOTE, PACK, REPORT } from './chess-graph.ts'

const OPTIONS = { pack: PACK, base: BASE, minConfidence: 0.5, align: () => undefined }

function ask(words: string): Answer {
  const query = readQuery(words)
  if (query === undefined) throw new Error(`Not a query: ${words}`)
  return explain(query, [REPORT, NOTE], OPTIONS)
}

function found(words: string): Explanation {
  const answer = ask(words)
  if (answer.kind !== 'found') throw new Error(`Nothing found for ${words}: ${answer.kind}`)
  return answer
}

const labels = (words: string) => found(words).things.map(({ label }) => label)

describe('a thing is found', () => {
  test.each([
    ['by its IRI', id('player/mira-olt')],
    ['by its IRI in brackets', `<${id('player/mira-olt')}>`],
    ['by its IRI as Turtle shows it', 'player/mira-olt'],
    ['by its name', 'Mira Olt'],
    ['in any case and spacing', '  MIRA  olt '],
    ['by another of its names', 'Olt'],
    ['by a name in another document', '米拉'],
    ['by a part of a name', 'mira'],
  ])('%s', (_how, words) => {
    expect(labels(words)).toEqual(['Mira Olt'])
  })

  test('before others that have the words in a longer name, which are named', () => {
    const { things, others } = found('ROS')
    expect(things.map(({ label }) => label)).toEqual(['Rook Opening Society'])
    expect(others).toEqual([])
    expect(found('Tolvo').others).toEqual([])
    const both = explain({ kind: 'words', words: 'Mira' }, [REPORT, miraOf()], OPTIONS)
    expect(both).toMatchObject({
      kind: 'found',
      things: [{ label: 'Mira' }],
      others: [{ label: 'Mira Olt', iri: id('player/mira-olt') }],
    })
  })

  test('with all others that have the words in a name, when none is called so', () => {
    expect(labels('o')).toEqual(['report.txt', 'Mira Olt', 'Tolvo', 'Rook Opening Society'])
  })

  test('but of very many none is picked out', () => {
    const many = Array.from({ length: 11 }, (_, index) => ({
      iri: id(`player/${index}`),
      classIri: `${CHESS}Player`,
      labels: [{ value: `Player ${index}`, language: 'en' }],
      mentions: [],
      known: false,
    }))
    const answer = explain(
      { kind: 'words', words: 'player' },
      [{ ...NOTE, entities: many, statements: [] }],
      OPTIONS,
    )
    expect(answer).toMatchObject({ kind: 'found', things: [] })
    expect(answer.kind === 'found' && answer.others).toHaveLength(11)
  })
})

/** A document about someone called just "Mira". */
function miraOf() {
  const [entity] = NOTE.entities
  if (entity === undefined) throw new Error('The fixture has no entity')
  const mira = { ...entity, iri: id('player/mira'), labels: [{ value: 'Mira', language: 'en' }] }
  return { ...NOTE, entities: [mira] }
}

describe('a thing is explained', () => {
  const [mira] = found('Mira Olt').things
  const [tolvo] = found('Tolvo').things

  test('with its class, its labels of all documents, and what the pack knows', () => {
    expect(mira).toMatchObject({ iri: id('player/mira-olt'), classIri: `${CHESS}Player` })
    expect(mira?.labels.map(({ value }) => value)).toEqual(['Mira Olt', 'Olt', '米拉'])
    expect(mira?.known).toBeUndefined()
    expect(tolvo?.known).toMatchObject({
      preferred: [{ value: 'Tolvo' }, { value: '托沃' }],
      hidden: [{ value: 'entrusts fertile' }],
      links: [{ target: 'https://open.example/1', source: 'A list' }],
    })
  })

  test('with each mention in its sentence, and the rule that found it', () => {
    expect(mira?.mentions).toMatchObject([
      {
        document: 'report.txt',
        start: 0,
        end: 8,
        surface: 'Mira Olt',
        sentence: 'Mira Olt beat Tolvo in Vell.',
        marks: [{ start: 0, end: 8 }],
        rule: id('cue/player'),
        score: 0.8,
      },
      {
        start: 29,
        end: 32,
        sentence: 'Olt then praised the Rook Opening Society (ROS).',
        marks: [{ start: 0, end: 3 }],
      },
      { document: 'note.txt', start: 0, end: 2, sentence: '米拉在韦尔赢了。' },
    ])
  })

  test('with what is said of it and to it, by the words that say so', () => {
    expect(mira?.statements.map(({ predicate }) => predicate)).toEqual([
      `${CHESS}beat`,
      `${CHESS}mood`,
    ])
    const [beat] = mira?.statements ?? []
    expect(tolvo?.statements).toEqual([beat])
    expect(beat).toMatchObject({
      document: 'report.txt',
      subject: { label: 'Mira Olt' },
      object: { label: 'Tolvo', iri: id('player/tolvo') },
      confidence: 0.9,
      isLeftOut: false,
      modality: 'asserted',
      evidence: [{ start: 0, end: 28, sentence: 'Mira Olt beat Tolvo in Vell.' }],
    })
    const [evidence] = beat?.evidence ?? []
    const marked = evidence?.marks.map(({ start, end }) => evidence.sentence.slice(start, end))
    expect(marked).toEqual(['Mira Olt', 'beat', 'Tolvo'])
  })

  test('with what is too unsure to be in a graph, marked so', () => {
    expect(mira?.statements[1]).toMatchObject({
      object: { value: 'Praised the society', type: 'en' },
      confidence: 0.3,
      isLeftOut: true,
      modality: 'called-for',
    })
  })

  test('with each rule once, as the pack words it in the languages of the documents', () => {
    expect(mira?.rules.map(({ iri }) => iri)).toEqual(
      ['player', 'beat', 'mood'].map((each) => id(`cue/${each}`)),
    )
    const [society] = found('Rook Opening Society').things
    expect(society?.rules).toEqual([
      {
        kind: 'name-cue',
        iri: id('cue/society'),
        classIri: `${CHESS}Society`,
        shape: 'ProperShape',
        heads: ['society', 'club', '社', 'Sodality'],
        confidence: 0.8,
        example: '他参加了棋社。',
      },
    ])
  })
})

describe('statements are found', () => {
  const statements = (words: string) =>
    found(words).statements.map(({ predicate, object }) =>
      [predicate.slice(CHESS.length), 'label' in object ? object.label : object.value].join(' '),
    )

  test.each([
    ['by the names of their ends', 'Mira Olt -> Tolvo', ['beat Tolvo']],
    ['with another arrow', 'mira→tolvo', ['beat Tolvo']],
    ['by IRIs', `player/mira-olt -> ${id('player/tolvo')}`, ['beat Tolvo']],
    ['by all words of a literal', 'Mira Olt -> praised the society', ['mood Praised the society']],
    ['by some words of a literal', 'Olt -> praised', ['mood Praised the society']],
  ])('%s', (_how, words, expected) => {
    expect(statements(words)).toEqual(expected)
    expect(found(words).things).toEqual([])
  })

  test('by the IRI that they have in the dataset, in full or as it is shown there', () => {
    const quads = documentQuads(REPORT, { pack: PACK, base: BASE, version: '1' })
    const written = quads
      .filter(({ object }) => object.value === expand('rdf:Statement'))
      .map(({ subject }) => subject.value)
    expect(written).toHaveLength(2)
    for (const iri of written) {
      expect(found(iri).statements.map((each) => each.iri)).toEqual([iri])
      expect(found(iri.slice(BASE.length)).statements).toEqual(found(iri).statements)
    }
  })
})

describe('where nothing is found', () => {
  test.each([
    ['Mira Olk', ['Mira Olt']],
    ['Tolwo', ['Tolvo']],
    ['Mirra', ['Mira Olt']],
    ['米位', []],
    ['something else altogether', []],
    [id('player/tolva'), [id('player/tolvo')]],
    [id('statement/0000'), []],
  ])('%s has near names', (words, near) => {
    expect(ask(words)).toEqual({ kind: 'unknown', words, near })
  })

  test.each([
    ['Mirra -> Tolvo', 'Mirra', ['Mira Olt']],
    ['Mira Olt -> Tolwo', 'Tolwo', ['Tolvo']],
    ['Mira Olt -> praized the society', 'praized the society', ['Praised the society']],
  ])('%s: the end that is not known has near names', (words, end, near) => {
    expect(ask(words)).toEqual({ kind: 'unknown', words: end, near })
  })

  test.each([
    ['Tolvo -> Mira Olt', true],
    ['Mira Olt -> ROS', false],
  ])('%s: both ends are known; whether a statement leads back is %s', (words, isReversed) => {
    const [subject, object] = words.split(' -> ')
    expect(ask(words)).toEqual({ kind: 'unsaid', subject, object, isReversed })
  })
})

test('what is given stays as it is', () => {
  const before = JSON.stringify([REPORT, NOTE])
  found('o')
  expect(JSON.stringify([REPORT, NOTE])).toBe(before)
})
