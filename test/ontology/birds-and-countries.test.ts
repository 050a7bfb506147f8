import { describe, expect, it } from 'vitest'
import { DEFAULT_BASE, MG } from '../../src/rdf/namespaces.ts'
import { sharedPack } from '../shared-pack.ts'
import { knownIn } from './known-in.ts'

const pack = await sharedPack()
const individuals = [...pack.individuals.values()]
const known = (id: string) => pack.individuals.get(DEFAULT_BASE + id)

const scientific = new Map(
  pack.knowledge
    .filter(({ predicate }) => predicate.value === `${MG}scientificName`)
    .map(({ subject, object }) => [subject.value, object.value]),
)

describe('the birds of China', () => {
  it('are all there, each with a Chinese, an English and a scientific name', () => {
    const named = individuals.filter(
      ({ iri, classIri, preferredLabels, alternativeLabels }) =>
        classIri === `${MG}Species` &&
        preferredLabels.map(({ language }) => language).join() === 'en,zh' &&
        alternativeLabels.some(({ value }) => value === scientific.get(iri)),
    )
    expect(named.length).toBeGreaterThan(2300)
  })

  it('bear no scientific name twice', () => {
    expect(new Set(scientific.values()).size).toBe(scientific.size)
  })

  it('leave what was checked by hand as it is', () => {
    expect(known('species/scaly-sided-merganser')?.links).toHaveLength(2)
    const others = individuals.filter(
      ({ iri, links }) => links.length > 0 && iri.startsWith(`${DEFAULT_BASE}species/`),
    )
    expect(others.map(({ iri }) => iri)).toEqual([`${DEFAULT_BASE}species/scaly-sided-merganser`])
  })

  it.each([
    ['A mandarin duck swam by.', ['mandarin-duck']],
    ['A MANDARIN DUCK swam by.', ['mandarin-duck']],
    ['The Black-tailed Godwit and the gray heron', ['black-tailed-godwit', 'grey-heron']],
    ['black tailed godwit', ['black-tailed-godwit']],
    ['Nests of Limosa limosa were found.', ['black-tailed-godwit']],
    ['The survey counted dunlin, ruff and mallard.', ['dunlin', 'mallard', 'ruff']],
    ['He wore a ruff. The rook took the pawn.', []],
    ['A merlin (Falco columbarius) sat there.', ['merlin']],
    ['The wizard Merlin sat there.', []],
    ['The common crane of the port lifted it.', []],
    ['湿地里有绿头鸭、灰鹤。', ['common-crane', 'mallard']],
    ['湿地里有绿头鸭、鸳鸯和画眉。', ['chinese-hwamei', 'mallard', 'mandarin-duck']],
    ['他们是一对鸳鸯。她在画眉。', []],
  ])('%s', (text, expected) => {
    expect(knownIn(text, 'Species', pack)).toEqual(expected)
  })
})

describe('other living things', () => {
  it.each([
    ['狼更常见，雪豹偶尔下山。', ['grey-wolf', 'snow-leopard']],
    ['江豚、麋鹿和胭脂鱼', ['chinese-sucker', 'pere-davids-deer', 'yangtze-finless-porpoise']],
    ['青海湖裸鲤俗称湟鱼。', ['qinghai-lake-naked-carp']],
    ['林中有珙桐、水杉和兔狲。', ['dawn-redwood', 'dove-tree', 'pallass-cat']],
    ['狼狈不堪的人走过红树林，吃黄鳝。', []],
    ['猴面包树下', ['african-baobab']],
    ['A Chinese cork oak, honey badger and coyote', ['chinese-cork-oak', 'coyote', 'honey-badger']],
    ['A coyote stood there, in silver and sable.', ['coyote']],
  ])('%s', (text, expected) => {
    expect(knownIn(text, 'Species', pack)).toEqual(expected)
  })
})

describe('the countries', () => {
  it('are nearly all there, with codes, and China and its parts stand once', () => {
    const coded = pack.knowledge.filter(({ object }) => object.value.startsWith('ISO 3166-1 '))
    expect(coded.length).toBeGreaterThan(220)
    expect(new Set(coded.map(({ object }) => object.value)).size).toBe(coded.length)
    const codes = coded.map(({ object }) => object.value.slice(-2))
    expect(codes.filter((code) => ['CN', 'HK', 'MO', 'TW'].includes(code))).toEqual([])
  })

  it.each([
    ['Exports to Turkey grew.', ['turkey']],
    ['Turkey prices rose. They eat turkey.', []],
    ['Turkey and Iraq signed.', ['iraq', 'turkey']],
    ['Trade with Chad grew.', ['chad']],
    ['Chad Smith plays drums.', []],
    ['Michael Jordan plays for Georgia Tech.', []],
    ['They talked to Jordan about Georgia.', []],
    ['They toured Egypt, Jordan and Turkey.', ['egypt', 'jordan', 'turkey']],
    ['Talks with Armenia, Azerbaijan and Georgia', ['armenia', 'azerbaijan', 'georgia']],
    ['约旦的首都', ['jordan']],
    ['The US and South Korea agreed.', ['south-korea', 'united-states']],
    ['It is up to us.', []],
    ['The new guinea pig is from Papua New Guinea.', ['papua-new-guinea']],
    ['访问了蒙古国、朝鲜和美国。', ['mongolia', 'north-korea', 'united-states']],
    ['朝鲜族和俄罗斯族群众学习朝鲜语。', []],
    ['中非合作论坛', []],
    ['内蒙古自治区', ['inner-mongolia-autonomous-region']],
  ])('%s', (text, expected) => {
    expect(knownIn(text, 'Place', pack)).toEqual(expected)
  })
})
