import { describe } from 'vitest'
import { sharedPack } from '../shared-pack.ts'
import { findsIn, tellsIn } from './tables.ts'

const pack = await sharedPack()
const tells = tellsIn(pack)
const finds = findsIn(pack)

describe('a noun behind what looks like the place around says that something else is named', () => {
  tells('locatedIn', [
    ['A fire broke out in Ferrow Lake, Foshan old yard owners said.'],
    ['The fair was held in Ferrow Hall, Foshan.', 'Ferrow Hall Foshan'],
  ])
})

describe('what a place wants to be, and what its words begin by chance, are no places', () => {
  finds('Place', [
    ['They read the "Plan for Building a Tourism Strong Province".'],
    ['They launched the "Beautiful Village Construction Project".'],
    ['They read the "Foshan City Salt Lake Chemical Industry Development Plan".', 'Foshan City'],
    ['They met at Lake Ferrow in Garden City.', 'Lake Ferrow', 'Garden City'],
  ])
})
