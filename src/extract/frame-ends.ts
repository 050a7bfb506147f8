import type { End } from './claim.ts'
import type { Stretch } from './frame-guards.ts'
import { isItemGap } from './list-gaps.ts'
import type { SentenceView } from './sentence-view.ts'

/** Words around the words of a frame within which its ends stand or begin: what is further off is spoken of otherwise. */
const NEAR = 16

/** The ends near the words, and those that go on with a list of them. */
export function nearEnds(view: SentenceView, site: Stretch, ends: readonly End[]): End[] {
  const near: End[] = []
  for (const end of ends) {
    const before = near.at(-1)
    const goesOn =
      before?.thing.classIri === end.thing.classIri && isItemGap(view, before.last + 1, end.first)
    if (isNear(view, site, end) || goesOn) near.push(end)
  }
  return near
}

function isNear({ lexicon }: SentenceView, site: Stretch, { first, last }: End): boolean {
  const reach = NEAR * lexicon.language.tokensPerWord
  return last >= site.start - reach && first < site.end + reach
}

/** The list, and what goes on with it over the commas that end the clause: all three of "the den of A, B and C". */
export function overCommas(
  view: SentenceView,
  {
    list,
    limit,
    spoken,
    accepts,
  }: {
    readonly list: End[]
    readonly limit: number
    readonly spoken: readonly End[]
    readonly accepts: (end: End) => boolean
  },
): End[] {
  if (!view.lexicon.language.hasArticles) return list
  const whole = [...list]
  for (const end of spoken) {
    const before = whole.at(-1)
    if (!before || end.first <= before.last || end.last >= limit || !accepts(end)) continue
    if (!isItemGap(view, before.last + 1, end.first)) break
    whole.push(end)
  }
  return whole
}
