import { latinNameBehind } from './find-latin-names.ts'
import type { FoundMention } from './find-mentions.ts'
import type { SentenceView } from './sentence-view.ts'

/**
 * The second of two names that a text gives one thing, token by token, with its Latin name: "the field rook
 * or corn rook (Turris nova)", "the field rook or corn rook is a bird".
 */
export function eitherNameBehind(
  view: SentenceView,
  { mention, last }: FoundMention,
  found: readonly FoundMention[],
): readonly string[][] {
  const { alternatives } = view.lexicon.language.words
  if (!alternatives.has(view.tokens[last + 1]?.normal ?? '')) return []
  const other = found.find(
    ({ first, mention: { classIri } }) => first === last + 2 && classIri === mention.classIri,
  )
  if (!other) return []
  const latin = latinNameBehind(view, other)
  if (latin.length === 0 && !isDefined(view, other.last + 1)) return []
  const words = view.tokens.slice(other.first, other.last + 1).map(({ text }) => text)
  return [words, ...latin]
}

/** "is a", right behind the second name, of a class whose things have Latin names: one thing is told of. */
function isDefined(view: SentenceView, index: number): boolean {
  const { copulas, indefinites } = view.lexicon.language.words
  const isCopula = copulas.has(view.tokens[index]?.normal ?? '')
  return isCopula && indefinites.has(view.tokens[index + 1]?.normal ?? '')
}
