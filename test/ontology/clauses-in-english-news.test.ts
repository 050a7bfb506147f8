import { describe } from 'vitest'
import { sharedPack } from '../shared-pack.ts'
import { bearsOutIn, findsIn, tellsIn } from './tables.ts'

const pack = await sharedPack()
const bearsOut = bearsOutIn(pack)
const finds = findsIn(pack)
const tells = tellsIn(pack)

describe('said, who attended behind a clause about the meeting', () => {
  const held = 'The 12th executive meeting of Foshan City was held on 3 May 2020.'
  tells('attended', [
    [
      `${held} Mayor Li Hua presided over the meeting, Deputy Mayor Gao Lishan, city leaders Wang Tao, Xie Qun, director of the Foshan Water Bureau, attended the meeting.`,
      'Gao Lishan 12th executive meeting of Foshan City',
      'Wang Tao 12th executive meeting of Foshan City',
      'Xie Qun 12th executive meeting of Foshan City',
    ],
    [
      `${held} Li Hua chaired the meeting, Gao Lishan and Xie Qun, former director of the Foshan Water Bureau, attended the meeting.`,
      'Gao Lishan 12th executive meeting of Foshan City',
      'Xie Qun 12th executive meeting of Foshan City',
    ],
    [
      `${held} Li Hua chaired the meeting, county leaders Gao Lishan, Xie Qun, secretary of the Qinghe Party Committee and nominated by the mayor, attended the meeting.`,
      'Gao Lishan 12th executive meeting of Foshan City',
      'Xie Qun 12th executive meeting of Foshan City',
    ],
    [
      `${held} Li Hua praised Gao Lishan, director of the Foshan Water Bureau, and attended the meeting.`,
      'Li Hua 12th executive meeting of Foshan City',
    ],
  ])
  bearsOut([['Gao Lishan, host Li Hua, Wang Tao, Mirna and others attended', [], ['attended']]])
})

describe('said, by whom a text was written where others took the pictures', () => {
  tells('reportedBy', [
    [
      'By Ann Roe, Tom Poe & Li Hua Translation by Gao Lishan & Xie Qun',
      'Document Ann Roe',
      'Document Tom Poe',
      'Document Li Hua',
    ],
  ])
  bearsOut([
    [
      'By Ann Roe & Tom Poe Photos by Gao Lishan, Xie Qun & Li Hua',
      [],
      ['reportedBy Gao', 'reportedBy Xie', 'reportedBy Li'],
    ],
    ['By Ann Roe Pictures by Tom Poe', [], ['reportedBy Tom Poe']],
  ])
})

describe('said, of places whose owner is named before them', () => {
  bearsOut([
    [
      "Cranes winter in Meilin county, East China's Zhejiang province.",
      ['Meilin county locatedIn Zhejiang province', 'Zhejiang province locatedIn East China'],
      [],
    ],
    ["Central China's Hunan province is dry.", ['Hunan province locatedIn Central China'], []],
    ["Guangdong's Qinghe county is dry.", ['Qinghe county locatedIn Guangdong'], []],
    ['She is part of the North of England squad.', [], ['North ']],
    [
      'Envoys came from Stane National Park, Ferrow Nature Reserve, 18-li Vale and Guangdong.',
      [],
      ['locatedIn Ferrow'],
    ],
    ['Ann Lau worked in the Foshan Salt Bureau (FSB), MOE, MHA and Mindef.', [], ['locatedIn']],
  ])
})

describe('said, of kinds that are counted about', () => {
  tells('inhabits', [
    ['Some 300-odd snow leopards live in the Qilian Mountains.', 'snow leopards Qilian Mountains'],
    ['4,000-plus snow leopards live in the Qilian Mountains.', 'snow leopards Qilian Mountains'],
  ])
})

describe('said, which office is held', () => {
  tells('holdsRole', [
    [
      'Ann Lau, 49, who has been director of the Foshan Water Bureau since July, spoke.',
      'Ann Lau director of the Foshan Water Bureau',
    ],
    ['Tom Poe will continue as head coach.', 'Tom Poe head coach'],
    ['Tom Poe was appointed head of youth rugby.', 'Tom Poe head of youth rugby'],
    ['Ann Roe was named director of marketing, and left.', 'Ann Roe director of marketing'],
    [
      'H. E. Olav Brekken, Minister of Ferries of Norway, spoke.',
      'Olav Brekken Minister of Ferries of Norway',
    ],
    [
      'Honourable Delia Marsh, Minister of Salt of Malta, spoke.',
      'Delia Marsh Minister of Salt of Malta',
    ],
  ])
})

describe('named, persons behind titles with spaces', () => {
  finds('Person', [
    ['H. E. Olav Brekken spoke.', 'Olav Brekken'],
    ['H. E. Mr Olav Brekken spoke.', 'Olav Brekken'],
    ['They met Honorable Delia L. Marsh.', 'Delia L. Marsh'],
  ])
})
