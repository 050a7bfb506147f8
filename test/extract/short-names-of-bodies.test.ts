import { describe, expect, it } from 'vitest'
import { sharedPack } from '../shared-pack.ts'
import { graphOf } from './read-text.ts'

const pack = await sharedPack()

/** The words of each body of the text, in its order. */
const bodiesOf = (text: string): string[][] =>
  graphOf(text, pack)
    .entities.filter(({ classIri }) => classIri.endsWith('Organization'))
    .map(({ mentions }) => mentions.map(({ surface }) => surface))

describe('acronyms of bodies', () => {
  it.each([
    ['CFS (the Crane and Fen Society) met. CFS left.', ['CFS', 'Crane and Fen Society', 'CFS']],
    ['Crane and Fen Society, Tanby (CFS) met. CFS left.', ['Crane and Fen Society', 'CFS', 'CFS']],
    ['The Crane Media Corporation met. CMC left.', ['Crane Media Corporation', 'CMC']],
    ['The Osmian Exchange Limited (OXL) met.', ['Osmian Exchange Limited', 'OXL']],
  ])('%j', (text, words) => {
    expect(bodiesOf(text)).toEqual([words])
  })

  it('but no country in brackets', () => {
    expect(bodiesOf('The Umber Sands Authority (USA) met. It left the USA.')).toEqual([
      ['Umber Sands Authority'],
    ])
  })
})

describe('a firm by a first word that is a country too', () => {
  it('where all places lie elsewhere', () => {
    expect(bodiesOf('Jordan Holdings met in Shanghai. Jordan sold land.')).toEqual([
      ['Jordan Holdings', 'Jordan'],
    ])
  })

  it.each([
    'Jordan Holdings met in Amman. Jordan sold land.',
    'Jordan Holdings met in Shanghai. It sells to Jordan.',
    'Jordan Holdings met in Shanghai. Jordan and Syria agreed.',
  ])('but not in %j', (text) => {
    expect(bodiesOf(text)).toEqual([['Jordan Holdings']])
  })
})

describe('letters in brackets inside a name', () => {
  it('are those of the words before, by which it is named again', () => {
    const { entities } = graphOf(
      'The Tanby Digital Ledger (TDL) project began. The TDL is late.',
      pack,
    )
    const words = entities.map(({ mentions }) => mentions.map(({ surface }) => surface))
    expect(words).toContainEqual(['Tanby Digital Ledger (TDL) project', 'TDL'])
  })
})
