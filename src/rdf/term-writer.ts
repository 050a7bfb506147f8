import type { Term } from '@rdfjs/types'
import { InternalError } from '../errors.ts'
import { checkWhole } from './check-whole.ts'
import { encodeIri } from './encode-iri.ts'
import { PREFIXES } from './namespaces.ts'
import { iriOfKey, type LiteralParts, literalOfKey } from './parts-of-key.ts'
import { shortenIris } from './shorten-iris.ts'

export interface TermWriter {
  /**
   * The term as Turtle writes it: `mg:x`, `<https://…>`, `_:b`, `"text"@en`, `12`; a triple as
   * Turtle 1.2 does, `<<( <x> <p> <y> )>>`.
   */
  readonly write: (term: Term) => string
  /** The term that has a sort key, an IRI or a literal, without making it. */
  readonly writeKey: (key: string) => string
  readonly writeIri: (iri: string) => string
  /** The lines of these declarations, sorted. */
  readonly declarationLines: () => readonly string[]
  /** Declares the base and the prefixes that what was written so far needs; a line each, sorted. */
  readonly declarations: () => string
}

export interface TermWriterOptions {
  /** IRIs under it are written relative to it. Ends in `/`; another is left alone. */
  readonly baseIri?: string
}

/** So many IRIs, and sort keys of IRIs, are kept as they are written, since most come again soon. */
const MOST_KEPT = 65_536

/**
 * Writes terms in the syntax that Turtle, TriG and SPARQL share. IRIs are abbreviated where a
 * prefix stands for all of it up to its last `#`, `/` or `:` and the rest needs no escape; what
 * an IRI may not hold is percent-encoded. Half a surrogate pair in a string throws
 * `InternalError`: reading a document has replaced it by U+FFFD.
 */
export function termWriter(
  prefixes: Readonly<Record<string, string>>,
  { baseIri = '' }: TermWriterOptions = {},
): TermWriter {
  const used = new Set<string>()
  const short = shortenIris(prefixes, baseIri)
  const written = new Map<string, string>()
  const writtenKeys = new Map<string, string>()

  function writeIri(value: string): string {
    const known = written.get(value)
    if (known !== undefined) return known
    const text = writeEncoded(encodeIri(value))
    keep(written, value, text)
    return text
  }

  const writeEncoded = (iri: string): string => abbreviate(iri) ?? `<${relative(iri) ?? iri}>`

  function abbreviate(iri: string): string | undefined {
    const found = short.abbreviate(iri)
    if (found === undefined) return undefined
    used.add(`@prefix ${found.prefix}: <${found.namespace}> .\n`)
    return `${found.prefix}:${found.local}`
  }

  function relative(iri: string): string | undefined {
    const rest = short.relative(iri)
    if (rest !== undefined) used.add(`@base <${short.base}> .\n`)
    return rest
  }

  function writeKey(key: string): string {
    const known = writtenKeys.get(key)
    if (known !== undefined) return known
    const iri = iriOfKey(key)
    if (iri === undefined) return writeLiteral(literalOfKey(key), writeIri)
    const text = writeEncoded(iri)
    keep(writtenKeys, key, text)
    return text
  }

  const declarationLines = () => [...used].sort()
  return {
    write: (term) => writeTerm(term, writeIri),
    writeKey,
    writeIri,
    declarationLines,
    declarations: () => declarationLines().join(''),
  }
}

function keep(written: Map<string, string>, name: string, text: string): void {
  if (written.size >= MOST_KEPT) written.clear()
  written.set(name, text)
}

function writeTerm(term: Term, writeIri: (iri: string) => string): string {
  if (term.termType === 'NamedNode') return writeIri(term.value)
  if (term.termType === 'Literal') {
    const { value, language, datatype } = term
    return writeLiteral({ value, language, datatype: datatype.value }, writeIri)
  }
  if (term.termType === 'BlankNode') return `_:${term.value}`
  if (term.termType === 'Quad') {
    const ends = [term.subject, term.predicate, term.object]
    return `<<( ${ends.map((end) => writeTerm(end, writeIri)).join(' ')} )>>`
  }
  throw new InternalError('unwritable-term', `Cannot write a ${term.termType} as Turtle`)
}

/** What may stand without quotes and datatype. */
const BARE = new Map([
  [`${PREFIXES.xsd}boolean`, /^(?:true|false)$/],
  [`${PREFIXES.xsd}integer`, /^[+-]?\d+$/],
  [`${PREFIXES.xsd}decimal`, /^[+-]?\d*\.\d+$/],
])

function writeLiteral(
  { value, language, datatype }: LiteralParts,
  writeIri: (iri: string) => string,
): string {
  if (language !== '') {
    if (!/^[a-z]+(?:-[a-z\d]+)*$/i.test(language)) {
      throw new InternalError('bad-language-tag', `Not a language tag: ${JSON.stringify(language)}`)
    }
    return `${quote(value)}@${language}`
  }
  if (datatype === `${PREFIXES.xsd}string`) return quote(value)
  if (BARE.get(datatype)?.test(value) === true) return value
  return `${quote(value)}^^${writeIri(datatype)}`
}

/**
 * Besides what the grammar demands: control characters, line separators, byte order marks and
 * marks that turn the direction of a line, so that what an editor shows is what is there.
 */
const ESCAPED = /["\\\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff\p{Surrogate}]/gu

const SHORT_ESCAPES = new Map([
  ['"', '\\"'],
  ['\\', '\\\\'],
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
  ['\b', '\\b'],
  ['\f', '\\f'],
])

function quote(value: string): string {
  return `"${value.replace(ESCAPED, escapeCharacter)}"`
}

function escapeCharacter(character: string): string {
  const short = SHORT_ESCAPES.get(character)
  if (short !== undefined) return short
  checkWhole(character)
  const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
  return `\\u${code}`
}
