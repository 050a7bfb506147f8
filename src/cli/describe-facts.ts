import type { Quad, Term } from '@rdfjs/types'
import { mainLabel, termLabels } from '../graph/term-labels.ts'
import type { Pack } from '../pack.ts'
import { packGraph } from '../rdf/graph-names.ts'
import { localName } from '../rdf/local-name.ts'
import { mainLabels } from '../rdf/main-labels.ts'
import { PREFIXES, RDF_TYPE } from '../rdf/namespaces.ts'
import { shortenIri } from '../rdf/shorten-iri.ts'

/** One end of a fact, or its property, under the name that a person knows it by. */
export type NamedTerm =
  | { readonly iri: string; readonly label: string }
  | { readonly value: string; readonly language?: string; readonly datatype?: string }

export interface DescribedFact {
  readonly subject: NamedTerm
  readonly predicate: NamedTerm
  readonly object: NamedTerm
  /** What says so: a document, or the graph; left out where there is none. */
  readonly document?: NamedTerm
  /** No document says so: the pack knows it. */
  readonly isOfPack: boolean
}

export interface DescribeFactsOptions {
  readonly pack: Pack
  /** What instances are named under. */
  readonly base: string
  /** All that may hold labels of the things in the facts. */
  readonly labelled: readonly Quad[]
}

/** Facts as a person would read them: labels of the graph and of the pack for its IRIs. */
export function describeFacts(
  facts: readonly Quad[],
  { pack, base, labelled }: DescribeFactsOptions,
): DescribedFact[] {
  const labels = mainLabels(labelled)
  const prefixes = { ...PREFIXES, ...pack.prefixes }

  function labelOf(iri: string): string {
    const known = labels.get(iri) ?? mainLabel(pack.individuals.get(iri)?.preferredLabels ?? [])
    if (known !== '') return known
    const isTerm = pack.classes.has(iri) || pack.properties.has(iri)
    return isTerm ? mainLabel(termLabels(iri, pack)) : (shortenIri(iri, prefixes) ?? iri)
  }

  function named(term: Term): NamedTerm {
    if (term.termType !== 'Literal') {
      const iri = term.termType === 'BlankNode' ? `_:${term.value}` : term.value
      return { iri, label: labelOf(iri) }
    }
    const { value, language, datatype } = term
    if (language !== '') return { value, language }
    return datatype.value === `${PREFIXES.xsd}string`
      ? { value }
      : { value, datatype: datatype.value }
  }

  function property({ value: iri }: Term): NamedTerm {
    if (iri === RDF_TYPE) return { iri, label: 'is a' }
    return pack.properties.has(iri) ? { iri, label: labelOf(iri) } : { iri, label: spaced(iri) }
  }

  const isOfPack = (graphIri: string): boolean => graphIri === packGraph(base)

  function documentOf({ termType, value }: Term): { document?: NamedTerm } {
    if (termType === 'DefaultGraph') return {}
    if (isOfPack(value)) return { document: { iri: value, label: `${pack.title} (the pack)` } }
    const iri = value.replace(/#facts$/, '')
    return { document: { iri, label: labelOf(iri) } }
  }

  return facts.map(({ subject, predicate, object, graph }) => ({
    subject: named(subject),
    predicate: property(predicate),
    object: named(object),
    ...documentOf(graph),
    isOfPack: isOfPack(graph.value),
  }))
}

/** `altLabel` as words: "alt label". */
function spaced(iri: string): string {
  return localName(iri)
    .replace(/\B(?=[A-Z][a-z])/g, ' ')
    .toLowerCase()
}
