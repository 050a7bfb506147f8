import type { Token } from '../model.ts'
import type { BackSite } from './back-site.ts'
import { isCapitalised, isNumeric, type SentenceView } from './sentence-view.ts'

/** Whether a verb of some cue ends right before the noun, which is in the singular. */
export function isBehindVerb({ view, first }: BackSite): boolean {
  const isSingular = view.tokens[first]?.normal === view.folded[first]
  return (
    isSingular &&
    view.triggerSites.some(
      ({ end, triggers }) => end === first && triggers.some(({ isVerb }) => isVerb),
    )
  )
}

/** Tokens of adverbs and of a day between a bare noun and what it says. */
const ADVERBS = 8

/** Whether what a bare noun at the head of a sentence says follows at once or behind adverbs, in a language without articles. */
export function opensClause(view: SentenceView, end: number): boolean {
  if (view.lexicon.language.hasArticles) return false
  const isAside = ({ partOfSpeech, start }: Token): boolean =>
    /^(?:ADV|AUX)$/.test(partOfSpeech) ||
    view.dates.some((date) => date.start <= start && start < date.end)
  const behind = view.tokens.slice(end, end + ADVERBS)
  const aside = behind.findIndex((token) => !isAside(token))
  const last = end + (aside < 0 ? behind.length : aside)
  return view.triggerSites.some(({ start }) => start >= end && start <= last)
}

/** Whether a bare noun has no other noun beside it; where articles tell, whether its clause ends with it. */
export function standsAlone(view: SentenceView, first: number, end: number): boolean {
  const { hasArticles, endsWord } = view.lexicon.language
  if (hasArticles) return /^(?:PUNCT|CCONJ)$/.test(view.tokens[end]?.partOfSpeech ?? 'PUNCT')
  if (!endsWord(view.tokens[end])) return false
  if (view.triggerSites.some((site) => site.end === first)) return true
  return !isCapitalised(view, first - 1) && !isNumeric(view, first - 1)
}
