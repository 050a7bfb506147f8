import { hash } from 'node:crypto'
import type { Term } from '@rdfjs/types'
import { termWriter } from './term-writer.ts'

export interface StatementIriOptions {
  readonly base: string
  /** What says so: the IRI of a document or of a pack. */
  readonly source: string
}

/**
 * The IRI of a statement of one source: the same triple out of the same source has the same IRI in
 * every run, `<base>statement/<first 16 hex digits of a SHA-256>`.
 */
export function statementIri(
  triple: readonly [subject: Term, predicate: Term, object: Term],
  { base, source }: StatementIriOptions,
): string {
  const key = [`<${source}>`, ...triple.map(write)].join(' ')
  return `${base}statement/${hash('sha256', key).slice(0, 16)}`
}

const { write } = termWriter({})
