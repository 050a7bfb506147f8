import type { Quad } from '@rdfjs/types'
import { expand, type PrefixedName } from './terms.ts'

/** What names a thing: the earlier, the better. */
const NAMING: readonly PrefixedName[] = ['dcterms:title', 'rdfs:label', 'skos:prefLabel']
const RANKS = new Map(NAMING.map((name, index) => [expand(name), index]))
const FIRST_LANGUAGES = ['en', '']

interface Candidate {
  readonly value: string
  /** The lowest wins, then the first by code unit. */
  readonly rank: number
}

/**
 * The label to show of each thing that has one, by IRI: a title, a label, a preferred label, in
 * this order; of several in English, or without a language, or the first by code unit.
 */
export function mainLabels(quads: Iterable<Quad>): ReadonlyMap<string, string> {
  const best = new Map<string, Candidate>()
  for (const { subject, predicate, object } of quads) {
    const kind = RANKS.get(predicate.value)
    if (kind === undefined || object.termType !== 'Literal') continue
    const language = FIRST_LANGUAGES.indexOf(object.language)
    const rank = kind * 10 + (language === -1 ? FIRST_LANGUAGES.length : language)
    const candidate = { value: object.value, rank }
    const known = best.get(subject.value)
    if (known === undefined || isBetter(candidate, known)) best.set(subject.value, candidate)
  }
  return new Map([...best].map(([iri, { value }]) => [iri, value]))
}

function isBetter(a: Candidate, b: Candidate): boolean {
  return a.rank === b.rank ? a.value < b.value : a.rank < b.rank
}
