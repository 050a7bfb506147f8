import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildGraph } from '../../src/pipeline.ts'
import { openStore } from '../../src/query/open-store.ts'
import { type Row, select } from '../../src/query/select.ts'
import { DEFAULT_BASE, MG, PREFIXES } from '../../src/rdf/namespaces.ts'
import { readDocument } from '../../src/text/read-document.ts'
import { sharedPack } from '../shared-pack.ts'

const name = 'jilin-executive-meeting.txt'
const document = readDocument(readFileSync(`corpus/${name}`), { name, base: DEFAULT_BASE })
const pack = await sharedPack()
const queries = new Map(pack.queries.map((query) => [query.name, query.sparql]))

let store: ReturnType<typeof openStore>
beforeAll(async () => {
  const options = { base: DEFAULT_BASE, minConfidence: 0.5, version: '0', viewTemplate: '' }
  const { files } = await buildGraph([document], pack, { ...options, formats: ['trig'] })
  store = openStore(files.get('dataset.trig') ?? '')
})

const GOVERNMENT = "Jilin Provincial People's Government"
const MEETING = `Meeting, ${GOVERNMENT}, 2021-11-16`
const METROPOLITAN_AREA = 'Changchun Modern Metropolitan Area'
const DEVICE_PLAN = 'Jilin Province 14th Medical Device Industry Development Plan'
const HEALTH_OPINIONS =
  'Implementation Opinions on Accelerating the Implementation of High Quality Development of Medical Health Industry'
const CORRIDOR = 'Chang-Liao-Tong-Bai-Yan medical and health industry corridor'
const SERVICE_PROJECTS = 'Service industry "1+20" major projects'
const HEADLINE = 'Han Jun presided over the 2021th executive meeting of Jilin Province 2021'

