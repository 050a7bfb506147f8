import { describe, expect, it } from 'vitest'
import { sharedPack } from '../shared-pack.ts'
import { factsIn } from './read-text.ts'

const pack = await sharedPack()

describe('places around one another', () => {
  it.each([
    [
      'Luomu Town, Weiqi County, Guizhou Province: small apples bring luck',
      ['Luomu Town locatedIn Weiqi County', 'Weiqi County locatedIn Guizhou Province'],
    ],
    [
      'Weiqi City, Ningxia once had a sad name.',
      ['Weiqi City locatedIn Ningxia Hui Autonomous Region'],
    ],
    [
      'The Tolly Reserve in the Ferrow Mountains in the north-west of Weiqi County is green.',
      ['Ferrow Mountains locatedIn Weiqi County', 'Tolly Reserve locatedIn Ferrow Mountains'],
    ],
  ])('%j', (text, expected) => {
    expect(factsIn(text, pack).sort()).toEqual(expected)
  })
})

describe('where bodies settle', () => {
  it.each([
    [
      'Tanby Glass Group, Ferrow Bank and other big firms settled in Weiqi County.',
      ['Ferrow Bank locatedIn Weiqi County', 'Tanby Glass Group locatedIn Weiqi County'],
    ],
    ['A plane of Tanby Glass Group landed in Weiqi County.', []],
  ])('%j', (text, expected) => {
    expect(factsIn(text, pack).sort()).toEqual(expected)
  })
})

describe('kinds that a participle tells of', () => {
  it('are those named behind it', () => {
    expect(
      factsIn(
        'The number of animals inhabiting Weiqi County exceeds 300, such as the reed stork.',
        pack,
      ),
    ).toEqual(['reed stork inhabits Weiqi County'])
  })
})

describe('addresses that no preposition opens', () => {
  it.each([
    [
      'It is named for its home, Tolly Town, Weiqi County, Guangdong Province.',
      ['Tolly Town locatedIn Weiqi County', 'Weiqi County locatedIn Guangdong Province'],
    ],
    [
      'The stork was seen in Tolly County and Weiqi County, northern Guangdong Province.',
      ['Tolly County locatedIn Guangdong Province', 'Weiqi County locatedIn Guangdong Province'],
    ],
    ['They praised its sisters, Tolly County, Weiqi County, Ferrow County.', []],
    ['They met in Tolly County and Weiqi County, and Guangdong Province paid.', []],
  ])('%j', (text, expected) => {
    expect(
      factsIn(text, pack)
        .filter((fact) => fact.includes('locatedIn'))
        .sort(),
    ).toEqual(expected)
  })
})
