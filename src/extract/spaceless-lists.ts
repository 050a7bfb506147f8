import type { NameCue } from '../pack.ts'
import { oncePer } from '../rdf/once-per.ts'
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

/** The lists that stand behind nouns for kinds, where no spaces part words: `鸟类12种，包括甲、乙`, `鸟类甲、乙`. */
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
