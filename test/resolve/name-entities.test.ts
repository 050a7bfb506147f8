import { describe, expect, it, test } from 'vitest'
import type { Statement } from '../../src/model.ts'
import { sortStatements } from '../../src/resolve/name-entities.ts'
import { BASE, loadGardenPack } from '../extract/garden-pack.ts'
import { entitiesIn } from './things-in.ts'

const pack = await loadGardenPack()

/** The labels of the thing of that kind, `value@language`, the one to show first. */
const labelsOf = (kind: string, text: string) =>
  entitiesIn(text, pack)
    .find(({ iri }) => iri.includes(`/${kind}/`))
    ?.labels.map(({ value, language }) => `${value}@${language}`)

describe('labels', () => {
  it.each<[kind: string, text: string, labels: string[]]>([
    ['flower', 'They saw Lilium umbra.', ['ghost lily@en', '鬼百合@zh', 'Lilium umbra@en']],
    [
      'flower',
      'They saw the spirit hundred unions.',
      ['ghost lily@en', '鬼百合@zh', 'Lilium umbra@en', 'spirit hundred unions@en'],
    ],
    [
      'society',
      'They met the Fern Club. FERN CLUB met. They met the Fern Clubs.',
      ['Fern Club@en', 'Fern Clubs@en'],
    ],
    [
      'plan',
      'They read "Fern" 14th "Bulb Plan".',
      ['Fern 14th Bulb Plan@en', 'Fern" 14th "Bulb Plan@en'],
    ],
    ['plan', 'They read the Fern  Bulb\u00a0Plan.', ['Fern Bulb Plan@en']],
    ['person', '(Reporter in Xiaobo) They met Yu Xiaobo.', ['Yu Xiaobo@en', 'in Xiaobo@en']],
    ['person', '(Reporter 韩俊)', ['韩俊@zh']],
    ['meeting', 'The 2nd meeting was long.', ['2nd meeting@en']],
    [
      'meeting',
      'On 3 May 2020, Li Hua chaired the 12th executive meeting of the Reed County Council.',
      [
        'Meeting 12, Reed County Council, 2020-05-03@en',
        '12th executive meeting of the Reed County Council@en',
      ],
    ],
    [
      'meeting',
      'The 2nd meeting of RBS was long.',
      ['Meeting 2, Royal Bulb Society@en', '2nd meeting of RBS@en'],
    ],
  ])('of a %s in %j', (kind, text, labels) => {
    expect(labelsOf(kind, text)).toEqual(labels)
  })

  test('a part of a longer name gives a label only where the thing stands nowhere else', () => {
    expect(
      labelsOf('society', 'The 2nd meeting of the FERN CLUB was long. The Fern Club met.'),
    ).toEqual(['Fern Club@en'])
    expect(labelsOf('society', 'The 2nd meeting of the Fern Club was long.')).toEqual([
      'Fern Club@en',
    ])
  })
})

describe('IRIs', () => {
  const irisIn = (text: string) =>
    entitiesIn(text, pack).map(({ iri }) => iri.replace(/^.*\/id\//, ''))

  test('do not depend on where in a text a thing stands', () => {
    const parts = ['They read the Tree Plan.', 'Mayor Li Hua spoke.', 'The rope trade grew.']
    expect(irisIn([...parts].reverse().join(' '))).toEqual(irisIn(parts.join(' ')))
  })

  test('of meetings say whose they were, and when', () => {
    const held =
      'On 3 May 2020, Li Hua chaired the 12th executive meeting of the Reed County Council.'
    expect(irisIn(held)).toContain('meeting/12-reed-county-council-2020-05-03')
    const again =
      'The No. 12 executive meeting of the Reed County Council reviewed the Tree Plan on 3 May 2020.'
    expect(irisIn(again)).toContain('meeting/12-reed-county-council-2020-05-03')
  })

  test('of one base are under it', () => {
    for (const { iri } of entitiesIn('Mayor Li Hua met RBS in Fern Park.', pack)) {
      expect(iri.startsWith(BASE)).toBe(true)
      expect(iri.slice(BASE.length)).toMatch(/^[a-z]+\/[a-z-]+$/)
    }
  })
})

describe('sortStatements', () => {
  const statement = (
    subject: string,
    predicate: string,
    object: Statement['object'],
  ): Statement => ({
    ...{ subject, predicate, object, confidence: 1, modality: 'asserted', rule: 'rule' },
    evidence: [],
  })
  const entity = (iri: string) => ({ kind: 'entity', iri }) as const
  const text = (value: string) => ({ kind: 'text', value, language: 'en' }) as const

  it('by subject, then predicate, then object, by code unit, and leaves its input alone', () => {
    const sorted = [
      statement('a', 'p', entity('a')),
      statement('a', 'p', entity('b')),
      statement('a', 'q', text('Z')),
      statement('a', 'q', text('a')),
      statement('ab', 'p', entity('a')),
      statement('é', 'p', entity('a')),
      statement('韩', 'p', entity('a')),
    ]
    const given = Object.freeze([...sorted].reverse())
    expect(sortStatements(given)).toEqual(sorted)
    expect(sortStatements([])).toEqual([])
  })
})
