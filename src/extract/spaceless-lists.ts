import type { NameCue } from '../pack.ts'
import { oncePer } from '../rdf/once-per.ts'
import type { HeadSite } from './candidate.ts'
import type { KindList } from './kind-list.ts'
import type { SentenceView } from './sentence-view.ts'
import { matchesAt } from './token-trie.ts'

/** Signs of a noun for a kind at least: fewer end many other words. */
const SHORTEST = 2

/** A noun for a kind whose things have Latin names; token indices, both inclusive. */
export interface KindNoun {
  readonly cue: NameCue
  readonly first: number
  readonly last: number
}

/** The nouns for kinds of a sentence without spaces, each a word of its own. */
export const kindsOf = oncePer((view: SentenceView): readonly KindNoun[] => {
  const { language, kinds } = view.lexicon
  const classes = new Set(view.lexicon.latinCues.map(({ cue }) => cue.names))
  const found: KindNoun[] = []
  for (let first = 0; first < view.tokens.length; first++) {
    const match = matchesAt(kinds, view.folded, first).at(-1)
    const cue = match?.values.find(({ names }) => classes.has(names))
    if (!match || !cue || match.end - first < SHORTEST) continue
    if (!language.endsWord(view.tokens[match.end])) continue
    found.push({ cue, first, last: match.end - 1 })
    first = match.end - 1
  }
  return found
})

/** The noun for a kind that ends at each token. */
const kindsByEnd = oncePer(
  (view: SentenceView): ReadonlyMap<number, KindNoun> =>
    new Map(kindsOf(view).map((kind) => [kind.last, kind])),
)

/** The noun for a kind that ends at the token. */
export const kindEndingAt = (view: SentenceView, last: number): KindNoun | undefined =>
  kindsByEnd(view).get(last)

/** The token behind the last noun for a kind in the words, or the first of them; `last` inclusive. */
export function behindKind(view: SentenceView, { first, last }: HeadSite): number {
  for (let index = last - 1; index > first; index--) {
    const kind = kindEndingAt(view, index)
    if (kind && kind.first >= first) return index + 1
  }
  return first
}

/** The lists that stand behind nouns for kinds, where no spaces part words: `棋类12种，包括甲、乙`, `棋类甲、乙`. */
export const findSpacelessLists = oncePer((view: SentenceView): readonly KindList[] => {
  const { lists } = view.lexicon.language
  if (!lists || view.lexicon.latinCues.length === 0) return []
  return kindsOf(view).flatMap((kind): KindList[] => {
    const opening = lists.behind(view.tokens, kind.last + 1)
    if (!opening) return []
    const { start, isSaid } = opening
    return [{ ...kind, open: kind.last + 1, start, isSaid, isCopula: false }]
  })
})
