import { createHash } from 'node:crypto'
import type { Quad, Term } from '@rdfjs/types'
import { canonize } from 'rdf-canonize'
import { InputError } from '../errors.ts'
import { checkWhole } from './check-whole.ts'
import { encodeIri } from './encode-iri.ts'
import { refuseTripleTerm } from './refuse-triple-term.ts'
import { literal, namedNode, quad } from './terms.ts'

/** How much more than linear the telling apart of look-alike blank nodes may cost. */
const WORK_FACTOR = 2

export interface CanonicalOptions {
  /** Where the quads stand: told where they have no such form, and nowhere else. */
  readonly file?: string
}

/**
 * Quads in the canonical form of RDFC-1.0: N-Quads, each once, sorted by code point, blank nodes
 * named by what is said of them. Equal datasets are equal text, whatever they were read from.
 *
 * Throws `InputError` where blank nodes are so alike that naming them would take too long, and for
 * triples as terms.
 */
export async function canonicalNQuads(
  quads: Iterable<Quad>,
  { file }: CanonicalOptions = {},
): Promise<string> {
  const dataset = Array.from(quads, (each) => writable(each, file))
  try {
    const text = await canonize(dataset, { algorithm: 'RDFC-1.0', maxWorkFactor: WORK_FACTOR })
    return inCodePointOrder(text)
  } catch (cause) {
    if (!(cause instanceof Error && /^Maximum deep iterations/.test(cause.message))) throw cause
    throw new InputError(
      'entangled-blank-nodes',
      'The blank nodes are too alike to be told apart in good time; give some of them IRIs',
      { cause, ...(file === undefined ? {} : { details: { file } }) },
    )
  }
}

/** SHA-256 of the canonical form of a dataset, hexadecimal: what identifies its content. */
export function canonicalHash(canonical: string): string {
  return createHash('sha256').update(canonical, 'utf8').digest('hex')
}

/** With IRIs as they are written everywhere, and nothing that a file cannot hold. */
function writable({ subject, predicate, object, graph }: Quad, file: string | undefined): Quad {
  refuseTripleTerm(subject, file)
  refuseTripleTerm(object, file)
  return quad(
    writableTerm(subject),
    writableTerm(predicate),
    writableTerm(object),
    writableTerm(graph),
  )
}

function writableTerm<T extends Term>(node: T): T {
  // Both kinds of term are what they were; the compiler cannot see that of a type parameter.
  if (node.termType === 'NamedNode') return namedNode(encodeIri(node.value)) as Term as T
  if (node.termType !== 'Literal') return node
  checkWhole(node.value)
  const { value, language, datatype } = node
  const type = encodeIri(datatype.value)
  if (language !== '' || type === datatype.value) return node
  return literal(value, namedNode(type)) as Term as T
}

/**
 * The library sorts by UTF-16 units, the standard asks for code points: they differ where a
 * character beyond U+FFFF meets one between U+E000 and U+FFFF. It also keeps repeated quads.
 */
function inCodePointOrder(text: string): string {
  const lines = [...new Set(text.split('\n').slice(0, -1))]
  const sorted = /[\ud800-\udbff]/.test(text)
    ? lines
        .map((line) => ({ line, bytes: Buffer.from(line, 'utf8') }))
        .sort((a, b) => a.bytes.compare(b.bytes))
        .map(({ line }) => line)
    : lines.sort()
  return sorted.map((line) => `${line}\n`).join('')
}
