import type { Entity } from '../../src/model.ts'
import type { Pack } from '../../src/pack.ts'
import { BASE } from '../extract/garden-pack.ts'
import { graphOf } from '../extract/read-text.ts'

/** The things that a text names, in the order of their IRIs; not the text itself. */
export function entitiesIn(text: string, pack: Pack): readonly Entity[] {
  return graphOf(text, pack).entities.filter(({ mentions }) => mentions.length > 0)
}

/** Each thing of a text: its IRI without the base, and its names in the text. */
export function thingsIn(text: string, pack: Pack): Record<string, string[]> {
  const entities = entitiesIn(text, pack)
  return Object.fromEntries(
    entities.map(({ iri, mentions }) => [
      iri.replace(BASE, ''),
      mentions.map(({ surface }) => surface),
    ]),
  )
}
