import { readdirSync, readFileSync } from 'node:fs'
import type { Quad } from '@rdfjs/types'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadDictionary } from '../src/cli/load-dictionary.ts'
import { InputError } from '../src/errors.ts'
import type { TextDocument } from '../src/model.ts'
import { type Build, buildGraph } from '../src/pipeline.ts'
import { openStore } from '../src/query/open-store.ts'
import { select } from '../src/query/select.ts'
import { DEFAULT_BASE, PREFIXES, RDF_TYPE } from '../src/rdf/namespaces.ts'
import { parseTurtle } from '../src/rdf/parse-turtle.ts'
import { makeNameLinker } from '../src/resolve/link-names.ts'
import { readDocument } from '../src/text/read-document.ts'
import { checkGraph } from './extract/check-graph.ts'
import { sharedPack } from './shared-pack.ts'

// What must hold of every graph, whatever the document: the whole corpus is built, one document at
// a time and all together.

const CORPUS = 'test/fixtures/corpus/'
const PATHS = [
  ...readdirSync(CORPUS)
    .filter((name) => name.endsWith('.txt') && !name.endsWith('.expected.txt'))
    .map((name) => CORPUS + name)
    .sort(),
  'test/fixtures/html/08-ningxia-wine.html',
]

const pack = await sharedPack()
const options = {
  base: DEFAULT_BASE,
  minConfidence: 0.5,
  link: makeNameLinker(pack, loadDictionary()),
  version: '0.0.0',
  viewTemplate: '',
  formats: ['turtle', 'trig', 'links', 'void'],
} as const

const read = (path: string): TextDocument =>
  readDocument(readFileSync(path), { name: path, base: DEFAULT_BASE })
const isRdf = (name: string): boolean => /\.(?:ttl|trig)$/.test(name)

function parse(build: Build, file: string): readonly Quad[] {
  const text = build.files.get(file) ?? ''
  return parseTurtle(text, { file, blankNodePrefix: 'b', fail: InputError }).quads
}

/** Nothing of a document comes into the message of a test that fails. */
const count = (things: readonly unknown[]): number => things.length

const LABELS: readonly string[] = [
  `${PREFIXES.rdfs}label`,
  `${PREFIXES.skos}prefLabel`,
  `${PREFIXES.skos}altLabel`,
]

const normalised = (label: string): string =>
  label
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '')

/** Pairs of class and label that more than one thing has. */
function sharedLabels(quads: readonly Quad[], isWanted: (iri: string) => boolean): string[] {
  const classOf = new Map(
    quads
      .filter(
        ({ predicate, object }) => predicate.value === RDF_TYPE && pack.classes.has(object.value),
      )
      .map(({ subject, object }) => [subject.value, object.value]),
  )
  const bearers = new Map<string, Set<string>>()
  for (const { subject, predicate, object } of quads) {
    const kind = classOf.get(subject.value)
    if (kind === undefined || !LABELS.includes(predicate.value) || !isWanted(subject.value))
      continue
    const key = `${kind} ${normalised(object.value)}`
    bearers.set(key, (bearers.get(key) ?? new Set()).add(subject.value))
  }
  return [...bearers].filter(([, things]) => things.size > 1).map(([key]) => key)
}

describe.each(PATHS)('the graph of %s', (path) => {
  let build: Build
  beforeAll(async () => {
    build = await buildGraph([read(path)], pack, options)
  })

  it('obeys domain, range and cardinality', () => {
    for (const graph of build.graphs) checkGraph(graph, pack)
    expect(count(build.report.violations)).toBe(0)
  })

  it('gives back each quote, by its words and by its place', () => {
    const [text = ''] = build.graphs.map(({ document }) => document.text)
    const rows = select(
      openStore(build.files.get('dataset.trig') ?? ''),
      `PREFIX oa: <${PREFIXES.oa}> SELECT ?exact ?prefix ?suffix ?start ?end {
         ?span a oa:SpecificResource ; oa:hasSelector ?quote , ?position .
         ?quote oa:exact ?exact ; oa:prefix ?prefix ; oa:suffix ?suffix .
         ?position oa:start ?start ; oa:end ?end }`,
    ).map((row) => Object.fromEntries(Object.entries(row).map(([key, { value }]) => [key, value])))
    const wrong = rows.filter(({ exact = '', prefix = '', suffix = '', start, end }) => {
      const at = text.indexOf(prefix + exact + suffix, Number(start) - prefix.length)
      return (
        text.slice(Number(start), Number(end)) !== exact || at !== Number(start) - prefix.length
      )
    })
    expect(rows.length).toBeGreaterThan(10)
    expect(count(wrong)).toBe(0)
  })

  it('has a sentence for each fact that the document states', () => {
    const query = pack.queries.find(({ name }) => name === 'evidence')?.sparql ?? ''
    const store = openStore(build.files.get('dataset.trig') ?? '')
    const answered = new Set(
      select(store, query)
        .filter(({ sentence }) => sentence?.value !== '')
        .map(
          ({ subject, property, object }) =>
            `${subject?.value} ${property?.value} ${object?.value}`,
        ),
    )
    const facts = build.graphs.flatMap(({ statements }) => statements)
    const silent = facts.filter(({ subject, predicate, object }) => {
      const end = object.kind === 'entity' ? object.iri : object.value
      return !answered.has(`${subject} ${predicate} ${end}`)
    })
    expect(facts.length).toBeGreaterThan(0)
    expect(count(silent)).toBe(0)
  })

  it('has no two things of one class under one name', () => {
    const named = new Set(build.graphs.flatMap(({ entities }) => entities.map(({ iri }) => iri)))
    expect(count(sharedLabels(parse(build, 'graph.ttl'), (iri) => named.has(iri)))).toBe(0)
  })
})

