import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { OntologyError } from '../../src/errors.ts'
import { loadPack } from '../../src/knowledge/load-pack.ts'
import type { Pack, PackCache } from '../../src/pack.ts'
import { DEFAULT_BASE } from '../../src/rdf/namespaces.ts'

const SOUND = 'test/fixtures/chess-club'
const CHESS = 'https://chess.example/ns#'
const META = 'ontology'
const room = mkdtempSync(join(tmpdir(), 'merganser-packs-'))
afterAll(() => rmSync(room, { recursive: true }))

let made = 0
function makeFolder(): string {
  const folder = join(room, String(made++))
  mkdirSync(folder)
  return folder
}

/** A copy of the sound pack with one change to one file. */
function packWith(file: string, found: string, replacement: string): string {
  const folder = makeFolder()
  cpSync(SOUND, folder, { recursive: true })
  const text = readFileSync(join(folder, file), 'utf8')
  expect(text).toContain(found)
  writeFileSync(join(folder, file), text.replace(found, replacement))
  return folder
}

async function load(folder: string, base = DEFAULT_BASE): Promise<Pack> {
  return loadPack(folder, { base, metaDirectory: META })
}

async function failure(folder: string): Promise<OntologyError> {
  const error: unknown = await load(folder).catch((cause: unknown) => cause)
  if (error instanceof OntologyError) return error
  throw new Error(`Expected an OntologyError, found ${error}`)
}

const NAMES = 'cues/names.ttl'
const PROPERTIES = 'cues/properties.ttl'

/** What is broken; file, words and what replaces them; the line to point at, and what it says. */
type Broken = readonly [
  what: string,
  change: readonly [file: string, found: string, replacement: string],
  line: string,
  message: RegExp,
]

const NO_TURTLE: readonly Broken[] = [
  [
    'a full stop that is missing',
    ['classes.ttl', 'for a club or for themselves."@en ;', 'for a club or for themselves."@en'],
    'rdfs:subClassOf schema:Person .',
    /Expected punctuation/,
  ],
  [
    'a prefix that is not declared',
    ['properties.ttl', 'rdfs:range chess:Hall', 'rdfs:range ches:Hall'],
    'rdfs:range ches:Hall',
    /prefix "ches:"/,
  ],
  [
    'a relative IRI without a base',
    ['authority/openings.ttl', '@base <https://merganser.example/id/> .\n', ''],
    '<opening/lantern-defence>',
    /Relative IRI <opening\/lantern-defence>/,
  ],
]

