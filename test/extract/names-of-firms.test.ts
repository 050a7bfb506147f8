import { describe, expect, it } from 'vitest'
import { sharedPack } from '../shared-pack.ts'
import { factsIn, graphOf } from './read-text.ts'

const pack = await sharedPack()

const namesOf = (text: string, className: string): string[] =>
  graphOf(text, pack)
    .entities.filter(({ classIri }) => classIri.endsWith(className))
    .map(({ labels }) => labels[0]?.value ?? '')
    .toSorted()

describe('names of firms go over the comma before their legal form', () => {
  it.each([
    ['Marrow Lithium Group Co., Ltd. paid.', ['Marrow Lithium Group Co., Ltd.']],
    [
      'It sued Oxmouth Mining (Hong Kong) Co., Ltd. in May.',
      ['Oxmouth Mining (Hong Kong) Co., Ltd.'],
    ],
    ['Ferrow Foundation, Inc. (FFI) paid.', ['Ferrow Foundation, Inc.']],
    ['Tolly Gold Corp. paid.', ['Tolly Gold Corp.']],
  ])('%s', (text, expected) => {
    expect(namesOf(text, 'Organization')).toEqual(expected)
  })

  it('whose shares are named with a code behind them', () => {
    const text =
      'Marrow Group Co., Ltd. (Marrow, 002999.SZ) paid. It was read by Tanby Co., Ltd., a subsidiary of Marrow.'
    expect(factsIn(text, pack)).toEqual(['Tanby Co., Ltd. partOf Marrow Group Co., Ltd.'])
  })

  it('and what stands behind their owner and a comma owns nothing', () => {
    expect(
      factsIn('Ferrow Airlines, a unit of Quorn, and Tolly Airlines hit a snag.', pack),
    ).toEqual(['Ferrow Airlines partOf Quorn'])
    expect(
      factsIn(
        'Ferrow Airlines, a unit of Quorn Corp., and Tolly Airlines, a rival, hit a snag.',
        pack,
      ),
    ).toEqual(['Ferrow Airlines partOf Quorn Corp.'])
  })

  it('and what a body was called is not what it is', () => {
    const text =
      'The Ferrow Council, formerly known as the Ferrow Craft Office, is a wing of the Eastern Council.'
    expect(factsIn(text, pack)).toEqual(['Ferrow Council partOf Eastern Council'])
  })
})

describe('names of places', () => {
  it.each([
    [
      'A plan for the Ferrow watershed and the Wray Head coast.',
      ['Ferrow watershed', 'Wray Head coast'],
    ],
    ['They saw the small hat-shaped Stane Island.', ['Stane Island']],
    ['They read the Land Use Plan for the Ferrow watershed.', ['Ferrow watershed']],
    ['It grows in Ruritish western waters.', []],
    ['It cost 5 million U.S. dollars.', []],
  ])('%s', (text, expected) => {
    expect(namesOf(text, 'Place')).toEqual(expected)
  })

  it('with the part of a country that they lie in', () => {
    expect(factsIn('He works in Stane, north China’s Hebei Province.', pack)).toEqual([
      'Stane locatedIn Hebei Province',
    ])
  })
})
