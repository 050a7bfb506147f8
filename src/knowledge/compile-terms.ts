import type { Label } from '../model.ts'
import type { Display, NameCase, PackClass, PackProperty, PackTerm } from '../pack.ts'
import { PACK } from '../rdf/namespaces.ts'
import { expand } from '../rdf/terms.ts'
import type { QuadIndex } from './quad-index.ts'

/** The classes of a pack, by IRI. */
export function compileClasses(index: QuadIndex): Map<string, PackClass> {
  const iris = index.instances(expand('owl:Class'))
  return new Map(iris.map((iri) => [iri, compileClass(iri, index)]))
}

function compileClass(iri: string, index: QuadIndex): PackClass {
  const display = compileDisplay(iri, index)
  const [scheme] = index.iris(iri, 'pack:scheme')
  return {
    ...compileTerm(iri, index),
    governsDiscourse: index.text(iri, 'pack:governsDiscourse') === 'true',
    isDocument: index.text(iri, 'pack:isDocument') === 'true',
    reportVerbs: index.labels(iri, 'pack:reportVerb'),
    actors: index.labels(iri, 'pack:actor'),
    occasions: index.labels(iri, 'pack:occasion'),
    ranks: ranksOf(iri, index),
    distinguishedBy: index.iris(iri, 'pack:distinguishedBy').sort(),
    disambiguatedBy: index.iris(iri, 'pack:disambiguatedBy').sort(),
    nameCase: compileNameCase(iri, index),
    ...(scheme ? { scheme } : {}),
    ...(display ? { display } : {}),
  }
}

function ranksOf(iri: string, index: QuadIndex): Label[][] {
  const head = index.node(iri, 'pack:ranks')
  return head ? index.list(head).map((rank) => index.labels(rank, 'pack:head')) : []
}

function compileNameCase(iri: string, index: QuadIndex): NameCase {
  const [value = expand('pack:SingleWordCase')] = index.iris(iri, 'pack:nameCase')
  // The shapes of a pack allow no other value.
  return value.slice(PACK.length) as NameCase
}

function compileDisplay(iri: string, index: QuadIndex): Display | undefined {
  const colour = index.text(iri, 'pack:colour')
  const icon = index.text(iri, 'pack:icon')
  if (colour === undefined || icon === undefined) return undefined
  return { colour, icon, size: Number(index.text(iri, 'pack:size') ?? 1) }
}

const EVERYTHING = expand('rdfs:Resource')

const PROPERTY_TYPES = ['owl:ObjectProperty', 'owl:DatatypeProperty', 'rdf:Property'] as const

/** The properties of a pack, by IRI; those of the meta-vocabulary are none of them. */
export function compileProperties(index: QuadIndex): Map<string, PackProperty> {
  const iris = PROPERTY_TYPES.flatMap((type) => index.instances(expand(type)))
  const own = [...new Set(iris)].filter((iri) => !iri.startsWith(expand('pack:'))).sort()
  return new Map(
    own.map((iri) => [
      iri,
      {
        domains: compileUnion(iri, 'rdfs:domain', index),
        ranges: compileUnion(iri, 'rdfs:range', index),
        actsFor: index.text(iri, 'pack:actsFor') === 'true',
        trust: Number(index.text(iri, 'pack:trust') ?? 1),
        ...compileTerm(iri, index),
      },
    ]),
  )
}

function compileTerm(iri: string, index: QuadIndex): PackTerm {
  return {
    iri,
    labels: sortLabels(index.labels(iri, 'rdfs:label')),
    comments: sortLabels(index.labels(iri, 'rdfs:comment')),
    parents: [
      ...index.iris(iri, 'rdfs:subClassOf'),
      ...index.iris(iri, 'rdfs:subPropertyOf'),
    ].sort(),
  }
}

/** One class, or the members of an `owl:unionOf` list; none for the class of everything. */
function compileUnion(
  iri: string,
  predicate: 'rdfs:domain' | 'rdfs:range',
  index: QuadIndex,
): string[] {
  return index.values(iri, predicate).flatMap((term) => {
    if (term.value === EVERYTHING) return []
    if (term.termType === 'NamedNode') return [term.value]
    const union = index.node(term, 'owl:unionOf')
    return union ? index.list(union).map((member) => member.value) : []
  })
}

/** English first, then by language tag and value, by code unit. */
export function sortLabels(labels: readonly Label[]): readonly Label[] {
  if (labels.length < 2) return labels
  const rank = ({ language, value }: Label): string =>
    `${language === 'en' ? 0 : 1} ${language} ${value}`
  return [...labels].sort((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0))
}
