import { describe } from 'vitest'
import { sharedPack } from '../shared-pack.ts'
import { findsIn, tellsIn } from './tables.ts'

const pack = await sharedPack()
const finds = findsIn(pack)
const tells = tellsIn(pack)

describe('years with "year" behind them', () => {
  tells('coversPeriod', [
    [
      'It issued "Foshan City reed planning (2022 year—2030 year)".',
      'Foshan City reed planning (2022 year—2030 year) 2022/2030',
    ],
    [
      'It issued "Foshan City reed scheme (2021 year - 2025 year)".',
      'Foshan City reed scheme (2021 year - 2025 year) 2021/2025',
    ],
    [
      'It issued "Foshan City reed outline (2021 year to 2035 year)".',
      'Foshan City reed outline (2021 year to 2035 year) 2021/2035',
    ],
    ['It issued "Foshan City reed outline (2021 year)".'],
  ])
})

describe('who printed and sent a plan', () => {
  tells('issuedBy', [
    [
      'Foshan Water Bureau printed sent "Foshan City dyke repair scheme".',
      'Foshan City dyke repair scheme Foshan Water Bureau',
    ],
    [
      'Foshan Water Bureau printed and sent 《Foshan City dyke repair scheme》。',
      'Foshan City dyke repair scheme Foshan Water Bureau',
    ],
    [
      '《Foshan City dyke repair scheme》 already by Foshan Water Bureau printed send.',
      'Foshan City dyke repair scheme Foshan Water Bureau',
    ],
    ['Foshan Water Bureau did not print and send "Foshan City dyke repair scheme".'],
  ])
})

describe('places in titles that words of the topic follow', () => {
  finds('Place', [
    ['The Yunnan Province Forest Food Industry Development Plan is new.', 'Yunnan Province'],
    ['The Jiangsu Province Lake Fishery Development Plan is new.', 'Jiangsu Province'],
    ['They read the Sichuan Province Forest Trade Development Plan.', 'Sichuan Province'],
  ])
})

describe('works that are called engineering', () => {
  finds('Project', [
    [
      'The Dali lake wetland restoration engineering is done.',
      'Dali lake wetland restoration engineering',
    ],
    [
      'The village old house renovation engineering starts.',
      'village old house renovation engineering',
    ],
    [
      'The Xishuangbanna rain forest ecological restoration project starts.',
      'Xishuangbanna rain forest ecological restoration project',
    ],
    ['The engineering is hard, and restoration engineering is a trade.'],
  ])
})
