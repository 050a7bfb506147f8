import { createHash } from 'node:crypto'
import type { DocumentGraph } from '../model.ts'
import { countFigures } from './document-figures.ts'
import { type DocumentSummary, summaryLine } from './document-summary.ts'

/** What stands before the summary: the digest of all that follows, and two lengths in bytes. */
const HEADER = /^([\da-f]{64}) ([\d ]{10}) ([\d ]{10})\n$/
const HEADER_BYTES = 87

/**
 * All that was read out of a document, as the bytes of a file: a line that guards the rest, the
 * summary on a line, then the document with its text, entities and statements as a line of JSON.
 */
export function encodeShard(graph: DocumentGraph): Uint8Array {
  const summary = Buffer.from(`${summaryLine(summarise(graph))}\n`)
  const sentences = graph.sentences.map(({ start, end }) => ({ start, end, tokens: [] }))
  const whole = Buffer.from(`${JSON.stringify({ ...graph, sentences })}\n`)
  const lengths = [summary.length, whole.length].map((length) => String(length).padStart(10))
  const digest = digestOf([summary, whole])
  return Buffer.concat([Buffer.from(`${digest} ${lengths.join(' ')}\n`), summary, whole])
}

/** The graph of a shard, its sentences without their tokens; `undefined` where the bytes are damaged. */
export function decodeShard(bytes: Uint8Array): DocumentGraph | undefined {
  const whole = partsOf(bytes)?.whole
  return whole && JSON.parse(whole.toString('utf8'))
}

/** The summary of a shard as it is written, on one line, without its end. */
export function decodeSummary(bytes: Uint8Array): string | undefined {
  return partsOf(bytes)?.summary.toString('utf8').trimEnd()
}

/** `undefined` where the bytes are not what was written. */
function partsOf(
  bytes: Uint8Array,
): { readonly summary: Buffer; readonly whole: Buffer } | undefined {
  const lengths = readHeader(bytes)
  if (lengths === undefined) return undefined
  const parts = Buffer.from(bytes.buffer, bytes.byteOffset + HEADER_BYTES)
  const start = lengths.summary
  const [summary, whole] = [parts.subarray(0, start), parts.subarray(start, start + lengths.whole)]
  return digestOf([summary, whole]) === lengths.digest ? { summary, whole } : undefined
}

interface ShardHeader {
  readonly digest: string
  readonly summary: number
  readonly whole: number
}

/** What the first bytes say of the others; `undefined` where they are not those of a shard. */
function readHeader(bytes: Uint8Array): ShardHeader | undefined {
  const text = Buffer.from(bytes.subarray(0, HEADER_BYTES)).toString('latin1')
  const [, digest, summary, whole] = HEADER.exec(text) ?? []
  if (digest === undefined) return undefined
  return { digest, summary: Number(summary), whole: Number(whole) }
}

function summarise(graph: DocumentGraph): DocumentSummary {
  const { document, entities } = graph
  const others = entities.filter(({ iri }) => iri !== document.iri)
  return {
    iri: document.iri,
    figures: countFigures(graph),
    entities: others.map(({ iri, classIri, known, labels, mentions }) => ({
      iri,
      classIri,
      known,
      isRelative: mentions.every(({ relativeNameIri }) => relativeNameIri !== undefined),
      labels: known ? [] : labels,
    })),
  }
}

function digestOf(parts: readonly Uint8Array[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest('hex')
}
