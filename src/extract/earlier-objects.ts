import type { End } from './claim.ts'
import type { ClauseSite } from './clause-site.ts'
import { isQuote } from './sentence-view.ts'

/**
 * Whether the end before the trigger is only what a clause before the last comma had as its object,
 * where no articles stand: `甲湖东邻乙县，隶属…`, `由乙局修建，是…`.
 */
export function isEarlierObject({ view, triggerStart }: ClauseSite, { first, last }: End): boolean {
  if (view.lexicon.language.hasArticles) return false
  const gap = view.tokens.slice(last + 1, triggerStart)
  if (!gap.some(({ text }) => /^[,，]$/.test(text))) return false
  let index = first - 1
  while (isQuote(view, index) || view.tokens[index]?.partOfSpeech === 'AUX') index--
  const { normal = '', partOfSpeech = 'X' } = view.tokens[index] ?? {}
  return partOfSpeech === 'VERB' || view.lexicon.language.words.prepositions.has(normal)
}
