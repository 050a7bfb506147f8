import { describe } from 'vitest'
import { sharedPack } from '../shared-pack.ts'
import { findsIn, tellsIn } from './tables.ts'

const pack = await sharedPack()
const tells = tellsIn(pack)
const finds = findsIn(pack)

describe('the holder of an office stands behind the last of its fields', () => {
  tells('holdsRole', [
    [
      'Minister of Forests, Tides and Roads Ravu Tiralo opened the fair.',
      'Ravu Tiralo Minister of Forests, Tides and Roads',
    ],
    [
      'Minister of State for Harbours Kiran Dovesh spoke.',
      'Kiran Dovesh Minister of State for Harbours',
    ],
    [
      'Marrow Minister for Crafts and Trade Tolva Abeyra was there.',
      'Tolva Abeyra Marrow Minister for Crafts and Trade',
    ],
    ['The Mayor of Port Ellery Sands spoke.'],
  ])
})

describe('surnames that places are called too belong to persons behind a given name', () => {
  tells('holdsRole', [
    [
      'Mayor Susan Hall met Councillor David Hill and Director Peter Lane.',
      'David Hill Councillor',
      'Peter Lane Director',
      'Susan Hall Mayor',
    ],
  ])
  finds('Place', [['Mayor Susan Hall spoke.'], ['They met at Victoria Park.', 'Victoria Park']])
  finds('Person', [['They met at Victoria Park.']])
})

describe('an office alone is nobody else’s, and a list of kinds of offices is nobody’s', () => {
  tells('holdsRole', [
    ['Secretary-general Ann Roe spoke.', 'Ann Roe Secretary-general'],
    ['Chairman Nils Larsen, Vice Chairman, Treasurers and Directors came.', 'Nils Larsen Chairman'],
    [
      'Stane Mayors League (SML) President Nils Larsen spoke.',
      'Nils Larsen Stane Mayors League (SML) President',
    ],
    [
      'Second District Congressman Nils Larsen and Councilmember Ann Roe spoke.',
      'Ann Roe Councilmember',
      'Nils Larsen Second District Congressman',
    ],
  ])
})

describe('who took part in a meeting that was named before', () => {
  const meeting = 'The 4th Lake Forum was held on 3 May 2020.'
  const all = ['Ann Roe 4th Lake Forum', 'Nils Larsen 4th Lake Forum']
  tells('attended', [
    [
      `${meeting} Ann Roe, head of the press office and Nils Larsen, dean, were invited to attend the forum.`,
      ...all,
    ],
    [
      `${meeting} There were 14 guests participated in the forum including Ann Roe, Nils Larsen and so on.`,
      ...all,
    ],
    [
      `${meeting} More than 60 people attended the forum, including Ann Roe and Nils Larsen.`,
      ...all,
    ],
    [`${meeting} Also in attendance were Ann Roe and Nils Larsen.`, ...all],
    [
      `${meeting} Ann Roe, Nils Larsen and other senior officers of the trust were also present.`,
      ...all,
    ],
    [`${meeting} The forum was graced by Ann Roe.`, 'Ann Roe 4th Lake Forum'],
    [`${meeting} More than 60 people bought the book about birds and fish, including Ann Roe.`],
    [`${meeting} The officers of the trust were not present.`],
  ])
  tells('presidedOver', [
    [
      'At the 4th Lake Forum, chaired by Ann Roe, Nils Larsen spoke of rain.',
      'Ann Roe 4th Lake Forum',
    ],
    [
      'The 4th Lake Forum was chaired by Ann Roe and Nils Larsen.',
      'Ann Roe 4th Lake Forum',
      'Nils Larsen 4th Lake Forum',
    ],
  ])
})
