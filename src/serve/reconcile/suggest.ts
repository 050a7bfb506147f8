import { foldLabel } from '../search/fold-label.ts'
import { LONGEST_QUERY } from '../search/search-index.ts'
import { searchOf } from '../search/search-of.ts'
import type { Served } from '../served.ts'
import { typesOf } from './answer-batch.ts'
import { otherNames } from './describe-hit.ts'
import { wrong } from './read-json.ts'
import { absoluteIri } from './read-queries.ts'
import { type Term, vocabularyOf } from './vocabulary-of.ts'

export interface SuggestRequest {
  readonly prefix: string
  /** How many to leave out. */
  readonly cursor: number
}

const PAGE = 20
const MOST_SKIPPED = 100_000

/** `prefix` and `cursor` of a request; refused (400) when they are not as they should be. */
export function readSuggestRequest(query: (name: string) => string | undefined): SuggestRequest {
  const prefix = query('prefix')
  if (prefix === undefined) throw wrong('prefix', 'what has been typed', 'nothing')
  if (prefix.length > LONGEST_QUERY) {
    throw wrong('prefix', `at most ${LONGEST_QUERY} characters`, `${prefix.length}; shorten it`)
  }
  const cursor = query('cursor') ?? '0'
  if (!/^\d{1,6}$/.test(cursor) || Number(cursor) > MOST_SKIPPED) {
    throw wrong('cursor', `a whole number from 0 to ${MOST_SKIPPED}`, cursor)
  }
  return { prefix: prefix.toWellFormed(), cursor: Number(cursor) }
}

/** Things whose names, or identifiers, begin so. */
export function suggestEntities({ prefix, cursor }: SuggestRequest, served: Served) {
  const vocabulary = vocabularyOf(served)
  const index = searchOf(served)
  const options = { skip: cursor, limit: PAGE }
  const named = index.suggest(prefix, options)
  const known = named.length === 0 && index.thing(absoluteIri(prefix.trim(), served))
  const hits = known ? index.suggest(known.iri, options) : named
  return {
    result: hits.map(({ thing, label }) => ({
      id: thing.iri,
      name: thing.name,
      description: label.text === thing.name ? otherNames(thing) : label.text,
      notable: typesOf(thing.classes, vocabulary),
    })),
  }
}

/** Classes or properties of which some name, in any language, has a word that begins so. */
export function suggestTerms(terms: readonly Term[], { prefix, cursor }: SuggestRequest) {
  const folded = foldLabel(prefix)
  const rank = (term: Term): number => {
    if (prefix.trim() === term.id || term.names.includes(folded)) return 0
    if (term.names.some((name) => name.startsWith(folded))) return 1
    return term.names.some((name) => ` ${name}`.includes(` ${folded}`)) ? 2 : 3
  }
  return {
    result: terms
      .map((term) => ({ term, rank: rank(term) }))
      .filter(({ rank }) => rank < 3)
      .sort((a, b) => a.rank - b.rank)
      .slice(cursor, cursor + PAGE)
      .map(({ term: { id, name, description } }) => ({
        id,
        name,
        ...(description && { description }),
      })),
  }
}
