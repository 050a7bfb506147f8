import type { DocumentGraph, Entity, Label, Mention } from '../model.ts'

/** One thing in all the documents that name it. */
export interface Thing {
  readonly iri: string
  readonly classIri: string
  /** Of all documents, the ones to show first, each once. */
  readonly labels: readonly Label[]
  readonly isKnown: boolean
  readonly mentions: readonly { readonly graph: DocumentGraph; readonly mention: Mention }[]
}

/** The things of some documents by IRI, in the order in which they come. */
export function collectThings(graphs: readonly DocumentGraph[]): Map<string, Thing> {
  const things = new Map<string, Thing>()
  for (const graph of graphs) {
    for (const entity of graph.entities) {
      things.set(entity.iri, addEntity(things.get(entity.iri), entity, graph))
    }
  }
  return things
}

function addEntity(thing: Thing | undefined, entity: Entity, graph: DocumentGraph): Thing {
  const { iri, classIri, labels, known } = entity
  const mentions = entity.mentions.map((mention) => ({ graph, mention }))
  if (thing === undefined) return { iri, classIri, labels, isKnown: known, mentions }
  const isNew = ({ value, language }: Label) =>
    !thing.labels.some((label) => label.value === value && label.language === language)
  return {
    ...thing,
    labels: [...thing.labels, ...labels.filter(isNew)],
    mentions: [...thing.mentions, ...mentions],
  }
}

/** The label to show; the IRI of a thing that has none. */
export function nameOf({ labels, iri }: Pick<Thing, 'labels' | 'iri'>): string {
  return labels[0]?.value ?? iri
}

/** All that names a thing: labels, words of the text, and guesses at garbled names. */
export function namesOf({ labels, mentions }: Thing): string[] {
  const names = [
    ...labels.map(({ value }) => value),
    ...mentions.flatMap(({ mention: { surface, inferredName } }) =>
      inferredName === undefined ? [surface] : [surface, inferredName],
    ),
  ]
  return [...new Set(names)]
}
