import type { CorpusResult } from '../corpus/corpus-result.ts'
import { counted } from './counted.ts'
import { clockOf } from './report-progress.ts'

/** How a build went, in figures. */
export interface ClosingFigures {
  /** Different texts. */
  readonly documents: number
  /** The same, and once more for each further name that a text came under. */
  readonly named: number
  /** How many of these this build had to read; the others were read before. */
  readonly read: number
  readonly words: number
  readonly entities: number
  readonly statements: number
  readonly failures: number
  readonly seconds: number
  /** Of all threads. */
  readonly cpuSeconds: number
  /** Of the text of all documents, in UTF-8. */
  readonly bytes: number
  /** Of this process at its largest, in bytes. */
  readonly peakMemory: number
}

export function closingFigures(result: CorpusResult, elapsedMs: number): ClosingFigures {
  const { corpus, names, stated } = result
  const usage = process.resourceUsage()
  return {
    documents: corpus.documents.length,
    named: corpus.named.length,
    read: corpus.extracted,
    words: names.figures.words,
    entities: names.things.size,
    statements: stated.asserted + stated.calledFor + stated.inferred,
    failures: corpus.failures.length,
    seconds: Math.round(elapsedMs) / 1000,
    cpuSeconds: (usage.userCPUTime + usage.systemCPUTime) / 1e6,
    bytes: names.figures.bytes,
    // In kibibytes.
    peakMemory: usage.maxRSS * 1024,
  }
}

/** The same as lines for people. */
export function closingLines(figures: ClosingFigures): string[] {
  const { documents, named, read, words, failures, seconds, bytes, peakMemory } = figures
  const speed = bytes / 1e6 / Math.max(seconds, 0.001)
  return [
    `${counted(read, 'document')} read, ${counted(named - read, 'document')} as before, ${failures} failed`,
    ...(named > documents
      ? [`${named - documents} of them the same text as another, counted once`]
      : []),
    `${counted(words, 'word')} in ${clockOf(seconds)}, ${speed < 10 ? speed.toPrecision(2) : speed.toFixed(0)} MB/s`,
    `${(peakMemory / 1e6).toFixed(0)} MB of memory at most`,
  ]
}