const NO_PACK: readonly Broken[] = [
  [
    'a scheme that is not described',
    [
      'classes.ttl',
      'chess:Hall a owl:Class ;',
      'chess:Hall a owl:Class ; pack:scheme chess:Nowhere ;',
    ],
    'chess:Hall a owl:Class',
    /pack:scheme names <\S+Nowhere>, which is no concept scheme of the pack/,
  ],
  [
    'a class without a label',
    ['classes.ttl', 'rdfs:label "Hall"@en ;', ''],
    'chess:Hall a owl:Class',
    /A class needs a label/,
  ],
  [
    'a class without a definition',
    ['classes.ttl', 'rdfs:comment "Where games are played."@en ;', ''],
    'chess:Hall a owl:Class',
    /A class needs a definition/,
  ],
  [
    'a class with two labels of one language',
    ['classes.ttl', 'rdfs:label "Hall"@en ;', 'rdfs:label "Hall"@en , "Room"@en ;'],
    'chess:Hall a owl:Class',
    /"en"/,
  ],
  [
    'a property without a label',
    ['properties.ttl', 'rdfs:label "won by"@en ;', ''],
    'chess:wonBy a owl:ObjectProperty',
    /A property needs a label/,
  ],
  [
    'a property with two domains',
    ['properties.ttl', 'rdfs:domain chess:Opening', 'rdfs:domain chess:Opening , chess:Problem'],
    'chess:nickname a owl:DatatypeProperty',
    /at most one domain/,
  ],
  [
    'a property that is trusted more than whole',
    [
      'properties.ttl',
      'rdfs:domain chess:Opening',
      '<https://merganser.example/pack#trust> 1.2 ; rdfs:domain chess:Opening',
    ],
    'chess:nickname a owl:DatatypeProperty',
    /a decimal above 0 and at most 1 \(pack:trust\)/,
  ],
  [
    'a colour with a name',
    ['display.ttl', '"#b03060"', '"red"'],
    'chess:Player pack:colour "red"',
    /A colour is written #rrggbb/,
  ],
  [
    'a name cue without a head noun',
    [NAMES, 'pack:head "club"@en , "society"@en , "league"@en ;', ''],
    'cue:club a pack:NameCue',
    /needs a head noun/,
  ],
  [
    'a name cue of a class that is not there',
    [NAMES, 'pack:names chess:Club ;\n    pack:shape', 'pack:names chess:Guild ;\n    pack:shape'],
    'cue:club a pack:NameCue',
    /names one class of the pack/,
  ],
  [
    'a name cue of no known shape',
    [NAMES, 'pack:shape pack:EventShape', 'pack:shape pack:RoundShape'],
    'cue:tournament a pack:NameCue',
    /one shape/,
  ],
  [
    'a cue that is surer than certain',
    [NAMES, 'pack:confidence 0.95', 'pack:confidence 1.5'],
    'cue:player a pack:NameCue',
    /a decimal above 0 and at most 1/,
  ],
  [
    'an example that does not say what is found',
    [NAMES, '; pack:finds "Cooper Hall" ]', ']'],
    'cue:hall a pack:NameCue',
    /needs an example/,
  ],
  [
    'a cue without a sentence to leave alone',
    [NAMES, ';\n    pack:mustNotMatch "Nobody solved the problem."@en', ''],
    'cue:problem a pack:NameCue',
    /must leave alone/,
  ],
  [
    'a property cue of a property that is not there',
    [PROPERTIES, 'pack:reads chess:posed', 'pack:reads chess:set'],
    'cue:posed a pack:PropertyCue',
    /reads one property of the pack/,
  ],
  [
    'a property cue of no known form',
    [PROPERTIES, 'pack:form pack:Topic', 'pack:form pack:Rumour'],
    'cue:discusses a pack:PropertyCue',
    /one form/,
  ],
  [
    'a property cue of no known object shape',
    [PROPERTIES, 'pack:objectShape pack:Period', 'pack:objectShape pack:Year'],
    'cue:runs-for a pack:PropertyCue',
    /object shape is one of/,
  ],
  [
    'a reach below nothing',
    [PROPERTIES, 'pack:reach 2', 'pack:reach -2'],
    'cue:played-in a pack:PropertyCue',
    /reach is a number of words/,
  ],
  [
    'a full name without a place for what it is relative to',
    [NAMES, '"{} Town League"@en', '"Town League"@en'],
    'cue:town-league a pack:RelativeName',
    /has \{\} where/,
  ],
]

async function expectRefusal([, [file, found, replacement], line, message]: Broken, code: string) {
  const folder = packWith(file, found, replacement)
  const error = await failure(folder)
  expect(error.code).toBe(code)
  expect(error.details.file).toBe(file)
  const lines = readFileSync(join(folder, file), 'utf8').split('\n')
  expect(lines[Number(error.details.line) - 1]).toContain(line)
  expect(error.message).toMatch(message)
  expect(error.message).toContain(`${file}, line ${error.details.line}:`)
}

describe('a broken pack is refused with the file and the line', () => {
  it.each(NO_TURTLE)('%s', (...broken) => expectRefusal(broken, 'turtle-syntax'))

  it.each(NO_PACK)('%s', (...broken) => expectRefusal(broken, 'pack-invalid'))

  it('names the first of several faults and how many more there are', async () => {
    const folder = packWith('classes.ttl', 'rdfs:label "Hall"@en ;', '')
    const path = join(folder, NAMES)
    writeFileSync(path, readFileSync(path, 'utf8').replace('0.95', '-1.0'))
    const error = await failure(folder)
    expect(error.details).toMatchObject({ file: 'classes.ttl', iri: `${CHESS}Hall` })
    expect(error.message).toMatch(/\(and 1 more\)$/)
  })
})

