import type { Individual, NameCue } from '../pack.ts'
import type { HeadSite } from './candidate.ts'
import type { CompiledNameCue, KnownName } from './lexicon-entries.ts'
import type { SentenceView } from './sentence-view.ts'
import { matchesAt, type TokenTrie } from './token-trie.ts'

/** What the words are by themselves, from the first to the last of them. */
const valuesOf = <Value>(
  { folded }: SentenceView,
  trie: TokenTrie<Value>,
  { first, last }: HeadSite,
): readonly Value[] =>
  matchesAt(trie, folded, first).find(({ end }) => end === last + 1)?.values ?? []

/** The cues of which the words are a head noun. */
export const headsOf = (view: SentenceView, site: HeadSite): readonly CompiledNameCue[] =>
  valuesOf(view, view.lexicon.heads, site)

/** What the pack calls by the words. */
export const labelsOf = (view: SentenceView, site: HeadSite): readonly KnownName[] =>
  valuesOf(view, view.lexicon.knownNames, site)

/** The things of the pack that it calls by the words. */
export const individualsOf = (view: SentenceView, site: HeadSite): Individual[] =>
  labelsOf(view, site).flatMap(({ individual }) => individual ?? [])

/** Whether the pack knows what the words name, and nothing around it. */
export function isOutermost(view: SentenceView, site: HeadSite): boolean {
  const known = individualsOf(view, site)
  return known.length > 0 && known.every(({ surroundings = [] }) => surroundings.length === 0)
}

/** The things of the pack whose labels, without the ends that such names are used without, are the words. */
export const shortlyNamed = (view: SentenceView, site: HeadSite): Individual[] =>
  valuesOf(view, view.lexicon.shortNames, site).flatMap(({ individual }) => individual ?? [])

/** Whether a head noun of such a cue starts at the token. */
export const startsHead = (
  view: SentenceView,
  index: number,
  accepts: (cue: NameCue) => boolean = () => true,
): boolean =>
  matchesAt(view.lexicon.heads, view.folded, index).some(({ values }) =>
    values.some(({ cue }) => accepts(cue)),
  )

/** Whether the words, folded, are nothing but a head noun of names of the class. */
export const isKindAlone = (
  { lexicon }: SentenceView,
  words: readonly string[],
  { classIri }: { readonly classIri: string },
): boolean =>
  matchesAt(lexicon.heads, words, 0).some(
    ({ end, values }) => end === words.length && values.some(({ cue }) => cue.names === classIri),
  )

/** Whether the words are a head noun of such a cue, or their last ones are. */
export function endsInHead(
  view: SentenceView,
  { first, last }: HeadSite,
  accepts: (cue: NameCue) => boolean = () => true,
): boolean {
  for (let start = first; start <= last; start++)
    if (headsOf(view, { first: start, last }).some(({ cue }) => accepts(cue))) return true
  return false
}

/** "Teams": the plural of a head noun alone means any of them, with a capital too, and names none. */
export const isPluralKind = (view: SentenceView, { first, last }: HeadSite): boolean =>
  first === last &&
  view.folded[first] !== view.tokens[first]?.normal &&
  headsOf(view, { first, last }).length > 0

/** Whether the words are such a label, or their last ones are. */
export function endsInLabel(
  view: SentenceView,
  { first, last }: HeadSite,
  accepts: (name: KnownName) => boolean = () => true,
): boolean {
  for (let start = first; start <= last; start++)
    if (labelsOf(view, { first: start, last }).some(accepts)) return true
  return false
}

/** Whether a thing of the pack bears the label whose class has proper names around head nouns. */
export const isProper = ({ lexicon }: SentenceView, { individual }: KnownName): boolean =>
  individual !== undefined && lexicon.properClasses.has(individual.classIri)
