/**
 * The RDF terms that the engine makes: the RDF/JS data factory, and the standard terms by their
 * prefixed names.
 */
import { createRequire } from 'node:module'
import type { NamedNode } from '@rdfjs/types'
import type { DataFactory } from 'n3'
import { PREFIXES } from './namespaces.ts'

/**
 * n3's own factory, without its parsers, stores and streams: these take half of the time that the
 * rest of a run's start does, and few runs have a use for them. `require` returns `any`.
 */
const n3 = createRequire(import.meta.url)('n3/lib/N3DataFactory.js') as {
  readonly default: typeof DataFactory
}

export const { namedNode, blankNode, literal, defaultGraph, quad } = n3.default

/** A term of a vocabulary of ours or of a standard one: `rdf:type`. */
export type PrefixedName = `${keyof typeof PREFIXES}:${string}`

const made = new Map<PrefixedName, NamedNode>()

/** `term('rdf:type')` is `<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>`. */
export function term(name: PrefixedName): NamedNode {
  const known = made.get(name)
  if (known !== undefined) return known
  const node = namedNode(expand(name))
  made.set(name, node)
  return node
}

/** The IRI of a prefixed name: `expand('xsd:date')` is `http://www.w3.org/2001/XMLSchema#date`. */
export function expand(name: PrefixedName): string {
  const colon = name.indexOf(':')
  // The type of `name` says that what stands before the first colon is one of the prefixes.
  const prefix = name.slice(0, colon) as keyof typeof PREFIXES
  return PREFIXES[prefix] + name.slice(colon + 1)
}
