import { defaultGraph, namedNode, type Store } from 'oxigraph'
import type { Pack } from '../../pack.ts'
import { PREFIXES, RDF_TYPE } from '../../rdf/namespaces.ts'
import { expand, type PrefixedName } from '../../rdf/terms.ts'
import { LABEL_KINDS, type LabelKind, type SearchThing, type ThingLabel } from './search-thing.ts'

/** What names a thing: of two preferred names the earlier is shown. */
const PREFERRED: readonly PrefixedName[] = ['dcterms:title', 'skos:prefLabel', 'rdfs:label']
const MORE_PREFERRED: readonly PrefixedName[] = ['foaf:name', 'schema:name']
const OTHER: readonly PrefixedName[] = ['skos:altLabel', 'schema:alternateName']
const HIDDEN: readonly PrefixedName[] = ['skos:hiddenLabel']
/** Bookkeeping of a dataset, not what it tells of. */
const BOOKKEEPING = [
  ...[PREFIXES.rdf, PREFIXES.rdfs, PREFIXES.owl, PREFIXES.oa, PREFIXES.void, PREFIXES.dcat],
  ...[PREFIXES.sh, PREFIXES.prov, PREFIXES.pack, `${PREFIXES.skos}ConceptScheme`],
]

interface Naming extends ThingLabel {
  readonly rank: number
}

/**
 * The things of a dataset that have names, by IRI in code units: their labels, the words by which
 * documents mention them, and what the pack keeps for finding them. Properties that the pack says
 * are kinds of `skos:altLabel` name things too. Linear.
 */
export function collectThings(store: Store, pack: Pack): SearchThing[] {
  const namings = new Map<string, Naming[]>()
  const add = (iri: string, naming: Naming) => {
    const known = namings.get(iri)
    if (known === undefined) namings.set(iri, [naming])
    else known.push(naming)
  }
  const preferred = [...PREFERRED, ...MORE_PREFERRED]
  const read = (iris: readonly string[], kind: LabelKind) => {
    for (const [rank, predicate] of iris.entries()) {
      for (const { subject, object } of withPredicate(store, predicate)) {
        if (subject.termType !== 'NamedNode' || object.termType !== 'Literal') continue
        add(subject.value, { text: object.value, language: object.language, kind, rank })
      }
    }
  }
  read(preferred.map(expand), 'preferred')
  read([...OTHER.map(expand), ...namingProperties(pack)], 'alternative')
  read(HIDDEN.map(expand), 'hidden')
  const mentions = new Map<string, number>()
  const quotes = quotesOf(store)
  for (const { subject, object } of withPredicate(store, `${PREFIXES.mg}mentions`)) {
    mentions.set(object.value, (mentions.get(object.value) ?? 0) + 1)
    const text = quotes.get(subject.value)
    if (text !== undefined) add(object.value, { text, language: '', kind: 'written', rank: 0 })
  }
  const classes = classesOf(store, pack)
  return [...namings.keys()].sort().flatMap((iri) => {
    const types = classes.get(iri) ?? []
    if (types.length > 0 && types.every(isBookkeeping)) return []
    for (const { value, language } of pack.individuals.get(iri)?.hiddenLabels ?? []) {
      add(iri, { text: value, language, kind: 'hidden', rank: 0 })
    }
    const labels = sortLabels(namings.get(iri) ?? [])
    const [first] = labels
    if (first === undefined) return []
    return { iri, name: first.text, classes: types, labels, mentions: mentions.get(iri) ?? 0 }
  })
}

const withPredicate = (store: Store, iri: string) =>
  store.match(null, namedNode(iri), null, defaultGraph())

const isBookkeeping = (iri: string): boolean => BOOKKEEPING.some((start) => iri.startsWith(start))

function namingProperties(pack: Pack): string[] {
  const naming = expand('skos:altLabel')
  return [...pack.properties.values()]
    .filter(({ parents }) => parents.includes(naming))
    .map(({ iri }) => iri)
}

/** The words of each stretch of a document, by its IRI. */
function quotesOf(store: Store): ReadonlyMap<string, string> {
  const exact = new Map<string, string>()
  for (const { subject, object } of withPredicate(store, expand('oa:exact'))) {
    exact.set(subject.value, object.value)
  }
  const quotes = new Map<string, string>()
  for (const { subject, object } of withPredicate(store, expand('oa:hasSelector'))) {
    const text = exact.get(object.value)
    if (text !== undefined) quotes.set(subject.value, text)
  }
  return quotes
}

function classesOf(store: Store, pack: Pack): ReadonlyMap<string, readonly string[]> {
  const classes = new Map<string, string[]>()
  for (const { subject, object } of withPredicate(store, RDF_TYPE)) {
    const known = classes.get(subject.value)
    if (known === undefined) classes.set(subject.value, [object.value])
    else known.push(object.value)
  }
  const rank = (iri: string) => (pack.classes.has(iri) ? 0 : 1)
  for (const list of classes.values()) {
    list.sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
  }
  return classes
}

/** The name to show first; of the same text in several forms only the nearest is kept. */
function sortLabels(namings: readonly Naming[]): ThingLabel[] {
  const languages = ['en', '']
  const rank = ({ kind, rank, language }: Naming): number => {
    const place = languages.indexOf(language)
    const nearness = LABEL_KINDS.indexOf(kind) * 100 + rank * 10
    return nearness + (place < 0 ? languages.length : place)
  }
  const sorted = [...namings]
    .filter(({ text }) => text.trim() !== '')
    .sort((a, b) => rank(a) - rank(b) || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0))
  const seen = new Set<string>()
  return sorted
    .filter(({ text }) => !seen.has(text) && seen.add(text))
    .map(({ text, language, kind }) => ({ text, language, kind }))
}
