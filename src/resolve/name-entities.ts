import type { Entity, Label, Mention, Statement } from '../model.ts'
import type { Pack } from '../pack.ts'
import type { Cluster } from './cluster.ts'
import { mintIri } from './mint-iri.ts'

/** What tells namesakes apart: values that statements give a thing, by property. */
export type Distinctions = (cluster: Cluster) => readonly string[]

export interface NameClustersOptions {
  readonly pack: Pack
  readonly base: string
  readonly distinctions: Distinctions
  /** SHA-256 of the document, hexadecimal. */
  readonly documentHash: string
}

/**
 * The IRI of each thing: the pack's, or one minted from its class, its words and its distinctions.
 * A relative name that was not resolved, or a surname alone, means another thing in every document.
 */
export function nameClusters(
  clusters: readonly Cluster[],
  { pack, base, distinctions, documentHash }: NameClustersOptions,
): Map<Cluster, string> {
  const named = new Map<Cluster, string>()
  for (const cluster of clusters) {
    const minted = (): string => {
      const className = pack.classes.get(cluster.classIri)?.iri.replace(/^.*[#/]/, '') ?? 'thing'
      const told = distinctions(cluster)
      return mintIri(
        base,
        className,
        told.length > 0
          ? [...eventWords(cluster, told), ...told]
          : isUnresolved(cluster)
            ? [cluster.key, documentHash.slice(0, DOCUMENT_DIGITS)]
            : [cluster.names[0]?.value ?? cluster.key],
      )
    }
    named.set(cluster, cluster.individual?.iri ?? minted())
  }
  return named
}

/** Digits of a document's hash that tell what it alone means from what others do. */
const DOCUMENT_DIGITS = 8

const isUnresolved = ({ names, mentions }: Cluster): boolean =>
  names.length === 0 &&
  (mentions.every(({ relativeNameIri }) => relativeNameIri !== undefined) ||
    mentions.every(isShortName))

/** What stays of a name whose other words the distinctions say: its kind and number, or all if they are few. */
function eventWords({ mentions, key, kind }: Cluster, told: readonly string[]): string[] {
  const numbers = mentions.find((mention) => mention.numbers.length > 0)?.numbers ?? []
  if (numbers.length === 0) return told.length > 1 ? [] : [key]
  return [...(kind === undefined ? [] : [kind]), ...numbers.slice(-1)]
}

/**
 * An entity of the graph: preferred names first, then what tells it from its namesakes, then the
 * forms of the text, those with marks inside after the same words without.
 */
export function toEntity(cluster: Cluster, iri: string, options: ToEntityOptions): Entity {
  const { language, distinctions, pack } = options
  const outer = cluster.mentions.filter(({ inside }) => inside === undefined)
  const shown = outer.length > 0 ? outer : cluster.mentions
  const firstWords = new Set(shown.flatMap(firstWordOf))
  const rank = (mention: Mention): number =>
    (isGuessed(mention) ? 2 : 0) + (isShortName(mention) || firstWords.has(mention.surface) ? 1 : 0)
  const ranked = [...shown].sort((a, b) => rank(a) - rank(b))
  const surfaces = new Set(ranked.map(({ surface }) => surface))
  const forms = [...surfaces].flatMap((surface) => {
    const value = surface.replace(/\s+/g, ' ')
    const shown = { value: withoutQuotes(value), language: scriptOf(value, language) }
    return shown.value === value ? [shown] : [shown, { value, language: shown.language }]
  })
  return {
    iri,
    classIri: cluster.classIri,
    labels: distinct([
      ...cluster.names,
      ...eventNames(cluster, distinctions(cluster), pack),
      ...forms,
    ]),
    mentions: cluster.mentions,
    known: cluster.individual !== undefined,
  }
}

export interface ToEntityOptions {
  /** Of the document: BCP 47. */
  readonly language: string
  readonly distinctions: Distinctions
  readonly pack: Pack
}

/** The first of several words: "Rook", beside "Rook Holdings", is no name to show. */
const firstWordOf = ({ surface }: Mention): string[] =>
  surface.includes(' ') ? [surface.slice(0, surface.indexOf(' '))] : []

const isShortName = ({ isShort }: Mention): boolean => isShort === true

const isGuessed = ({ inferredName }: { readonly inferredName?: string }): boolean =>
  inferredName !== undefined

/** "Round 12, Rook Team, 2020-05-03": class, number, and what tells it from namesakes. */
function eventNames(cluster: Cluster, told: readonly string[], pack: Pack): Label[] {
  if (told.length === 0 || cluster.names.length > 0) return []
  const label = pack.classes.get(cluster.classIri)?.labels.find(({ language }) => language === 'en')
  const numbers = cluster.mentions.find((mention) => mention.numbers.length > 0)?.numbers ?? []
  const kind = [label?.value ?? '', ...numbers.slice(-1)].join(' ').trim()
  return [{ value: [kind, ...told].join(', '), language: 'en' }]
}

/** Quotes inside a name are often what a translator left of them: a label reads better without. */
const withoutQuotes = (value: string): string =>
  QUOTES.test(value) ? value.split(QUOTES).join(' ').replace(/\s+/g, ' ').trim() : value.trim()

const QUOTES = /["“”„«»]/

const scriptOf = (surface: string, language: string): string =>
  /\p{Script=Han}/u.test(surface) ? 'zh' : language

/** Labels that differ in more than case; the first form of each stays. */
function distinct(labels: readonly Label[]): Label[] {
  const seen = new Map<string, Label>()
  for (const label of labels) {
    const id = `${label.language} ${label.value.toLowerCase()}`
    if (!seen.has(id)) seen.set(id, label)
  }
  return [...seen.values()]
}

/** Statements sorted by subject, predicate and object, by code unit. */
export function sortStatements(statements: readonly Statement[]): Statement[] {
  const keyed = statements.map((statement) => ({ statement, key: placeOf(statement) }))
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
  return keyed.map(({ statement }) => statement)
}

/** What statements are sorted by. */
const placeOf = ({ subject, predicate, object }: Statement): string =>
  `${subject}\0${predicate}\0${object.kind === 'entity' ? object.iri : object.value}`
