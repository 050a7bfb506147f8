import { getOrAdd } from '../../rdf/get-or-add.ts'
import type { NamedThings } from './named-thing.ts'

/** How much two documents have to do with each other. */
export type Closeness =
  /** Next to nothing that both name. */
  | 'strangers'
  /** Several things that both name. */
  | 'acquainted'
  /** So much that the one is likely a translation of the other. */
  | 'translations'

/** Things that two documents both name, before they are about the same. */
const SHARED_BY_ACQUAINTED = 3
const SHARED_BY_TRANSLATIONS = 5
/** Share of the things of the document that names fewer. */
const SHARE_OF_TRANSLATIONS = 0.3

/** Documents whose things are kept as sets, since they are compared with several others. */
const MOST_KEPT = 4096

/** A function that says how two documents, by their numbers, stand to each other. */
export function makeCloseness(
  { numberOf, thingsOf }: Pick<NamedThings, 'numberOf' | 'thingsOf'>,
  renamed: ReadonlyMap<string, string>,
): (one: number, other: number) => Closeness {
  const numbers = new Map(
    [...renamed].map(([former, iri]) => [numberOf(former), numberOf(iri)] as const),
  )
  const known = new Map<number, ReadonlySet<number>>()
  const namedIn = (document: number): ReadonlySet<number> => {
    if (known.size >= MOST_KEPT) known.clear()
    return getOrAdd(known, document, () => {
      const own = thingsOf(document)
      return new Set([...own].map((number) => numbers.get(number) ?? number))
    })
  }
  return (one, other) => compare(namedIn(one), namedIn(other))
}

function compare(one: ReadonlySet<number>, other: ReadonlySet<number>): Closeness {
  const [fewer, more] = one.size <= other.size ? [one, other] : [other, one]
  let shared = 0
  for (const thing of fewer) if (more.has(thing)) shared += 1
  if (shared >= SHARED_BY_TRANSLATIONS && shared >= SHARE_OF_TRANSLATIONS * fewer.size) {
    return 'translations'
  }
  return shared >= SHARED_BY_ACQUAINTED ? 'acquainted' : 'strangers'
}
