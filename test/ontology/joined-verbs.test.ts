import { describe } from 'vitest'
import { sharedPack } from '../shared-pack.ts'
import { tellsIn } from './tables.ts'

const tells = tellsIn(await sharedPack())

describe('a second verb in the past goes on with who did the first, not with what was done', () => {
  tells('supports', [
    ['Foshan City issued the "Foshan Pottery Plan", built the Pottery Research Institute.'],
    ['Foshan City issued the "Foshan Pottery Plan" and supported the pottery industry.'],
    ['Foshan City issued the "Foshan Pottery Plan", and the city built the Pottery Institute.'],
    [
      'Foshan City compiled the "Foshan Tea Plan", "Foshan Glass Plan" and "Foshan Pottery Plan", and built the Pottery Institute.',
    ],
    [
      'The 12th executive meeting of Foshan City approved the "Foshan Pottery Plan" and supported the glass industry.',
      '12th executive meeting of Foshan City glass industry',
    ],
  ])
})

describe('what a plan does is told in the present, behind "which", or with the plan as the subject', () => {
  tells('supports', [
    [
      'Foshan City issued the "Foshan Pottery Plan", support the glass industry, and open a fair.',
      'Foshan Pottery Plan glass industry',
    ],
    [
      'Foshan City announced the "Foshan Pottery Plan", which supported the glass industry.',
      'Foshan Pottery Plan glass industry',
    ],
    [
      'The Foshan Pottery Plan was issued by Foshan City and supported the glass industry.',
      'Foshan Pottery Plan glass industry',
    ],
  ])
})
