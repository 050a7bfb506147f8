import type { DataFactory as Factory, NamedNode, Quad } from '@rdfjs/types'
import { DataFactory, Lexer, Parser } from 'n3'
import type { MerganserError, MerganserErrorOptions } from '../errors.ts'

export interface ParseTurtleOptions {
  /** Named in the error, and nowhere else. */
  readonly file: string
  /** Labels of blank nodes start with it: give each file its own, or the nodes of two files mix. */
  readonly blankNodePrefix: string
  /** Whose fault a syntax error is: `InputError` or `OntologyError`. */
  readonly fail: new (
    code: string,
    message: string,
    options?: MerganserErrorOptions,
  ) => MerganserError
  /** `TriG` (the default) reads Turtle too. */
  readonly format?: 'Turtle' | 'TriG' | 'N-Triples' | 'N-Quads'
  /** What relative IRIs are resolved against; without it they are errors. */
  readonly baseIri?: string
}

export interface ParsedTurtle {
  /** In the order of the text. */
  readonly quads: readonly Quad[]
  /** Namespace by prefix, as declared. */
  readonly prefixes: Readonly<Record<string, string>>
}

/**
 * Reads Turtle or TriG. Throws an error of the kind that `fail` makes, code `turtle-syntax`, with
 * `details` `file` and `line` (from 1).
 *
 *     parseTurtle('<https://a.example/x> a <https://a.example/Y> .', {
 *       file: 'x.ttl', blankNodePrefix: 'x_', fail: OntologyError }).quads.length  // 1
 */
export function parseTurtle(text: string, options: ParseTurtleOptions): ParsedTurtle {
  const { file, blankNodePrefix, fail, format = 'TriG', baseIri } = options
  const prefixes: Record<string, string> = {}
  const parser = new Parser({
    format,
    blankNodePrefix,
    factory: makeFactory(blankNodePrefix),
    ...(baseIri === undefined ? {} : { baseIRI: baseIri }),
  })
  try {
    const quads = parser.parse(text, null, (prefix, namespace) => {
      prefixes[prefix] = namespace.value
    })
    return { quads, prefixes }
  } catch (cause) {
    if (!(cause instanceof Error)) throw cause
    const line = lineOf(cause, text)
    const found = cause.message.replace(/ on line \d+\.$/, '')
    throw new fail('turtle-syntax', `Cannot read ${format} in ${file}, line ${line}: ${found}`, {
      details: { file, line },
      cause,
    })
  }
}

class RelativeIriError extends Error {
  readonly iri: string

  constructor(iri: string) {
    super(`Relative IRI <${iri}>, and no base to resolve it against`)
    this.iri = iri
  }
}

/**
 * The parser's own factory numbers nodes without a label through the whole process, and lets
 * relative IRIs pass. The full stop keeps our numbers apart from labels, which cannot start so.
 */
function makeFactory(blankNodePrefix: string): Factory<Quad, Quad> {
  let made = 0
  return {
    ...DataFactory,
    blankNode: (label?: string) => DataFactory.blankNode(label ?? `${blankNodePrefix}.${made++}`),
    namedNode<Iri extends string>(iri: Iri): NamedNode<Iri> {
      if (!/^[a-z][a-z0-9+.-]*:/i.test(iri)) throw new RelativeIriError(iri)
      return DataFactory.namedNode(iri)
    },
  }
}

/** The parser puts the line, from 1, into `context` of its errors. */
function lineOf(cause: Error, text: string): number {
  if (cause instanceof RelativeIriError) {
    const tokens = new Lexer().tokenize(text)
    return tokens.find(({ type, value }) => type === 'IRI' && value === cause.iri)?.line ?? 1
  }
  const context = 'context' in cause ? cause.context : undefined
  if (typeof context !== 'object' || context === null || !('line' in context)) throw cause
  return Number(context.line)
}
