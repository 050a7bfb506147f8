import { describe, expect, it } from 'vitest'
import { sharedPack } from '../shared-pack.ts'
import { factsIn } from './read-text.ts'

const pack = await sharedPack()

describe('where kinds of living things live', () => {
  it.each([
    [
      'The reed leopard is back. Most of the reed leopards’ habitat in Ferrow County is dry.',
      ['Reed leopard inhabits Ferrow County'],
    ],
    [
      'The guest is the Tolly wren, a flightless warbler endemic to Stane Island.',
      ['Tolly wren inhabits Stane Island'],
    ],
    ['A watcher on the island of Tolvera, Portugal, met the reed leopard.', []],
  ])('%s', (text, expected) => {
    expect(factsIn(text, pack).map((fact) => fact.replace(/^reed/, 'Reed'))).toEqual(expected)
  })
})

describe('who published and who wrote', () => {
  it.each([
    [
      'Originally published on Mongabay by Ann Roe',
      ['Leaflet publishedBy Mongabay', 'Leaflet reportedBy Ann Roe'],
    ],
    ['It was originally published on paper by Ann Roe.', []],
  ])('%s', (text, expected) => {
    expect(factsIn(text, pack)).toEqual(expected)
  })
})

describe('a plan whose name ends in a place in lower case', () => {
  it('is for that place', () => {
    expect(factsIn('They read the Land Use Plan for the Ferrow watershed.', pack)).toEqual([
      'Land Use Plan for the Ferrow watershed coversPlace Ferrow watershed',
    ])
  })
})
