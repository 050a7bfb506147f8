import { startsSmall } from '../language/letter-case.ts'
import type { Token } from '../model.ts'
import { startsHead } from './heads-and-labels.ts'
import { personEnd } from './persons/person-end.ts'
import { range } from './range.ts'
import { isWord, type SentenceView } from './sentence-view.ts'

/** Token indices, both inclusive. */
interface Stretch {
  readonly first: number
  readonly last: number
}

/** Whether the words are what somebody says, as in an interview: "Reporter: How did it start?" */
export function isSpeech(view: SentenceView, { first, last }: Stretch): boolean {
  const { tokensPerWord, words } = view.lexicon.language
  if (tokensPerWord > 1) return false
  if (range(first, last + 1).some((index) => /^[?？!！]$/.test(view.tokens[index]?.text ?? '')))
    return true
  const person = personEnd(view, first)
  if (person !== undefined && (person === last || !isWord(view, person + 1))) return false
  const { pronouns, copulas, negators } = words
  return view.tokens
    .slice(first, last + 1)
    .some(
      ({ normal, partOfSpeech }) =>
        partOfSpeech === 'PRON' || [pronouns, copulas, negators].some((list) => list.has(normal)),
    )
}

/** "Compile: rook row office": whether words in small letters that are no person's name end in a head noun, as those of a body do. */
export const isPlainBody = (view: SentenceView, { first, last }: Stretch): boolean =>
  view.lexicon.language.tokensPerWord === 1 &&
  last > first &&
  range(first, last).every((index) => startsSmall(view.tokens[index]?.text ?? '')) &&
  startsHead(view, last)

/** Whether the words tell something and name nobody: "the tide rises near Rook Press". */
export function isProse(view: SentenceView, { first, last }: Stretch): boolean {
  const { tokensPerWord, words } = view.lexicon.language
  const { prepositions, genitives, determiners } = words
  const start = determiners.has(view.tokens[first]?.normal ?? '') ? first + 1 : first
  const isLower = ({ text }: Token): boolean => startsSmall(text)
  const named = view.tokens.slice(start, last + 1)
  if (tokensPerWord > 1 || !named[0] || !isLower(named[0])) return false
  const isTelling = ({ normal, partOfSpeech }: Token): boolean =>
    /^(?:VERB|AUX)$/.test(partOfSpeech) || (prepositions.has(normal) && !genitives.has(normal))
  return named.slice(1).some((token) => isLower(token) && isTelling(token))
}
