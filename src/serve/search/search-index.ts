import type { SearchThing, ThingLabel } from './search-thing.ts'

/** Longer queries are texts, not names: callers refuse them. In UTF-16 units. */
export const LONGEST_QUERY = 400

/**
 * How a name was found: `exact` but for case, accents and marks; `iri`: by its identifier; `sound`:
 * as pinyin; `spelling`: the same words, some of them mistyped or left out; `translation`: meaning
 * by meaning and sound by sound.
 */
export type HitKind = 'iri' | 'exact' | 'sound' | 'spelling' | 'translation'

export interface SearchHit {
  readonly thing: SearchThing
  /** The name of the thing that fits best. */
  readonly label: ThingLabel
  readonly how: HitKind
  /** The chance that the thing is meant, 0 to 100; 100 for names that are the same. */
  readonly score: number
  /** What stands for what: `秋~autumn`; empty when nothing needs to be said. */
  readonly reasons: readonly string[]
}

export interface SearchOptions {
  /** How many at most, the best first. */
  readonly limit: number
  /** Things with a lower score are left out. */
  readonly threshold?: number
  /** Which things come into question. All, if not given. */
  readonly accepts?: ((thing: SearchThing) => boolean) | undefined
}

export interface SuggestOptions {
  readonly skip: number
  readonly limit: number
  readonly accepts?: ((thing: SearchThing) => boolean) | undefined
}

/** All names of a dataset, ready to be searched. */
export interface SearchIndex {
  /** By IRI in code units. */
  readonly things: readonly SearchThing[]
  readonly thing: (iri: string) => SearchThing | undefined
  /** The things that a query may mean, the likeliest first; none for one without words. */
  readonly find: (query: string, options: SearchOptions) => SearchHit[]
  /** The things whose names begin as a query does, or have a word that does. */
  readonly suggest: (prefix: string, options: SuggestOptions) => SearchHit[]
  /** How likely a text means a thing, 0 to 100; looks at names, not at others that fit better. */
  readonly likeness: (text: string, thing: SearchThing) => number
}
