import type { FoundMention } from './find-mentions.ts'
import type { SentenceView } from './sentence-view.ts'

/** A sentence with what is named in it: the first half of reading a document. */
export interface ReadSentence {
  readonly view: SentenceView
  readonly found: readonly FoundMention[]
}
