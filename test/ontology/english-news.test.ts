import { describe, expect, it } from 'vitest'
import { namesIn } from '../extract/read-text.ts'
import { says } from '../extract/says.ts'
import { sharedPack } from '../shared-pack.ts'

const pack = await sharedPack()

const SHOW = 'The Foshan Water Bureau held a New Year reception on 9 January 2020.'
const HELD = [
  'Meeting, Foshan Water Bureau, 2020-01-09 heldBy Foshan Water Bureau',
  'Meeting, Foshan Water Bureau, 2020-01-09 heldOn 2020-01-09',
]
const attends = (name: string): string =>
  `${name} attended Meeting, Foshan Water Bureau, 2020-01-09`

describe('those of many who are named behind what they do are said to do it', () => {
  says(pack, [
    [
      `${SHOW} All the guests attended, including Zhao Lianfeng and Gao Lishan.`,
      ...HELD,
      ...['Zhao Lianfeng', 'Gao Lishan'].map(attends),
    ],
    [
      `${SHOW} Some old clerks were present, among them Zhao Lianfeng.`,
      ...HELD,
      attends('Zhao Lianfeng'),
    ],
    [
      'Many rare birds winter in Qinghe County, including the black-necked crane.',
      'Black-necked crane inhabits Qinghe County',
    ],
  ])
})

describe('but not those of many others', () => {
  says(pack, [
    [`${SHOW} No clerks attended, including Zhao Lianfeng.`, ...HELD],
    [`${SHOW} The clerks attended to their guests, including Zhao Lianfeng.`, ...HELD],
    [`${SHOW} The guests attended with their friends, including Zhao Lianfeng.`, ...HELD],
  ])
})

describe('a word in capitals before the head noun is a part of the name', () => {
  says(pack, [
    [
      'On 9 January 2020, Zhao Lianfeng chaired the Harvest session.',
      ...[
        'Zhao Lianfeng presidedOver Meeting, 2020-01-09',
        'Meeting, 2020-01-09 heldOn 2020-01-09',
      ],
    ],
  ])
  it.each([
    ['It was read at the Lantern workshop.', 'Lantern'],
    ['They hosted Reuters reporters.', 'Reuters'],
  ])('and alone it names no meeting: %s', (text, word) => {
    expect(namesIn(text, pack)).not.toContain(`${word} (Meeting)`)
  })
})

describe('kinds of things are not named by a capital alone', () => {
  it.each([
    ['They signed a Memorandum of Understanding (MoU) in Foshan.', 'Memorandum of Understanding'],
    ['The two Natural Reserves are wet.', 'Natural Reserves'],
    ['The three Wetland Parks are wet.', 'Wetland Parks'],
    ['The Foshan Roads Plan takes in Councils, other bodies and growers.', 'Councils'],
    ['It is run under the Town-Industry Exchange programme.', 'Town-Industry (Industry)'],
  ])('%s', (text, name) => {
    expect(namesIn(text, pack).join('; ')).not.toContain(name)
  })
})

describe('what a place owns is in it, and is no longer name', () => {
  says(pack, [
    ["They went to South China's Qinghe County.", 'Qinghe County locatedIn South China'],
    ["They went to East Portugal's Green Stork Marsh.", 'Green Stork Marsh locatedIn Portugal'],
  ])
})

describe('names in a list are beside each other', () => {
  says(pack, [
    ['Guests from Portugal, Peru, and the Philippines came.'],
    ['Guests from Asia, Europe, and the Americas came.'],
    ['They left Foshan, as the Foshan Water Bureau not only in Guangdong had asked.'],
    ['They wrote from Foshan, Guangdong, and left.'],
    ['They wrote from Foshan, Guangdong.', 'Foshan locatedIn Guangdong Province'],
  ])
})

