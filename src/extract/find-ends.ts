import type { Mention } from '../model.ts'
import type { End, Thing } from './claim.ts'
import type { FoundMention } from './find-mentions.ts'
import { addTo, type Memory } from './memory.ts'
import { pointsBack } from './points-back.ts'
import type { SentenceView } from './sentence-view.ts'

/** The things that a sentence speaks of, in its order: by name, by "the" and a head noun, by "it". */
export function findEnds(
  view: SentenceView,
  found: readonly FoundMention[],
  { thingOf, memory }: { thingOf: ReadonlyMap<Mention, Thing>; memory: Memory },
): End[] {
  const ends: End[] = found.flatMap(({ mention, first, last, outer }) => {
    const thing = thingOf.get(mention)
    if (!thing) return []
    const isNested = outer !== undefined
    addTo(memory.ofCue, mention.rule, thing)
    const inside = outer && { first: outer.first, last: outer.last }
    const end = {
      thing,
      first,
      last,
      certainty: certaintyOf(mention),
      isNamed: true,
      isNested,
    }
    return [inside ? { ...end, inside } : end]
  })
  const isFree = (index: number): boolean =>
    !ends.some(({ first, last }) => first <= index && index <= last)
  for (let index = 0; index < view.tokens.length; index++) {
    const before = ends
      .filter(({ first, isNested }) => first < index && !isNested)
      .sort((a, b) => a.first - b.first)
    const back = isFree(index) ? pointsBack({ view, first: index, memory, before }) : undefined
    if (back && isFree(back.last)) ends.push(back)
  }
  return ends.sort((a, b) => a.first - b.first || b.last - a.last)
}

/** How sure a name is at most for having its place in a statement, and what that takes of the doubt. */
const PLACED = 0.8
const DOUBT_LEFT = 0.55

/** A name in doubt is surer where its class is just what a statement has room for. */
const certaintyOf = ({ score }: Mention): number =>
  Math.max(score, Math.min(PLACED, 1 - (1 - score) * DOUBT_LEFT))
