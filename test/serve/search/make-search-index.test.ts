import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { makeSearchIndex } from '../../../src/serve/search/make-search-index.ts'
import { dictionary } from '../../resolve/lattice/sample.ts'
import { makeThings, THINGS } from './small-things.ts'

const index = makeSearchIndex(THINGS, dictionary)
const localName = (iri: string) => iri.replace('https://x.example/', '')
const find = (query: string, limit = 5) =>
  index.find(query, { limit }).map(({ thing, how, score }) => ({
    name: localName(thing.iri),
    how,
    score,
  }))

describe('find', () => {
  test.each([
    // As it is written, but for case, accents, width and script.
    ['Scaly-sided merganser', 'merganser', 'exact'],
    ['SCALY SIDED  MERGANSER', 'merganser', 'exact'],
    ['cafe noir', 'cafe', 'exact'],
    ['ＣＡＦÉ ｎｏｉｒ', 'cafe', 'exact'],
    ['中华秋沙鸭', 'merganser', 'exact'],
    ['中華秋沙鴨', 'merganser', 'exact'],
    ['https://x.example/merganser', 'merganser', 'iri'],
    // Mistyped, cut short, in another order, run together.
    ['Red-brested merganzer', 'red', expect.anything()],
    ['sclay-sided merganser', 'merganser', 'spelling'],
    ['economy, greenhouse', 'economy', 'spelling'],
    ['red breasted mergan', 'red', 'spelling'],
    ['Han Jum', 'hanjun', 'spelling'],
    ['hanjun', 'hanjun', 'spelling'],
    ['中华秋沙鸟', 'merganser', 'spelling'],
    // By sound.
    ['zhonghua qiusha ya', 'merganser', expect.stringMatching(/sound|translation/)],
    ['zhōnghuá qiūshā yā', 'merganser', expect.stringMatching(/sound|translation/)],
    ['zhong1 hua2 qiu1 sha1 ya1', 'merganser', expect.stringMatching(/sound|translation/)],
    ['ZhonghuaQiushaYa', 'merganser', expect.stringMatching(/sound|translation/)],
    ['Chongqing', 'chongqing', expect.stringMatching(/sound|translation/)],
    // By meaning, or both.
    ['Chinese autumn sand duck', 'merganser', 'translation'],
    ['red chest autumn sand duck', 'red', 'translation'],
    ['ordinary autumn sand duck', 'common', 'translation'],
    ['shed film economy', 'economy', 'translation'],
    ['Wang Emperor', 'wangdi', 'translation'],
    // Chinese names of things that are only known by what a machine made of them.
    ['韩俊', 'hanjun', 'translation'],
    ['秸秆肉', 'meat', 'translation'],
  ])('%s is %s, by %s', (query: string, name: string, how: unknown) => {
    const [best, next] = find(query)
    expect(best).toMatchObject({ name, how })
    expect(best?.score).toBeGreaterThan((next?.score ?? 0) + 5)
    expect(best?.score === 100).toBe(how === 'exact' || how === 'iri')
  })

  test('says what stands for what', () => {
    const [hit] = index.find('Chinese autumn sand duck', { limit: 1 })
    expect(hit?.label.text).toBe('中华秋沙鸭')
    expect(hit?.reasons.join(' + ')).toMatch(/秋沙?~autumn.*鸭~duck/)
    const [typed] = index.find('greenhouse econmy', { limit: 1 })
    expect(typed?.reasons).toEqual(['economy~econmy'])
  })

  test.each([[''], ['  '], ['…!?'], ['\u0000\u0007'], ['\ud800'], ['qqqqzzzz xxyyzz']])(
    'nothing for %j',
    (query) => expect(find(query)).toEqual([]),
  )

  test('only what is accepted, though another fits better', () => {
    const accepts = ({ iri }: { iri: string }) => iri.endsWith('red')
    expect(index.find('Common merganser', { limit: 5, threshold: 1, accepts })).toMatchObject([
      { thing: { name: 'Red-breasted merganser' } },
    ])
  })

  test('namesakes score the same, the one mentioned more often first', () => {
    const [rare, often] = makeThings({ a: ['Kestrel@en'], b: ['Kestrel@en'] })
    const namesakes = [rare, often && { ...often, mentions: 3 }].flatMap((each) => each ?? [])
    const hits = makeSearchIndex(namesakes).find('kestrel', { limit: 5 })
    expect(hits.map(({ thing, score }) => [localName(thing.iri), score])).toEqual([
      ['b', 100],
      ['a', 100],
    ])
  })

  test('works without a dictionary, by characters alone', () => {
    const plain = makeSearchIndex(THINGS)
    expect(plain.find('秋沙鸭中华', { limit: 1 })).toMatchObject([
      { label: { text: '中华秋沙鸭' } },
    ])
    expect(plain.find('zhonghua qiusha ya', { limit: 1 })).toEqual([])
  })

  test('answers for any text, with sorted scores from 0 to 100', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60, unit: 'binary' }), (query) => {
        const scores = index.find(query, { limit: 10 }).map(({ score }) => score)
        expect(scores).toEqual([...scores].sort((a, b) => b - a))
        expect(scores.every((score) => score > 0 && score <= 100)).toBe(true)
      }),
    )
  })
})

describe('suggest', () => {
  const suggest = (prefix: string, skip = 0, limit = 10) =>
    index.suggest(prefix, { skip, limit }).map(({ thing }) => localName(thing.iri))

  test.each([
    ['scal', ['merganser']],
    ['chang', ['changchun', 'changsha', 'changchunlu']],
    ['长春', ['changchun', 'changchunlu']],
    ['zhonghua', ['merganser']],
    ['Mergans', ['common', 'red', 'merganser']],
    ['https://x.example/ice', ['ice']],
    ['', []],
  ])('%s', (prefix, names) => {
    expect(suggest(prefix).sort()).toEqual([...names].sort())
  })

  test('goes on where it stopped', () => {
    const all = suggest('c', 0, 100)
    expect(all.length).toBeGreaterThan(4)
    expect([...suggest('c', 0, 2), ...suggest('c', 2, 2), ...suggest('c', 4, 100)]).toEqual(all)
  })
})

test('likeness of a text and one thing, whatever else fits', () => {
  const thing = index.thing('https://x.example/merganser')
  if (thing === undefined) throw new Error('there is no such thing')
  expect(index.likeness('中华秋沙鸭', thing)).toBe(100)
  expect(index.likeness('Chinese autumn sand duck', thing)).toBeGreaterThan(80)
  expect(index.likeness('Han Jun', thing)).toBe(0)
})
