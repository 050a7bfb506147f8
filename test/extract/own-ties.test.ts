import { describe, expect, it } from 'vitest'
import { sharedPack } from '../shared-pack.ts'
import { factsIn, graphOf } from './read-text.ts'
import { says } from './says.ts'

const pack = await sharedPack()

describe('each of a list of places lies where its own preposition says', () => {
  says(pack, [
    [
      'Staff went to Luma National Park in Zambia and Sorva Wildlife Reserve in Malawi.',
      'Luma National Park locatedIn Zambia',
      'Sorva Wildlife Reserve locatedIn Malawi',
    ],
    [
      'They surveyed Lake Orsa in Sweden, Lake Kerra in Ethiopia and Lake Velm in Denmark.',
      'Lake Kerra locatedIn Ethiopia',
      'Lake Orsa locatedIn Sweden',
      'Lake Velm locatedIn Denmark',
    ],
    [
      'The sites are Lake Orsa in Sweden; Lake Kerra in Ethiopia; and the Velm Delta in Botswana.',
      'Lake Kerra locatedIn Ethiopia',
      'Lake Orsa locatedIn Sweden',
      'Velm Delta locatedIn Botswana',
    ],
    [
      'Trains run from Lahore in Pakistan to Amritsar in India.',
      'Amritsar locatedIn India',
      'Lahore locatedIn Pakistan',
    ],
  ])
})

describe('a place in a longer name is not what is located', () => {
  says(pack, [['It is the Umber Nigeria Dyeing Plant to be located in the Ferrow Free Zone.']])
})

describe('what somebody owns, opens or is told is an event with a head noun of events only', () => {
  const meetings = (text: string): string[] =>
    graphOf(text, pack)
      .entities.filter(({ classIri }) => classIri.endsWith('Meeting'))
      .map(({ labels }) => labels[0]?.value ?? '')
  it.each([
    "It is on the Belo Union's Tolly List.",
    'Ann Wray inaugurated the Rook Water Arrangement.',
    'Ann Wray told the Kilrush Echo that it rained.',
  ])('%s', (text) => {
    expect(meetings(text)).toEqual([])
  })
  it('as a forum has', () => {
    expect(factsIn('Ann Wray officially opened the Rook Forum.', pack)).toEqual([
      'Ann Wray attended Rook Forum',
    ])
  })
})

describe('where a firm is from, and how many sectors, are no names', () => {
  says(pack, [
    ['Mills are owned by Norwegian businesses in several sectors including farming.'],
    ['The mine is run by Australian investors in many sectors.'],
  ])
})
