import type { Mention } from '../model.ts'
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
  const beside = neighboursOf(clusters)
  const held = officesOf(clusters, { beside, isOffice })
  const added = new Map<Cluster, Mention[]>()
  const moved = new Set<Mention>()
  for (const { mention, cluster } of placesOf(clusters)) {
    if (!isOffice(mention)) continue
    const offices = new Set(beside(mention).flatMap((holder) => [...(held.get(holder) ?? [])]))
    const [whole, ...others] = [...offices].filter((other) => isWholeOf(other, cluster))
    if (!whole || others.length > 0) continue
    moved.add(mention)
    added.set(whole, [...(added.get(whole) ?? []), mention])
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
  clusters: readonly Cluster[],
  {
    beside,
    isOffice,
  }: {
    readonly beside: (mention: Mention) => Cluster[]
    readonly isOffice: (mention: Mention) => boolean
  },
): Map<Cluster, Set<Cluster>> {
  const held = new Map<Cluster, Set<Cluster>>()
  for (const { mention, cluster } of placesOf(clusters)) {
    if (!isOffice(mention)) continue
    for (const holder of beside(mention))
      held.set(holder, (held.get(holder) ?? new Set()).add(cluster))
  }
  return held
}

/** Whether the name is that of the office with its body behind it. */
const isWholeOf = ({ classIri, key }: Cluster, bare: Cluster): boolean =>
  classIri === bare.classIri && key.startsWith(`${bare.key} of `)

/** The things of other classes that stand right before a mention or right behind it. */
function neighboursOf(clusters: readonly Cluster[]): (mention: Mention) => Cluster[] {
  const starts = new Map<number, Place>()
  const ends = new Map<number, Place>()
  for (const place of placesOf(clusters)) {
    if (place.mention.inside) continue
    starts.set(place.mention.start, place)
    ends.set(place.mention.end, place)
  }
  return ({ start, end, classIri }) =>
    Array.from({ length: LONGEST_GAP + 1 }, (_, gap) => [
      starts.get(end + gap),
      ends.get(start - gap),
    ])
      .flat()
      .flatMap((place) => (place && place.cluster.classIri !== classIri ? [place.cluster] : []))
}
