import type { Quad } from '@rdfjs/types'
import type { DocumentGraph, TextDocument } from '../model.ts'
import { recordEntry } from '../output/build-record.ts'
import { canonicalNQuads } from '../rdf/canonical-nquads.ts'
import { documentQuads } from '../rdf/document-quads.ts'
import { isEvidenceGraph } from '../rdf/graph-names.ts'
import { keyedBlocks, type MarkedQuad } from '../rdf/keyed-blocks.ts'
import { PREFIXES } from '../rdf/namespaces.ts'
import { objectTerm } from '../rdf/object-term.ts'
import { termWriter } from '../rdf/term-writer.ts'
import { expand, namedNode, quad } from '../rdf/terms.ts'
import { trigParts } from '../rdf/write-trig.ts'
import { renameThings } from '../resolve/across/rename-things.ts'
import { type DocumentContext, labelsOf } from './context.ts'
import type { CorpusDocument } from './corpus-input.ts'
import { type OwnCounts, tallyOwn } from './count-own.ts'
import { encodeDigests } from './digest-file.ts'
import { MARKS } from './marks.ts'
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
  readonly trig: string
  /** Facts, and evidence that is not a document's own: `KeyedBlock`s as lines of JSON, sorted. */
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
  const tally = tallyOwn()
  const trig: string[] = []
  const shared: MarkedQuad[] = []
  const nquads: Quad[] = []
  const runs: string[] = []
  for (const { graph, context } of documents) {
    const joined = renameThings(graph, new Map(context.renamed))
    const quads = documentQuads(joined, { ...recipe, conceptLabels: labelsOf(context) })
    const isEvidence = (each: Quad): boolean => isEvidenceGraph(each.graph.value)
    const facts = quads.filter((each) => !isEvidence(each))
    const evidence = quads.filter(isEvidence)
    const isOwn = ownIris(graph.document, base)
    trig.push(...trigParts(quads, writer))
    tally.add({ facts, evidence, isOwn })
    for (const each of facts) shared.push({ quad: each, marks: MARKS.fact })
    for (const each of evidence) {
      if (!isOwn(each.subject.value)) shared.push({ quad: each, marks: MARKS.evidence })
    }
    for (const { subject, predicate, object, modality } of joined.statements) {
      const triple = quad(namedNode(subject), namedNode(predicate), objectTerm(object))
      shared.push({ quad: triple, marks: MARKS[modality] })
    }
    runs.push(...subjectsOfType(evidence, expand('prov:Activity')))
    if (withNQuads) nquads.push(...quads)
  }
  const digests = tally.digests()
  return {
    head: {
      declarations: writer.declarationLines(),
      counts: tally.counts(),
      digests: [...digests.values()].reduce((sum, { length }) => sum + length, 0),
      runs,
    },
    trig: trig.join('\n'),
    facts: keyedBlocks(shared)
      .map((block) => `${JSON.stringify(block)}\n`)
      .join(''),
    objects: encodeDigests(digests),
    record: documents.flatMap(recordEntries).join(',\n'),
    nquads: withNQuads ? await canonicalNQuads(nquads) : undefined,
  }
}

/** Statements have IRIs of their own in each document: these are made of the document's. */
function ownIris({ iri }: TextDocument, base: string): (other: string) => boolean {
  return (other) => other.startsWith(`${iri}#`) || other.startsWith(`${base}statement/`)
}

function subjectsOfType(quads: readonly Quad[], type: string): string[] {
  return quads
    .filter(({ object, predicate }) => object.value === type && predicate.value === RDF_TYPE)
    .map(({ subject }) => subject.value)
}

const RDF_TYPE = expand('rdf:type')

function recordEntries({ graph, named }: VolumeDocument): string[] {
  return named.map((document, index) =>
    recordEntry(document, index === 0 ? graph.document.text : undefined),
  )
}
