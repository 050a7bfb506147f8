import type { Quad } from '@rdfjs/types'
import { expand, quad, term } from './terms.ts'

/**
 * What readers of SKOS look for and what follows from the quads: that the members of a scheme are
 * concepts, what is narrower than each, and which stand at the top of their scheme.
 *
 *     <hall> skos:broader <house> .                    // gives <house> skos:narrower <hall> .
 *     <house> skos:inScheme <buildings> .              // gives <house> a skos:Concept ;
 *                                                      //   skos:topConceptOf <buildings> .
 *
 * All in the default graph. The quads must tell all that is broader than what they speak of.
 */
export function skosInverses(quads: readonly Quad[]): Quad[] {
  const having = (iri: string): readonly Quad[] =>
    quads.filter(({ predicate }) => predicate.value === iri)
  const broader = having(expand('skos:broader'))
  const under = new Set(broader.map(({ subject }) => subject.value))
  return [
    ...broader.flatMap(({ subject, object }) =>
      object.termType === 'NamedNode' ? [quad(object, term('skos:narrower'), subject)] : [],
    ),
    ...having(expand('skos:inScheme')).flatMap(({ subject, object }) => [
      quad(subject, term('rdf:type'), term('skos:Concept')),
      ...(object.termType === 'NamedNode' && !under.has(subject.value)
        ? [
            quad(subject, term('skos:topConceptOf'), object),
            quad(object, term('skos:hasTopConcept'), subject),
          ]
        : []),
    ]),
  ]
}
