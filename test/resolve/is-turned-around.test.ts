import { describe } from 'vitest'
import { says } from '../extract/says.ts'
import { sharedPack } from '../shared-pack.ts'

const pack = await sharedPack()

describe('a place that the pack knows is in none that it holds, and no country is in a place of another', () => {
  says(pack, [
    ['Ann Wray left Nigeria in the Kesi Free Zone.'],
    ['The mill is in Yunnan, bordering Laos in the far south of China.'],
    ['Norway is located in Bergen.'],
    ['Japan lies in Asia.', 'Japan locatedIn Asia'],
    ['The office is in Nairobi, Kenya.', 'Nairobi locatedIn Kenya'],
  ])
})

describe('who stands in a row with offices holds that on the same side as the first', () => {
  says(pack, [
    [
      'Mr. Lu Wen, director of the Hall at Expo 2020 and chairman of the Belo Trust, Mr. Sun Hao, mayor of Tolly, Mr. Omar Harbi, the governor of Kesi, Mr. Li Xu, head of the Orsa Trust, spoke.',
      'Li Xu holdsRole head of the Orsa Trust',
      'Lu Wen holdsRole chairman of the Belo Trust',
      'Lu Wen holdsRole director of the Hall at Expo',
      'Omar Harbi holdsRole governor of Kesi',
      'Sun Hao holdsRole mayor of Tolly',
    ],
    [
      'President Ann Wray, the Minister of Trade and the Mayor of Tolly opened it.',
      'Ann Wray holdsRole President',
    ],
    [
      'Prime Minister Anwar Bek, the Minister of Health, the Governor of Kesi and others spoke.',
      'Anwar Bek holdsRole Prime Minister',
    ],
    [
      'Deputy Premier Chen Yu, the Minister of Finance, spoke.',
      'Chen Yu holdsRole Deputy Premier',
      'Chen Yu holdsRole Minister of Finance',
    ],
  ])
})
