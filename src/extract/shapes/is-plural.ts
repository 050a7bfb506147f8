import type { HeadSite } from '../candidate.ts'
import type { SentenceView } from '../sentence-view.ts'

/** Whether the head noun is written as a plural: no form shows it where no spaces part words. */
export const isPlural = (view: SentenceView, { last }: HeadSite): boolean =>
  view.lexicon.language.tokensPerWord === 1 && view.folded[last] !== view.tokens[last]?.normal
