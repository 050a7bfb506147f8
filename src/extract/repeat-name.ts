import type { Mention } from '../model.ts'
import type { FoundMention } from './find-mentions.ts'
import type { SentenceView } from './sentence-view.ts'

/** How sure a name is found again without what made it one the first time. */
const AGAIN = 0.8

/** The same name again: same key, so the same thing. */
export function repeatName(
  view: SentenceView,
  of: Mention,
  site: { readonly first: number; readonly last: number },
): FoundMention {
  const start = view.tokens[site.first]?.start ?? 0
  const end = view.tokens[site.last]?.end ?? start
  const surface = view.text.slice(start, end)
  const { inside, ...named } = of
  const mention = { ...named, start, end, surface, score: of.score * AGAIN }
  return { mention, first: site.first, last: site.last }
}
