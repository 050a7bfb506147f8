import type { HeadSite } from '../candidate.ts'
import { range } from '../range.ts'
import type { SentenceView } from '../sentence-view.ts'

/** Whether the head noun is written as a plural: no form shows it where no spaces part words. */
export const isPlural = (view: SentenceView, { last }: HeadSite): boolean =>
  view.lexicon.language.tokensPerWord === 1 && view.folded[last] !== view.tokens[last]?.normal

/** Whether some word from the first to the last is one. */
export const hasPlural = (view: SentenceView, { first, last }: HeadSite): boolean =>
  range(first, last).some((index) => isPlural(view, { first: index, last: index }))
