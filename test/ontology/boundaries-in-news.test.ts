import { describe, expect, it } from 'vitest'
import { factsIn, namesIn } from '../extract/read-text.ts'
import { sharedPack } from '../shared-pack.ts'

const pack = await sharedPack()

/** Where names in news begin and end: the names found, and words that are none. */
const NAMES: readonly (readonly [
  text: string,
  found: readonly string[],
  none: readonly string[],
])[] = [
  [
    "They flew to China's Guangdong Province and to Norway's Oxmouth Glacier Institute.",
    ['Guangdong Province (Place)', 'Oxmouth Glacier Institute (Organization)'],
    ["China's Guangdong Province (Place)", "Norway's Oxmouth Glacier Institute (Organization)"],
  ],
  [
    'It was told to the World Union for Protection of Reefs and to the Oxmouth Trust.',
    ['World Union for Protection of Reefs (Organization)', 'Oxmouth Trust (Organization)'],
    ['World Union for Protection (Organization)'],
  ],
  [
    'It is a matter for the 7th Foshan Reef Council.',
    ['Foshan Reef Council (Organization)'],
    ['7th Foshan Reef Council (Organization)'],
  ],
  [
    'They met at the Oxmouth Summit Secretariat and at the Silver Plan Institute.',
    ['Oxmouth Summit Secretariat (Organization)', 'Silver Plan Institute (Organization)'],
    ['in Silver Plan Institute: Silver Plan (Plan)'],
  ],
  [
    'The Reef Building and Clean Water Work Conference was held on 4 May 2020.',
    ['Reef Building and Clean Water Work Conference (Meeting)'],
    ['Clean Water Work Conference (Meeting)'],
  ],
  [
    'The Minister of Roads, Ports and Trade, Helena Brandt, came.',
    ['Minister of Roads, Ports and Trade (Role)', 'Helena Brandt (Person)'],
    ['Minister of Roads (Role)'],
  ],
  [
    'Deputy Secretary of the Foshan Municipal Party Committee and Mayor Zhao Min spoke.',
    [
      'Deputy Secretary of the Foshan Municipal Party Committee (Role)',
      'Mayor (Role)',
      'Zhao Min (Person)',
    ],
    [],
  ],
  [
    'They came from the Foshan Reef Rescue and Rehabilitation Center and from Nanhu Economic and Technology Development Zone.',
    [
      'Foshan Reef Rescue and Rehabilitation Center (Organization)',
      'Nanhu Economic and Technology Development Zone (Place)',
    ],
    ['Rehabilitation Center (Organization)', 'Technology Development Zone (Place)'],
  ],
  [
    'It was signed by Foshan Museum and Harbour Council, and by Gao Lishan and Health Council.',
    ['Foshan Museum (Organization)', 'Harbour Council (Organization)', 'Gao Lishan (Person)'],
    ['Foshan Museum and Harbour Council (Organization)'],
  ],
  [
    'Permanent Secretary of the Ministry of Harbour Affairs Samantha Tolley spoke.',
    ['Permanent Secretary of the Ministry of Harbour Affairs (Role)', 'Samantha Tolley (Person)'],
    [],
  ],
  ['Sailing Foxton chair Bruce Hearnley said so.', ['Bruce Hearnley (Person)'], []],
]

const SAID: readonly (readonly [text: string, property: string, facts: readonly string[]])[] = [
  [
    'On 4 May 2020 the Foshan Reef Council held an enlarged meeting. The meeting was presided over by Gao Lishan and attended by Zhao Min.',
    '',
    [
      'Gao Lishan presidedOver Meeting, Foshan Reef Council, 2020-05-04',
      'Meeting, Foshan Reef Council, 2020-05-04 heldBy Foshan Reef Council',
      'Meeting, Foshan Reef Council, 2020-05-04 heldOn 2020-05-04',
      'Zhao Min attended Meeting, Foshan Reef Council, 2020-05-04',
    ],
  ],
  [
    'On 4 May 2020 the Foshan Reef Council held a meeting to study the spirit of the 3rd National Congress of the Reef Party. Gao Lishan presided over the meeting.',
    'presidedOver',
    ['Gao Lishan presidedOver Meeting, Foshan Reef Council, 2020-05-04'],
  ],
  ['The Foshan Reef Council held a meeting.', '', []],
  [
    'Gao Lishan, director of the management bureau of the wildlife reserve, said so.',
    'holdsRole',
    ['Gao Lishan holdsRole director of the management bureau of the wildlife reserve'],
  ],
  ['The Foshan Branch of the Reef Society counts snow leopards and their habitat.', 'inhabits', []],
  [
    'Snow leopards live in the hills of Foshan, Guangdong county and Zhongshan.',
    'Foshan locatedIn',
    [],
  ],
  [
    'Minister of Roads, Gao Lishan, Minister of Ports, Zhao Min, and Li Hua came.',
    'holdsRole',
    ['Gao Lishan holdsRole Minister of Roads', 'Zhao Min holdsRole Minister of Ports'],
  ],
  [
    'Gao Lishan, Minister of Roads, Zhao Min, Minister of Ports, and Li Hua came.',
    'holdsRole',
    ['Gao Lishan holdsRole Minister of Roads', 'Zhao Min holdsRole Minister of Ports'],
  ],
]

describe('boundaries in news', () => {
  it.each(NAMES)('names in %j', (text, found, none) => {
    const names = namesIn(text, pack)
    for (const name of found) expect(names).toContain(name)
    for (const name of none) expect(names).not.toContain(name)
  })

  it.each(SAID)('reads %j', (text, property, facts) => {
    const found = factsIn(text, pack).filter((fact) => fact.includes(property))
    expect([...found].sort()).toEqual([...facts].sort())
  })

  it('makes no place of common words in capitals', () => {
    const text = 'Sustainable Food Systems shelter a colony of herons, they say.'
    expect(namesIn(text, pack).join()).not.toContain('(Place)')
  })
})
