import type { ViewData } from '../../view-model.ts'

/** A place where a node is named. */
export interface MentionPlace {
  /** Index into `ViewData.documents`. */
  readonly document: number
  readonly start: number
  readonly end: number
}

/** Where each node is named, document by document, in the order of the texts. */
export function mentionPlaces(data: ViewData): ReadonlyMap<string, readonly MentionPlace[]> {
  const places = new Map<string, MentionPlace[]>()
  for (const [document, { mentions }] of data.documents.entries())
    for (const { node, start, end } of mentions) {
      const own = places.get(node)
      if (own === undefined) places.set(node, [{ document, start, end }])
      else own.push({ document, start, end })
    }
  return places
}

/** The next of `count` places after `at` (-1 for none yet), or the one before; around the ends. */
export function stepFrom(at: number, by: 1 | -1, count: number): number {
  if (at < 0) return by === 1 ? 0 : count - 1
  return (at + by + count) % count
}