/** Question, columns, and the whole answer; what is not known is an empty string. */
const ANSWERS: readonly (readonly [query: string, columns: string, rows: readonly string[][]])[] = [
  [
    'who-presided',
    'person role meeting heldBy date',
    [
      [
        'Han Jun',
        'Deputy Secretary of the CPC Jilin Provincial Committee',
        MEETING,
        GOVERNMENT,
        '2021-11-16',
      ],
    ],
  ],
  [
    'plans-reviewed',
    'plan place placesInIt period industry reviewedBy',
    [
      [
        'Changchun Modern City Circle Development Plan (2021-2035)',
        METROPOLITAN_AREA,
        'Changchun',
        '2021/2035',
        '',
        MEETING,
      ],
      [HEALTH_OPINIONS, '', '', '', 'Medical and health industry', MEETING],
      [
        DEVICE_PLAN,
        'Jilin Province',
        `Changbai Mountain; Changchun; ${METROPOLITAN_AREA}`,
        '',
        'Medical device industry',
        MEETING,
      ],
    ],
  ],
  [
    'industries',
    'industry chinese relation by modality',
    [
      ['Agriculture', '农业', 'concerned', MEETING, 'Asserted'],
      ['Automotive industry', '汽车产业', 'concerned', MEETING, 'Asserted'],
      ['Biomedicine', '生物医药', 'concerned', MEETING, 'Asserted'],
      ['Biotechnology', '生物技术', 'supported', MEETING, 'CalledFor'],
      ['Chemical pharmaceuticals', '化学药', 'supported', MEETING, 'CalledFor'],
      ['Ecotourism', '生态旅游', 'concerned', MEETING, 'Asserted'],
      ['Greenhouse economy', '棚膜经济', 'supported', MEETING, 'CalledFor'],
      [
        'High-performance medical device industry',
        '高性能医疗器械产业',
        'supported',
        MEETING,
        'CalledFor',
      ],
      ['Ice and snow economy', '冰雪经济', 'concerned', MEETING, 'Asserted'],
      ['Medical and health industry', '医药健康产业', 'concerned', CORRIDOR, 'Asserted'],
      ['Medical and health industry', '医药健康产业', 'concerned', HEALTH_OPINIONS, 'Asserted'],
      ['Medical and health industry', '医药健康产业', 'concerned', MEETING, 'Asserted'],
      ['Medical device industry', '医疗器械产业', 'concerned', DEVICE_PLAN, 'Asserted'],
      ['Medical device industry', '医疗器械产业', 'supported', MEETING, 'CalledFor'],
      ['Modern agriculture', '现代农业', 'concerned', MEETING, 'Asserted'],
      ['New energy', '新能源', 'concerned', MEETING, 'Asserted'],
      ['New materials', '新材料', 'concerned', MEETING, 'Asserted'],
      ['Real estate', '房地产', 'concerned', MEETING, 'Asserted'],
      ['Service industry', '服务业', 'concerned', SERVICE_PROJECTS, 'Asserted'],
      ['Service industry', '服务业', 'supported', MEETING, 'CalledFor'],
      ['Traditional Chinese medicine', '中医药', 'supported', MEETING, 'CalledFor'],
    ],
  ],
  [
    'organizations',
    'organization chinese subject relation object modality',
    [
      ...statementsOf('CPC Jilin Provincial Committee', '中共吉林省委', [
        ['', 'locatedIn', 'Jilin Province', ''],
        ['', 'partOf', 'Chinese Communist Party', ''],
      ]),
      [`CPC Jilin Provincial Committee and ${GOVERNMENT}`, '', '', '', '', ''],
      ...statementsOf('FAW Group', '中国第一汽车集团有限公司', [
        ['', 'locatedIn', 'Changchun', ''],
        ['', 'operatesIn', 'Automotive industry', ''],
        [MEETING, 'supports', '', 'CalledFor'],
      ]),
      ...statementsOf(GOVERNMENT, '吉林省人民政府', [
        [MEETING, 'heldBy', '', 'Asserted'],
        ['', 'locatedIn', 'Jilin Province', ''],
      ]),
      ...statementsOf('夜网419', '', [[HEADLINE, 'publishedBy', '', 'Asserted']]),
    ],
  ],
  [
    'places',
    'place chinese liesIn',
    [
      ['Changbai Mountain', '长白山', 'Jilin Province'],
      ['Changchun', '长春市', METROPOLITAN_AREA],
      ['Changchun', '长春市', 'Jilin Province'],
      [METROPOLITAN_AREA, '长春现代化都市圈', 'Jilin Province'],
      ['Jilin Province', '吉林省', 'China'],
    ],
  ],
  [
    'projects',
    'name chinese kind industry supportedBy modality',
    [
      [
        '"One Main, Six Doubles" high-quality development strategy',
        '“一主六双”高质量发展战略',
        'Plan',
        '',
        '',
        '',
      ],
      [CORRIDOR, '“长辽通白延”医药健康产业走廊', 'Project', 'Medical and health industry', '', ''],
      ['North Medicine Base', '北药基地', 'Project', '', MEETING, 'CalledFor'],
      [
        SERVICE_PROJECTS,
        '服务业“1+20”重大工程',
        'Project',
        'Service industry',
        MEETING,
        'CalledFor',
      ],
      ['Skill Jilin brand', '“技能吉林”品牌', 'Project', '', MEETING, 'CalledFor'],
      ['Straw-to-meat project', '“秸秆变肉”工程', 'Project', '', MEETING, 'CalledFor'],
      [
        'Ten-million-head beef cattle project',
        '千万头肉牛建设工程',
        'Project',
        '',
        MEETING,
        'CalledFor',
      ],
    ],
  ],
  [
    'species',
    'english chinese scientificName mentions epithets links protectedBy modality showcaseForPlace showcaseForIndustry',
    [
      [
        'Scaly-sided merganser',
        '中华秋沙鸭',
        'Mergus squamatus',
        '2',
        'big panda in the bird; laboranite',
        'https://ebird.org/species/scsmer1; https://www.iucnredlist.org/species/22680488',
        MEETING,
        'CalledFor',
        'Changbai Mountain',
        'Ecotourism',
      ],
    ],
  ],
  [
    'bylines',
    'document relation name kind inferredName modality',
    [
      [HEADLINE, 'reported by', 'in Xiaobo', 'Person', 'Yu Xiaobo', 'Inferred'],
      [HEADLINE, 'published by', '夜网419', 'Organization', '', ''],
      [HEADLINE, 'edited by', 'Wang Emperor', 'Person', '', ''],
      [HEADLINE, 'edited by', 'Xie Long', 'Person', '', ''],
    ],
  ],
]

