import { describe } from 'vitest'
import { sharedPack } from '../shared-pack.ts'
import { says } from './says.ts'

const pack = await sharedPack()

describe('Chinese places that go on in a list behind an address are in the same larger place', () => {
  says(pack, [
    [
      '客人来到青禾县沙河镇、双溪镇、石桥镇。',
      '双溪镇 locatedIn 青禾县',
      '沙河镇 locatedIn 青禾县',
      '石桥镇 locatedIn 青禾县',
    ],
    // Each has its own, and another rank is another thing.
    ['客人来到青禾县沙河镇、松坪县石桥镇。', '沙河镇 locatedIn 青禾县', '石桥镇 locatedIn 松坪县'],
    ['客人来到青禾县沙河镇、松坪县。', '沙河镇 locatedIn 青禾县'],
    // Known to lie elsewhere.
    ['客人来到山西省运城市、佛山市。', 'Yuncheng locatedIn Shanxi Province'],
  ])
})

describe('what a Chinese clause before "of" describes is its subject', () => {
  says(pack, [
    ['位于青禾县的双溪镇很美。', '双溪镇 locatedIn 青禾县'],
    ['栖息于双溪镇的野生东方白鹳很多。', 'Oriental stork inhabits 双溪镇'],
    // What belongs to the thing is another, and a subject of its own stays.
    ['栖息于双溪镇的东方白鹳的天敌很多。'],
  ])
})

describe('a living thing that is seen in a place lives there', () => {
  says(pack, [
    ['巡护员在双溪镇境内拍到东方白鹳。', 'Oriental stork inhabits 双溪镇'],
    ['巡护员在双溪镇没有拍到东方白鹳。'],
  ])
})
