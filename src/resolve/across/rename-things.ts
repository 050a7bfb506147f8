import type { DocumentGraph, Entity, Statement } from '../../model.ts'
import { mergeSame } from '../merge-same.ts'
import { sortStatements } from '../name-entities.ts'

/**
 * The same document with other IRIs for some of its things. Things that come under one IRI become
 * one, and so do statements that come to say the same.
 */
export function renameThings(
  graph: DocumentGraph,
  renamed: ReadonlyMap<string, string>,
): DocumentGraph {
  if (!graph.entities.some(({ iri }) => renamed.has(iri))) return graph
  const nameOf = (iri: string): string => renamed.get(iri) ?? iri
  const statements = graph.statements.map(({ subject, object, ...rest }): Statement => {
    const named = object.kind === 'entity' ? { ...object, iri: nameOf(object.iri) } : object
    return { ...rest, subject: nameOf(subject), object: named }
  })
  return {
    ...graph,
    entities: mergeEntities(graph.entities.map((each) => ({ ...each, iri: nameOf(each.iri) }))),
    statements: sortStatements(mergeSame(statements)),
  }
}

function mergeEntities(entities: readonly Entity[]): Entity[] {
  const merged = new Map<string, Entity>()
  for (const entity of entities) {
    const same = merged.get(entity.iri)
    merged.set(entity.iri, same ? mergePair(same, entity) : entity)
  }
  return [...merged.values()].sort((a, b) => (a.iri < b.iri ? -1 : 1))
}

function mergePair(one: Entity, other: Entity): Entity {
  const isNew = ({ value, language }: Entity['labels'][number]): boolean =>
    !one.labels.some((label) => label.value === value && label.language === language)
  return {
    ...one,
    labels: [...one.labels, ...other.labels.filter(isNew)],
    mentions: [...one.mentions, ...other.mentions].sort(
      (a, b) => a.start - b.start || b.end - a.end,
    ),
  }
}
