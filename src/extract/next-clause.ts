import type { End } from './claim.ts'
import type { SentenceView } from './sentence-view.ts'

/**
 * Whether a comma parts clauses and no items, where lists have a mark of their own: `甲东邻乙，丙西接丁`: what
 * stands before it is the object of what is said there, or what stands behind it has its own verb right behind.
 */
export function partsClauses(view: SentenceView, one: End, other: End): boolean {
  if (view.lexicon.language.tokensPerWord === 1) return false
  const gap = view.tokens.slice(one.last + 1, other.first)
  if (!/^[,，]$/.test(gap[0]?.text ?? '')) return false
  return (
    view.triggerSites.some(({ end }) => end === one.first) &&
    view.triggerSites.some(({ start }) => start === other.last + 1)
  )
}
