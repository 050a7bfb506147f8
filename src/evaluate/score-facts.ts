import { addByName, addCounts, type Counts } from './counts.ts'
import { type GoldDocument, type GoldFact, SELF } from './gold.ts'
import { normaliseLiteral } from './normalise-literal.ts'
import type { PredictedFact, Prediction } from './prediction.ts'

/** What gold says to a predicted fact; `neutral` when gold has it as optional. */
export type Verdict = 'right' | 'wrong' | 'neutral'

export interface FactScore {
  readonly counts: Counts
  readonly byPredicate: ReadonlyMap<string, Counts>
  readonly gold: readonly { readonly fact: GoldFact; readonly isFound: boolean }[]
  readonly predicted: readonly { readonly fact: PredictedFact; readonly verdict: Verdict }[]
}

/**
 * Compares facts: the same predicate, and both ends the same entity, by the majority of its matched
 * mentions, or the same literal. A predicted fact answers one gold fact at most.
 *
 * @param iriOf the entity that each gold id was taken for, as `majorityIris` gives it
 */
export function scoreFacts(
  goldDocument: GoldDocument,
  prediction: Prediction,
  iriOf: ReadonlyMap<string, string>,
): FactScore {
  const predicted = distinctFacts(prediction)
  const keyOf = goldKeys(goldDocument, iriOf)
  const answers = new Map<string, GoldFact>()
  const gold = goldDocument.facts.map((fact) => {
    const key = keyOf(fact)
    const isFound = key !== undefined && predicted.has(key) && !answers.has(key)
    if (isFound) answers.set(key, fact)
    return { fact, isFound }
  })
  const judged = [...predicted].map(([key, fact]) => ({
    fact,
    verdict: verdictOn(answers.get(key)),
  }))
  return { ...count(gold, judged), gold, predicted: judged }
}

function verdictOn(answered: GoldFact | undefined): Verdict {
  if (answered === undefined) return 'wrong'
  return answered.isOptional ? 'neutral' : 'right'
}

/** Facts that are one when literals are normalised count once; the surest stands for them. */
function distinctFacts({ entities, facts }: Prediction): Map<string, PredictedFact> {
  const iris = new Set([...entities.map(({ iri }) => iri), SELF])
  const distinct = new Map<string, PredictedFact>()
  for (const fact of facts) {
    const key = keyFrom(fact.s, fact.p, iris.has(fact.o) ? fact.o : normaliseLiteral(fact.o))
    const same = distinct.get(key)
    if (same === undefined || same.confidence < fact.confidence) distinct.set(key, fact)
  }
  return distinct
}

/** The key of a gold fact among predicted ones; `undefined` when one of its ends was not found. */
function goldKeys(
  { mentions }: GoldDocument,
  iriOf: ReadonlyMap<string, string>,
): (fact: GoldFact) => string | undefined {
  const ids = new Set([...mentions.map(({ id }) => id), SELF])
  return ({ subject, predicate, object }) => {
    const s = iriOf.get(subject)
    const o = ids.has(object) ? iriOf.get(object) : normaliseLiteral(object)
    return s === undefined || o === undefined ? undefined : keyFrom(s, predicate, o)
  }
}

const keyFrom = (s: string, p: string, o: string): string => `${s}\0${p}\0${o}`

function count(
  gold: FactScore['gold'],
  predicted: FactScore['predicted'],
): Pick<FactScore, 'counts' | 'byPredicate'> {
  const byPredicate = addByName([
    ...gold.map(({ fact, isFound }) => {
      const counts = fact.isOptional ? {} : { gold: 1, tp: isFound ? 1 : 0 }
      return [fact.predicate, counts] as const
    }),
    ...predicted.map(
      ({ fact, verdict }) => [fact.p, verdict === 'neutral' ? {} : { predicted: 1 }] as const,
    ),
  ])
  return { counts: addCounts(byPredicate.values()), byPredicate }
}
