import { describe } from 'vitest'
import { sharedPack } from '../shared-pack.ts'
import { findsIn, tellsIn } from './tables.ts'

const pack = await sharedPack()
const tells = tellsIn(pack)
const finds = findsIn(pack)

describe('who sends a text is no word that points at itself, nor words of the page', () => {
  tells('publishedBy', [
    ['Source: this net'],
    ['Source: our newspaper'],
    [
      'Time: 2022-03-09 09:20:11 Source: this website, Green River Morning News [print]',
      'Document Green River Morning News',
    ],
    ['Source: Green River Daily Small font size', 'Document Green River Daily'],
    ['Source: Reed Coast Net Follow Comment Share', 'Document Reed Coast Net'],
    ['Source: Green River Daily Print Close Font size', 'Document Green River Daily'],
    ['Source: Large Print Weekly', 'Document Large Print Weekly'],
  ])
})

describe('what a title says of kind and extent is no place', () => {
  tells('coversPlace', [
    ['The city issued "New Type City Water Supply Planning (2023-2027 years)".'],
    ['The city issued "About 2023 Year Whole City Bus Repair Work Plan".'],
    ['The city issued "High Quality Bamboo Forest Region Protect Scheme".'],
    [
      'The city issued "Ganzhou City East River Source Function District Construct Planning".',
      'Ganzhou City East River Source Function District Construct Planning Ganzhou City',
    ],
    ['They reviewed the Oak Valley Water Plan.', 'Oak Valley Water Plan Oak Valley'],
    [
      'Whole River District is wide. They reviewed the "Whole River District Water Plan".',
      'Whole River District Water Plan Whole River District',
    ],
  ])
})

describe('numbers of regular meetings are read as a translation word by word has them', () => {
  finds('Meeting', [
    [
      'Li Hua presided over Jilin Province government seventh time often service meeting.',
      'Jilin Province government seventh time often service meeting',
    ],
    [
      'Li Hua presided over the provincial government No.31 times often affairs meeting.',
      'provincial government No.31 times often affairs meeting',
    ],
    [
      'Li Hua presided over provincial government the ninth often meeting.',
      'provincial government the ninth often meeting',
    ],
    [
      "They studied the spirit of party's twenty big, and the party eighteen big.",
      "party's twenty big",
      'party eighteen big',
    ],
    ["The party's twenty big donors left early."],
    ['For the party sixteen big balloons were bought.'],
    ["They studied party's twenty big spirit.", "party's twenty big"],
  ])
})

describe('a meeting whose spirit closes a list does not do what follows', () => {
  tells('supports', [
    [
      'Li Hua presided over the 31st executive meeting of Foshan City. It is a measure of implementation of the 3rd National Congress of the Reef Party, the 4th session of the Reef Party and central town turn work conference spirit. Must support the Nanhu Glass Group.',
      '31st executive meeting of Foshan City Nanhu Glass Group',
    ],
    [
      'Li Hua presided over the 31st executive meeting of Foshan City, research the opinions of implementing the spirit of national spring fruit production meeting and national planned harvest work telephone meeting. Must support the Nanhu Glass Group.',
      '31st executive meeting of Foshan City Nanhu Glass Group',
    ],
    [
      'Li Hua presided over the 31st executive meeting of Foshan City, seriously learn general rules, convey the spirit of the 4th session of the Reef Party. Must support the Nanhu Glass Group.',
      '31st executive meeting of Foshan City Nanhu Glass Group',
    ],
  ])
})

describe('behind "X lies in Y," a clause without a subject is said of X and never of Y', () => {
  tells('inhabits', [
    ['Swan Lake lies at Rongcheng, is the home of big swan.', 'big swan Swan Lake'],
    [
      'Deep Ditch bird reserve is located in Xinghua, still is the habitat of whooper swan.',
      'whooper swan Deep Ditch bird reserve',
    ],
    ['Stone Drum fishery thing lies in Xinghua, is the habitat of whooper swan.'],
    [
      'Swan Lake lies in Pingyang County, which is home to the black stork.',
      'black stork Pingyang County',
    ],
  ])
  tells('locatedIn', [
    ['Stonedrum lies on the Yangtze River, is the pearl of Jilin Province.'],
    ['Cedarbrook is on the edge of the Yangtze River, is the pearl of Jilin Province.'],
  ])
  tells('knownAs', [
    ['Stone Drum fishery thing lies in Hengnan County, is called "carp home".'],
    ['Swan Lake lies in Hengnan County, is praised as "carp home".', 'Swan Lake carp home'],
  ])
})

