import { setImmediate } from 'node:timers/promises'
import { searchOf } from '../search/search-of.ts'
import type { Served } from '../served.ts'
import { answerQuery, type Candidate } from './answer-query.ts'
import { describeHit, otherNames } from './describe-hit.ts'
import type { Query } from './query.ts'
import { makePropertyScorer } from './score-properties.ts'
import { type Vocabulary, vocabularyOf } from './vocabulary-of.ts'

/** The candidates of each query, by its key, as they are sent. Others are served in between. */
export async function answerBatch(queries: ReadonlyMap<string, Query>, served: Served) {
  const index = searchOf(served)
  const vocabulary = vocabularyOf(served)
  const { store } = served
  const knowledge = { store, index, vocabulary, scorer: makePropertyScorer(store, index) }
  const results: [key: string, result: { readonly result: readonly object[] }][] = []
  for (const [key, query] of queries) {
    const candidates = answerQuery(query, knowledge)
    results.push([key, { result: candidates.map((each) => toJson(each, vocabulary)) }])
    await setImmediate()
  }
  return Object.fromEntries(results)
}

function toJson({ thing, hit, score, match, features }: Candidate, vocabulary: Vocabulary) {
  const names = otherNames(thing)
  const why = hit && describeHit(hit)
  return {
    id: thing.iri,
    name: thing.name,
    description: [names && `also ${names}`, why].filter(Boolean).join('; '),
    type: typesOf(thing.classes, vocabulary),
    score,
    match,
    features,
  }
}

export const typesOf = (classes: readonly string[], vocabulary: Vocabulary) =>
  classes.map((id) => ({ id, name: vocabulary.type(id)?.name ?? id }))
