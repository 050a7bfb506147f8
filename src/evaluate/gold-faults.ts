import { type GoldDocument, SELF } from './gold.ts'

/**
 * What an annotator got wrong, in words: offsets at which other words stand, facts about things that
 * no mention names. Such gold can be scored, but nothing can answer it.
 */
export function goldFaults({ text, mentions, facts, document }: GoldDocument): string[] {
  const ids = new Set([...mentions.map(({ id }) => id), SELF])
  const misplaced = mentions.flatMap(({ start, end, surface }) =>
    text.slice(start, end) === surface
      ? []
      : [`${JSON.stringify(surface)} does not stand at ${start}–${end} of ${document}`],
  )
  const unnamed = facts.flatMap(({ subject, predicate, object }) =>
    ids.has(subject)
      ? []
      : [`${JSON.stringify(subject)} of ${predicate} ${JSON.stringify(object)} has no mention`],
  )
  return [...misplaced, ...unnamed]
}
