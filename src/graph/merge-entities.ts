import type { DocumentGraph, Entity, Label, Mention } from '../model.ts'
import type { ViewForm } from '../view-model.ts'
import { byCodeUnits, compareCodeUnits } from './compare-code-units.ts'
import { groupBy } from './group-by.ts'

/** One thing over all documents: what each says of it, put together. */
export interface MergedEntity extends Entity {
  readonly forms: readonly ViewForm[]
  /** Indices of the documents that name it. */
  readonly documents: readonly number[]
}

/** Every label once, in the order in which they are first given. */
function uniqueLabels(labels: readonly Label[]): Label[] {
  const seen = new Map(labels.map((label) => [`${label.language}\0${label.value}`, label]))
  return [...seen.values()]
}

/** The surfaces of mentions, most frequent first, then in the order of the code units. */
function countForms(mentions: readonly Mention[]): ViewForm[] {
  const forms = new Map<string, ViewForm>()
  for (const { surface, inferredName } of mentions) {
    const known = forms.get(surface)
    const guess = known?.inferredName ?? inferredName
    const count = (known?.count ?? 0) + 1
    forms.set(surface, {
      value: surface,
      count,
      ...(guess === undefined ? {} : { inferredName: guess }),
    })
  }
  return [...forms.values()].sort((a, b) => b.count - a.count || compareCodeUnits(a.value, b.value))
}

/**
 * The entities of several documents, one for each IRI, sorted by it. Labels and mentions are put
 * together in the order of the documents; a class that the pack knows wins over a guessed one.
 */
export function mergeEntities(graphs: readonly DocumentGraph[]): MergedEntity[] {
  const found = graphs.flatMap(({ entities }, document) =>
    entities.map((entity) => ({ entity, document })),
  )
  const groups = [...groupBy(found, ({ entity }) => entity.iri)]
  return groups.sort(byCodeUnits(([iri]) => iri)).map(([iri, members]) => {
    const group = members.map(({ entity }) => entity)
    const documents = [...new Set(members.map(({ document }) => document))]
    const mentions = group.flatMap((entity) => entity.mentions)
    const known = group.some((entity) => entity.known)
    const classIri = (group.find((entity) => entity.known) ?? group[0])?.classIri ?? ''
    const labels = uniqueLabels(group.flatMap((entity) => entity.labels))
    return { iri, classIri, known, labels, mentions, documents, forms: countForms(mentions) }
  })
}
