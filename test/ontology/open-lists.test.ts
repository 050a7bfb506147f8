import { describe } from 'vitest'
import { sharedPack } from '../shared-pack.ts'
import { findsIn, tellsIn } from './tables.ts'

const pack = await sharedPack()
const tells = tellsIn(pack)
const finds = findsIn(pack)
const MEETING = '3rd executive meeting of Foshan City'

describe('what leaves a list open is none of it', () => {
  tells('studied', [
    [
      `The ${MEETING} researched winter heating, road safety and so on work.`,
      `${MEETING} winter heating`,
      `${MEETING} road safety`,
    ],
    [
      `The ${MEETING} studied spring ploughing, drought resistance, etc.`,
      `${MEETING} spring ploughing`,
      `${MEETING} drought resistance`,
    ],
  ])
})

describe('a quarter of the compass opens a name at the head of a sentence', () => {
  finds('Organization', [
    ['Northeast Forestry University signed.', 'Northeast Forestry University'],
    ['Southwest Mining Group opened a mine.', 'Southwest Mining Group'],
    ['Northwest of Foshan University lies a lake.', 'Foshan University'],
  ])
})
