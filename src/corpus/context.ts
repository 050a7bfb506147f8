import type { ConceptLabels } from '../rdf/concept-labels.ts'
import type { DocumentSummary, EntitySummary } from './document-summary.ts'

/** What the other documents decide of one: plain data. */
export interface DocumentContext {
  /** IRIs of its things that are named by another document's name of them: former and new. */
  readonly renamed: readonly (readonly [former: string, iri: string])[]
  /** Of its concepts: IRI, language and preferred label. */
  readonly preferred: readonly (readonly [iri: string, language: string, label: string])[]
}

/** What a document has to be told, of all that is known: nothing that it does not name. */
export function contextOf(
  { entities }: DocumentSummary,
  renamed: ReadonlyMap<string, string>,
  labels: ConceptLabels,
): DocumentContext {
  const own = renamedEntities(entities, renamed)
  return {
    renamed: entities.flatMap(({ iri }) => {
      const other = renamed.get(iri)
      return other === undefined ? [] : [[iri, other] as const]
    }),
    preferred: own.flatMap(({ iri }) =>
      [...(labels.get(iri) ?? [])].map(([language, label]) => [iri, language, label] as const),
    ),
  }
}

/** Of things that come under one IRI the first: its labels come first. */
export function renamedEntities(
  entities: readonly EntitySummary[],
  renamed: ReadonlyMap<string, string>,
): readonly EntitySummary[] {
  if (!entities.some(({ iri }) => renamed.has(iri))) return entities
  const byIri = new Map<string, EntitySummary>()
  for (const entity of entities) {
    const iri = renamed.get(entity.iri) ?? entity.iri
    if (!byIri.has(iri)) byIri.set(iri, { ...entity, iri })
  }
  return [...byIri.values()]
}

/** The labels as a document asks for them. */
export function labelsOf({ preferred }: DocumentContext): ConceptLabels {
  const labels = new Map<string, Map<string, string>>()
  for (const [iri, language, label] of preferred) {
    const known = labels.get(iri) ?? new Map<string, string>()
    labels.set(iri, known.set(language, label))
  }
  return labels
}
