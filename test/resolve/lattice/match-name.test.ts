import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compileLabels, keptLabels } from '../../../src/resolve/lattice/compile-labels.ts'
import type { NameLabel } from '../../../src/resolve/lattice/label-index.ts'
import { matchName } from '../../../src/resolve/lattice/match-name.ts'
import { dictionary, namePairs } from './sample.ts'

const indexOf = (...labels: readonly string[]) =>
  compileLabels(
    labels.map((label) => ({ id: label, label })),
    dictionary,
  )
const best = (name: string, ...labels: readonly string[]) => matchName(name, indexOf(...labels))[0]

describe('a name finds its label, with the reason', () => {
  test.each([
    ['red flag', '红旗', '红旗~red flag'],
    ['autumn sand duck', '秋沙鸭', '秋~autumn + 沙~sand + 鸭~duck'],
    ['Wang Emperor', '王帝', '王~Wang (sound) + 帝~Emperor'],
    ['in Xiaobo', '于小博', '于~in + 小博~Xiaobo (sound)'],
    ['Xiaobo Yu', '于小博', '于~Yu (sound) + 小博~Xiaobo (sound)'],
    [
      'Chang Liaotong Baoyay',
      '长辽通白延',
      '长~Chang (sound) + 辽通~Liaotong (sound) + 白延~Baoyay (near sound)',
    ],
    ['straw meat', '秸秆变肉', '秸秆~straw + 肉~meat'],
    ['112 projects', '一百一十二个项目', '一百一十二~112 (number) + 项目~projects'],
    [
      'market supervision bureau',
      '市场监管局',
      '市场~market + 监管~supervision + 局~bureau (in longer words)',
    ],
    ['Mergus squamatus', '中华秋沙鸭', '中华秋沙鸭~Mergus squamatus'],
    ['5G technology', '5G技术', '5G~5G + 技术~technology'],
    ['Omikron', '奥密克戎', '奥密克戎~Omikron'],
  ])('%s → %s', (name, label, reasons) => {
    const match = best(name, label)
    expect(match?.label).toBe(label)
    expect(match?.reasons.join(' + ')).toBe(reasons)
  })

  test.each([
    ['长春', '長春'],
    ['長春', '长春'],
  ])('%s in the other script is %s', (name, label) => {
    expect(best(name, label)).toMatchObject({ label, score: 1 })
  })
})

describe('labels in English', () => {
  test.each([
    ['Torvala Harbor Authority', 'Torvala Harbour Authority'],
    ['torvala harbour authority', 'Torvala Harbour Authority'],
    ['Torvalla Harbour Authority', 'Torvala Harbour Authority'],
    ['Authority of Torvala Harbour', 'Torvala Harbour Authority'],
    ["the People's Goverment", "People's Government"],
    ['Café Olé', 'Cafe Ole'],
  ])('%s → %s', (name, label) => {
    expect(best(name, label, 'Harbour Café', 'City Council')?.label).toBe(label)
  })
})

describe('what names nothing', () => {
  test.each([
    ['a single character by its meaning', 'sand', '沙'],
    ['a single character inside a longer label', 'duck', '中华秋沙鸭'],
    ['a common word read as pinyin', 'long', '龙门'],
    ['a person without the surname', 'Xiaobo', '于小博'],
    ['half of a label', 'City Council', 'Torvala City Council'],
    ['another number', 'third hospital', '第一医院'],
    ['another number in English', 'second district', 'First District'],
    ['another word in the middle', 'Chinese spring sand duck', '中华秋沙鸭'],
    ['another name', 'Harbin University', '吉林大学'],
    ['grammar alone', 'of the', '的'],
    ['no word at all', '…!', '秋沙鸭'],
    ['nothing', '', '秋沙鸭'],
  ])('%s', (_what, name, label) => {
    expect(best(name, label)).toBeUndefined()
  })
})

test('an exact meaning is trusted more than a sound, and a sound more than one that is near', () => {
  const scoreOf = (name: string) => best(name, '长白山')?.score ?? 0
  expect(scoreOf('long white mountain')).toBeGreaterThan(0.9)
  expect(scoreOf('Changbai Mountain')).toBeGreaterThan(scoreOf('Chanbei Mountain'))
  expect(scoreOf('Changbai Mountain')).toBeGreaterThan(scoreOf('Mountain Changbai'))
})

test('of persons, the label says so or its characters do', () => {
  const names = (isPersonal?: boolean) =>
    matchName(
      'Guangming',
      compileLabels(
        [{ id: 'a', label: '高光明', ...(isPersonal === undefined ? {} : { isPersonal }) }],
        dictionary,
      ),
      { threshold: 0.2 },
    ).length
  expect([names(), names(true), names(false)]).toEqual([0, 0, 1])
})

test('a rare surname counts where the label is known to be of a person', () => {
  const labels = (isPersonal: boolean) => [{ id: 'a', label: '仉小明', isPersonal }]
  const found = (isPersonal: boolean) =>
    matchName('Xiaoming', compileLabels(labels(isPersonal), dictionary), { threshold: 0.2 }).length
  expect([found(true), found(false)]).toEqual([0, 1])
})

