import type { HeadSite } from './candidate.ts'
import type { SentenceView } from './sentence-view.ts'

/**
 * "Lives In Stane, | Daw Is | Old": whether the last word only ties others. Where all words of a
 * text have capitals, such words stand beside names and end none.
 */
export function endsInTie({ tokens, lexicon }: SentenceView, { last }: HeadSite): boolean {
  const { prepositions, copulas, auxiliaries, conjunctions } = lexicon.language.words
  const word = tokens[last]?.normal ?? ''
  return [prepositions, copulas, auxiliaries, conjunctions].some((words) => words.has(word))
}
