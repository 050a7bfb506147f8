import type { Entity, Label } from '../model.ts'
import type { Pack } from '../pack.ts'

/** The preferred label of concepts, by IRI and language. */
export type ConceptLabels = ReadonlyMap<string, ReadonlyMap<string, string>>

/**
 * What the concepts are to be called that texts name and the pack does not know: a concept has one
 * preferred label in a language (SKOS, S14), so that of the first labels which documents give it
 * the first by code units counts. The things of documents may come in any order.
 */
export function conceptLabels(
  entities: Iterable<Pick<Entity, 'iri' | 'classIri' | 'labels'>>,
  { classes, individuals }: Pick<Pack, 'classes' | 'individuals'>,
): ConceptLabels {
  const chosen = new Map<string, Map<string, string>>()
  for (const { iri, classIri, labels } of entities) {
    const [label] = labels
    if (label === undefined || classes.get(classIri)?.scheme === undefined) continue
    if (individuals.has(iri)) continue
    const known = chosen.get(iri) ?? new Map<string, string>()
    const other = known.get(label.language)
    if (other === undefined || label.value < other) known.set(label.language, label.value)
    chosen.set(iri, known)
  }
  return chosen
}

export function isPreferred(iri: string, { value, language }: Label, of: ConceptLabels): boolean {
  return of.get(iri)?.get(language) === value
}
