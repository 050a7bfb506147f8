import type { Quad } from '@rdfjs/types'
import type { DocumentGraph, Entity, Label, TextDocument } from '../model.ts'
import type { Pack } from '../pack.ts'
import { type ConceptLabels, conceptLabels, isPreferred } from './concept-labels.ts'
import { labelTerm, objectTerm } from './object-term.ts'
import { literal, namedNode, quad, term } from './terms.ts'

export interface FactQuadsOptions {
  readonly pack: Pick<Pack, 'individuals' | 'classes'>
  /** Of this document and those that are read with it; without them, of this document alone. */
  readonly conceptLabels?: ConceptLabels
}

/**
 * What a document says, as plain triples in the default graph: its things with their class and
 * labels, its statements, and what is known of the document itself.
 *
 *     <d> a <the class of documents> ; dcterms:identifier "sha256:…" ; dcterms:language "en" .
 *     <x> a <class> ; rdfs:label "X"@en ; skos:altLabel "某"@zh ; <property> <y> .
 *
 * A thing of a class with a scheme that the pack does not know is a concept of that scheme too.
 */
export function factQuads(graph: DocumentGraph, options: FactQuadsOptions): Quad[] {
  const { pack } = options
  const preferred = options.conceptLabels ?? conceptLabels(graph.entities, pack)
  return [
    ...documentDescription(graph.document),
    ...graph.entities.flatMap((entity) => entityQuads(entity, { pack, preferred })),
    ...graph.statements.map(({ subject, predicate, object }) =>
      quad(namedNode(subject), namedNode(predicate), objectTerm(object)),
    ),
  ]
}

function documentDescription(document: TextDocument): Quad[] {
  const { iri, hash, language, title, date, text } = document
  const subject = namedNode(iri)
  const quads = [
    quad(subject, term('dcterms:identifier'), literal(`sha256:${hash}`)),
    quad(subject, term('dcterms:language'), literal(language)),
  ]
  if (title !== undefined) {
    const words = { value: text.slice(title.start, title.end), language }
    quads.push(quad(subject, term('dcterms:title'), labelTerm(words)))
  }
  if (date !== undefined) {
    quads.push(quad(subject, term('dcterms:date'), literal(date, term('xsd:date'))))
  }
  return quads
}

/**
 * The first label is the one to show; the others are alternatives. What the pack calls a thing is
 * said with the pack's knowledge, in a graph of its own: here stand the forms of the text.
 */
function entityQuads(
  { iri, classIri, labels }: Entity,
  {
    pack,
    preferred,
  }: { readonly pack: FactQuadsOptions['pack']; readonly preferred: ConceptLabels },
): Quad[] {
  const subject = namedNode(iri)
  const individual = pack.individuals.get(iri)
  const scheme = individual === undefined ? pack.classes.get(classIri)?.scheme : undefined
  const ofPack = [...(individual?.preferredLabels ?? []), ...(individual?.alternativeLabels ?? [])]
  const isOfPack = (label: Label): boolean => ofPack.some((other) => sameLabel(label, other))
  const [shown, ...others] = labels
  const own = (scheme === undefined ? others : labels).filter(
    (label) => !isOfPack(label) && !isPreferred(iri, label, preferred),
  )
  const names = shown && isPreferred(iri, shown, preferred) ? [shown] : []
  return [
    quad(subject, term('rdf:type'), namedNode(classIri)),
    ...(shown ? [quad(subject, term('rdfs:label'), labelTerm(shown))] : []),
    ...(scheme === undefined
      ? []
      : [
          quad(subject, term('rdf:type'), term('skos:Concept')),
          quad(subject, term('skos:inScheme'), namedNode(scheme)),
        ]),
    ...names.map((label) => quad(subject, term('skos:prefLabel'), labelTerm(label))),
    ...own.map((label) => quad(subject, term('skos:altLabel'), labelTerm(label))),
  ]
}

const sameLabel = (a: Label, b: Label): boolean => a.language === b.language && a.value === b.value
