import { describe } from 'vitest'
import { sharedPack } from '../shared-pack.ts'
import { tellsIn } from './tables.ts'

const tells = tellsIn(await sharedPack())

describe('a firm is the same with and without its legal form', () => {
  tells('partOf', [
    [
      'Kestrel Glass Ltd. opened a plant. Kestrel Glass is a subsidiary of Moen Holding AG.',
      'Kestrel Glass Ltd. Moen Holding AG',
    ],
    ['Larkfield Foods ASA sold cheese. Larkfield Foods is quiet.'],
  ])
  tells('locatedIn', [
    [
      'Larkfield Foods ASA said that it has bought a dairy. Larkfield Foods is headquartered in Oslo.',
      'Larkfield Foods ASA Oslo',
    ],
    ['Norvale Inc. sells tents. Norvale is based in Boston.', 'Norvale Inc. Boston'],
    // Two firms: which of them is meant is not said.
    [
      'Rook Foods Inc. and Rook Foods Ltd. met. Rook Foods is headquartered in Oslo.',
      'Rook Foods Oslo',
    ],
  ])
})

describe('an adverb that starts with a preposition stands between a verb and its object', () => {
  const meeting = '20th executive meeting of Foshan City'
  tells('approved', [
    [
      `The ${meeting} reviewed and adopted in principle the Road Maintenance Plan and the Heating Subsidy Measures.`,
      `${meeting} Heating Subsidy Measures`,
      `${meeting} Road Maintenance Plan`,
    ],
    [
      `The ${meeting} approved by consensus the Road Maintenance Plan.`,
      `${meeting} Road Maintenance Plan`,
    ],
    [`The ${meeting} did not approve in principle the Road Maintenance Plan.`],
    [`The ${meeting} passed over the Road Maintenance Plan.`],
  ])
})
