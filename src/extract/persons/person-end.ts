import { personalNameAt } from '../personal-name-at.ts'
import type { SentenceView } from '../sentence-view.ts'

/**
 * The last token of the personal name that starts at the token, where only a name is expected: also
 * of one in lower case, if it is familiar with a capital.
 */
export function personEnd(view: SentenceView, first: number): number | undefined {
  const { language } = view.lexicon
  const name = personalNameAt(view, first, 'context')
  if (name) return name.last
  const raised = view.tokens.slice(first, first + LONGEST).map((token) => ({
    ...token,
    text: token.text.charAt(0).toUpperCase() + token.text.slice(1),
  }))
  const lower = language.personalNameAt(raised, 0, 'none')
  return lower && first + lower.last
}

/** Tokens of a name. */
const LONGEST = 6
