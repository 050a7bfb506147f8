import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { extractDocuments } from '../../../src/extract-documents.ts'
import type { Dictionary } from '../../../src/language/zh/dictionary/dictionary.ts'
import { readDictionary } from '../../../src/language/zh/dictionary/read-dictionary.ts'
import type { TextDocument } from '../../../src/model.ts'
import type { Pack } from '../../../src/pack.ts'
import { DEFAULT_BASE } from '../../../src/rdf/namespaces.ts'
import { readDocument } from '../../../src/text/read-document.ts'
import { sharedPack } from '../../shared-pack.ts'

let pack: Pack
let dictionary: Dictionary
beforeAll(async () => {
  pack = await sharedPack()
  dictionary = readDictionary(readFileSync('dist/dictionary/cc-cedict.bin'))
})

const documentOf = (text: string, name = 'a.txt'): TextDocument =>
  readDocument(new TextEncoder().encode(text), { name, base: DEFAULT_BASE })

const joinsOf = (texts: readonly string[]) =>
  extractDocuments(
    texts.map((text) => documentOf(text)),
    pack,
    { base: DEFAULT_BASE, minConfidence: 0, dictionary },
  )

const namesJoined = (texts: readonly string[]): string[] =>
  joinsOf(texts).joins.map(({ name, label }) => `${name} = ${label}`)

describe('a translated name and its Chinese original are one thing', () => {
  it.each([
    [
      'a plan',
      'The Qingdao Pear Tree Protection Plan was issued.',
      '《青岛市梨树保护规划》已印发。',
    ],
    ['a body', 'They met the Stone Bridge Group.', '石桥集团参加。'],
    ['an industry', 'They will develop the lotus root industry.', '要发展莲藕产业。'],
  ])('%s', (_, english, chinese) => {
    const { joins, graphs } = joinsOf([english, chinese])
    expect(joins).toHaveLength(1)
    const named = graphs.map(({ entities }) => entities.some(({ iri }) => iri === joins[0]?.iri))
    expect(named).toEqual([true, true])
    expect(joins[0]?.reasons.length).toBeGreaterThan(0)
  })
})

const MEETING = [
  'Vice governor WHO went to Siping, Liaoyuan, Tonghua and Baishan.',
  '副省长WHO到四平市、辽源市、通化市、白山市调研。',
] as const

describe('a person is joined only by documents that have more in common', () => {
  it.each([
    ['a name in pinyin', 'Tang Qiuhe', '唐秋河', ['Tang Qiuhe = 唐秋河']],
    ['a surname in words', 'Stone Qiuhe', '石秋河', ['Stone Qiuhe = 石秋河']],
    ['another name', 'Tang Qiuhe', '周明月', []],
  ])('%s', (_, translated, original, expected) => {
    const [english, chinese] = MEETING
    expect(
      namesJoined([english.replace('WHO', translated), chinese.replace('WHO', original)]).filter(
        (name) => name.startsWith(translated),
      ),
    ).toEqual(expected)
  })

  it('not by documents that share nothing', () => {
    expect(
      namesJoined(['Vice governor Tang Qiuhe spoke.', '市长唐秋河出席会议。']).filter((name) =>
        name.startsWith('Tang'),
      ),
    ).toEqual([])
  })
})

describe('what may be two things stays two', () => {
  it.each([
    [
      'two originals fit as well',
      [
        'It issued the Pear Tree Protection Plan.',
        '印发《梨树保护规划》。',
        '印发《梨树保护方案》。',
      ],
    ],
    ['another number', ['It issued the Second Pear Tree Plan.', '印发《第三梨树规划》。']],
    ['another class', ['They met the Stone Bridge Group.', '印发《石桥规划》。']],
    ['another word', ['They met the Stone Bridge Group.', '铁桥集团参加。']],
    ['one document names both', ['The Stone Bridge Group met 石桥集团.', 'It rained.']],
    ['no Chinese document', ['They met the Stone Bridge Group.', 'The Stone Bridge Group won.']],
  ])('%s', (_, texts) => {
    expect(namesJoined(texts)).toEqual([])
  })
})

describe('the provincial government is another one in every document', () => {
  it.each([
    ['in one language', ['The provincial government won.', 'The provincial government met.']],
    ['in two', ['The provincial government won.', '省政府参加。']],
  ])('%s', (_, texts) => {
    const { graphs } = joinsOf(texts)
    const iris = graphs.flatMap(({ entities, document }) =>
      entities.filter(({ iri }) => iri !== document.iri).map(({ iri }) => iri),
    )
    expect(new Set(iris).size).toBe(texts.length)
  })
})

it('joins the same in any order of the documents', () => {
  const texts = [
    'They met the Stone Bridge Group.',
    'The Stone Bridge Group will develop the lotus root industry.',
    '石桥集团参加。',
    '要发展莲藕产业。',
    '《青岛市梨树保护规划》已印发。',
  ]
  const expected = JSON.stringify(joinsOf(texts))
  fc.assert(
    fc.property(fc.shuffledSubarray(texts, { minLength: texts.length }), (shuffled) => {
      expect(JSON.stringify(joinsOf(shuffled))).toBe(expected)
    }),
    { numRuns: 10 },
  )
})

describe('machine English and its Chinese original name the same things', () => {
  const corpus = 'test/fixtures/corpus'
  it.each(['01-heilongjiang', '02-shenyang', '03-sichuan', '04-hainan'])('%s', (name) => {
    const read = (ending: string): { entities: readonly Gold[] } & TextDocument => {
      const text = readFileSync(`${corpus}/${name}-executive-meeting${ending}.txt`, 'utf8')
      const gold = readFileSync(`${corpus}/${name}-executive-meeting${ending}.gold.json`, 'utf8')
      return { ...documentOf(text, name + ending), entities: JSON.parse(gold).entities }
    }
    const both = [read(''), read('.zh')]
    const { graphs } = extractDocuments(both, pack, {
      base: DEFAULT_BASE,
      minConfidence: 0,
      dictionary,
    })
    const [translated, original] = both.map(({ iri, entities }) => {
      const graph = graphs.find(({ document }) => document.iri === iri)
      return irisByGold(entities, graph?.entities ?? [])
    })
    const shared = [...(translated ?? [])].filter(([id]) => original?.has(id))
    const agreeing = shared.filter(([id, iri]) => original?.get(id) === iri)
    expect(shared.length).toBeGreaterThan(15)
    expect(agreeing.length / shared.length).toBeGreaterThanOrEqual(0.8)
  })
})

interface Gold {
  readonly id: string
  readonly start: number
  readonly end: number
}

/** The IRI that was given to the thing of each annotated mention whose span was found as it is. */
function irisByGold(
  gold: readonly Gold[],
  entities: ReturnType<typeof joinsOf>['graphs'][number]['entities'],
): Map<string, string> {
  return new Map(
    gold.flatMap(({ id, start, end }) =>
      entities
        .filter(({ mentions }) => mentions.some((m) => m.start === start && m.end === end))
        .map(({ iri }) => [id, iri] as const),
    ),
  )
}
