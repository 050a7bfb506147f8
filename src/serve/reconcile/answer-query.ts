import type { Store } from 'oxigraph'
import { isIri } from '../paths.ts'
import type { SearchHit, SearchIndex } from '../search/search-index.ts'
import type { SearchThing } from '../search/search-thing.ts'
import { subjectsSaying } from './literal-index.ts'
import type { Query } from './query.ts'
import type { PropertyScorer } from './score-properties.ts'
import type { Vocabulary } from './vocabulary-of.ts'

/** What a feature of a candidate says; the id is unique in it. */
export interface Feature {
  readonly id: string
  readonly value: number | boolean
}

/** A thing that a query may mean. */
export interface Candidate {
  readonly thing: SearchThing
  /** How its name was found; `undefined` when only properties were asked for. */
  readonly hit: SearchHit | undefined
  /** 0 to 100. */
  readonly score: number
  /** Whether it is safe to take it without looking. */
  readonly match: boolean
  readonly features: readonly Feature[]
}

export interface Knowledge {
  readonly store: Store
  readonly index: SearchIndex
  readonly vocabulary: Vocabulary
  readonly scorer: PropertyScorer
}

/** Names looked at for a query, since properties may put a later one first. */
const MORE = 15
const LEAST_SCORE = 25
/** As names in documents are linked: so likely, and so much likelier than the next. */
const SURE = 80
const MARGIN = 10
/** What a property makes of a score: one that the thing has not, or of which nothing is known. */
const CONTRADICTED = 0.6
const UNKNOWN = 0.88
/** How much of what is missing to 100 a property that agrees makes good. */
const AGREED = 0.4
const NO_TYPE = 0.8
/** Properties alone never make sure. */
const WITHOUT_NAME = 70
const MOST_SUBJECTS = 500

/** The things that a query may mean, the likeliest first. */
export function answerQuery(query: Query, knowledge: Knowledge): Candidate[] {
  const { index } = knowledge
  const accepts = (thing: SearchThing) =>
    query.strictness === 'should' || fitsTypes(thing, query, knowledge)
  const found =
    query.name === undefined
      ? thingsWith(query, knowledge).filter(accepts)
      : index.find(query.name, { limit: query.limit + MORE, threshold: LEAST_SCORE, accepts })
  const scored = found
    .map((each) => scoreCandidate(each, query, knowledge))
    .filter(({ score }) => score >= LEAST_SCORE)
    .sort((a, b) => b.score - a.score)
  const isSure = query.name !== undefined && isAlone(scored)
  return scored
    .slice(0, query.limit)
    .map((each, place) => ({ ...each, match: place === 0 && isSure }))
}

/** Namesakes leave it to people; a name that is the same beats all that are only like it. */
function isAlone([best, next]: readonly Omit<Candidate, 'match'>[]): boolean {
  if (best === undefined || best.score < SURE) return false
  if (next === undefined || best.score - next.score >= MARGIN) return true
  return isExact(best) && !isExact(next) && best.score > next.score
}

const isExact = ({ hit }: Pick<Candidate, 'hit'>): boolean =>
  hit?.how === 'exact' || hit?.how === 'iri'

function fitsTypes(thing: SearchThing, query: Query, { vocabulary }: Knowledge): boolean {
  const { types, strictness } = query
  if (types.length === 0) return true
  const fits = ({ id }: { readonly id: string }) =>
    thing.classes.some((each) => vocabulary.isKindOf(each, id))
  return strictness === 'all' ? types.every(fits) : types.some(fits)
}

function scoreCandidate(
  found: SearchHit | SearchThing,
  query: Query,
  knowledge: Knowledge,
): Omit<Candidate, 'match'> {
  const [thing, hit] = 'thing' in found ? [found.thing, found] : [found, undefined]
  const features: Feature[] = []
  let score = hit?.score ?? WITHOUT_NAME
  if (hit !== undefined) {
    features.push({ id: 'name_score', value: hit.score })
    features.push({ id: 'name_exact', value: isExact({ hit }) })
    features.push({ id: 'name_translated', value: hit.how === 'translation' })
  }
  if (query.types.length > 0) {
    const fits = fitsTypes(thing, query, knowledge)
    features.push({ id: 'type', value: fits })
    if (!fits) score *= NO_TYPE
  }
  const agreements = query.properties.map((wanted) => {
    const agreement = knowledge.scorer.score(thing.iri, wanted)
    if (agreement !== undefined) {
      features.push({ id: `property:${wanted.property.id}`, value: round(agreement) })
    }
    return agreement
  })
  for (const agreement of agreements) {
    if (agreement === undefined) score *= UNKNOWN
    else if (agreement < 0.5) score *= CONTRADICTED
    else if (hit !== undefined) score += (100 - score) * AGREED * agreement
    else score *= agreement
  }
  features.push({ id: 'mentions', value: thing.mentions })
  const unique = new Map(features.map((feature) => [feature.id, feature]))
  return { thing, hit, score: round(score), features: [...unique.values()] }
}

const round = (value: number): number => Math.round(value * 100) / 100

function subjectsOf(store: Store, property: string, object: string): string[] {
  if (!isIri(object)) return []
  const rows = store.query(`SELECT ?s { ?s <${property}> <${object}> } LIMIT ${MOST_SUBJECTS}`)
  return (Array.isArray(rows) ? rows : []).flatMap((row) =>
    row instanceof Map ? (row.get('s')?.value ?? []) : [],
  )
}

/** Things that have one of the values asked for: of each, so many at most. */
function thingsWith({ properties }: Query, { store, index, scorer }: Knowledge): SearchThing[] {
  const found = new Set<SearchThing>()
  for (const { property, values } of properties) {
    const subjects = values.flatMap((value) => [
      ...[...scorer.meant(value).keys()].flatMap((iri) => subjectsOf(store, property.id, iri)),
      ...(value.kind === 'text'
        ? subjectsSaying(store, { property: property.id, text: value.text })
        : []),
    ])
    for (const subject of new Set(subjects)) {
      if (found.size >= MOST_SUBJECTS) break
      const thing = index.thing(subject)
      if (thing === undefined) continue
      if ((scorer.score(thing.iri, { property, values }) ?? 0) >= 0.5) found.add(thing)
    }
  }
  return [...found]
}
