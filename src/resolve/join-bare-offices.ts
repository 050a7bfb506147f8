import type { Mention } from '../model.ts'
import { getOrAdd } from '../rdf/get-or-add.ts'
import type { Cluster } from './cluster.ts'

/** Characters between an office and its holder: a comma, an article or a title. */
const LONGEST_GAP = 6

/**
 * Puts an office that is named without its body under the one that the same holder has in full
 * elsewhere: "Arbiter Ann Roe" under "Ann Roe, arbiter of the Rook Team". Where several would fit,
 * it stays as it is.
 */
export function joinBareOffices(
  clusters: readonly Cluster[],
  isOffice: (mention: Mention) => boolean,
): Cluster[] {
  const places = placesOf(clusters)
  const offices = places.filter(({ mention }) => isOffice(mention))
  if (offices.length === 0) return [...clusters]
  const beside = neighboursOf(places)
  const held = officesOf(offices, beside)
  const apposed = apposedOffices(offices)
  const added = new Map<Cluster, Mention[]>()
  const moved = new Set<Mention>()
  const isWholeOf = makeIsWholeOf()
  for (const { mention, cluster } of offices) {
    const others = new Set(beside(mention).flatMap((holder) => [...(held.get(holder) ?? [])]))
    const fitting = [...others].filter((other) => isWholeOf(other, cluster))
    const [whole, second] = fitting.length > 0 ? fitting : (apposed.get(mention.surface) ?? [])
    if (!whole || second) continue
    moved.add(mention)
    getOrAdd(added, whole, () => []).push(mention)
  }
  if (moved.size === 0) return [...clusters]
  return clusters
    .map((cluster) => ({
      ...cluster,
      mentions: [
        ...cluster.mentions.filter((mention) => !moved.has(mention)),
        ...(added.get(cluster) ?? []),
      ].sort((a, b) => a.start - b.start || b.end - a.end),
    }))
    .filter(({ mentions }) => mentions.length > 0)
}

interface Place {
  readonly mention: Mention
  readonly cluster: Cluster
}

const placesOf = (clusters: readonly Cluster[]): Place[] =>
  clusters.flatMap((cluster) => cluster.mentions.map((mention) => ({ mention, cluster })))

/** The offices that stand beside each thing. */
function officesOf(
  offices: readonly Place[],
  beside: (mention: Mention) => Cluster[],
): Map<Cluster, Set<Cluster>> {
  const held = new Map<Cluster, Set<Cluster>>()
  for (const { mention, cluster } of offices) {
    for (const holder of beside(mention))
      getOrAdd(held, holder, () => new Set<Cluster>()).add(cluster)
  }
  return held
}

/** The offices that a comma parts from their bodies, by their words before it: of one word none, which is held elsewhere too. */
function apposedOffices(offices: readonly Place[]): ReadonlyMap<string, ReadonlySet<Cluster>> {
  const apposed = new Map<string, Set<Cluster>>()
  for (const { mention, cluster } of offices) {
    const [office = '', body] = mention.surface.split(',')
    if (body === undefined || !office.includes(' ')) continue
    getOrAdd(apposed, office, () => new Set<Cluster>()).add(cluster)
  }
  return apposed
}

/**
 * Tells whether a name is that of the office with its body behind it, behind "of" or a comma. Each two
 * are compared once, and so are their names: documents may name both thousands of times.
 */
function makeIsWholeOf(): (whole: Cluster, bare: Cluster) => boolean {
  const shortened = new Map<Cluster, ReadonlySet<string>>()
  const surfaces = new Map<Cluster, ReadonlySet<string>>()
  const surfacesOf = (cluster: Cluster): ReadonlySet<string> =>
    getOrAdd(surfaces, cluster, () => new Set(cluster.mentions.map(({ surface }) => surface)))
  const known = new Map<Cluster, Map<Cluster, boolean>>()
  const compare = (whole: Cluster, bare: Cluster): boolean => {
    if (whole === bare || whole.classIri !== bare.classIri) return false
    if (whole.key.startsWith(`${bare.key} of `)) return true
    if (isMeant(surfacesOf(whole), surfacesOf(bare))) return true
    const names = getOrAdd(shortened, whole, () => beforeCommas(whole))
    return names.size > 0 && bare.mentions.some(({ surface }) => names.has(surface))
  }
  return (whole, bare) =>
    getOrAdd(
      getOrAdd(known, whole, () => new Map<Cluster, boolean>()),
      bare,
      () => compare(whole, bare),
    )
}

/** "arbiter of the guild" beside "arbiter of the Rook Guild": the body is one that is named elsewhere. */
const isMeant = (whole: ReadonlySet<string>, bare: ReadonlySet<string>): boolean =>
  [...bare].some((surface) => {
    const [, office, noun] = /^(.+ of the )(?:\p{Ll}+ )*(\p{Ll}+)$/u.exec(surface) ?? []
    if (office === undefined || noun === undefined) return false
    return [...whole].some(
      (other) =>
        other.startsWith(office) &&
        other.toLowerCase().slice(office.length).split(' ').includes(noun),
    )
  })

/** What stands before each comma of the names. */
const beforeCommas = ({ mentions }: Cluster): ReadonlySet<string> =>
  new Set(
    mentions.flatMap(({ surface }) =>
      [...surface.matchAll(/,/g)].map(({ index }) => surface.slice(0, index)),
    ),
  )

/** The things of other classes that stand right before a mention or right behind it. */
function neighboursOf(places: readonly Place[]): (mention: Mention) => Cluster[] {
  const starts = new Map<number, Place>()
  const ends = new Map<number, Place>()
  for (const place of places) {
    if (place.mention.inside) continue
    starts.set(place.mention.start, place)
    ends.set(place.mention.end, place)
  }
  return ({ start, end, classIri }) => {
    const found: Cluster[] = []
    for (let gap = 0; gap <= LONGEST_GAP; gap++) {
      for (const place of [starts.get(end + gap), ends.get(start - gap)])
        if (place && place.cluster.classIri !== classIri) found.push(place.cluster)
    }
    return found
  }
}
