import type { CompiledNameCue } from '../lexicon-entries.ts'
import { isLarger } from '../ranks.ts'
import { isParted, type SentenceView } from '../sentence-view.ts'
import { isHeadOf, trimGenericWords } from './noun-phrase.ts'

/** Whether the next name stands right behind a whole one of the class, as in an address. */
export function mayFollow(
  view: SentenceView,
  { cue }: CompiledNameCue,
  end: number,
  last: number,
): boolean {
  const { language, addressClasses } = view.lexicon
  if (isLarger(view, end, last)) return addressClasses.has(cue.names)
  return language.addressesDescend && addressClasses.has(cue.names) && !isParted(view, end + 1)
}

/**
 * Where another name of the class ends among the words, with more words behind it: what is left
 * is then a description, "Rook Hall | Famous Bishop Hall"; generic words describe nothing.
 */
export function wholeNameEnd(
  view: SentenceView,
  compiled: CompiledNameCue,
  start: number,
  end: number,
): number | undefined {
  const { cue } = compiled
  const { tokensPerWord, endsWord } = view.lexicon.language
  for (let index = start + 1; index < end - 1; index++) {
    if (tokensPerWord > 1 && !endsWord(view.tokens[index + 1])) continue
    const describes = trimGenericWords(view, { first: index + 1, end }, compiled) < end
    const isEnd = isHeadOf(view, cue, index) && !isHeadWord(view, compiled, index + 1)
    if (isEnd && describes) return index
  }
  return undefined
}

/** Whether the token is a head noun, and not the first sign of a longer word. */
function isHeadWord(view: SentenceView, { cue }: CompiledNameCue, index: number): boolean {
  const { endsWord } = view.lexicon.language
  const opensWord = endsWord(view.tokens[index]) && !endsWord(view.tokens[index + 1])
  return isHeadOf(view, cue, index) && !opensWord
}