describe('what is no pack at all', () => {
  it.each([
    ['a folder that is not there', () => join(room, 'nowhere'), 'pack-missing'],
    ['a file', () => join(SOUND, 'classes.ttl'), 'pack-missing'],
    ['an empty folder', makeFolder, 'pack-empty'],
    [
      'a folder without Turtle',
      () => {
        const folder = makeFolder()
        writeFileSync(join(folder, 'notes.txt'), 'chess:Player a owl:Class .')
        writeFileSync(join(folder, 'all.rq'), '# Which things are there?\nSELECT * { ?s ?p ?o }')
        return folder
      },
      'pack-empty',
    ],
  ])('%s', async (_what, make, code) => {
    const folder = make()
    const error = await failure(folder)
    expect(error.code).toBe(code)
    expect(error.details.file).toBe(folder)
    expect(error.message).toContain(folder)
  })

  it('a file that is not UTF-8', async () => {
    const folder = packWith('classes.ttl', 'chess', 'chess')
    writeFileSync(join(folder, 'classes.ttl'), Buffer.from([0xff, 0xfe, 0x61]))
    const error = await failure(folder)
    expect(error.code).toBe('pack-unreadable')
    expect(error.details.file).toContain('classes.ttl')
  })
})

describe('a sound pack', () => {
  it('knows its individuals under the base that is asked for, and what is said of them', async () => {
    const pack = await load(SOUND, 'https://my.example/things/')
    const club = 'https://my.example/things/club/larkfield-chess-club'
    expect([...pack.individuals.keys()]).toEqual([
      club,
      'https://my.example/things/hall/weavers-hall',
      'https://my.example/things/opening/lantern-defence',
    ])
    expect(
      pack.knowledge.map(({ subject, predicate, object }) => [
        subject.value,
        predicate.value,
        object.value,
      ]),
    ).toContainEqual([club, `${CHESS}meetsIn`, 'https://my.example/things/hall/weavers-hall'])
    expect(pack.iri).toBe('https://chess.example/ns')
    expect([...pack.classes.keys()].every((iri) => iri.startsWith(CHESS))).toBe(true)
  })

  it('knows facts with their sources, the schemes that order things, and where links lead', async () => {
    const pack = await load(SOUND)
    const club = `${DEFAULT_BASE}club/larkfield-chess-club`
    const facts = pack.individuals.get(club)?.facts ?? []
    expect(
      facts.map(({ quad, source }) => [quad.subject.value, quad.object.value, source]),
    ).toEqual([[club, '1901', 'The plate on its door']])
    const known = pack.knowledge.map(({ object }) => object.value)
    expect(known).toEqual(expect.arrayContaining(['1901', 'Clubs by age']))
    expect(pack.linkTargets.map(({ iri, title, uriSpace }) => [iri, title, uriSpace])).toEqual([
      ['https://openings.example/', 'The open book of openings', 'https://openings.example/'],
    ])
    expect(pack.licence).toBe('https://chess.example/licence')
    expect(pack.rights).toEqual([{ value: "Diagrams are the clubs' own.", language: 'en' }])
  })

  it('tells names that people use from those that are for finding', async () => {
    const pack = await load(SOUND)
    const opening = pack.individuals.get(`${DEFAULT_BASE}opening/lantern-defence`)
    expect(opening).toEqual({
      iri: `${DEFAULT_BASE}opening/lantern-defence`,
      classIri: `${CHESS}Opening`,
      preferredLabels: [
        { value: 'Lantern Defence', language: 'en' },
        { value: 'Laternenverteidigung', language: 'de' },
      ],
      alternativeLabels: [{ value: 'Lantern', language: 'en' }],
      hiddenLabels: [{ value: 'lamp protection', language: 'en' }],
      links: [
        {
          predicate: 'http://www.w3.org/2004/02/skos/core#exactMatch',
          target: 'https://openings.example/lantern',
          source: 'The book of openings of the Larkfield Chess Club',
        },
      ],
    })
  })

  it('has the questions of its folder', async () => {
    const { queries } = await load(SOUND)
    expect(queries.map(({ name, title }) => [name, title])).toEqual([
      ['who-won', 'Who won which tournament, and where was it played?'],
    ])
  })

  it('is the same pack with other line ends, and another with another word', async () => {
    const { hash } = await load(SOUND)
    const text = readFileSync(join(SOUND, 'display.ttl'), 'utf8')
    const dos = packWith('display.ttl', text, text.replaceAll('\n', '\r\n'))
    const other = packWith('display.ttl', '#b03060', '#b03061')
    expect((await load(dos)).hash).toBe(hash)
    expect((await load(other)).hash).not.toBe(hash)
  })

  it('may bring its own vocabulary and shapes for packs', async () => {
    const folder = packWith(NAMES, 'pack:head "club"@en , "society"@en , "league"@en ;', '')
    cpSync(join(META, 'meta.ttl'), join(folder, 'meta.ttl'))
    const lenient = readFileSync(join(META, 'meta-shapes.ttl'), 'utf8')
      .split('\n\n')
      .filter((block) => !block.startsWith('packshape:NameCue '))
    writeFileSync(join(folder, 'meta-shapes.ttl'), lenient.join('\n\n'))
    const pack = await load(folder)
    expect(pack.nameCues.find(({ iri }) => iri.endsWith('#club'))?.heads).toEqual([])
  })
})

