import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { readDictionary } from '../../src/language/zh/dictionary/read-dictionary.ts'
import type { Mention } from '../../src/model.ts'
import { DEFAULT_BASE } from '../../src/rdf/namespaces.ts'
import { makeNameLinker, type NameLinker } from '../../src/resolve/link-names.ts'
import { sharedPack } from '../shared-pack.ts'

const MG = 'https://merganser.example/ns#'
const mention = (surface: string, className: string): Mention => ({
  ...{ start: 0, end: surface.length, surface, classIri: `${MG}${className}`, rule: '', score: 1 },
  ...{ key: surface.toLowerCase(), head: '', numbers: [] },
})

let link: NameLinker
/** The cue by whose head nouns a class is named. */
let cueOf: (className: string) => string
beforeAll(async () => {
  const pack = await sharedPack()
  cueOf = (className) =>
    pack.nameCues.find(({ names, shape }) => names === MG + className && shape === 'ProperShape')
      ?.iri ?? ''
  link = makeNameLinker(pack, readDictionary(readFileSync('dist/dictionary/cc-cedict.bin')))
})

describe('a garbled name leads to the thing that its Chinese label means', () => {
  it.each([
    ['Chinese autumn sand duck', 'Species', 'species/scaly-sided-merganser'],
    ['shed film economy', 'Industry', 'industry/greenhouse-economy'],
    ['straw change meat', 'Project', 'project/straw-to-meat-project'],
    ['north medicine base', 'Project', 'project/north-medicine-base'],
    ['ice snow economy', 'Industry', 'industry/ice-and-snow-economy'],
    ['light volt industry', 'Industry', 'industry/photovoltaic-industry'],
  ])('%s (%s)', (surface, className, iri) => {
    expect(link(mention(surface, className))?.iri).toBe(DEFAULT_BASE + iri)
  })
})

describe('a proper name is written as one', () => {
  it.each([
    ['Stone Gate County', 'place/shimen-county'],
    ['stone gate county', undefined],
    ['ancient city', undefined],
    ['east lake', undefined],
  ])('%s', (surface, iri) => {
    const found = link({ ...mention(surface, 'Place'), rule: cueOf('Place') })
    expect(found?.iri).toBe(iri && DEFAULT_BASE + iri)
  })
})

describe('a name that means nothing known leads nowhere', () => {
  it.each([
    ['Nanhu Glass Institute', 'Organization'],
    ['striped hyena', 'Species'],
    ['battery industry', 'Industry'],
    ['Harbour Renewal Strategy', 'Plan'],
    ['Stone Marsh', 'Place'],
    ['provincial government', 'Organization'],
    ['province broadcasting station', 'Organization'],
    ['city gymnasium', 'Place'],
    ['', 'Place'],
  ])('%s (%s)', (surface, className) => {
    expect(link(mention(surface, className))).toBeUndefined()
  })

  it('nor to a thing of another class', () => {
    expect(link(mention('Chinese autumn sand duck', 'Industry'))).toBeUndefined()
  })
})
