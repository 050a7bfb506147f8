import { describe } from 'vitest'
import { sharedPack } from '../shared-pack.ts'
import { tellsIn } from './tables.ts'

const tells = tellsIn(await sharedPack())

describe('an office of a body that is named elsewhere belongs to the holder behind it', () => {
  tells('holdsRole', [
    [
      'Dean of the university Sun Tiefeng, director of the management committee Ao Ruolin attended.',
      'Ao Ruolin director of the management committee',
      'Sun Tiefeng Dean of the university',
    ],
    [
      'The deputy general manager of the group Wu Canran took part.',
      'Wu Canran deputy general manager of the group',
    ],
    [
      'The first president of the alliance, Hou Yingda, said so.',
      'Hou Yingda first president of the alliance',
    ],
    [
      'Director of the office Han Suyi, deputy director of the center Jin Heqing spoke.',
      'Han Suyi Director of the office',
      'Jin Heqing deputy director of the center',
    ],
    [
      'Marrow Glass Group opened a plant. Qiu Shilan, chairman of the group, and general manager of the group Lou Shan spoke.',
      'Lou Shan general manager of the group',
      'Qiu Shilan chairman',
    ],
    ['The director of the film that Han Suyi saw was late.'],
  ])
})

describe('it is the office that the same holder has in full elsewhere', () => {
  tells('holdsRole', [
    [
      'Wang Lanting, director of the Foshan Municipal Bureau of Finance, spoke. The director of the bureau Wang Lanting is 50.',
      'Wang Lanting director of the Foshan Municipal Bureau of Finance',
    ],
    [
      'Ann Roe, president of the Lions Bay Tea Association, spoke. The president of the association, Ann Roe, left.',
      'Ann Roe president of the Lions Bay Tea Association',
    ],
    [
      'Ann Roe, president of the Lions Bay Tea Association, spoke. The president of the club Ann Roe left.',
      'Ann Roe president of the Lions Bay Tea Association',
      'Ann Roe president of the club',
    ],
  ])
})

describe('a clause that tells of the body names no holder', () => {
  tells('holdsRole', [
    ['The president of the company Tom Doe founded in 2010 resigned.'],
    ['The president of the company Tom Doe resigned in 2010.', 'Tom Doe president of the company'],
  ])
})
