import type { Quad } from '@rdfjs/types'
import type { DocumentGraph, Statement, TextDocument } from '../model.ts'
import { recordEntry } from '../output/build-record.ts'
import { canonicalNQuads } from '../rdf/canonical-nquads.ts'
import { documentQuads } from '../rdf/document-quads.ts'
import { evidenceBlocks } from '../rdf/evidence-blocks.ts'
import { factQuads } from '../rdf/fact-quads.ts'
import { evidenceGraph, factsGraph } from '../rdf/graph-names.ts'
import {
  joinKeyedBlocks,
  type KeyedBlock,
  keyedBlocks,
  keyedTriples,
  type MarkedQuad,
  pendingBlock,
  takeBlocks,
} from '../rdf/keyed-blocks.ts'
import { PREFIXES } from '../rdf/namespaces.ts'
import { objectTerm } from '../rdf/object-term.ts'
import { runIri, runQuads } from '../rdf/run-quads.ts'
import { iriKey } from '../rdf/sort-key.ts'
import { termWriter } from '../rdf/term-writer.ts'
import { namedNode, quad } from '../rdf/terms.ts'
import { openTrigPart } from '../rdf/write-trig.ts'
import { renameThings } from '../resolve/across/rename-things.ts'
import { collectText } from './collect-text.ts'
import { type DocumentContext, labelsOf } from './context.ts'
import type { CorpusDocument } from './corpus-input.ts'
import { type OwnCounts, tallyOwn } from './count-own.ts'
import { encodeDigests } from './digest-file.ts'
import { openDigester } from './digest-text.ts'
import { MARKS } from './marks.ts'
import { lineOfBlock } from './merge-blocks.ts'
import type { Recipe } from './recipe.ts'

/** A document as it goes into a volume. */
export interface VolumeDocument {
  readonly graph: DocumentGraph
  readonly context: DocumentContext
  /** All names that it came under. */
  readonly named: readonly CorpusDocument[]
}

/** What a volume says of itself, for the files of all. */
export interface VolumeHead {
  /** Lines of declarations that its TriG needs. */
  readonly declarations: readonly string[]
  readonly counts: OwnCounts
  /** How many digests of objects it holds. */
  readonly digests: number
  /** IRIs of the runs that made its graphs. */
  readonly runs: readonly string[]
}

/** Neighbouring documents, written: the parts that files of all documents are put together from. */
export interface Volume {
  readonly head: VolumeHead
  /** Graphs, in order, as TriG without declarations. */
  readonly trig: Uint8Array
  /** Facts, and evidence that is not a document's own: a block a line, sorted. */
  readonly facts: string
  /** Digests of objects. */
  readonly objects: Uint8Array
  /** Entries of the record of the build, commas between them. */
  readonly record: string
  /** Canonical N-Quads, sorted; `undefined` where nobody asked for them. */
  readonly nquads: string | undefined
}

/** Cost: linear in what was read out of the documents, but for the sorting; all of it is in memory. */
export async function makeVolume(
  documents: readonly VolumeDocument[],
  recipe: Recipe,
  { withNQuads }: { readonly withNQuads: boolean },
): Promise<Volume> {
  const { pack, base } = recipe
  const writer = termWriter({ ...PREFIXES, ...pack.prefixes }, { baseIri: base })
  const tally = tallyOwn(await openDigester())
  const trig = collectText()
  const shared: (readonly KeyedBlock[])[] = []
  const nquads: Quad[][] = []
  const runs: string[] = []
  for (const { graph, context } of documents) {
    const joined = renameThings(graph, new Map(context.renamed))
    const options = { ...recipe, conceptLabels: labelsOf(context) }
    const { iri } = joined.document
    const facts = keyedTriples(factQuads(joined, options), MARKS.fact)
    const run = keyedTriples(runQuads(joined.document, options), MARKS.evidence)
    const isOwn = ownKeys(joined.document, base)
    const counted = tally.document(isOwn)
    const evidence = [
      ...evidenceBlocks(joined, { base, marks: MARKS.evidence }),
      ...run.map(pendingBlock),
    ]
    // In the order of their names; each block is let go when it is counted and written.
    for (const { name, blocks, count } of [
      { name: evidenceGraph(iri), blocks: evidence, count: counted.evidence },
      { name: factsGraph(iri), blocks: facts.map(pendingBlock), count: counted.fact },
    ]) {
      if (!trig.isEmpty()) trig.add('\n')
      const part = openTrigPart(name, { writer, add: trig.add })
      takeBlocks(blocks, (block) => {
        count(block)
        part.add(block)
      })
      part.end()
    }
    const ofAll = run.filter(({ subject }) => !isOwn(subject))
    const stated = keyedBlocks(joined.statements.map(markedStatement))
    shared.push(facts, ofAll, stated)
    runs.push(runIri(joined.document))
    if (withNQuads) nquads.push(documentQuads(joined, options))
  }
  const digests = tally.digests()
  return {
    head: {
      declarations: writer.declarationLines(),
      counts: tally.counts(),
      digests: [...digests.values()].reduce((sum, { length }) => sum + length, 0),
      runs,
    },
    trig: trig.bytes(),
    facts: joinKeyedBlocks(shared.flat())
      .map((block) => `${lineOfBlock(block)}\n`)
      .join(''),
    objects: encodeDigests(digests),
    record: documents.flatMap(recordEntries).join(',\n'),
    nquads: withNQuads ? await canonicalNQuads(nquads.flat()) : undefined,
  }
}

/** Statements have IRIs of their own in each document: these are made of the document's. */
function ownKeys({ iri }: TextDocument, base: string): (key: string) => boolean {
  const [fragments, statements] = [`${iriKey(iri)}#`, iriKey(`${base}statement/`)]
  return (key) => key.startsWith(fragments) || key.startsWith(statements)
}

function markedStatement({ subject, predicate, object, modality }: Statement): MarkedQuad {
  const triple = quad(namedNode(subject), namedNode(predicate), objectTerm(object))
  return { quad: triple, marks: MARKS[modality] }
}

function recordEntries({ graph, named }: VolumeDocument): string[] {
  return named.map((document, index) =>
    recordEntry(document, index === 0 ? graph.document.text : undefined),
  )
}
