import type { SentenceView } from './sentence-view.ts'

/** The first token from the given one on that is no determiner: behind "all the". */
export function behindDeterminers(view: SentenceView, from: number): number {
  const { determiners } = view.lexicon.language.words
  let index = from
  while (determiners.has(view.tokens[index]?.normal ?? '')) index++
  return index
}
