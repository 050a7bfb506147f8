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
    ['Wray Park covers 300 hectares in Kent.', 'Wray Park locatedIn Kent'],
    ['Wray Park takes up an area of some 300 acres in Kent.', 'Wray Park locatedIn Kent'],
    ['Wray Park covers the costs of Kent.'],
    ['Tinning keeps Sallow, a village of 900 people in Kent, alive.', 'Sallow locatedIn Kent'],
    ['They swam in the upper Gulf of Oxmouth, Portugal.', 'Gulf of Oxmouth locatedIn Portugal'],
    ['Tigers occur in the Sundarbans of Bangladesh.', 'Sundarbans locatedIn Bangladesh'],
    [
      'They live at Wray Park in Sallow in the Tolly district.',
      'Wray Park locatedIn Sallow',
      'Sallow locatedIn Tolly district',
    ],
    ['Wray Park was set up in Kent in 1990.', 'Wray Park locatedIn Kent'],
    ['A road from Wray Park has been built in Kent.'],
    ['France beat Brazil in Qatar.'],
    ["They left Spain in Portugal's hands."],
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
      'They asked the Reed Department of the Wray Water Agency.',
      'Reed Department of the Wray Water Agency partOf Wray Water Agency',
    ],
    [
      'They asked the Reed School of Turku University.',
      'Reed School of Turku University partOf Turku University',
    ],
    ['They asked the Reed Committee of the Wray Water Agency.'],
    [
      'The Wray Weather Office, an agency of the Ministry of Water, is shut.',
      'Wray Weather Office partOf Ministry of Water',
    ],
    [
      'Aldous Group is an arm of Kestrel Holdings, a unit of Wray Water Agency.',
      'Aldous Group partOf Kestrel Holdings',
      'Kestrel Holdings partOf Wray Water Agency',
    ],
    [
      'The Wray Reed Project was funded under the Reed Beds Plan.',
      'Wray Reed Project partOf Reed Beds Plan',
    ],
    ['The Wray Water Agency was funded under the Reed Beds Plan.'],
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
