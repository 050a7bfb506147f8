import { describe } from 'vitest'
import { sharedPack } from '../shared-pack.ts'
import { bearsOutIn, type Telling } from './tables.ts'

const bearsOut = bearsOutIn(await sharedPack())

const CASES: readonly Telling[] = [
  [
    '【Ecology】Old dragon pond nature protection district located in Flower bridge town.',
    ['Old dragon pond nature protection district locatedIn Flower bridge town'],
    [],
  ],
  ['Zunyi City is located in the north of Guizhou.', ['Zunyi City locatedIn Guizhou'], []],
  [
    'Songtao County is located in the northeast of Guizhou, belongs to Tongren City.',
    ['Songtao County locatedIn Guizhou', 'Songtao County locatedIn Tongren City'],
    [],
  ],
  [
    'Songtao County belongs to Tongren City, Guizhou Province, is located at the Wuling Mountain area.',
    ['Songtao County locatedIn Tongren City', 'Tongren City locatedIn Guizhou Province'],
    [],
  ],
  [
    'Longnan City locates at the Gansu Province southeast.',
    ['Longnan City locatedIn Gansu Province'],
    [],
  ],
  [
    'Green Cloud tea company located Wufeng County.',
    ['Green Cloud tea company locatedIn Wufeng County'],
    [],
  ],
  ['Golden Bamboo Group lies in Yixing City.', ['Golden Bamboo Group locatedIn Yixing City'], []],
  [
    'Wufeng County is situated in the Hubei Province southwest part, belongs to Yichang City, Clear river passes through.',
    ['Wufeng County locatedIn Hubei Province', 'Wufeng County locatedIn Yichang City'],
    [],
  ],
  ['Haergai Town, Gangcha County, is windy.', ['Haergai Town locatedIn Gangcha County'], []],
  [
    'Xihu Town, Bozhou District, this is the old home of the tea.',
    ['Xihu Town locatedIn Bozhou District'],
    [],
  ],
  ['Dangchang County belongs to Longnan City.', ['Dangchang County locatedIn Longnan City'], []],
  ['Dangchang County affiliated to Longnan City.', ['Dangchang County locatedIn Longnan City'], []],
  ["Zhouzhi County is subordinate to Xi'an City.", ["Zhouzhi County locatedIn Xi'an City"], []],
  [
    "Zhouzhi County belongs to Xi'an city, Shaanxi province, lies in the Qinling Mountains north foot.",
    ["Zhouzhi County locatedIn Xi'an city"],
    [],
  ],
  [
    'Green Cloud mountain lies in Huanglong County.',
    ['Green Cloud mountain locatedIn Huanglong County'],
    [],
  ],
  [
    'Green Phoenix mountain locates in Yixing City.',
    ['Green Phoenix mountain locatedIn Yixing City'],
    [],
  ],
  [
    'Stone bridge town located in Wufeng County, grows tea.',
    ['Stone bridge town locatedIn Wufeng County'],
    [],
  ],
  [
    'Nine mile creek nature reserve is located in Stone bridge town, Stone bridge town locates Wufeng County.',
    [
      'Nine mile creek nature reserve locatedIn Stone bridge town',
      'Stone bridge town locatedIn Wufeng County',
    ],
    [],
  ],
  [
    'Old dragon pond national level nature protection district located in Flower bridge town.',
    ['Old dragon pond national level nature protection district locatedIn Flower bridge town'],
    [],
  ],
  ['White sand island is located in Poyang Lake.', ['White sand island locatedIn Poyang Lake'], []],
  ['Mo Yu county belongs to Hotan.', ['Mo Yu county locatedIn Hotan'], []],
  [
    'Xian Yang city belongs to Shaanxi Province.',
    ['Xian Yang city locatedIn Shaanxi Province'],
    [],
  ],
  ['An Kang City lies in Shaanxi Province.', ['An Kang City locatedIn Shaanxi Province'], []],
  [
    'Fish Peak District is located in Liuzhou City.',
    ['Fish Peak District locatedIn Liuzhou City'],
    [],
  ],
  [
    'The research base is located in Ocean County Maoping Town.',
    ['Maoping Town locatedIn Ocean County'],
    [],
  ],
  [
    'Staff in Ocean County Maoping Town found 4 nests.',
    ['Maoping Town locatedIn Ocean County'],
    [],
  ],
  [
    'Red Sun company makes batteries，it located in Jiaocheng District。',
    ['Red Sun company locatedIn Jiaocheng District'],
    [],
  ],
  [
    'Ancient salt cart street wind scene area located at Nanyang Town, national 4A.',
    ['Ancient salt cart street wind scene area locatedIn Nanyang Town'],
    [],
  ],
  [
    'Grass sea nature protection area sits in Weining County.',
    ['Grass sea nature protection area locatedIn Weining County'],
    [],
  ],
  [
    'Caohai is in Weining County, Weining County is in Guizhou Province west.',
    ['Weining County locatedIn Guizhou Province'],
    [],
  ],
  [
    'There are Haizi Town, Jinzhong Town in Weining County.',
    ['Haizi Town locatedIn Weining County', 'Jinzhong Town locatedIn Weining County'],
    [],
  ],
  [
    'Dragon Gate Town and Cold Spring Town are located in Wufeng County.',
    ['Dragon Gate Town locatedIn Wufeng County', 'Cold Spring Town locatedIn Wufeng County'],
    [],
  ],
  [
    'Bird Island and Sand Island all locate in Qinghai Lake.',
    ['Bird Island locatedIn Qinghai Lake', 'Sand Island locatedIn Qinghai Lake'],
    [],
  ],
  [
    'Hongqi Group headquarters lies in Xingshan County.',
    ['Hongqi Group locatedIn Xingshan County'],
    [],
  ],
  [
    'Great Wall glass company headquarter sets in Qinhuangdao City.',
    ['Great Wall glass company locatedIn Qinhuangdao City'],
    [],
  ],
  [
    'Wufeng County is located at the Wuling Mountain east section.',
    ['Wufeng County locatedIn Wuling Mountain'],
    [],
  ],
  [
    'Baishan City is located in the Changbai Mountain west side.',
    ['Baishan City locatedIn Changbai Mountain'],
    [],
  ],
  ["The dancing tea belongs to Yichang City people's hearts.", [], ['']],
  ['Wufeng County county seat stationed in Yuguan Town.', [], ['Wufeng County locatedIn']],
  ['Wufeng County does not belong to Jingzhou City.', [], ['']],
  ['The road from Wufeng County lies in Yichang City.', [], ['Wufeng County locatedIn']],
  ['Wufeng County is near Yichang City.', [], ['locatedIn']],
  ['Songtao County is located next to Hunan.', [], ['locatedIn']],
  ['Songtao County borders Hunan Province in the east.', [], ['locatedIn']],
  ['Green Cloud tea company will locate in Wufeng County.', [], ['locatedIn']],
  ['The mayor of Wufeng County is in Yichang City.', [], ['locatedIn']],
  ['Wufeng County, Badong County, these two counties grow tea.', [], ['locatedIn']],
  ['Xihu Town, Bozhou District and Suiyang County grow tea.', [], ['Suiyang County locatedIn']],
]

describe('where things lie in rough translations', () => {
  bearsOut(CASES)
})
