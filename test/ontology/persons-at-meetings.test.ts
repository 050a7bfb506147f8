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

describe('offices that are given one behind the other', () => {
  tells('holdsRole', [
    [
      'Stane Mayor Ann Roe was elected as the reed beds committee head, Tolly Mayor Nils Larsen as river committee head.',
      'Ann Roe Stane Mayor',
      'Ann Roe reed beds committee head',
      'Nils Larsen Tolly Mayor',
      'Nils Larsen river committee head',
    ],
    [
      'The Reed Council is composed of Governor Ann Roe as chairperson, Senator Nils Larsen and Senator Greta Holm as members.',
      'Ann Roe Governor',
      'Ann Roe chairperson',
      'Greta Holm Senator',
      'Nils Larsen Senator',
    ],
    ['Nils Larsen replaced Ann Roe as treasurer.'],
    [
      'The club elected Ann Roe as chairwoman of the Reed Board, Nils Larsen and Greta Holm as deputy directors of the Reed Board.',
      'Ann Roe chairwoman of the Reed Board',
      'Greta Holm deputy directors of the Reed Board',
      'Nils Larsen deputy directors of the Reed Board',
    ],
    [
      'It heard Ann Roe, Minister of Fisheries, the Minister of Roads, Greta Holm and others.',
      'Ann Roe Minister of Fisheries',
      'Greta Holm Minister of Roads',
    ],
    ['On behalf of Governor Ann Roe, the Deputy Mayor led the walk.', 'Ann Roe Governor'],
  ])
})

describe('offices to somebody, titles of respect, and fields that are plural nouns', () => {
  tells('holdsRole', [
    [
      'Marrow Ambassador to Kenya Greta Holm opened the fair.',
      'Greta Holm Marrow Ambassador to Kenya',
    ],
    [
      'The forum heard H.E. Mr. Nils Larsen, Minister of Tides and Cooperatives of Kenya; and H.E. Dr. Greta Holm, Minister of Forestry.',
      'Greta Holm Minister of Forestry',
      'Nils Larsen Minister of Tides and Cooperatives of Kenya',
    ],
    [
      'The Special Adviser to the Prime Minister, Dr Greta Holm, spoke.',
      'Greta Holm Special Adviser to the Prime Minister',
    ],
  ])
})

describe('who sits in which board', () => {
  tells('memberOf', [
    ['Nils Larsen was appointed to the forestry committee.', 'Nils Larsen forestry committee'],
    [
      'Meanwhile, Greta Holm joined the Reed Beds Joint Board (RBJB).',
      'Greta Holm Reed Beds Joint Board',
    ],
    ['Greta Holm joined the Stane Water Bureau in planting reeds.'],
    [
      'The School Committee is comprised of Ann Roe, Nils Larsen and Mayor Greta Holm.',
      'Ann Roe School Committee',
      'Greta Holm School Committee',
      'Nils Larsen School Committee',
    ],
    ['The nine members elected are: Ann Roe, Vesna Radle Small and Nils Larsen.'],
  ])
})

describe('meetings with notes in brackets, and meetings that were held about something', () => {
  finds('Meeting', [
    [
      'The plenary session (enlarged) of the Stane Reef Council was held on 3 May 2020.',
      'plenary session (enlarged) of the Stane Reef Council',
    ],
    ['On 3 May 2020 they held the 24th (expanded) meeting.', '24th (expanded) meeting'],
    ['On 3 May 2020, a symposium on reed beds was organised by Ann Roe.', 'symposium on reed beds'],
    ['A symposium on reed beds is a bore.'],
    ['The 5th Stane-Tolly Tourism Forum opened.', '5th Stane-Tolly Tourism Forum'],
  ])
})

describe('who speaks stands behind what is said', () => {
  finds('Person', [
    ['“We want more,” Kuldip Sarmo, a founder of the trust, said.', 'Kuldip Sarmo'],
    ['They planted oaks, Kuldip Sarmo reeds.'],
  ])
})

describe('what a meeting studied, phrase by phrase', () => {
  tells('studied', [
    [
      'The 4th Lake Forum discussed ferry safety work, repair of quays, and guarantee of power and fuel used for heating.',
      '4th Lake Forum ferry safety work',
      '4th Lake Forum guarantee of power and fuel used for heating',
      '4th Lake Forum repair of quays',
    ],
    [
      'The 4th Lake Forum discussed relevant advice and hints.',
      '4th Lake Forum relevant advice and hints',
    ],
    [
      'The 4th Lake Forum was held on 3 May 2020. The meeting stressed that we should study the spirit of the speech.',
    ],
  ])
})

describe('headlines, bodies behind offices, fields of those who work somewhere', () => {
  tells('presidedOver', [['Ann Roe Chairs the 4th Lake Forum', 'Ann Roe 4th Lake Forum']])
  tells('holdsRole', [
    [
      'Ann Roe, registrar, Oxmouth University graced the fair.',
      'Ann Roe registrar, Oxmouth University',
    ],
  ])
  tells('memberOf', [
    [
      'Ann Roe, a lecturer in coastal plant ecology at the University of Oxmouth, agreed.',
      'Ann Roe University of Oxmouth',
    ],
    ['Ann Roe, an analyst in London, agreed.'],
  ])
})
