import { type BackSite, backTo } from './back-site.ts'
import type { End, Thing } from './claim.ts'
import type { Memory } from './memory.ts'
import type { SentenceView } from './sentence-view.ts'

/** How sure it is that what is said of most of a kind, or of where it lives, is said of the kind. */
const WHOLE = 0.75
/** Tokens before "of them": "nearly all". */
const LONGEST_PART = 3

/**
 * Where the sentence before was about a kind: "Most of them", "its whole population", and "its" right before words
 * that are said of it.
 */
export function wholeBack({ view, first, memory }: BackSite): End | undefined {
  const kind = first > LONGEST_PART ? undefined : kindSpokenOf(view, memory)
  if (!kind) return undefined
  const { genitives, pluralPronouns, possessives, wholes } = view.lexicon.language.words
  const word = view.tokens[first]?.normal ?? ''
  const isPart = first === 0 || genitives.has(view.tokens[first - 1]?.normal ?? '')
  if (!isPart) return undefined
  if (first > 0 && pluralPronouns.has(word) && memory.isPlural)
    return backTo(kind, { first, last: first, certainty: WHOLE })
  if (!possessives.has(word)) return undefined
  const noun = wholes.has(view.tokens[first + 1]?.normal ?? '') ? first + 1 : first + 2
  if (wholes.has(view.tokens[noun]?.normal ?? ''))
    return backTo(kind, { first, last: noun, certainty: WHOLE })
  const isSaid = view.triggerSites.some(
    ({ start, triggers }) => start === first + 1 && triggers.some(({ isVerb }) => !isVerb),
  )
  return first === 0 && isSaid ? backTo(kind, { first, last: first, certainty: WHOLE }) : undefined
}

/** What the sentence before was about, where such things have Latin names. */
function kindSpokenOf(view: SentenceView, { lastSubject }: Memory): Thing | undefined {
  const isKind = view.lexicon.latinCues.some(({ cue }) => cue.names === lastSubject?.classIri)
  return isKind ? lastSubject : undefined
}
