import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Parser } from 'n3'

export const AUTHORITY = fileURLToPath(new URL('../../ontology/authority/', import.meta.url))

const SKOS = 'http://www.w3.org/2004/02/skos/core#'
const IDENTIFIER = 'http://purl.org/dc/terms/identifier'
const MG = 'https://merganser.example/ns#'
const BASE = 'https://merganser.example/id/'
const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type'
const LABELS = ['prefLabel', 'altLabel', 'hiddenLabel'].map((name) => SKOS + name)

/** The names of the files of the authorities, sorted. */
export const authorityFiles = () =>
  readdirSync(AUTHORITY)
    .filter((file) => file.endsWith('.ttl'))
    .sort()

/**
 * The individuals of a class that the files describe: `{ iri, preferred, labels, identifiers }`, the
 * IRI without its base, `preferred` and `labels` by `english` and `chinese`, and `labels.latin`.
 */
export function readIndividuals(files, className) {
  return files.flatMap((file) => {
    const quads = new Parser().parse(readFileSync(join(AUTHORITY, file), 'utf8'))
    const bySubject = new Map()
    for (const quad of quads) {
      const own = bySubject.get(quad.subject.value) ?? []
      bySubject.set(quad.subject.value, own)
      own.push(quad)
    }
    return [...bySubject]
      .filter(([, own]) => own.some(isOf(className)))
      .map(([iri, own]) => describe(iri, own))
  })
}

const isOf =
  (className) =>
  ({ predicate, object }) =>
    predicate.value === TYPE && object.value === MG + className

function describe(iri, quads) {
  const values = (predicates, language) =>
    quads
      .filter(
        ({ predicate, object }) =>
          predicates.includes(predicate.value) && object.language === language,
      )
      .map(({ object }) => object.value)
  const [preferred] = LABELS
  const [english = ''] = values([preferred], 'en')
  const [chinese = ''] = values([preferred], 'zh')
  return {
    iri: iri.slice(BASE.length),
    preferred: { english, chinese },
    labels: {
      english: values(LABELS, 'en'),
      chinese: values(LABELS, 'zh'),
      latin: values(LABELS, 'la'),
    },
    identifiers: values([IDENTIFIER], ''),
  }
}