/** Statements of one organization; where a name is left out, it is the organization's own. */
function statementsOf(
  organization: string,
  chinese: string,
  statements: readonly (readonly [
    subject: string,
    relation: string,
    object: string,
    modality: string,
  ])[],
): string[][] {
  return statements.map(([subject, relation, object, modality]) => [
    organization,
    chinese,
    subject || organization,
    relation,
    object || organization,
    modality,
  ])
}

/** The parts of a cell in one order: SPARQL promises none. */
function cell(row: Row, column: string): string {
  const parts = (row[column]?.value ?? '').split('; ')
  return parts.sort().join('; ')
}

function answer(query: string, columns: readonly string[]): string[][] {
  const rows = select(store, queries.get(query) ?? '')
  return rows.map((row) => columns.map((column) => cell(row, column)))
}

describe('a competency question', () => {
  it('has an answer here', () => {
    const answered = [...ANSWERS.map(([query]) => query), 'evidence'].sort()
    expect([...queries.keys()].sort()).toEqual(answered)
  })

  it.each(pack.queries)('$name starts with the question as a person asks it', (query) => {
    expect(query.sparql.split('\n')[0]).toBe(`# ${query.title}`)
    expect(query.title).toMatch(/^(?:Who|Which|What) .+\?$/)
  })

  it.each(ANSWERS)('%s is answered in full', (query, columns, rows) => {
    expect(answer(query, columns.split(' '))).toEqual(rows)
  })

  it.each(ANSWERS)('%s has no columns but these', (query, columns) => {
    const found = select(store, queries.get(query) ?? '').flatMap((row) => Object.keys(row))
    expect(found.filter((column) => !columns.split(' ').includes(column))).toEqual([])
  })
})

const OPENING =
  'Original title: Target Target Full Sprint Promotion of Economic Stability Inn November 16th, Provincial Party Committee Deputy Secretary, Han Jun, presided over the provincial government 2021 executive meetings, research from January to October, the province’s economic operation, review "Changchun Modern City Circle Development Plan (2021-2035)" "Jilin Province" 14th "Medical Device Industry Development Plan" "Implementation Opinions on Accelerating the Implementation of High Quality Development of Medical Health Industry" Report or issue it by the program.'
const LAST_CALL =
  'To further strengthen monitoring protection, protect the Chinese autumn sand duck population and its habitat, realize population recovery growth, enhance regional biodiversity health level, and create a new business card for Changbai Mountain ecotourism.'

const id = (name: string) => `<${DEFAULT_BASE}${name}>`