describe('the matter of a study', () => {
  const opening = 'The 2nd executive meeting of Foshan City'
  const studied = (matter: string): string => `${opening.slice(4)} studied ${matter}`
  says(pack, [
    [
      `${opening} was held to study and arrange winter heating work.`,
      studied('winter heating work'),
    ],
    [`${opening} studied the work regarding winter heating.`, studied('winter heating')],
    [`${opening} discussed the issue of flood control.`, studied('flood control')],
  ])
})

describe('the body of an office stands behind a comma, where its holder follows', () => {
  says(pack, [
    [
      'The Secretary, Foshan Water Bureau, Dr Zhao Lianfeng spoke.',
      'Zhao Lianfeng holdsRole Secretary, Foshan Water Bureau',
    ],
    [
      'It was signed by the Director General, Nanhai Glass Institute Ms Gao Lishan.',
      'Gao Lishan holdsRole Director General, Nanhai Glass Institute',
    ],
    [
      'Zhao Lianfeng, Chairman, Foshan Water Bureau, spoke.',
      'Zhao Lianfeng holdsRole Chairman, Foshan Water Bureau',
    ],
    ['Dean, Student Affairs, Prof Gao Lishan left.', 'Gao Lishan holdsRole Dean, Student Affairs'],
    [
      'It was signed by Joint Commissioner (Fisheries) Mr Gao Lishan.',
      'Gao Lishan holdsRole Joint Commissioner (Fisheries)',
    ],
    [
      'In presence of vice chancellor Prof Zhao Lianfeng, dean, Student Affairs, Prof Gao Lishan.',
      ...['Zhao Lianfeng holdsRole vice chancellor', 'Gao Lishan holdsRole dean, Student Affairs'],
    ],
    ['The president, Foshan Water Bureau and three guests came.'],
    ['According to the director, Foshan Water Bureau pays.'],
  ])
})

describe('an office without its body is the one that its holder has in full', () => {
  says(pack, [
    [
      'Chairman Zhao Lianfeng met growers. Zhao Lianfeng, Chairman of the Foshan Water Bureau, spoke.',
      'Zhao Lianfeng holdsRole Chairman of the Foshan Water Bureau',
    ],
    [
      'Director Gao Lishan spoke. Zhao Lianfeng, Director of the Foshan Water Bureau, left.',
      ...[
        'Gao Lishan holdsRole Director',
        'Zhao Lianfeng holdsRole Director of the Foshan Water Bureau',
      ],
    ],
  ])
})

describe('the places behind a kind in the plural', () => {
  says(pack, [
    [
      'Qinghe County consists of three villages: Stane, Ferrow Cross and Tolly.',
      ...['Stane', 'Ferrow Cross', 'Tolly'].map((place) => `${place} locatedIn Qinghe County`),
    ],
    [
      'Qinghe County comprises the towns of Stane and Ferrow. It is made up of two districts: Umber and Wray.',
      ...['Stane', 'Ferrow', 'Umber', 'Wray'].map((place) => `${place} locatedIn Qinghe County`),
    ],
    ['Qinghe County does not comprise the towns of Stane and Ferrow.'],
    ['The council named three towns: Stane, Ferrow and Tolly.'],
    ['The Foshan Water Bureau consists of people from the towns of Stane and Ferrow.'],
  ])
})

describe('an article may stand before the smaller place of an address', () => {
  says(pack, [
    [
      'They counted cranes at the Green Stork Marsh, Qinghe County, twice.',
      'Green Stork Marsh locatedIn Qinghe County',
    ],
    ['With help from the Green Stork Marsh, Qinghe County opened a school.'],
    ['They met guests from the Green Stork Marsh, Portugal, Peru and Spain.'],
  ])
})

describe('a meeting that a body holds as its own', () => {
  says(pack, [
    [
      'The Foshan Water Bureau held its annual conference on 4 March 2021.',
      ...[
        'Meeting, Foshan Water Bureau, 2021-03-04 heldBy Foshan Water Bureau',
        'Meeting, Foshan Water Bureau, 2021-03-04 heldOn 2021-03-04',
      ],
    ],
    ['The Foshan Water Bureau left its annual conference on 4 March 2021.'],
  ])
})
