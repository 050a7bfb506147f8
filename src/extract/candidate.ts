import type { Gender } from '../model.ts'
import type { Individual, RelativeName } from '../pack.ts'

/** What a personal name tells besides its words. */
export interface PersonTraits {
  /** The words of the surname, by which alone the person may be named again. */
  readonly surname?: readonly string[]
  /** What the surname may have been, where it was turned into a word; lower case. */
  readonly inferredSurnames?: readonly string[]
  readonly gender?: Gender
  /** The title beside it, folded, where it is no office. */
  readonly title?: string
  /** Whether a title or an age beside it leaves no doubt that a person is meant. */
  readonly isSigned?: boolean
  /** Whether it is a surname alone, or one and "so-and-so". */
  readonly isShort: boolean
  /** Whether firms may have such names too, and nothing beside it tells. */
  readonly isDoubtful: boolean
}

/** A possible mention; token indices in its sentence, both inclusive. */
export interface Candidate {
  readonly first: number
  readonly last: number
  readonly classIri: string
  /** IRI of the cue, individual or relative name that found it. */
  readonly rule: string
  readonly score: number
  readonly individual?: Individual
  readonly relativeName?: RelativeName
  /** Folded head noun. */
  readonly head?: string
  readonly inferredName?: string
  /** What its identity is minted from, where that is more than its words. */
  readonly key?: string
  readonly person?: PersonTraits
  /** Counts only inside a longer name: what follows it shows that its noun phrase goes on. */
  readonly nestedOnly?: boolean
}

/** Where a head noun stands: token indices, both inclusive. */
export interface HeadSite {
  readonly first: number
  readonly last: number
}

export const covers = (outer: HeadSite, inner: HeadSite): boolean =>
  outer.first <= inner.first && inner.last <= outer.last

export const overlaps = (a: HeadSite, b: HeadSite): boolean =>
  a.first <= b.last && b.first <= a.last

/** The tokens that names cover. */
export function takenTokens(names: readonly HeadSite[]): Set<number> {
  const taken = new Set<number>()
  for (const { first, last } of names) {
    for (let index = first; index <= last; index++) taken.add(index)
  }
  return taken
}

/** The names that cover each token. */
export function namesByToken<Name extends HeadSite>(names: readonly Name[]): Map<number, Name[]> {
  const byToken = new Map<number, Name[]>()
  for (const name of names) {
    for (let index = name.first; index <= name.last; index++) {
      const here = byToken.get(index)
      if (here) here.push(name)
      else byToken.set(index, [name])
    }
  }
  return byToken
}
