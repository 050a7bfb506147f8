import { displayOf } from '../../graph/term-labels.ts'
import { pathOf } from '../paths.ts'
import type { Served } from '../served.ts'
import { colourOf } from './class-styles.ts'
import { cutText } from './cut-text.ts'
import type { FactGroup } from './facts.ts'
import type { NeighbourhoodGraph, NeighbourNode } from './neighbourhood-graph.ts'
import { mannerOf } from './say-confidence.ts'
import { termNames } from './term-name.ts'
import { thingCard } from './thing-card.ts'
import type { ThingFacts } from './thing-facts.ts'

/** More than these cannot be told apart in a small picture. */
const MOST_NEIGHBOURS = 10
/** Of one property, so that a long list leaves room for the others. */
const MOST_OF_GROUP = 4

/** A thing and those that statements join it to, at most so many, each once. */
export function neighbourhoodOf(
  iri: string,
  { statements }: ThingFacts,
  served: Served,
): NeighbourhoodGraph {
  const edges = statements
    .flatMap((group) => edgesOf(group, served))
    .filter(({ other }, index, all) => all.findIndex((each) => each.other === other) === index)
    .filter(({ other }) => other !== iri)
    .slice(0, MOST_NEIGHBOURS)
  const nodes = [iri, ...edges.map(({ other }) => other)].map((each) => nodeOf(each, served))
  return {
    nodes,
    edges: edges.map(({ other, direction, name, manner }) => ({
      source: direction === 'outgoing' ? iri : other,
      target: direction === 'outgoing' ? other : iri,
      name,
      manner,
    })),
  }
}

function edgesOf({ predicate, direction, facts }: FactGroup, served: Served) {
  const name = cutText(termNames(predicate, served.pack).main.value, 40)
  return facts
    .filter(
      ({ subject, object }) => subject.termType === 'NamedNode' && object.termType === 'NamedNode',
    )
    .slice(0, MOST_OF_GROUP)
    .map(({ subject, object, sayings: [saying] }) => ({
      other: direction === 'outgoing' ? object.value : subject.value,
      direction,
      name,
      manner: mannerOf(saying ?? { modality: undefined }).name,
    }))
}

function nodeOf(iri: string, served: Served): NeighbourNode {
  const { names, classes } = thingCard(iri, served)
  const [classIri = ''] = classes
  return {
    iri,
    name: cutText(names.main.value, 60),
    ...(pathOf(iri, served) === undefined ? {} : { href: pathOf(iri, served) ?? '' }),
    colour: colourOf(classIri, served.pack),
    icon: displayOf(classIri, served.pack).icon,
  }
}
