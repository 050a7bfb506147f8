import { type GoldDocument, type GoldFact, SELF } from './gold.ts'
import type { PredictedFact, Prediction } from './prediction.ts'
import type { FactScore } from './score-facts.ts'

export interface FactMiss {
  readonly kind: 'fact'
  readonly fault: 'missed' | 'spurious'
  /** Ids of gold, or labels of entities. */
  readonly s: string
  readonly p: string
  readonly o: string
  /** Why it could not be found, as far as the other facts tell. */
  readonly reason: string
  /** That says so, or that it was read from. */
  readonly sentence: string
}

export interface FactContext {
  readonly gold: GoldDocument
  readonly prediction: Prediction
  /** The entity that each gold id was taken for. */
  readonly iriOf: ReadonlyMap<string, string>
}

/** Gold facts that are missed, then what is spurious, each as listed. */
export function factMisses(score: FactScore, context: FactContext): FactMiss[] {
  return [...missedFacts(score, context), ...spuriousFacts(score, context)]
}

function missedFacts(
  { gold, predicted }: FactScore,
  { gold: { mentions }, iriOf }: FactContext,
): FactMiss[] {
  const ids = new Set([...mentions.map(({ id }) => id), SELF])
  const reasonOf = ({ subject, object }: GoldFact): string => {
    const s = iriOf.get(subject)
    const o = ids.has(object) ? iriOf.get(object) : object
    if (s === undefined) return `no mention of ${subject} was found`
    if (o === undefined) return `no mention of ${object} was found`
    const others = predicted.filter(({ fact }) => fact.s === s && fact.o === o)
    return others.length === 0 ? 'not read' : `read as ${listed(others.map(({ fact }) => fact.p))}`
  }
  const missed = gold.filter(({ fact, isFound }) => !fact.isOptional && !isFound)
  return missed.map(({ fact }) => ({
    kind: 'fact',
    fault: 'missed',
    s: fact.subject,
    p: fact.predicate,
    o: fact.object,
    reason: reasonOf(fact),
    sentence: fact.evidence,
  }))
}

function spuriousFacts(
  { predicted }: FactScore,
  { gold, prediction, iriOf }: FactContext,
): FactMiss[] {
  const labelOf = new Map(prediction.entities.map(({ iri, label }) => [iri, label]))
  const annotated = new Set(iriOf.values())
  const wordsOf = (end: string): string => labelOf.get(end) ?? end
  const reasonOf = ({ s, o }: PredictedFact): string => {
    const unknown = [s, o].find((end) => labelOf.has(end) && !annotated.has(end))
    if (unknown !== undefined) return `gold has no ${wordsOf(unknown)}`
    const between = gold.facts.filter(
      ({ subject, object }) => iriOf.get(subject) === s && (iriOf.get(object) ?? object) === o,
    )
    if (between.length === 0) return 'gold has nothing between the two'
    return `gold has ${listed(between.map(({ predicate }) => predicate))}`
  }
  const wrong = predicted.filter(({ verdict }) => verdict === 'wrong')
  return wrong.map(({ fact }) => {
    const [evidence] = fact.evidence
    return {
      kind: 'fact',
      fault: 'spurious',
      s: wordsOf(fact.s),
      p: fact.p,
      o: wordsOf(fact.o),
      reason: reasonOf(fact),
      sentence: evidence ? prediction.text.slice(evidence.start, evidence.end) : '',
    }
  })
}

const listed = (words: readonly string[]): string => [...new Set(words)].join(', ')
