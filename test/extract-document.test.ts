import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { extractDocument } from '../src/extract-document.ts'
import type { DocumentGraph, TextDocument } from '../src/model.ts'
import { DEFAULT_BASE } from '../src/rdf/namespaces.ts'
import { readDocument } from '../src/text/read-document.ts'
import { corpusTexts, longSentence, variedText } from './bench/make-text.ts'
import { checkGraph, deepFreeze } from './extract/check-graph.ts'
import { loadGardenPack } from './extract/garden-pack.ts'
import { sharedPack } from './shared-pack.ts'

const pack = await sharedPack()
const garden = await loadGardenPack()

const documentOf = (text: string): TextDocument =>
  readDocument(new TextEncoder().encode(text), { name: 'a.txt', base: DEFAULT_BASE })

const read = (text: string, minConfidence = 0): DocumentGraph =>
  extractDocument(documentOf(text), pack, { base: DEFAULT_BASE, minConfidence })

describe.each([...corpusTexts()])('the graph of %s', (_name, text) => {
  const graph = read(text)

  test('quotes the text, obeys the ontology, and is in order', () => {
    checkGraph(graph, pack)
    expect(graph.statements.length).toBeGreaterThan(0)
  })

  test('is the same when the text is read again', () => {
    expect(read(text)).toEqual(graph)
  })

  test('has its evidence in whole sentences, or in bylines', () => {
    const starts = new Set(graph.sentences.map(({ start }) => start))
    for (const { evidence, subject } of graph.statements) {
      if (subject === graph.document.iri) continue
      for (const { start } of evidence) expect(starts).toContain(start)
    }
  })

  test('is a part of itself when less sure statements are left out', () => {
    const sure = read(text, 0.9).statements
    expect(sure).toEqual(graph.statements.filter(({ confidence }) => confidence >= 0.9))
    expect(sure.length).toBeLessThan(graph.statements.length)
  })
})

describe('a document', () => {
  const [text = ''] = corpusTexts().values()

  test('is read without changing it or the pack', () => {
    const document = deepFreeze(documentOf(text))
    const { knowledge, shapes, ...tables } = pack
    deepFreeze(tables)
    const before = JSON.stringify([[...pack.classes], [...pack.individuals], [...pack.properties]])
    const graph = extractDocument(document, pack, { base: DEFAULT_BASE, minConfidence: 0 })
    expect(graph.document.text).toBe(text)
    expect(JSON.stringify([[...pack.classes], [...pack.individuals], [...pack.properties]])).toBe(
      before,
    )
  })

  test('is itself a thing of the graph, with its headline', () => {
    const { document, entities } = read(text)
    const self = entities.find(({ iri }) => iri === document.iri)
    expect(pack.classes.get(self?.classIri ?? '')?.isDocument).toBe(true)
    expect(self?.labels[0]?.value).toBe(text.slice(document.title?.start, document.title?.end))
  })

  test('names new things under the base that it is given', () => {
    const base = 'https://b.example/things#'
    const { entities } = extractDocument(documentOf(text), pack, { base, minConfidence: 0 })
    const minted = entities.filter(({ known, mentions }) => !known && mentions.length > 0)
    expect(minted.length).toBeGreaterThan(5)
    for (const { iri } of minted) expect(iri.startsWith(base)).toBe(true)
  })

  test('has the same graph under another name', () => {
    const renamed = { ...documentOf(text), name: 'b.txt' }
    const { statements } = extractDocument(renamed, pack, { base: DEFAULT_BASE, minConfidence: 0 })
    expect(statements).toEqual(read(text).statements)
  })

  test('with each line end of another system says the same', () => {
    const said = (any: string) =>
      read(any).statements.map(({ subject, predicate, object }) => ({
        ...{ subject: subject.replace(/document\/.*/, 'document'), predicate },
        object,
      }))
    expect(said(text.replaceAll('\n', '\r\n'))).toEqual(said(text))
  })
})

