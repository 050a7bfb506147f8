import { appendFileSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { KnownName } from '../../src/extract/lexicon-entries.ts'
import { settleNamesakes } from '../../src/extract/settle-namesakes.ts'
import { loadPack } from '../../src/knowledge/load-pack.ts'
import type { Individual } from '../../src/pack.ts'
import { graphOf } from './read-text.ts'

const BASE = 'https://a.example/id/'

function bearer(
  iri: string,
  surroundings: readonly string[],
  preferred = `${iri} Street`,
): KnownName {
  const individual: Individual = {
    iri,
    classIri: 'Street',
    preferredLabels: [{ value: preferred, language: 'en' }],
    alternativeLabels: [{ value: 'Mill Street', language: 'en' }],
    hiddenLabels: [],
    links: [],
    surroundings,
  }
  return { label: 'Mill Street', score: 0.95, individual }
}

const EAST = bearer('east', ['east-town', 'land'])
const WEST = bearer('west', ['west-town', 'land'])
const OLD = bearer('old', ['old-town', 'land'], 'Mill Street')

describe('settleNamesakes', () => {
  it.each<[title: string, names: KnownName[], named: string[], meant: string | undefined]>([
    ['the only bearer', [EAST], [], 'east'],
    ['nobody, when nothing is named', [EAST, WEST], [], undefined],
    ['the one whose town is named', [EAST, WEST], ['west-town'], 'west'],
    ['nobody, when both towns are', [EAST, WEST], ['west-town', 'east-town'], undefined],
    ['nobody by what is around both', [EAST, WEST], ['land'], undefined],
    ['the one named otherwise, whatever towns are', [EAST, WEST], ['east', 'west-town'], 'east'],
    ['the one whose own label it is', [EAST, WEST, OLD], [], 'old'],
    ['another, when its town is named', [EAST, WEST, OLD], ['east-town'], 'east'],
    ['one thing under two labels', [EAST, { ...EAST, label: 'Mill Streets' }], [], 'east'],
    ['a label before a hidden one', [{ ...EAST, score: 0.85 }, WEST], [], 'west'],
  ])('means %s', (_title, names, named, meant) => {
    expect(settleNamesakes(names, new Set(named))?.individual?.iri).toBe(meant)
    expect(settleNamesakes([...names].reverse(), new Set(named))?.individual?.iri).toBe(meant)
  })
})

const folder = mkdtempSync(join(tmpdir(), 'merganser-namesakes-'))
afterAll(() => rmSync(folder, { recursive: true }))
cpSync('test/fixtures/chess-club', folder, { recursive: true })
appendFileSync(join(folder, 'classes.ttl'), '\nchess:Club pack:disambiguatedBy chess:meetsIn .\n')
writeFileSync(
  join(folder, 'authority', 'namesakes.ttl'),
  `@base <https://merganser.example/id/> .
@prefix chess: <https://chess.example/ns#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
<hall/millers-hall> a chess:Hall ; skos:prefLabel "Millers Hall"@en .
<club/bishops-of-the-mill> a chess:Club ; skos:prefLabel "Bishops of the Mill"@en ;
    skos:altLabel "Bishops"@en ; chess:meetsIn <hall/millers-hall> .
<club/bishops-of-the-loom> a chess:Club ; skos:prefLabel "Bishops of the Loom"@en ;
    skos:altLabel "Bishops"@en ; chess:meetsIn <hall/weavers-hall> .
`,
)
const pack = await loadPack(folder, { base: BASE, metaDirectory: 'ontology' })

describe('a name of two things in a document', () => {
  const clubs = (text: string): string[] =>
    graphOf(text, pack)
      .entities.map(({ iri }) => iri.slice(BASE.length))
      .filter((iri) => iri.startsWith('club/'))

  it.each([
    ['Bishops won. They play at Millers Hall.', ['club/bishops-of-the-mill']],
    ['At Weavers Hall all was quiet. Bishops won.', ['club/bishops-of-the-loom']],
    ['Bishops of the Loom won again. Bishops always win.', ['club/bishops-of-the-loom']],
    ['Bishops won.', []],
    ['Bishops won at Millers Hall, not at Weavers Hall.', []],
  ])('%s', (text, expected) => {
    expect(clubs(text)).toEqual(expected)
  })
})
