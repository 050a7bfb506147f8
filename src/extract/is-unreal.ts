import { oncePer } from '../rdf/once-per.ts'
import type { SentenceView } from './sentence-view.ts'

/** Whether the sentence asks, or tells what is not so: nothing is read off its clauses. */
export const isUnreal = oncePer(({ lexicon, tokens }: SentenceView): boolean =>
  lexicon.language.isUnreal(tokens),
)
