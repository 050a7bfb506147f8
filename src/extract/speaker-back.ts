import { type BackSite, backTo } from './back-site.ts'
import type { End } from './claim.ts'
import { goesOn } from './shapes/noun-phrase.ts'

/** How sure it is that the last word of a longer head noun means what governs the discourse. */
const LAST_WORD = 0.85

/** "The day": what governs the discourse, where it was last named by a head noun that ends so, "match day". */
export function speakerBack({ view, first, memory }: BackSite): End | undefined {
  const { speaker, lastByHead } = memory
  const noun = view.folded[first + 1]
  const { genitives } = view.lexicon.language.words
  const isOfSomebody = genitives.has(view.tokens[first + 2]?.normal ?? '')
  if (!speaker || noun === undefined || isOfSomebody || goesOn(view, first + 1)) return undefined
  const isNamedSo = lastByHead.get(`${speaker.classIri} ${noun}`) === speaker
  return isNamedSo ? backTo(speaker, { first, last: first + 1, certainty: LAST_WORD }) : undefined
}