describe('too little is said to take a name for a label', () => {
  test.each([
    ['one word that is a part of it', 'Leeds', '伯利兹'],
    ['one word that is a part of it', 'Tigris', '格里斯河底'],
    ['one short word that is nearly it', 'Turku', '土耳其'],
    ['what a character means in longer words', 'coffee industry', '茶产业'],
  ])('%s: %s', (_what, name, label) => {
    expect(best(name, label)?.score ?? 0).toBeLessThan(0.7)
  })
})

test('limit, threshold and what is accepted choose among the matches', () => {
  const index = indexOf('红旗', '红旗渠', '红旗谱')
  const labels = (options: Parameters<typeof matchName>[2]) =>
    matchName('red flag', index, { threshold: 0, limit: 9, ...options }).map(({ label }) => label)
  expect(labels({})).toHaveLength(3)
  expect(labels({})[0]).toBe('红旗')
  expect(labels({ limit: 1 })).toEqual(['红旗'])
  expect(labels({ threshold: 0.9 })).toEqual(['红旗'])
  expect(labels({ accepts: (id) => id !== '红旗' }).sort()).toEqual(['红旗渠', '红旗谱'].sort())
})

test('labels of one thing keep its id, and a label that two things have gives both', () => {
  const index = compileLabels(
    [
      { id: 'one', label: '红旗' },
      { id: 'one', label: 'Red Flag' },
      { id: 'two', label: '红旗' },
      { id: 'two', label: '红旗' },
    ],
    dictionary,
  )
  const ids = matchName('red flag', index, { limit: 9 }).map(({ id }) => id)
  expect(ids.sort()).toEqual(['one', 'one', 'two'])
})

describe('whatever the text', () => {
  const pairs = namePairs()
  const words = pairs.flatMap(({ name, label }) => [...name.split(' '), label, ...label])
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc
      .array(fc.constantFrom(...words, ' ', '-', '“', '14th'), { maxLength: 40 })
      .map((each) => each.join(' ')),
  )
  const labels: readonly NameLabel[] = pairs.slice(0, 80).map(({ label }) => ({ id: label, label }))
  const index = compileLabels(labels, dictionary)

  test('names do not fail, scores lie between 0 and 1, the best comes first', () => {
    fc.assert(
      fc.property(anyText, (name) => {
        const scores = matchName(name, index, { threshold: 0, limit: 9 }).map(({ score }) => score)
        expect(scores.every((score) => score > 0 && score <= 1)).toBe(true)
        expect(scores).toEqual([...scores].sort((a, b) => b - a))
      }),
      { numRuns: 150 },
    )
  })

  test('labels do not fail', () => {
    fc.assert(
      fc.property(anyText, (label) => {
        const found = matchName(label, indexOf(label), { threshold: 0 }).map((each) => each.label)
        expect([[], [label]]).toContainEqual(found)
      }),
      { numRuns: 100 },
    )
  })

  test.each(['label', 'name'] as const)('each %s finds itself', (side) => {
    const texts = [...new Set(pairs.map((pair) => pair[side]))].filter(Boolean)
    const all = indexOf(...texts)
    expect(texts.filter((text) => matchName(text, all)[0]?.label !== text)).toEqual([])
  })

  test('the same question has the same answer, in whatever order the labels are', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...labels], { minLength: labels.length }),
        fc.constantFrom(...pairs),
        (shuffled, { name }) => {
          const options = { threshold: 0, limit: 9 }
          const answer = matchName(name, index, options)
          expect(matchName(name, compileLabels(shuffled, dictionary), options)).toEqual(answer)
          expect(matchName(name, index, options)).toEqual(answer)
        },
      ),
      { numRuns: 25 },
    )
  })

  test('labels out of a cache answer as those that were compiled do', () => {
    const kept = new Map<string, Uint8Array>()
    const cache = {
      read: (key: string) => kept.get(key),
      write: (key: string, bytes: Uint8Array) => void kept.set(key, bytes),
    }
    const strange = [...labels, { id: 'a', label: 'Eau Oiea 鿰鿱' }, { id: 'b', label: 'Zyqx-9' }]
    const compiled = keptLabels(() => strange, dictionary, { cache, key: 'all' })
    const decoded = keptLabels(() => expect.fail(), dictionary, { cache, key: 'all' })
    expect(kept.size).toBe(1)
    const names = [...pairs.map(({ name }) => name), 'Oiea', 'Zyqx 9', 'Zyqz']
    const options = { threshold: 0, limit: 9 }
    for (const name of names) {
      expect(matchName(name, decoded, options)).toEqual(matchName(name, compiled, options))
    }
    const others = strange.slice(1)
    const kind = { cache, key: 'others' }
    expect(
      matchName(
        'Oiea',
        keptLabels(() => others, dictionary, kind),
        options,
      ),
    ).toEqual(matchName('Oiea', compileLabels(others, dictionary), options))
    expect(kept.size).toBe(2)
  })

  test('a very long name or label takes no longer than a long one', () => {
    const long = 'Changchun big river '.repeat(20_000)
    const han = '长春大河'.repeat(20_000)
    expect(matchName(long, indexOf(han), { threshold: 0 }).length).toBeLessThanOrEqual(1)
  }, 5000)
})
