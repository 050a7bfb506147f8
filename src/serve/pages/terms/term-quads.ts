import type { Quad } from '@rdfjs/types'
import type { Pack, PackTerm } from '../../../pack.ts'
import { labelTerm } from '../../../rdf/object-term.ts'
import { literal, namedNode, type PrefixedName, quad, term } from '../../../rdf/terms.ts'

/** The terms of a pack as an ontology of RDF: labels, definitions, parents, domains and ranges. */
export function ontologyQuads(pack: Pack): Quad[] {
  const ontology = namedNode(pack.iri)
  return [
    quad(ontology, term('rdf:type'), term('owl:Ontology')),
    quad(ontology, term('dcterms:title'), literal(pack.title)),
    quad(ontology, term('owl:versionInfo'), literal(pack.version)),
    ...(pack.licence === undefined
      ? []
      : [quad(ontology, term('dcterms:license'), namedNode(pack.licence))]),
    ...[...pack.classes.keys(), ...pack.properties.keys()].flatMap((iri) => termQuads(iri, pack)),
  ]
}

/** What the pack says of one of its terms. */
export function termQuads(iri: string, pack: Pack): Quad[] {
  const node = namedNode(iri)
  const link = (name: PrefixedName, targets: readonly string[]): Quad[] =>
    targets.map((target) => quad(node, term(name), namedNode(target)))
  const classTerm = pack.classes.get(iri)
  if (classTerm !== undefined) {
    return [
      quad(node, term('rdf:type'), term('owl:Class')),
      ...describeTerm(classTerm, pack),
      ...link('rdfs:subClassOf', classTerm.parents),
    ]
  }
  const property = pack.properties.get(iri)
  if (property === undefined) return []
  return [
    quad(node, term('rdf:type'), term('rdf:Property')),
    ...describeTerm(property, pack),
    ...link('rdfs:subPropertyOf', property.parents),
    // Several domains would mean all of them at once.
    ...link('schema:domainIncludes', property.domains),
    ...link('schema:rangeIncludes', property.ranges),
  ]
}

function describeTerm({ iri, labels, comments }: PackTerm, pack: Pack): Quad[] {
  const node = namedNode(iri)
  return [
    ...labels.map((label) => quad(node, term('rdfs:label'), labelTerm(label))),
    ...comments.map((comment) => quad(node, term('rdfs:comment'), labelTerm(comment))),
    quad(node, term('rdfs:isDefinedBy'), namedNode(pack.iri)),
  ]
}