describe('odd documents', () => {
  it.each<[title: string, text: string]>([
    ['one letter', 'a'],
    ['one mark', '.'],
    ['marks alone', '... , ; : ! ? ( ) [ ] " " « » 《 》 — - / \\ & # @'],
    ['quotes that never close', '"'.repeat(999)],
    ['brackets that never close', '('.repeat(999)],
    ['numbers alone', '1 2 3 2020 1,000 3.14 2021-2035 99th'],
    ['lines alone', '\n\n\na\n\n\n'],
    ['no full stop', 'Mayor Li Hua chaired the 2nd executive meeting of Foshan City'],
    ['headlines alone', 'THE MAYOR\nTHE PLAN\nTHE LAKE'],
    ['one word again and again', 'plan '.repeat(999)],
    [
      'head nouns again and again',
      'Meeting of the Plan on City Governor Mayor Committee '.repeat(99),
    ],
    ['verbs again and again', 'reviewed and approved and chaired by '.repeat(99)],
    ['Chinese places again and again', '福建南平建瓯市'.repeat(999)],
    ['a Chinese address again and again', '浙江省杭州市西湖区'.repeat(999)],
    ['Chinese bodies again and again', '浙江省人民政府办公厅省委'.repeat(499)],
    ['Chinese bylines again and again', '记者张三 '.repeat(999)],
    [
      'what was decided, again and again',
      `会议决定，${'第三次例会于5月3日在郑州举行，李华出席会议，'.repeat(499)}`,
    ],
    [
      'Chinese titles again and again',
      `会议审议通过${'湿地保护办法、森林管理条例（草案）、'.repeat(499)}`,
    ],
    [
      'names and offices in turn',
      'Ann Roe, Mayor of Foshan, Bob Poe, director of Foshan Bank, '.repeat(499),
    ],
    [
      'offices given in turn',
      `The city elected ${'Ann Roe as chairman, Bob Poe as Mayor, '.repeat(499)}`,
    ],
    ['one long word', 'x'.repeat(9999)],
    ['hyphens', 'a-'.repeat(999)],
    ['emoji', '🧑‍🔬🇨🇳 met 🀄 in 𠀀 City'],
    [
      'marks of direction',
      '\u202eMayor Li Hua\u202c chaired \u200f the 2nd meeting\u200b of Foshan City.',
    ],
    ['combining marks', `Z${'\u0301'.repeat(200)} City`],
    ['words that objects have by nature', 'constructor __proto__ toString hasOwnProperty Plan'],
    [
      'hostile markup',
      '<script>alert(1)</script> <img src=x onerror="alert(1)"> Mayor <b>Li Hua</b> chaired </script> the ' +
        '<meeting n="2"/> 2nd executive meeting of "Foshan" City]]> -- <!-- \' OR 1=1 ; DROP TABLE x ; {{x}} %s',
    ],
    [
      'hostile Turtle',
      'Mayor Li Hua chaired the "2nd" meeting . <http://x.example/a> <http://x.example/b> """x"""@en ^^xsd:date \\u0022 .',
    ],
  ])('%s: the graph holds', (_title, text) => {
    const graph = read(text)
    checkGraph(graph, pack)
    expect(read(text)).toEqual(graph)
  })

  test('one sentence of 50 kB: the graph holds', () => {
    const text = longSentence(50_000)
    const graph = read(text)
    expect(graph.sentences).toHaveLength(1)
    checkGraph(graph, pack)
  })

  test('a text of 1 MB: the graph holds, and nothing is cut off', () => {
    const text = `${variedText(1_000_000)}\n\nMayor Zhuge Liang spoke.`
    const graph = read(text)
    checkGraph(graph, pack)
    expect(graph.sentences.at(-1)?.end).toBe(text.length)
    expect(graph.entities.flatMap(({ labels }) => labels.map(({ value }) => value))).toContain(
      'Zhuge Liang',
    )
  }, 180_000)
})

describe('whatever a document says', () => {
  /** Words that names and statements are made of, and marks in places where they have no business. */
  const PIECES = [
    ...[
      'Mayor',
      'Li Hua',
      'in Xiaobo',
      'and',
      ', ',
      '. ',
      '\n\n',
      'the',
      'of',
      'not',
      'may',
      'by',
      ' - ',
    ],
    ...[
      '2nd meeting',
      'the meeting',
      'it',
      'Moss Club',
      'Tree Plan',
      '(2022-2030)',
      'Fern County',
      '"',
    ],
    ...[
      'chaired',
      'reviewed',
      'passed',
      'was',
      'issued',
      'supports',
      'covers',
      'grows in',
      'known as',
    ],
    ...[
      'pointed out that',
      'Promote',
      'protect',
      'ghost lily',
      'rope trade',
      'Reporter:',
      '(Editor ',
      ')',
    ],
    ...[
      'on 3 May 2020',
      'county council',
      'secretary',
      'which',
      ';',
      '“',
      '”',
      '《',
      '》',
      '"a b" project',
    ],
    ...[
      'studied',
      'member of',
      'expert',
      'lies in',
      'RBS',
      '(RBS)',
      '🧑‍🔬',
      '韩俊',
      '\u200f',
      'İ',
      'ﬁ',
      '<b>',
    ],
  ]
  const anyText = fc
    .array(
      fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...PIECES) }, fc.string({ maxLength: 5 })),
      {
        minLength: 1,
        maxLength: 40,
      },
    )
    .map((pieces) => pieces.join(' '))
    .filter((text) => text.trim() !== '')

  test('its graph quotes the text, obeys the ontology, and is in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const options = { base: DEFAULT_BASE, minConfidence: 0 }
        checkGraph(extractDocument(documentOf(text), garden, options), garden)
      }),
      { numRuns: 300 },
    )
  })
})
