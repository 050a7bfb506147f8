import type { DocumentGraph } from '../../model.ts'

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

/** A function that says how two documents, by their numbers, stand to each other. */
export function makeCloseness(
  graphs: readonly DocumentGraph[],
  renamed: ReadonlyMap<string, string>,
): (one: number, other: number) => Closeness {
  const things = graphs.map(
    ({ document, entities }) =>
      new Set(
        entities.flatMap(({ iri }) => (iri === document.iri ? [] : [renamed.get(iri) ?? iri])),
      ),
  )
  const known = new Map<string, Closeness>()
  return (one, other) => {
    const key = `${one} ${other}`
    const closeness =
      known.get(key) ?? compare(things[one] ?? new Set(), things[other] ?? new Set())
    known.set(key, closeness)
    return closeness
  }
}

function compare(one: ReadonlySet<string>, other: ReadonlySet<string>): Closeness {
  const [fewer, more] = one.size <= other.size ? [one, other] : [other, one]
  const shared = [...fewer].filter((iri) => more.has(iri)).length
  if (shared >= SHARED_BY_TRANSLATIONS && shared >= SHARE_OF_TRANSLATIONS * fewer.size) {
    return 'translations'
  }
  return shared >= SHARED_BY_ACQUAINTED ? 'acquainted' : 'strangers'
}
