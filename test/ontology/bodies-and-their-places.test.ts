import { describe } from 'vitest'
import { sharedPack } from '../shared-pack.ts'
import { saysIn } from './tables.ts'

const pack = await sharedPack()

const says = saysIn(pack)

describe('where a house or a place lies is told in passing', () => {
  says('locatedIn', [
    [
      'Staff of the University of Turku in Finland tagged them.',
      'University of Turku locatedIn Finland',
    ],
    ['Staff of the Bank of Turku in Finland tagged them.'],
    [
      'Based in Lisbon, the Wray Science Museum sells maps.',
      'Wray Science Museum locatedIn Lisbon',
    ],
    [
      'Located in the heart of Lisbon, the Wray Science Museum sells maps.',
      'Wray Science Museum locatedIn Lisbon',
    ],
    ['Mount Wray, in the Malaysian state of Sabah, is steep.', 'Mount Wray locatedIn Sabah'],
    ['A deal with the Lisbon-based charity Wray Trust was signed.', 'Wray Trust locatedIn Lisbon'],
    ["They left Portugal's old port of Oxmouth.", 'Oxmouth locatedIn Portugal'],
    ["They left Portugal's rival, the port of Oxmouth."],
  ])
})

describe('a body is a part of the one that it is named with', () => {
  says('partOf', [
    [
      'They visited the Centre for Reed at Turku University.',
      'Centre for Reed partOf Turku University',
    ],
    [
      "They visited the University of Turku's Institute of Reed Studies.",
      'Institute of Reed Studies partOf University of Turku',
    ],
    [
      "The Wray Milk Group's wholly owned subsidiary, Oxmouth Dairy, is old.",
      'Oxmouth Dairy partOf Wray Milk Group',
    ],
    ["The Wray Milk Group's rival, Oxmouth Dairy, is old."],
    [
      'As part of the Clean Loch Plan, the Reed Beds Plan is read in schools.',
      'Reed Beds Plan partOf Clean Loch Plan',
    ],
    ['As a rival of the Wray Milk Group, Oxmouth Dairy sells cheese.'],
  ])
})
