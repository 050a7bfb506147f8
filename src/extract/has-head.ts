import type { Label } from '../model.ts'
import type { PropertyCue } from '../pack.ts'
import type { End } from './claim.ts'
import { range } from './range.ts'
import type { SentenceView } from './sentence-view.ts'

/** Token indices, both inclusive. */
interface Words {
  readonly first: number
  readonly last: number
}

/** Whether the words hold a head noun that the cue asks of its objects, if it asks for one. */
export function hasObjectHead(
  view: SentenceView,
  { objectHeads }: PropertyCue,
  words: Words,
): boolean {
  if (objectHeads.length === 0) return true
  const isHead = among(objectHeads)
  return (
    range(words.first, words.last).some((index) => isHead(view.folded[index])) ||
    holdsHead(view, objectHeads, words)
  )
}

/** The same of its subjects, which must be named then, and are one thing: no plural counts. */
export function hasSubjectHead(
  view: SentenceView,
  { subjectHeads }: PropertyCue,
  end: End,
): boolean {
  return subjectHeads.length === 0 || (end.isNamed && holdsHead(view, subjectHeads, end))
}

const among = (heads: readonly Label[]): ((word: string | undefined) => boolean) => {
  const values = new Set(heads.map(({ value }) => value))
  return (word) => word !== undefined && values.has(word)
}

/** Whether one of the words, as it is written, is such a head noun; where no spaces part words, whether their signs hold one. */
function holdsHead(view: SentenceView, heads: readonly Label[], { first, last }: Words): boolean {
  const isHead = among(heads)
  if (range(first, last).some((index) => isHead(view.tokens[index]?.normal))) return true
  if (view.lexicon.language.tokensPerWord === 1) return false
  const signs = view.tokens.slice(first, last + 1).map(({ text }) => text)
  return heads.some(({ value }) => signs.join('').includes(value))
}
