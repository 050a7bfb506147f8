/**
 * Every source has two named graphs: what it says, and how it is known that it says so. Facts
 * that are merged come from the first kind only.
 */
const EVIDENCE = '#evidence'
const FACTS = '#facts'

/** The graph of the facts of a document. */
export function factsGraph(documentIri: string): string {
  return documentIri + FACTS
}

/** The document that a graph of facts is of; `undefined` for every other graph. */
export function documentOfFacts(graphIri: string): string | undefined {
  return graphIri.endsWith(FACTS) ? graphIri.slice(0, -FACTS.length) : undefined
}

/** The graph of the evidence for the facts of a document. */
export function evidenceGraph(documentIri: string): string {
  return documentIri + EVIDENCE
}

/** The graph of what the pack knows of the things that documents name. */
export function packGraph(base: string): string {
  return `${base}graph/pack`
}

/** The graph of the sources of what the pack knows. */
export function packEvidenceGraph(base: string): string {
  return packGraph(base) + EVIDENCE
}

export function isEvidenceGraph(graphIri: string): boolean {
  return graphIri.endsWith(EVIDENCE)
}
