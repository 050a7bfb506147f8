import { describe, expect, it } from 'vitest'
import type { Mention } from '../../src/model.ts'
import { factsIn, graphOf } from '../extract/read-text.ts'
import { sharedPack } from '../shared-pack.ts'

const pack = await sharedPack()

/** The outer names of a text, with their classes, in the order of the text. */
const named = (text: string): string[] =>
  graphOf(text, pack)
    .entities.flatMap(({ mentions }): readonly Mention[] => mentions)
    .filter(({ inside }) => inside === undefined)
    .sort((a, b) => a.start - b.start)
    .map(({ surface, classIri }) => `${surface} ${classIri.replace(/^.*#/, '')}`)

describe('who reports, in brackets or in a line, behind a body or a slash, is read', () => {
  it.each([
    ['本报讯(全媒体记者覃小珩)昨日，会议召开。', ['覃小珩']],
    ['【云溪融媒记者 李小刚】昨日，会议召开。', ['李小刚']],
    ['【云溪傳媒/記者陳小安報導】文化館啟用。', ['陳小安']],
    ['云溪日报记者盛小卿\n昨日，会议召开。', ['盛小卿']],
    ['作者:记者 江小丰 通讯员 钟明', ['江小丰', '钟明']],
    ['〔云溪日报记者盛小卿／青禾报导〕湿地很好。', ['盛小卿']],
    ['云溪日报记者盛小卿 江小丰', ['江小丰', '盛小卿']],
    ['编辑：钟明 云溪日报记者：江小丰', ['江小丰']],
    ['文/首席记者 江小丰', ['江小丰']],
    ['图/文：云溪日报记者 江小丰 钟明', ['江小丰', '钟明']],
    ['记者江小丰通讯员钟明', ['江小丰', '钟明']],
    ['记者李明昨日在会上说，会议很好。', []],
    ['云溪日报记者李明来到现场。', []],
  ])('%s', (text, names) => {
    const facts = factsIn(text, pack).filter((fact) => fact.includes('reportedBy'))
    expect(facts.map((fact) => fact.replace(/^.* reportedBy /, '')).sort()).toEqual(names)
  })

  it.each(['特约记者', '云溪在线记者'])('and %s tells no publisher before it', (label) => {
    const facts = factsIn(`来源：云溪晚报 ${label}：江小丰`, pack)
    expect(facts.filter((fact) => fact.includes('publishedBy'))).toEqual([
      'Leaflet publishedBy 云溪晚报',
    ])
  })

  it('and an editor behind a slash', () => {
    expect(factsIn('云溪在线讯(云溪在线记者/吴小宇 编辑/胡小芸) 今日公布。', pack)).toContain(
      'Leaflet editedBy 胡小芸',
    )
  })
})

describe('names in Chinese end where they end', () => {
  it.each([
    ['王小军会见云溪玻璃集团董事长。', '云溪玻璃集团董事长 Role'],
    ['1988年晋升为青禾沙洲国家级自然保护区。', '青禾沙洲国家级自然保护区 Place'],
    ['白鹤飞到贵州白鹤滩国家级自然保护区。', '贵州白鹤滩国家级自然保护区 Place'],
    ['青禾沙洲省级自然保护区成立。', '青禾沙洲省级自然保护区 Place'],
    ['云溪湿地保护协会成立。', '云溪湿地保护协会 Organization'],
    ['浙江省委、绍兴市委作出决定。', '绍兴市委 Organization'],
    ['会议审议《云溪市奶业振兴条例(草案二次修改稿)》。', '云溪市奶业振兴条例(草案二次修改稿) Plan'],
    ['南昌、长春两市签约。', '长春 Place'],
  ])('%s', (text, name) => {
    expect(named(text)).toContain(name)
  })

  it.each([
    ['会议决定任命王小晖为副市长、市公安局局长。', '公安局 Person'],
    ['他已调任云溪市委常委、宣传部部长。', '宣传部 Person'],
    ['会议决定任命王小晖为副市长。', '任命 Person'],
    ['新华社记者 胡小超 摄', '胡小超 摄 Person'],
  ])('%s', (text, name) => {
    expect(named(text)).not.toContain(name)
  })
})
