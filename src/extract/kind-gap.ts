import { startsSmall } from '../language/letter-case.ts'
import { isComma, type SentenceView } from './sentence-view.ts'

/** Words for what the next of a list are. */
const LONGEST_KIND = 4

/** "Ann Roe, | crew leaders | Bob Poe": behind a comma only nouns, the last of them for persons, in small letters. */
export function isKindGap(
  view: SentenceView,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  const { tokensPerWord, persons } = view.lexicon.language
  const size = end - start - 1
  if (tokensPerWord > 1 || !isComma(view, start) || size < 1 || size > LONGEST_KIND) return false
  const words = view.tokens.slice(start + 1, end)
  return (
    persons.isCalling(view.tokens, end - 1) &&
    words.every(({ partOfSpeech, text }) => partOfSpeech === 'NOUN' && startsSmall(text))
  )
}
