import { startsLarge } from '../language/letter-case.ts'
import { getOrAdd } from '../rdf/get-or-add.ts'
import { oncePer } from '../rdf/once-per.ts'
import type { KnownName } from './lexicon-entries.ts'
import { isHyphenated, type SentenceView } from './sentence-view.ts'
import { matchesAt } from './token-trie.ts'

/** Where labels of the pack stand, with what bears them: things of one class. */
export interface KnownSite {
  readonly first: number
  /** Exclusive. */
  readonly end: number
  readonly classIri: string
  readonly names: readonly KnownName[]
}

/** The labels that stand in a sentence as they are written; a site for each class of their bearers. */
export const findKnownSites = oncePer((view: SentenceView): readonly KnownSite[] => {
  const sites: KnownSite[] = []
  for (let first = 0; first < view.tokens.length; first++) {
    for (const { end, values } of matchesAt(view.lexicon.knownNames, view.folded, first)) {
      if (isPartOfWord(view, { first, end })) continue
      const isCut = cutsWord(view, { first, end })
      const fitting = values.filter(
        (name) =>
          !(isCut && name.individual) &&
          !(name.relativeName && opensInPronoun(view, first)) &&
          caseFits(view, name, { first, end }),
      )
      for (const [classIri, names] of byClass(fitting)) sites.push({ first, end, classIri, names })
    }
  }
  return sites
})

/** Whether the words are tied to others: "QZX" in "QZX-owned". */
const isPartOfWord = (
  view: SentenceView,
  { first, end }: { first: number; end: number },
): boolean =>
  isHyphenated(view, first) ||
  isHyphenated(view, end) ||
  view.lexicon.language.turnsName(view.tokens[end])

/**
 * Whether a short label starts inside a word, or ends inside one that starts in it, or is one sign of
 * a longer word: the end of one word and the start of the next name nothing.
 */
function cutsWord(view: SentenceView, { first, end }: { first: number; end: number }): boolean {
  const { endsWord, tokensPerWord } = view.lexicon.language
  const startsAt = (index: number): boolean => endsWord(view.tokens[index])
  const length = end - first
  if (length <= 2 * tokensPerWord && !startsAt(first)) return true
  if (length > tokensPerWord || startsAt(end)) return false
  return length === 1 || view.tokens.slice(first + 1, end).some(endsWord)
}

/** Whether the token belongs to a word such as "each seat" or "our seat", where no spaces part words. */
const opensInPronoun = ({ tokens, lexicon }: SentenceView, first: number): boolean =>
  lexicon.language.tokensPerWord > 1 && tokens[first]?.partOfSpeech === 'PRON'

/** Whether a label with a capital is written with one where the names of its class are: "May", not "may". */
function caseFits(
  view: SentenceView,
  name: KnownName,
  { first, end }: { first: number; end: number },
): boolean {
  const { label } = name
  const isSingle = end - first === 1
  const word = view.tokens[first]?.text ?? ''
  const isAcronym = label.length > 1 && label === label.toUpperCase()
  if (!startsLarge(label)) return true
  if (isSingle && isAcronym) return word === label || isSpelledAsWord(word, label)
  const nameCase = view.lexicon.pack.classes.get(classOf(name))?.nameCase ?? 'SingleWordCase'
  if (nameCase === 'AnyCase' || (nameCase === 'SingleWordCase' && !isSingle)) return true
  return startsLarge(word)
}

/** Letters of an acronym that is spoken, and often written, as a word. */
const SPOKEN_ACRONYM = 4

/** "Qizax" for "QIZAX". */
const isSpelledAsWord = (word: string, label: string): boolean =>
  label.length >= SPOKEN_ACRONYM && /^\p{Lu}\p{Ll}+$/u.test(word) && word.toUpperCase() === label

function byClass(names: readonly KnownName[]): Map<string, KnownName[]> {
  const groups = new Map<string, KnownName[]>()
  for (const name of names) getOrAdd(groups, classOf(name), () => []).push(name)
  return groups
}

export const classOf = ({ individual, relativeName }: KnownName): string =>
  individual?.classIri ?? relativeName?.names ?? ''
