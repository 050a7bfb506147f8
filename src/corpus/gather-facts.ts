import { setImmediate } from 'node:timers/promises'
import type { Quad } from '@rdfjs/types'
import { isGeneral } from '../describe/dataset-figures.ts'
import { isLink } from '../describe/group-links.ts'
import type { DraftFile } from '../output/draft-file.ts'
import { blockOf, type KeyedBlock, markedPart } from '../rdf/keyed-blocks.ts'
import { termOfKey } from '../rdf/sort-key.ts'
import { expand, quad } from '../rdf/terms.ts'
import { type SharedTally, tallyShared } from './count-shared.ts'
import { MARKS } from './marks.ts'
import { lineOfBlock } from './merge-blocks.ts'
import type { TurtleDraft } from './write-turtle-blocks.ts'

export interface GatherOptions {
  /** Takes the facts. */
  readonly turtle: TurtleDraft
  /** Takes what is said of documents in general terms, as blocks, one a line. */
  readonly descriptions: DraftFile
  readonly isDocument: (iri: string) => boolean
  /** Other things whose description is wanted. */
  readonly others: ReadonlySet<string>
  readonly signal: AbortSignal
}

/** After so many blocks, less than a millisecond of work, others have a turn: files are copied meanwhile. */
const BLOCKS_A_TURN = 8

export interface GatheredFacts {
  readonly tally: SharedTally
  /** Links to open data, in the default graph. */
  readonly links: readonly Quad[]
  /** What is said of the other things in general terms. */
  readonly descriptions: readonly Quad[]
  /** The label of a document, where there is but one. */
  readonly label: string | undefined
}

/** Goes through all merged blocks once, and gives each part of them where it belongs. */
export async function gatherFacts(
  blocks: Iterable<KeyedBlock>,
  { turtle, descriptions, isDocument, others, signal }: GatherOptions,
): Promise<GatheredFacts> {
  const tally = tallyShared()
  const links: Quad[] = []
  const described: Quad[] = []
  const labels: (string | undefined)[] = []
  let blocksToTurn = BLOCKS_A_TURN
  for (const block of blocks) {
    if (blocksToTurn-- === 0) {
      await setImmediate()
      signal.throwIfAborted()
      blocksToTurn = BLOCKS_A_TURN
    }
    tally.add(block)
    const facts = markedPart(block, MARKS.fact)
    if (facts !== undefined) {
      await turtle.add(facts)
      links.push(...quadsOf(rowsWhere(facts, isLink)))
    }
    const iri = block.subject.slice(1)
    if (isDocument(iri)) {
      const general = rowsWhere(block, isGeneral)
      if (labels.length < 2) labels.push(labelOf(block))
      if (general.rows.length > 0) await descriptions.write(`${lineOfBlock(general)}\n`)
    } else if (others.has(iri)) {
      described.push(...quadsOf(rowsWhere(block, isGeneral)))
    }
  }
  const label = labels.length === 1 ? labels[0] : undefined
  return { tally, links, descriptions: described, label }
}

function labelOf({ rows }: KeyedBlock): string | undefined {
  const row = rows.find(({ predicate }) => predicate === expand('rdfs:label'))
  const [key] = row?.objects[0] ?? []
  return key === undefined ? undefined : termOfKey(key).value
}

function rowsWhere(block: KeyedBlock, isWanted: (property: string) => boolean): KeyedBlock {
  return { ...block, rows: block.rows.filter(({ predicate }) => isWanted(predicate)) }
}

function quadsOf(block: KeyedBlock): Quad[] {
  if (block.rows.length === 0) return []
  const { subject, rows } = blockOf(block)
  return rows.flatMap(({ predicate, objects }) =>
    // What was made of quads is made quads again.
    objects.map((object) =>
      quad(subject as Quad['subject'], predicate as Quad['predicate'], object as Quad['object']),
    ),
  )
}
