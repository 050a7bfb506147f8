import { describe } from 'vitest'
import { sharedPack } from '../shared-pack.ts'
import { findsIn, tellsIn } from './tables.ts'

const pack = await sharedPack()
const finds = findsIn(pack)
const tells = tellsIn(pack)

describe('the parts of an address stand right behind each other', () => {
  finds('Place', [
    ['湖南省慈利县白箬铺镇余村。', '湖南省', '慈利县', '白箬铺镇', '余村'],
    ['调研组到慈利县潘市镇三河村走访。', '慈利县', '潘市镇', '三河村'],
    ['他住在慈利县双河街道新桥社区。', '慈利县', '双河街道', '新桥社区'],
  ])
  tells('locatedIn', [['工厂设在慈利县潘市镇三河村。', '潘市镇 慈利县', '三河村 潘市镇']])
})

describe('words for places in general are no parts of one', () => {
  finds('Place', [
    ['慈利县中心城区和老旧小区改造。', '慈利县'],
    ['慈利县推进乡村振兴，建成美丽乡村。', '慈利县'],
    ['慈利县文明村镇和示范村名单。', '慈利县'],
    ['北京地区降雨。', '北京地区'],
  ])
})

describe('a place before a firm in it is no person', () => {
  finds('Person', [['位于云溪市的云海集团投产。'], ['坐落于罗江镇的云海集团投产。']])
  finds('Place', [
    ['位于云溪市的云海集团投产。', '云溪市'],
    ['坐落于罗江镇的云海集团投产。', '罗江镇'],
  ])
})
