import type { Quad } from '@rdfjs/types'
import { getOrAdd } from '../rdf/get-or-add.ts'
import { termWriter } from '../rdf/term-writer.ts'
import { expand, type PrefixedName } from '../rdf/terms.ts'

/** Facts that documents state, by the plainest way in which any of them does. */
export interface ModalityCounts {
  readonly asserted: number
  readonly calledFor: number
  readonly inferred: number
}

/** The earlier, the more a text says: of several documents the one that says most counts. */
const MODALITIES = ['mg:Asserted', 'mg:CalledFor', 'mg:Inferred'] satisfies PrefixedName[]

/** Counts facts, each once, out of what evidence says of statements; graphs are not looked at. */
export function countModalities(evidence: Iterable<Quad>): ModalityCounts {
  const counts = countFacts(evidence)
  const [asserted = 0, calledFor = 0, inferred = 0] = MODALITIES.map((name) =>
    counts.get(expand(name)),
  )
  return { asserted, calledFor, inferred }
}

/** The facts by the modality that says most, each once. */
function countFacts(quads: Iterable<Quad>): ReadonlyMap<string, number> {
  const { write } = termWriter({})
  const statements = new Map<string, Map<string, string>>()
  for (const { subject, predicate, object } of quads) {
    getOrAdd(statements, subject.value, () => new Map()).set(predicate.value, write(object))
  }
  const facts = new Map<string, Set<string>>()
  for (const about of statements.values()) {
    const modality = about.get(expand('mg:modality'))
    if (modality === undefined) continue
    const ends = ENDS.map((end) => about.get(expand(end)))
    getOrAdd(facts, ends.join(' '), () => new Set()).add(modality)
  }
  const counts = new Map<string, number>()
  for (const modalities of facts.values()) {
    const most = MODALITIES.map(expand).find((iri) => modalities.has(`<${iri}>`)) ?? ''
    counts.set(most, (counts.get(most) ?? 0) + 1)
  }
  return counts
}

const ENDS = ['rdf:subject', 'rdf:predicate', 'rdf:object'] satisfies PrefixedName[]
