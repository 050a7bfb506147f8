import type { End } from './claim.ts'
import { startsHead } from './heads-and-labels.ts'
import { isHyphenated, type SentenceView } from './sentence-view.ts'

/** Tokens of a second place behind a dash: `甲岭-乙河以南`. */
const LONGEST_SECOND = 6
/** Tokens of a field between a place and a head noun. */
const LONGEST_FIELD = 6

/**
 * Whether words behind a place say that it is not meant, where words are not parted: only what lies
 * beyond it is, `甲江以南`, or it is the beginning of a name that nobody knows, `甲江某某分局`.
 */
export function isOnlyNamed(view: SentenceView, { thing, last }: End): boolean {
  if (view.lexicon.language.tokensPerWord === 1) return false
  if (isBound(view, last)) return true
  return view.tokens[last]?.isPlace === true && opensOtherName(view, last + 1, thing.classIri)
}

function isBound(view: SentenceView, last: number): boolean {
  const { bounds } = view.lexicon.language.words
  const end = isHyphenated(view, last + 1) ? last + 2 + LONGEST_SECOND : last + 1
  for (let index = last + 1; index <= end; index++) {
    if (bounds.has(view.tokens[index]?.normal ?? '')) return true
    if (!/^[\p{L}-]$/u.test(view.tokens[index]?.text ?? '')) return false
  }
  return false
}

/** Whether nouns up to the head noun of another class follow at once. */
function opensOtherName(view: SentenceView, start: number, classIri: string): boolean {
  const isOther = (index: number): boolean =>
    startsHead(view, index, ({ names, shape }) => names !== classIri && shape === 'ProperShape')
  for (let index = start; index <= start + LONGEST_FIELD; index++) {
    if (view.tokens[index]?.partOfSpeech !== 'NOUN') return false
    if (index > start && isOther(index)) return true
  }
  return false
}
