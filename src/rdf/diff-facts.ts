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

export interface DiffFactsOptions {
  /** Where the two datasets stand: told where one cannot be compared, and nowhere else. */
  readonly files?: readonly [before: string, after: string]
}

/**
 * What one dataset says and another does not, graph by graph. Blank nodes are the same where all
 * that is said of them is.
 */
export async function diffFacts(
  before: readonly Quad[],
  after: readonly Quad[],
  { files = ['', ''] }: DiffFactsOptions = {},
): Promise<FactsDifference> {
  const [old, oldEvidence] = await factsAndEvidence(before, files[0])
  const [now, evidence] = await factsAndEvidence(after, files[1])
  return {
    added: quadsOf(now, old),
    removed: quadsOf(old, now),
    hasOtherEvidence: [...oldEvidence].join('\n') !== [...evidence].join('\n'),
  }
}

type Lines = ReadonlySet<string>

async function factsAndEvidence(quads: readonly Quad[], file: string): Promise<[Lines, Lines]> {
  const isEvidence = ({ graph }: Quad): boolean => isEvidenceGraph(graph.value)
  const lines = async (some: readonly Quad[]): Promise<Lines> => {
    const text = await canonicalNQuads(some, file === '' ? {} : { file })
    return new Set(text.split('\n').slice(0, -1))
  }
  return [
    await lines(quads.filter((each) => !isEvidence(each))),
    await lines(quads.filter(isEvidence)),
  ]
}

function quadsOf(lines: Lines, without: Lines): readonly Quad[] {
  const text = [...lines].filter((line) => !without.has(line)).join('\n')
  return parseTurtle(text, {
    file: 'canonical N-Quads',
    format: 'N-Quads',
    blankNodePrefix: '',
    fail: InternalError,
  }).quads
}
