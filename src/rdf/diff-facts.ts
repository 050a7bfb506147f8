import type { Quad } from '@rdfjs/types'
import { InternalError } from '../errors.ts'
import { canonicalNQuads } from './canonical-nquads.ts'
import { isEvidenceGraph } from './graph-names.ts'
import { parseTurtle } from './parse-turtle.ts'

export interface FactsDifference {
  /** In the order of canonical N-Quads. */
  readonly added: readonly Quad[]
  readonly removed: readonly Quad[]
  /** Whether what is said of the facts differs: their evidence, confidence and sources. */
  readonly hasOtherEvidence: boolean
}

/**
 * What one dataset says and another does not, graph by graph. Blank nodes are the same where all
 * that is said of them is.
 */
export async function diffFacts(
  before: readonly Quad[],
  after: readonly Quad[],
): Promise<FactsDifference> {
  const [old, now] = [await facts(before, isFact), await facts(after, isFact)]
  const [oldEvidence, evidence] = [await facts(before, isNoFact), await facts(after, isNoFact)]
  return {
    added: quadsOf(now, old),
    removed: quadsOf(old, now),
    hasOtherEvidence: [...oldEvidence].join('\n') !== [...evidence].join('\n'),
  }
}

const isFact = ({ graph }: Quad): boolean => !isEvidenceGraph(graph.value)
const isNoFact = (quad: Quad): boolean => !isFact(quad)

async function facts(
  quads: readonly Quad[],
  isWanted: (quad: Quad) => boolean,
): Promise<ReadonlySet<string>> {
  const text = await canonicalNQuads(quads.filter(isWanted))
  return new Set(text.split('\n').slice(0, -1))
}

function quadsOf(lines: ReadonlySet<string>, without: ReadonlySet<string>): readonly Quad[] {
  const text = [...lines].filter((line) => !without.has(line)).join('\n')
  return parseTurtle(text, {
    file: 'canonical N-Quads',
    format: 'N-Quads',
    blankNodePrefix: '',
    fail: InternalError,
  }).quads
}
