import type { Quad, Quad_Object } from '@rdfjs/types'
import { encodeIri } from './encode-iri.ts'
import { RDF_TYPE } from './namespaces.ts'
import { expand } from './terms.ts'

/** How the values of a property are written: all in one way, or each with its own description. */
export type ValueForm =
  | { readonly kind: 'iri' | 'language' | 'plain' | 'mixed' }
  | { readonly kind: 'type'; readonly datatype: string }

/** What a JSON-LD context must know of the quads that it is for. */
export interface JsonLdUses {
  /** By the IRI of the property; sorted. */
  readonly forms: ReadonlyMap<string, ValueForm>
  /** Sorted. */
  readonly classes: readonly string[]
  /** The schemes of all IRIs, such as `https`. */
  readonly schemes: ReadonlySet<string>
}

/** Goes through quads once. Types are no property here, unless one is no IRI. */
export function jsonLdUses(quads: Iterable<Quad>): JsonLdUses {
  const forms = new Map<string, ValueForm>()
  const classes = new Set<string>()
  const schemes = new Set<string>()
  for (const { subject, predicate, object, graph } of quads) {
    for (const { termType, value } of [subject, predicate, object, graph]) {
      if (termType === 'NamedNode') schemes.add(schemeOf(value))
    }
    if (object.termType === 'Literal') schemes.add(schemeOf(object.datatype.value))
    const property = encodeIri(predicate.value)
    if (property === RDF_TYPE && object.termType === 'NamedNode') {
      classes.add(encodeIri(object.value))
    } else {
      const known = forms.get(property)
      const form = formOf(object)
      forms.set(property, known === undefined || isSame(known, form) ? form : { kind: 'mixed' })
    }
  }
  return {
    forms: new Map([...forms].sort(([a], [b]) => (a < b ? -1 : 1))),
    classes: [...classes].sort(),
    schemes,
  }
}

function schemeOf(iri: string): string {
  return iri.slice(0, Math.max(0, iri.indexOf(':')))
}

function formOf(object: Quad_Object): ValueForm {
  if (object.termType !== 'Literal') return { kind: 'iri' }
  if (object.language !== '') return { kind: 'language' }
  const datatype = encodeIri(object.datatype.value)
  return datatype === expand('xsd:string') ? { kind: 'plain' } : { kind: 'type', datatype }
}

function isSame(a: ValueForm, b: ValueForm): boolean {
  if (a.kind === 'type' && b.kind === 'type') return a.datatype === b.datatype
  return a.kind === b.kind
}
