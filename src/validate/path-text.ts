import type { Quad, Term } from '@rdfjs/types'
import { expand, type PrefixedName } from '../rdf/terms.ts'

/** The marks of SPARQL behind a step that may be repeated or left out. */
const REPEATED: readonly (readonly [predicate: PrefixedName, mark: string])[] = [
  ['sh:zeroOrMorePath', '*'],
  ['sh:oneOrMorePath', '+'],
  ['sh:zeroOrOnePath', '?'],
]

export interface PathTextOptions {
  /** What says how a path without an IRI is built. */
  readonly shapes: readonly Quad[]
  readonly writeIri: (iri: string) => string
}

/** How tightly the parts of a path hold together, in the grammar of SPARQL. */
const ALTERNATIVE = 0
const SEQUENCE = 1
const INVERSE = 2
const MARKED = 3
const SINGLE = 4

interface Part {
  readonly text: string
  readonly binds: number
}

/**
 * A SHACL path as a property path of SPARQL, with brackets where it needs them.
 *
 *     [ sh:inversePath a:p ]                          // ^a:p
 *     ( a:p [ sh:zeroOrMorePath a:q ] )               // a:p/a:q*
 *     ( [ sh:alternativePath ( a:p a:q ) ] a:r )      // (a:p|a:q)/a:r
 */
export function pathText(path: Term, { shapes, writeIri }: PathTextOptions): string {
  const objectOf = (node: Term, predicate: PrefixedName): Term | undefined =>
    shapes.find((each) => each.subject.equals(node) && each.predicate.value === expand(predicate))
      ?.object

  function membersOf(list: Term | undefined): Term[] {
    const first = list && objectOf(list, 'rdf:first')
    return list && first ? [first, ...membersOf(objectOf(list, 'rdf:rest'))] : []
  }

  const joined = (nodes: readonly Term[], mark: string, binds: number): Part => ({
    text: nodes.map((node) => within(node, binds + 1)).join(mark),
    binds,
  })

  function pieceOf(node: Term): Part {
    if (node.termType === 'NamedNode') return { text: writeIri(node.value), binds: SINGLE }
    const inverse = objectOf(node, 'sh:inversePath')
    if (inverse) return { text: `^${within(inverse, INVERSE + 1)}`, binds: INVERSE }
    const alternatives = objectOf(node, 'sh:alternativePath')
    if (alternatives) return joined(membersOf(alternatives), '|', ALTERNATIVE)
    for (const [predicate, mark] of REPEATED) {
      const step = objectOf(node, predicate)
      if (step) return { text: `${within(step, SINGLE)}${mark}`, binds: MARKED }
    }
    return joined(membersOf(node), '/', SEQUENCE)
  }

  function within(node: Term, least: number): string {
    const { text, binds } = pieceOf(node)
    return binds < least ? `(${text})` : text
  }

  return pieceOf(path).text
}
