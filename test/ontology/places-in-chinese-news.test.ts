import { describe } from 'vitest'
import { sharedPack } from '../shared-pack.ts'
import { findsIn, tellsIn } from './tables.ts'

const pack = await sharedPack()
const finds = findsIn(pack)
const tells = tellsIn(pack)

describe('places run together from the largest to the smallest are several', () => {
  finds('Place', [
    ['鹤群飞到云南昆明滇池。', '云南', '昆明', '滇池'],
    ['鹤群飞到山东青禾湖湿地。', '山东', '青禾湖湿地'],
    ['吉林白禾湖、黑龙江青柳湖湿地结了冰。', '吉林', '白禾湖', '黑龙江', '青柳湖湿地'],
    ['他住在香港海洋公园附近。', '香港海洋公园'],
    ['他去过海南热带雨林国家公园。', '海南热带雨林国家公园'],
  ])
  tells('locatedIn', [
    ['鹤群在山东青禾湖湿地过冬。', '青禾湖湿地 山东'],
    ['鹤群在云南昆明滇池过冬。', '昆明 云南', '滇池 昆明'],
  ])
})

describe('a county goes without its end where its province stands before it', () => {
  finds('Place', [
    ['鹤群飞到福建云霄。', '福建', '云霄'],
    ['红树林在广东从化、博罗及海丰都有。', '广东', '从化', '博罗', '海丰'],
    ['漫步云霄之上，心情很好。'],
    ['广东的博爱精神很好。', '广东'],
  ])
})

describe('counts, kinds and verbs before a name are no places', () => {
  finds('Place', [
    ['全省有300多处国家重要湿地。'],
    ['他们种下5万多亩人工湿地。'],
    ['大家共绘长江新画卷。', '长江'],
    ['网友盛赞长沙。', '长沙'],
    ['国际社会关心全球湿地。'],
    ['武汉城市圈有好几个城市。', '武汉'],
  ])
})

describe('words that the dictionary has as places', () => {
  finds('Place', [
    ['候鸟抵达洱海。', '洱海'],
    ['这种花产于闽南。', '闽南'],
    ['他去过茅山和太湖。', '茅山', '太湖'],
    ['美丽的花海在大海边。'],
  ])
})

describe('living things that a sentence defines', () => {
  finds('Species', [
    ['云溪银莲（学名：），又名白莲。野生云溪银莲很少。', '云溪银莲'],
    ['香港银莲为毛茛科银莲属植物。', '香港银莲', '毛茛科', '银莲属'],
    ['白水坡獐（"Turris nova"）很胆小。', '白水坡獐'],
    ['林业局造林科很忙。'],
  ])
  tells('knownAs', [
    [
      '云溪银莲（学名：），别名白莲、雪里红（云溪一带）、冬莲。',
      '云溪银莲 白莲',
      '云溪银莲 雪里红',
      '云溪银莲 冬莲',
    ],
    ['因为嘴长，被称为“大剪刀”的世界珍禽东方白鹳很少。', '东方白鹳 大剪刀'],
    ['素有“白衣仙子”之称的珍禽东方白鹳很少。', '东方白鹳 白衣仙子'],
  ])
  tells('inhabits', [
    [
      '云溪银莲为毛茛科银莲属植物。原产于台湾，主要分布于青禾县。',
      '云溪银莲 台湾',
      '云溪银莲 青禾县',
    ],
    ['云溪银莲为毛茛科银莲属植物。青禾县很美。很多人去青禾县。'],
  ])
})

describe('what opens a sentence and describes its subject is not said of the sentence before', () => {
  tells('locatedIn', [
    ['宜昌很美。位于福建云霄、广西合浦的保护区在变好。', '合浦 广西', '云霄 福建'],
  ])
})
