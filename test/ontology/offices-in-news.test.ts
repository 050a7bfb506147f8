import { describe, expect, it } from 'vitest'
import { factsIn } from '../extract/read-text.ts'
import { sharedPack } from '../shared-pack.ts'

const pack = await sharedPack()

/** How news says who holds which office; with what is said, and nothing more. */
const SAID: readonly (readonly [text: string, facts: readonly string[]])[] = [
  [
    'Clerk of the Oxmouth Town Council Mr Osric Dunmore was there.',
    ['Osric Dunmore holdsRole Clerk of the Oxmouth Town Council'],
  ],
  [
    'Director of the Foshan Municipal Water Bureau Gao Lishan led the group.',
    ['Gao Lishan holdsRole Director of the Foshan Municipal Water Bureau'],
  ],
  [
    'Minister of Fisheries Helena Brandt said so.',
    ['Helena Brandt holdsRole Minister of Fisheries'],
  ],
  [
    'General Manager of OXTR Jorunn Skaftedal cut the ribbon.',
    ['Jorunn Skaftedal holdsRole General Manager of OXTR'],
  ],
  [
    'He met the Hon Marcia Tolley MLA Minister for Roads and Dr Owen Prichard MP, Minister of Health.',
    ['Marcia Tolley holdsRole Minister for Roads', 'Owen Prichard holdsRole Minister of Health'],
  ],
  [
    'Tarn Holdings has appointed Ruth Amory to be its managing director and CEO.',
    ['Ruth Amory holdsRole managing director', 'Ruth Amory holdsRole CEO'],
  ],
  [
    'The board named current chairman, Piers H. Oddie, as chief executive officer and President.',
    ['Piers H. Oddie holdsRole chief executive officer', 'Piers H. Oddie holdsRole President'],
  ],
  [
    "The firm named Nils Ekwall as the group's senior vice president of Operations.",
    ['Nils Ekwall holdsRole senior vice president of Operations'],
  ],
  [
    "Ms Amory is currently Tarn Holdings' chief operating officer.",
    ["Amory holdsRole Tarn Holdings' chief operating officer"],
  ],
  [
    'Gao Lishan was elected chairman of the Foshan Reef Council, Zhao Min and Li Hua were elected vice chairmen of the Foshan Reef Council.',
    [
      'Gao Lishan holdsRole chairman of the Foshan Reef Council',
      'Zhao Min holdsRole vice chairmen of the Foshan Reef Council',
      'Li Hua holdsRole vice chairmen of the Foshan Reef Council',
    ],
  ],
  [
    'Zhao Min and Li Hua, vice mayors of Foshan, came.',
    ['Zhao Min holdsRole vice mayors of Foshan', 'Li Hua holdsRole vice mayors of Foshan'],
  ],
  [
    'Zhao Min, Vice-Governor of Jiangxi, came.',
    ['Zhao Min holdsRole Vice-Governor of Jiangxi Province'],
  ],
  [
    'Professor Kelechi Obi has taken up the post of rector at the University of Oxmouth.',
    ['Kelechi Obi holdsRole rector at the University of Oxmouth'],
  ],
]

/** Names beside offices that nobody holds there, and what is no name beside them. */
const NOT_SAID: readonly string[] = [
  'They thanked the President SKF for what it does.',
  'Director WWT spoke.',
  'Secretary-General BSTR and Mayor KPK spoke.',
  'Secretary Gao Visits Reed Farmers, County Party Committee Secretaries',
  'The post of managing director and CEO is vacant.',
  'The firm named the road as its new chief link.',
  'Nobody has assumed the role of mayor of Foshan.',
  'Li Hua may have assumed the role of mayor of Foshan.',
  'The Dean of the University of Michigan Ann Arbor was absent.',
]

describe('offices in news', () => {
  it.each(SAID)('reads %j', (text, facts) => {
    const found = factsIn(text, pack).filter((fact) => fact.includes(' holdsRole '))
    expect([...found].sort()).toEqual([...facts].sort())
  })

  it.each(NOT_SAID)('reads no holder in %j', (text) => {
    expect(factsIn(text, pack).filter((fact) => fact.includes(' holdsRole '))).toEqual([])
  })
})

it('says of who is in the chair no more than that', () => {
  const text =
    'The 3rd executive meeting of Foshan City was held on 4 May 2020. Li Hua presided over the meeting and gave a short talk.'
  const facts = factsIn(text, pack).filter((fact) => fact.startsWith('Li Hua'))
  expect(facts).toEqual([expect.stringContaining('Li Hua presidedOver')])
})
