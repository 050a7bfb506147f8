import { getOrAdd } from '../../rdf/get-or-add.ts'
import type { Closeness } from './closeness.ts'
import { haveCommon } from './have-common.ts'
import type { Candidate } from './match-things.ts'
import type { NamedThing } from './named-thing.ts'

/** How likely a name must be, by what the documents have to do with each other. */
const LIKELY: Readonly<Record<Closeness, number>> = {
  strangers: 0.8,
  acquainted: 0.8,
  translations: 0.3,
}
const CLOSER: Readonly<Record<Closeness, number>> = { strangers: 0, acquainted: 1, translations: 2 }
/** How much likelier than the next: of two that fit, neither is meant for sure. */
const MARGIN = 0.1
/** Two translations of one label in one document are hardly less alike. */
const SLIP = 0.05
/** Documents of one thing that are compared with those of another: beyond, more of the same. */
const MOST_DOCUMENTS = 40

interface Judged extends Candidate {
  readonly closeness: Closeness
}

/**
 * Which candidates are one thing: those that are likely enough, likelier than any other of as close
 * a document, and the likeliest for both. A person's name says too little by itself: two documents
 * that have nothing else in common speak of two people. A relative name says nothing outside of its
 * document, but in a translation of that.
 */
export function chooseJoins(
  candidates: readonly Candidate[],
  closeness: (one: number, other: number) => Closeness,
): Candidate[] {
  const judged = candidates
    .map((candidate): Judged => ({ ...candidate, closeness: closest(candidate, closeness) }))
    .filter(isLikely)
  const alone = [...groupByIri(judged, ({ translated }) => translated)].flatMap(([, rivals]) =>
    likeliest(rivals),
  )
  return [...groupByIri(alone, ({ original }) => original)].flatMap(([, rivals]) =>
    rivals.filter((one) => !rivals.some((other) => isBetterInDocument(other, one))),
  )
}

function closest(
  { translated, original }: Candidate,
  closeness: (one: number, other: number) => Closeness,
): Closeness {
  let found: Closeness = 'strangers'
  for (const one of translated.documents.slice(0, MOST_DOCUMENTS)) {
    for (const other of original.documents.slice(0, MOST_DOCUMENTS)) {
      const between = closeness(one, other)
      if (CLOSER[between] > CLOSER[found]) found = between
    }
  }
  return found
}

function isLikely({ score, closeness, translated, original }: Judged): boolean {
  const isRelative = translated.isRelative || original.isRelative
  const least: Closeness = isRelative
    ? 'translations'
    : original.isPersonal
      ? 'acquainted'
      : 'strangers'
  return score >= LIKELY[closeness] && CLOSER[closeness] >= CLOSER[least]
}

/** The best of the originals of one name, if it is the best by far. */
function likeliest(rivals: readonly Judged[]): Judged[] {
  const [best, next] = [...rivals].sort(
    (a, b) => CLOSER[b.closeness] - CLOSER[a.closeness] || b.score - a.score,
  )
  if (!best) return []
  const isAlone =
    !next || CLOSER[next.closeness] < CLOSER[best.closeness] || best.score - next.score >= MARGIN
  return isAlone ? [best] : []
}

function isBetterInDocument(other: Judged, one: Judged): boolean {
  if (other.score - one.score <= SLIP) return false
  return haveCommon(other.translated.documents, one.translated.documents)
}

function groupByIri(
  candidates: readonly Judged[],
  thingOf: (candidate: Judged) => NamedThing,
): Map<string, Judged[]> {
  const groups = new Map<string, Judged[]>()
  for (const candidate of candidates) {
    getOrAdd(groups, thingOf(candidate).iri, () => []).push(candidate)
  }
  return groups
}
