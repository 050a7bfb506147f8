import { describe, expect, it, test } from 'vitest'
import { loadGardenPack } from '../extract/garden-pack.ts'
import { thingsIn } from './things-in.ts'

const pack = await loadGardenPack()

type Case = readonly [text: string, things: Record<string, string[]>]

const names = (cases: readonly Case[]): void => {
  it.each(cases)('%s', (text, things) => {
    expect(thingsIn(text, pack)).toEqual(things)
  })
}

describe('a known thing is one under all its labels', () => {
  names([
    [
      'The ghost lily is rare. Ghost Lilies, Lilium umbra and the spirit hundred unions are rare.',
      {
        'flower/ghost-lily': [
          'ghost lily',
          'Ghost Lilies',
          'Lilium umbra',
          'spirit hundred unions',
        ],
      },
    ],
    [
      'RBS met the Royal Bulb Society.',
      { 'society/royal-bulb-society': ['RBS', 'Royal Bulb Society'] },
    ],
    [
      'They grow cut flowers and sell in the Cut Flower Trade.',
      { 'trade/cut-flower-trade': ['cut flowers', 'Cut Flower Trade'] },
    ],
  ])
})

describe('a name is one thing however it is written', () => {
  names([
    ['They met the Fern Club. FERN CLUB met.', { 'society/fern-club': ['Fern Club', 'FERN CLUB'] }],
    [
      'The rope trade and the Rope Trades grew.',
      { 'trade/rope-trade': ['rope trade', 'Rope Trades'] },
    ],
    [
      'They read "Fern" 14th "Bulb Plan" and the Fern 14th Bulb Plan.',
      { 'plan/fern-14th-bulb-plan': ['Fern" 14th "Bulb Plan', 'Fern 14th Bulb Plan'] },
    ],
  ])
})

describe('a short title is the long one, when there is but one', () => {
  names([
    [
      'They read the Fern Tree Plan. The Tree Plan is old.',
      { 'plan/fern-tree-plan': ['Fern Tree Plan', 'Tree Plan'] },
    ],
    [
      'The Tree Plan is old. They read the Fern Tree Plan.',
      { 'plan/fern-tree-plan': ['Tree Plan', 'Fern Tree Plan'] },
    ],
    [
      'They read the Fern Tree Plan and the Moss Tree Plan. The Tree Plan is old.',
      {
        'plan/fern-tree-plan': ['Fern Tree Plan'],
        'plan/moss-tree-plan': ['Moss Tree Plan'],
        'plan/tree-plan': ['Tree Plan'],
      },
    ],
    [
      'They met the Old Fern Club. The Fern Society met.',
      { 'society/fern-society': ['Fern Society'], 'society/old-fern-club': ['Old Fern Club'] },
    ],
  ])
})

describe('a translated name is the name in full where the text has it', () => {
  names([
    [
      'They met Yu Xiaobo. (Reporter in Xiaobo)',
      { 'person/yu-xiaobo': ['Yu Xiaobo', 'in Xiaobo'] },
    ],
    [
      '(Reporter in Xiaobo) They met Yu Xiaobo.',
      { 'person/yu-xiaobo': ['in Xiaobo', 'Yu Xiaobo'] },
    ],
    ['(Reporter in Xiaobo) (Editor to Xiaobo)', { 'person/in-xiaobo': ['in Xiaobo', 'to Xiaobo'] }],
    [
      '(Reporter in Xiaobo) They met Wang Xiaobo.',
      { 'person/in-xiaobo': ['in Xiaobo'], 'person/wang-xiaobo': ['Wang Xiaobo'] },
    ],
  ])
})

describe('meetings are one when nothing tells them apart', () => {
  names([
    [
      'The 2nd meeting was long. The 2nd executive meeting was long.',
      { 'meeting/2nd-executive-meeting': ['2nd meeting', '2nd executive meeting'] },
    ],
    [
      'The 2nd meeting was long. The 3rd meeting was short.',
      { 'meeting/2nd-meeting': ['2nd meeting'], 'meeting/3rd-meeting': ['3rd meeting'] },
    ],
    [
      'The 2nd meeting and the 2nd session were long.',
      { 'meeting/2nd-meeting': ['2nd meeting'], 'meeting/2nd-session': ['2nd session'] },
    ],
    [
      'The 2nd meeting was long. They were at the meeting of the Moss Club.',
      {
        'meeting/2-moss-club': ['2nd meeting', 'meeting of the Moss Club'],
        'society/moss-club': ['Moss Club'],
      },
    ],
  ])
})

describe('an office is that of its body', () => {
  test('the same words in another body are another office', () => {
    const text = 'Moss Club secretary Li Hua met Fern Club secretary Gao Lishan.'
    expect(Object.keys(thingsIn(text, pack)).filter((iri) => iri.startsWith('office/'))).toEqual([
      ...['office/fern-club-secretary', 'office/moss-club-secretary'],
    ])
  })

  test('a body that the pack knows, or a place that a text is about, names it in full', () => {
    const text =
      'Reed County is green. Mayor of Reed County is an office. RBS secretary Li Hua spoke.'
    expect(thingsIn(text, pack)).toMatchObject({
      'office/mayor-of-reed-county': ['Mayor of Reed County'],
      'office/secretary-of-royal-bulb-society': ['RBS secretary'],
    })
  })
})

test('things of two classes are two, though they have one name', () => {
  expect(thingsIn('Mayor Fern Lily spoke of the fern lily.', pack)).toMatchObject({
    'flower/fern-lily': ['fern lily'],
    'person/fern-lily': ['Fern Lily'],
  })
})

test('each mention is that of one thing, and things keep the order of the text', () => {
  const text = 'They read the Tree Plan, then the Path Plan, then the Tree Plan of the Moss Club.'
  expect(thingsIn(text, pack)).toEqual({
    'plan/path-plan': ['Path Plan'],
    'plan/tree-plan': ['Tree Plan', 'Tree Plan'],
    'society/moss-club': ['Moss Club'],
  })
})