describe('names of stretches of years', () => {
  const packWithPeriod = (years: string): string => {
    const folder = packWith('classes.ttl', 'chess', 'chess')
    const prefixes = ['pack', 'cue'].map(
      (name) => `@prefix ${name}: <https://merganser.example/${name}#> .`,
    )
    const period = `cue:boom a pack:NamedPeriod ; pack:phrase "boom years"@en ; pack:spans ${years} .`
    const edtf = '@prefix edtf: <http://id.loc.gov/datatypes/edtf/> .'
    writeFileSync(join(folder, 'periods.ttl'), [...prefixes, edtf, period].join('\n'))
    return folder
  }

  it('are read with the years', async () => {
    const { namedPeriods } = await load(packWithPeriod('"1972/1975"^^edtf:EDTF'))
    expect(namedPeriods).toEqual([
      {
        iri: 'https://merganser.example/cue#boom',
        phrases: [{ value: 'boom years', language: 'en' }],
        firstYear: 1972,
        lastYear: 1975,
      },
    ])
  })

  it.each(['"1972"^^edtf:EDTF', '"1972/1975"', '"soon"^^edtf:EDTF'])(
    'fail with %s',
    async (years) => {
      expect((await failure(packWithPeriod(years))).message).toMatch(/spans two years/)
    },
  )
})

describe('a pack out of a cache', () => {
  const kept = new Map<string, Uint8Array>()
  const cache: PackCache = {
    read: (key) => kept.get(key),
    write: (key, bytes) => void kept.set(key, bytes),
  }
  const loadKept = (folder: string, base = DEFAULT_BASE): Promise<Pack> =>
    loadPack(folder, { base, metaDirectory: META, cache })
  /** With all that is decoded when it is asked for. */
  const whole = (pack: Pack): Pack => ({ ...pack, individuals: new Map(pack.individuals) })

  it.each([SOUND, 'ontology'])('is the pack that was compiled: %s', async (folder) => {
    const compiled = await load(folder)
    expect(whole(await loadKept(folder))).toEqual(compiled)
    const count = kept.size
    const decoded = await loadKept(folder)
    expect(whole(decoded)).toEqual(compiled)
    expect(Object.isFrozen(decoded)).toBe(true)
    expect(kept.size).toBe(count)
  })

  it('is that of the base and of the files as they are', async () => {
    const other = await loadKept(SOUND, 'https://other.example/')
    expect(whole(other)).toEqual(await load(SOUND, 'https://other.example/'))
    const changed = packWith(NAMES, '"gambit"@en', '"sacrifice"@en')
    expect(whole(await loadKept(changed))).toEqual(await load(changed))
  })

  it('is never one that failed', async () => {
    const count = kept.size
    const broken = packWith(NAMES, 'pack:confidence 0.85', 'pack:confidence 7')
    for (let time = 0; time < 2; time++) {
      await expect(loadKept(broken)).rejects.toThrow(OntologyError)
    }
    expect(kept.size).toBe(count)
  })
})
