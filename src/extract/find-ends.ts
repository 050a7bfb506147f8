import type { Mention } from '../model.ts'
import type { End, Thing } from './claim.ts'
import type { FoundMention } from './find-mentions.ts'
import { isMerelyPassed } from './in-passing.ts'
import { addTo, type Memory } from './memory.ts'
import { pointsBack } from './points-back.ts'
import type { SentenceView } from './sentence-view.ts'

/** The things that a sentence speaks of, in its order: by name, by "the" and a head noun, by "it". */
export function findEnds(
  view: SentenceView,
  found: readonly FoundMention[],
  { thingOf, memory }: { thingOf: ReadonlyMap<Mention, Thing>; memory: Memory },
): End[] {
  const ends: End[] = []
  for (const { mention, first, last, outer } of found) {
    const thing = thingOf.get(mention)
    if (!thing) continue
    const governs = view.lexicon.governingClasses.has(thing.classIri)
    const isPassed = governs && isMerelyPassed(view, { first, last })
    addTo(memory.ofCue, mention.rule, thing)
    ends.push({
      thing,
      first,
      last,
      certainty: certaintyOf(mention),
      isNamed: true,
      isNested: outer !== undefined || isPassed,
      inside: outer && { first: outer.first, last: outer.last },
    })
  }
  return [...ends, ...endsBack(view, ends, memory)].sort(
    (a, b) => a.first - b.first || b.last - a.last,
  )
}

/** What points back, from left to right, where no name stands; each sees the ends before it. */
function endsBack(view: SentenceView, named: readonly End[], memory: Memory): End[] {
  const covered = new Uint8Array(view.tokens.length)
  const cover = ({ first, last }: End): unknown => covered.fill(1, first, last + 1)
  named.forEach(cover)
  const ahead = named.filter(({ isNested }) => !isNested).sort((a, b) => b.first - a.first)
  const before: End[] = []
  const found: End[] = []
  for (let first = 0; first < view.tokens.length; first++) {
    for (let next = ahead.at(-1); next && next.first < first; next = ahead.at(-1)) {
      before.push(next)
      ahead.pop()
    }
    const back = covered[first] ? undefined : pointsBack({ view, first, memory, before })
    if (!back || covered[back.last]) continue
    cover(back)
    found.push(back)
    ahead.push(back)
  }
  return found
}

/** How sure a name is at most for having its place in a statement, and what that takes of the doubt. */
const PLACED = 0.8
const DOUBT_LEFT = 0.55

/** A name in doubt is surer where its class is just what a statement has room for. */
const certaintyOf = ({ score }: Mention): number =>
  Math.max(score, Math.min(PLACED, 1 - (1 - score) * DOUBT_LEFT))
