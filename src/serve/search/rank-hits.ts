import type { LabelForm } from './label-forms.ts'
import type { HitKind, SearchHit, SearchOptions } from './search-index.ts'
import { LABEL_KINDS, type LabelKind, type SearchThing } from './search-thing.ts'

/**
 * The highest score of a name of each kind: words that mention a thing are not always its name.
 */
const MOST: Readonly<Record<LabelKind, number>> = {
  preferred: 100,
  alternative: 100,
  written: 95,
  hidden: 95,
}

/** A name that fits, by its number. */
export interface FormHit {
  readonly form: number
  readonly how: HitKind
  readonly score: number
  readonly reasons: readonly string[]
}

/** Names of things that come into question; `undefined` when all do. */
export function acceptsForm(
  forms: readonly LabelForm[],
  accepts: SearchOptions['accepts'],
): ((form: number) => boolean) | undefined {
  return accepts && ((form) => forms[form]?.uses.some(({ thing }) => accepts(thing)) ?? false)
}

/** Each thing once, by its best name; of equal things the one mentioned more often first. */
export function bestOfThings(
  found: readonly FormHit[],
  forms: readonly LabelForm[],
  accepts: SearchOptions['accepts'],
): SearchHit[] {
  const best = new Map<SearchThing, SearchHit>()
  for (const { form, how, score, reasons } of found) {
    for (const { thing, label } of forms[form]?.uses ?? []) {
      if (accepts !== undefined && !accepts(thing)) continue
      const hit = { thing, label, how, reasons, score: Math.min(score, MOST[label.kind]) }
      const known = best.get(thing)
      if (known === undefined || compareHits(hit, known) < 0) best.set(thing, hit)
    }
  }
  return [...best.values()].sort(compareHits)
}

const compareHits = (a: SearchHit, b: SearchHit): number =>
  b.score - a.score ||
  LABEL_KINDS.indexOf(a.label.kind) - LABEL_KINDS.indexOf(b.label.kind) ||
  b.thing.mentions - a.thing.mentions ||
  (a.thing.iri < b.thing.iri ? -1 : a.thing.iri > b.thing.iri ? 1 : 0)