describe('the evidence of a fact', () => {
  const sparql = queries.get('evidence') ?? ''

  it.each([
    ['mg:presidedOver', 'UNDEF', [HEADLINE, OPENING]],
    ['mg:heldOn', 'UNDEF', [OPENING]],
    ['mg:coversPeriod', 'UNDEF', [OPENING]],
    [
      'mg:supports',
      id('organization/faw-group'),
      [
        'Strengthen the operation monitoring schedule for the automotive industry, and fully overcome the impact of "reficion", support FAW stable supply chain and production and sales.',
      ],
    ],
    [
      'mg:supports',
      id('industry/greenhouse-economy'),
      ['Accelerate the repair of the disaster mask and vigorously develop the shed film economy.'],
    ],
    [
      'mg:knownAs',
      '"laboranite"@en',
      [
        'The meeting pointed out that the Chinese autumn sand duck was hailed as "the laboranite, the big panda in the bird".',
      ],
    ],
    ['mg:protects', id('species/scaly-sided-merganser'), [LAST_CALL]],
    ['mg:showcaseFor', id('place/changbai-mountain'), [LAST_CALL]],
    ['mg:publishedBy', 'UNDEF', ['Posted in: 夜网419']],
    ['mg:reportedBy', 'UNDEF', ['Reporter in Xiaobo']],
  ])('%s %s', (property, object, sentences) => {
    const values = `VALUES (?property ?object) { (${property} ${object}) }`
    const rows = select(store, sparql.replace('WHERE {', `WHERE { ${values}`))
    expect(rows.map(({ sentence }) => sentence?.value)).toEqual(sentences)
  })

  it('stands in the text at its offsets', () => {
    const rows = select(store, sparql)
    expect(rows.length).toBeGreaterThan(40)
    for (const { document: source, start, end, sentence } of rows) {
      expect(source?.value).toBe(document.iri)
      expect(document.text.slice(Number(start?.value), Number(end?.value))).toBe(sentence?.value)
    }
  })

  it('is there for every fact of the document', () => {
    const facts = select(
      store,
      `SELECT ?subject ?property ?object {
         GRAPH <${document.iri}#facts> { ?subject ?property ?object }
         FILTER(STRSTARTS(STR(?property), "${MG}"))
       }`,
    )
    const key = ({ subject, property, object }: Row) => JSON.stringify([subject, property, object])
    const evident = new Set(select(store, sparql).map(key))
    expect(facts.length).toBeGreaterThan(40)
    expect(facts.filter((fact) => !evident.has(key(fact)))).toEqual([])
  })
})

describe('the words of the text lead to one node each', () => {
  it.each([
    ['automotive industry', 'Automotive industry'],
    ['automobile', 'Automotive industry'],
    ['Medical Device Industry', 'Medical device industry'],
    ['medical device', 'Medical device industry'],
    ['Medical Health Industry', 'Medical and health industry'],
    ['medical health industry', 'Medical and health industry'],
    ['chemical collection', 'Chemical pharmaceuticals'],
    ['shed film economy', 'Greenhouse economy'],
    ['real estate market', 'Real estate'],
    ['FAW', 'FAW Group'],
    ['provincial government', GOVERNMENT],
    ['Provincial Party Committee', 'CPC Jilin Provincial Committee'],
    ['provincial party government', `CPC Jilin Provincial Committee and ${GOVERNMENT}`],
    ['2021th executive meeting of Jilin Province 2021', MEETING],
    ['provincial government 2021 executive meetings', MEETING],
    ['Jilin Province', 'Jilin Province'],
    ['Changchun City', 'Changchun'],
    ['Changchun Modern City Circle', METROPOLITAN_AREA],
    ['Changchun Modernization City', METROPOLITAN_AREA],
    ['Jilin Province" 14th "Medical Device Industry Development Plan', DEVICE_PLAN],
    ['straw meat', 'Straw-to-meat project'],
    ['thousands of beef cattle projects', 'Ten-million-head beef cattle project'],
    ['1 + 20 major project', SERVICE_PROJECTS],
    ['North Medicine base', 'North Medicine Base'],
    ['skill Jilin brand', 'Skill Jilin brand'],
    ['Chang Liaotong Baoyay" medical health industry corridor', CORRIDOR],
    [
      'one main six pairs" high-quality development strategy',
      '"One Main, Six Doubles" high-quality development strategy',
    ],
    ['Chinese autumn sand duck', 'Scaly-sided merganser'],
    ['Han Jun', 'Han Jun'],
    ['in Xiaobo', 'in Xiaobo'],
  ])('%s', (surface, label) => {
    const rows = select(
      store,
      `PREFIX mg: <${MG}> PREFIX oa: <${PREFIXES.oa}> PREFIX rdfs: <${PREFIXES.rdfs}>
       SELECT DISTINCT ?label {
         ?span oa:hasSelector/oa:exact ${JSON.stringify(surface)} ; mg:mentions ?thing .
         ?thing rdfs:label ?label
       }`,
    )
    expect(rows.map((row) => row.label?.value)).toEqual([label])
  })
})
