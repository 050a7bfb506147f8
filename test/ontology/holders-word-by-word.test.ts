import { describe } from 'vitest'
import { sharedPack } from '../shared-pack.ts'
import { bearsOutIn, findsIn, tellsIn } from './tables.ts'

const pack = await sharedPack()
const bearsOut = bearsOutIn(pack)
const finds = findsIn(pack)
const tells = tellsIn(pack)

describe('names translated whole between an office and a verb of persons', () => {
  finds('Person', [
    ['Mayor Ruan West Gate presided over the talks.', 'Ruan West Gate'],
    ['Luoshan Water Bureau bureau long bear beside river introduced it.', 'bear beside river'],
    ['Vice county long horse wide cloud attended the meeting.', 'horse wide cloud'],
    ['Mayor in charge attended the meeting.'],
    ['The mayor old friends met said so.'],
  ])
})

describe('offices word by word are offices where somebody holds them', () => {
  tells('holdsRole', [
    [
      'The Qinghe County Party committee book remember Zheng low tide made a speech.',
      'Zheng low tide Qinghe County Party committee book remember',
    ],
    [
      'Foshan City news. City long horse wide cloud attended the meeting.',
      'horse wide cloud City long',
    ],
    ['A city long known for tea is far, and a province long ago was here.'],
  ])
  finds('Role', [
    ['A city long known for tea is far, and a province long ago was here.'],
    ['The county long said so.', 'county long'],
  ])
})

describe('a council that is a meeting', () => {
  const opening =
    'Qinghe County news. On May 2, county long Qi wide river hosts to open county government 38th routine council.'
  bearsOut([
    [
      `${opening} The council examines passes "Qinghe County Tea Plan".`,
      [
        'Qi wide river presidedOver county government 38th routine council',
        'county government 38th routine council approved Qinghe County Tea Plan',
      ],
      [],
    ],
    [
      `${opening} The council of elders approved "Qinghe County Tea Plan".`,
      [],
      ['county government 38th routine council approved Qinghe County Tea Plan'],
    ],
    [
      'On May 2 the city council met. The council approved "Qinghe County Tea Plan".',
      [],
      ['council approved Qinghe County Tea Plan'],
    ],
  ])
  finds('Meeting', [
    [
      'Qinghe County Government Thirty-eighth Routine Council opens.',
      'Qinghe County Government Thirty-eighth Routine Council',
    ],
    [
      'They went to the county government forty-second executive meeting.',
      'county government forty-second executive meeting',
    ],
    ['The thirty-eighth door was shut.'],
  ])
})

describe('whom a meeting appoints, in names translated whole', () => {
  tells('holdsRole', [
    [
      'Decided to appoint soup Yunbo as Qinghe County deputy magistrate; decided to appoint side river town as Luoshan Water Bureau director.',
      'side river town Luoshan Water Bureau director',
      'soup Yunbo Qinghe County deputy magistrate',
    ],
    [
      "Approved to appoint Nie big hill as Luoshan City People's Court dean.",
      "Nie big hill Luoshan City People's Court dean",
    ],
    ['The board appointed old hands as director, and decided to appoint nobody as mayor.'],
  ])
})

describe('a second label in the brackets of a byline', () => {
  tells('editedBy', [
    ['(Reporter soup asks bamboo Edit white quiet)', 'Document white quiet'],
    ['(Reporter Li Hua Edit wide cloud)', 'Document wide cloud'],
    ['(The reporter saw an Edit white quiet)'],
  ])
})

describe('titles that end in “means”', () => {
  finds('Plan', [
    [
      'It passed "Qinghe Lake Ecology Environment Protection Means".',
      'Qinghe Lake Ecology Environment Protection Means',
    ],
    [
      'It passed "Foshan City reed land management means, and went on.',
      'Foshan City reed land management means',
    ],
    ['Its protection means are few, and management means nothing.'],
  ])
})