describe('the graph of all documents', () => {
  let build: Build
  beforeAll(async () => {
    build = await buildGraph(PATHS.map(read), pack, options)
  }, 60_000)

  it('conforms', () => {
    expect(build.graphs).toHaveLength(PATHS.length)
    expect(count(build.report.violations)).toBe(0)
  })

  it('has no blank node, in any file', () => {
    const files = [...build.files.keys()].filter(isRdf)
    expect(files.length).toBeGreaterThan(3)
    for (const file of files) {
      const terms = parse(build, file).flatMap(({ subject, object, graph }) => [
        subject,
        object,
        graph,
      ])
      expect(count(terms.filter(({ termType }) => termType === 'BlankNode'))).toBe(0)
    }
  })

  it('meets the conditions of SKOS', () => {
    const quads = parse(build, 'graph.ttl')
    const having = (name: string) =>
      quads.filter(({ predicate }) => predicate.value === `${PREFIXES.skos}${name}`)
    const subjectsOf = (name: string) => new Set(having(name).map(({ subject }) => subject.value))
    const ofType = (name: string) =>
      quads
        .filter(({ predicate, object }) => predicate.value === RDF_TYPE && object.value === name)
        .map(({ subject }) => subject.value)
    const concepts = new Set(ofType(`${PREFIXES.skos}Concept`))
    const kinds = [...pack.classes.values()].filter(({ scheme }) => scheme !== undefined)
    expect(kinds).toHaveLength(1)
    for (const { iri } of kinds) {
      expect(count(ofType(iri))).toBeGreaterThan(20)
      expect(count(ofType(iri).filter((each) => !concepts.has(each)))).toBe(0)
    }
    for (const name of ['inScheme', 'prefLabel']) {
      const subjects = subjectsOf(name)
      expect(count([...concepts].filter((each) => !subjects.has(each)))).toBe(0)
    }
    const schemes = ofType(`${PREFIXES.skos}ConceptScheme`)
    expect(new Set(having('inScheme').map(({ object }) => object.value))).toEqual(new Set(schemes))
    const hasTop = subjectsOf('hasTopConcept')
    expect(schemes.filter((each) => concepts.has(each) || !hasTop.has(each))).toEqual([])
    // One preferred label in a language (S14), and no label of two kinds (S13).
    const languages = having('prefLabel').map(
      ({ subject, object }) =>
        `${subject.value} ${object.termType === 'Literal' ? object.language : ''}`,
    )
    expect(languages).toHaveLength(new Set(languages).size)
    const labels = ['prefLabel', 'altLabel'].flatMap((name) => [
      ...new Set(having(name).map(({ subject, object }) => `${subject.value} ${object.value}`)),
    ])
    expect(labels.length - new Set(labels).size).toBe(0)
  })

  it('leads to open data only where the authorities do, with a source for each link', () => {
    const quads = parse(build, 'links.ttl')
    const known = new Set(
      [...pack.individuals.values()].flatMap(({ iri, links }) =>
        links.map(({ predicate, target }) => `${iri} ${predicate} ${target}`),
      ),
    )
    const links = quads.filter(({ subject, predicate, object }) =>
      known.has(`${subject.value} ${predicate.value} ${object.value}`),
    )
    const sets = new Set(
      quads
        .filter(({ predicate }) => predicate.value === `${PREFIXES.void}linkPredicate`)
        .map(({ subject }) => subject.value),
    )
    const figures = quads.filter(
      ({ subject, predicate }) =>
        predicate.value === `${PREFIXES.void}triples` && sets.has(subject.value),
    )
    const counted = figures.reduce((sum, { object }) => sum + Number(object.value), 0)
    const sources = quads.filter(({ predicate }) => predicate.value === `${PREFIXES.dcterms}source`)
    expect(links.length).toBeGreaterThan(20)
    expect(counted).toBe(links.length)
    expect(sources).toHaveLength(links.length)
  })
})