describe('a plural in small letters with no holder behind it is no office', () => {
  finds('Role', [
    [
      'The city of Foshan is near. The governors and mayors attended the 3rd meeting of Foshan City.',
    ],
    ['The general secretaries of the reef clubs wrote letters.'],
    ['The United Nations general secretaries wrote letters.'],
    ['Vice mayors Li Hua and Zhao Min of Foshan City spoke.', 'Vice mayors'],
    [
      'In Foshan City the vice mayors slept, and Foshan City mayor Li Hua spoke.',
      'Foshan City mayor',
    ],
  ])
})

describe('an office behind "and" is not that of a holder before the next name in the list', () => {
  tells('holdsRole', [
    [
      'Foshan City mayor Li Hua, 魏晓东 and Nanhu Glass Group chairman lo wai-kit attended the meeting.',
      'Li Hua Foshan City mayor',
    ],
    [
      'Foshan City mayor Li Hua, JiaoJiLin and Nanhu Glass Group chairman lo wai-kit attended the meeting.',
      'Li Hua Foshan City mayor',
    ],
    [
      'Li Hua, director of the Foshan Water Bureau and chairman of the Nanhu Glass Group, spoke.',
      'Li Hua director of the Foshan Water Bureau',
      'Li Hua chairman of the Nanhu Glass Group',
    ],
  ])
})

describe('where kinds live is told behind what is said of them before', () => {
  tells('inhabits', [
    [
      'Snow leopard is national one level protection animal, is called "king of snow", in our country main distribute in Qinghai, Gansu and other place.',
      'Snow leopard Qinghai',
      'Snow leopard Gansu',
    ],
    ['The black stork is shy bird, mainly distribute in Gansu.', 'black stork Gansu'],
    ['The black stork does not mainly distribute in Gansu.'],
    ['The black stork is shy bird, and hunters mainly live in Gansu.'],
    [
      'Black storks mainly live in Gansu, while the hunters mainly live in Qinghai.',
      'Black storks Gansu',
    ],
    ['Black storks mainly live in Gansu, hunters mainly live in Qinghai.', 'Black storks Gansu'],
  ])
})

describe('the meeting without an article, behind its verb', () => {
  const opened =
    'On September 11, mayor Li Hua hosted the 31st executive meeting of Foshan city government.'
  tells('attended', [
    [
      `${opened} vice mayor Huang Wenjing, You Dingyuan attend meeting, secretary general Li Qiang sit in meeting.`,
      'Huang Wenjing 31st executive meeting of Foshan city government',
      'You Dingyuan 31st executive meeting of Foshan city government',
      'Li Qiang 31st executive meeting of Foshan city government',
    ],
    [
      `${opened} vice mayor Huang Wenjing attended conference.`,
      'Huang Wenjing 31st executive meeting of Foshan city government',
    ],
    [`${opened} vice mayor Huang Wenjing attended meeting after meeting.`],
    [`${opened} vice mayor Huang Wenjing attended meeting rooms.`],
  ])
})

describe('what is not done, with a word before the verb', () => {
  tells('supports', [
    [
      'The Foshan Tea Action Plan support the tea industry, do not support new build wind power industry.',
      'Foshan Tea Action Plan tea industry',
    ],
    ['The Foshan Tea Action Plan does not plan rapidly develop the steel industry.'],
    ['The Foshan Tea Action Plan will not support newly develop the coal industry.'],
  ])
})

describe('where every word has a capital, words that tie others are no names', () => {
  finds('Meeting', [
    ['Deputy Mayor Gao Lishan Preside Over The Forum.'],
    [
      'Deputy Mayor Gao Lishan Host Do The Second Session Tea Forum In Foshan City.',
      'Second Session Tea Forum',
    ],
  ])
  finds('Place', [
    ['The Crane Live In Foshan City.', 'Foshan City'],
    ['Old Crane Nest In Green Stork Marsh, Seen By "All".', 'Green Stork Marsh'],
    ['The Crane Winter In Foshan City, Loved By "All".', 'Foshan City'],
  ])
})
