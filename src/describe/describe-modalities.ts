import type { Quad } from '@rdfjs/types'
import { getOrAdd } from '../rdf/get-or-add.ts'
import { isEvidenceGraph } from '../rdf/graph-names.ts'
import { termWriter } from '../rdf/term-writer.ts'
import { expand, type PrefixedName } from '../rdf/terms.ts'

/** The earlier, the more a text says: of several documents the one that says most counts. */
const MODALITIES = ['mg:Asserted', 'mg:CalledFor', 'mg:Inferred'] satisfies PrefixedName[]

/**
 * What the merged facts are, for people: that they do not tell what is asserted from what is called
 * for and what is a guess, how many there are of each, and where that is told. The figures are
 * those of the evidence among the quads.
 */
export function describeModalities(quads: Iterable<Quad>): string {
  const asserted = countFacts(quads)
  const [said, wanted, guessed] = MODALITIES.map((name) => asserted.get(expand(name)) ?? 0)
  return (
    'The facts of all documents and of the pack, merged: a plain triple does not tell whether a ' +
    `text states it as a fact, calls for it, or lets it be guessed. Of those read in documents, ${said} ` +
    `are asserted by one at least, ${wanted} only called for and ${guessed} only inferred. The ` +
    'rdf:Statement of each triple in the whole dataset says which, by its mg:modality ' +
    '(mg:Asserted, mg:CalledFor, mg:Inferred).'
  )
}

/** The facts by the modality that says most, each once. */
function countFacts(quads: Iterable<Quad>): ReadonlyMap<string, number> {
  const { write } = termWriter({})
  const statements = new Map<string, Map<string, string>>()
  for (const { subject, predicate, object, graph } of quads) {
    if (!isEvidenceGraph(graph.value)) continue
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
