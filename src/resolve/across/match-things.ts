import type { Dictionary } from '../../language/zh/dictionary/dictionary.ts'
import { compileLabels } from '../lattice/compile-labels.ts'
import { matchName } from '../lattice/match-name.ts'
import { haveCommon } from './have-common.ts'
import type { NamedThing, NamedThings } from './named-thing.ts'

/** Two things of one class that may be one: a name of the first may translate a label of the second. */
export interface Candidate {
  readonly translated: NamedThing
  readonly original: NamedThing
  readonly name: string
  readonly label: string
  /** The chance that the name translates the label, 0 to 1, whatever else is known. */
  readonly score: number
  /** What stands for what: `秋~autumn`. */
  readonly reasons: readonly string[]
}

/** Below this, not even two documents that say the same make a match likely. */
const POSSIBLE = 0.3
/** Originals of each name: more than the best, to see whether it is alone. */
const HITS = 6

/**
 * Each thing without a Chinese label against all of its class that have one: the best match of its
 * names with each. About 1.5 ms a name among 100,000 labels.
 */
export function matchThings(
  things: Pick<NamedThings, 'unknown'>,
  dictionary: Dictionary,
): Candidate[] {
  const originals = new Map<string, NamedThing>()
  for (const thing of things.unknown()) {
    if (thing.labels.length > 0) originals.set(thing.iri, thing)
  }
  const index = compileLabels(
    [...originals.values()].flatMap(({ iri, classIri, isPersonal, labels }) =>
      labels.map((label) => ({ id: iri, label, isPersonal, group: classIri })),
    ),
    dictionary,
  )
  const candidates: Candidate[] = []
  for (const translated of things.unknown()) {
    if (translated.labels.length > 0) continue
    const options = {
      limit: HITS,
      threshold: POSSIBLE,
      group: translated.classIri,
      accepts: (iri: string): boolean => !areToldApart(translated, originals.get(iri)),
    }
    const best = new Map<string, Candidate>()
    for (const name of translated.names) {
      for (const hit of matchName(name, index, options)) {
        const original = originals.get(hit.id)
        if (!original || (best.get(hit.id)?.score ?? 0) >= hit.score) continue
        const { label, score, reasons } = hit
        best.set(hit.id, { translated, original, name, label, score, reasons })
      }
    }
    candidates.push(...best.values())
  }
  return candidates
}

/** A document that names both has told them apart. */
const areToldApart = (translated: NamedThing, original: NamedThing | undefined): boolean =>
  original !== undefined && haveCommon(original.documents, translated.documents)
