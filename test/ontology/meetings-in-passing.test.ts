import { describe } from 'vitest'
import { sharedPack } from '../shared-pack.ts'
import { tellsIn } from './tables.ts'

const tells = tellsIn(await sharedPack())

describe('a meeting whose spirit or decisions another one studied does not do what that one does', () => {
  tells('reviewed', [
    [
      'The meeting learned the spirit of the 3rd National Congress of the Reef Party, and reviewed the "Foshan Pottery Plan".',
    ],
    [
      'Cadres conveyed the decisions of the 12th executive meeting of Foshan City, deliberated the "Foshan Tea Plan".',
    ],
  ])
  tells('supports', [
    [
      'The meeting conveyed the spirit of the 3rd National Congress of the Reef Party. The meeting stressed that we must support the Nanhu Glass Group.',
    ],
  ])
})

describe('a meeting yet to come that opens its sentence has what is said of it', () => {
  tells('heldBy', [
    [
      'The upcoming Stockholm Climate Conference will be held on 3 June 2024, hosted by the Ministry of Environment.',
      'upcoming Stockholm Climate Conference Ministry of Environment',
    ],
  ])
})

describe('where it opens the text, or nothing else was done with it, the text is about it', () => {
  tells('reviewed', [
    [
      'Spirit of the 12th executive meeting of Foshan City. The meeting reviewed the "Foshan Pottery Plan".',
      '12th executive meeting of Foshan City Foshan Pottery Plan',
    ],
    [
      'The 12th executive meeting of Foshan City conveyed the spirit of the 3rd National Congress of the Reef Party, and reviewed the "Foshan Pottery Plan".',
      '12th executive meeting of Foshan City Foshan Pottery Plan',
    ],
  ])
})
