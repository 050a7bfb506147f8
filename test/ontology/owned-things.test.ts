import { describe } from 'vitest'
import { sharedPack } from '../shared-pack.ts'
import { tellsIn } from './tables.ts'

const pack = await sharedPack()
const tells = tellsIn(pack)

describe('what is said of something owned is not said of its owner', () => {
  tells('locatedIn', [
    [
      'Nanhai Cable Group makes cables. Its subsidiary, Foshan Copper Company, is based in Foshan.',
      'Foshan Copper Company Foshan',
    ],
    ['Nanhai Cable Group makes cables. Its companies are based in Foshan.'],
    ['Nanhai Cable Group makes cables. The group is based in Foshan.', 'Nanhai Cable Group Foshan'],
  ])
})
