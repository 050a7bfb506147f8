import { defaultGraph, namedNode, type Store } from 'oxigraph'
import { compareCodeUnits } from '../../graph/compare-code-units.ts'
import type { Pack } from '../../pack.ts'
import { getOrAdd } from '../../rdf/get-or-add.ts'
import { PREFIXES, RDF_TYPE } from '../../rdf/namespaces.ts'
import { expand, type PrefixedName } from '../../rdf/terms.ts'
import { compareLanguages, NAMING } from '../naming.ts'
import { LABEL_KINDS, type LabelKind, type SearchThing, type ThingLabel } from './search-thing.ts'

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
    getOrAdd(namings, iri, () => []).push(naming)
  }
  const read = (iris: readonly string[], kind: LabelKind) => {
    for (const [rank, predicate] of iris.entries()) {
      for (const { subject, object } of withPredicate(store, predicate)) {
        if (subject.termType !== 'NamedNode' || object.termType !== 'Literal') continue
        add(subject.value, { text: object.value, language: object.language, kind, rank })
      }
    }
  }
  read(NAMING.map(expand), 'preferred')
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
    getOrAdd(classes, subject.value, () => []).push(object.value)
  }
  const rank = (iri: string) => (pack.classes.has(iri) ? 0 : 1)
  for (const list of classes.values()) {
    list.sort((a, b) => rank(a) - rank(b) || compareCodeUnits(a, b))
  }
  return classes
}

/** The name to show first; of the same text in several forms only the nearest is kept. */
function sortLabels(namings: readonly Naming[]): ThingLabel[] {
  const sorted = [...namings]
    .filter(({ text }) => text.trim() !== '')
    .sort(
      (a, b) =>
        LABEL_KINDS.indexOf(a.kind) - LABEL_KINDS.indexOf(b.kind) ||
        a.rank - b.rank ||
        compareLanguages(a.language, b.language) ||
        compareCodeUnits(a.text, b.text),
    )
  const seen = new Set<string>()
  return sorted
    .filter(({ text }) => !seen.has(text) && seen.add(text))
    .map(({ text, language, kind }) => ({ text, language, kind }))
}
