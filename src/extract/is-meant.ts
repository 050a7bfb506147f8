import type { KnownSite } from './known-sites.ts'
import type { KnownName } from './lexicon-entries.ts'
import { isCapitalised, isWord, type SentenceView } from './sentence-view.ts'

/** Where a name stands, and what the document names without doubt. */
export interface NameContext {
  readonly view: SentenceView
  /** Those that stand in a list with a name of their class that means nothing else. */
  readonly listed: ReadonlySet<KnownSite>
  readonly named: ReadonlySet<string>
}

/**
 * Whether a label that means other things too is a name of the pack's where it stands: never as a
 * part of a longer name; otherwise where the document names the thing elsewhere, in a list beside a
 * name of the same class that means nothing else, and, for what is but a word besides, by a capital
 * inside a sentence.
 */
export function isMeant(name: KnownName, site: KnownSite, context: NameContext): boolean {
  const { view, listed, named } = context
  if (name.doubt === undefined) return true
  const isMarked = hasCapitals(view, site)
  if (isMarked && isPartOfName(view, site)) return false
  if (isMarked && name.doubt === 'word' && !startsSentence(view, site)) return true
  return named.has(name.individual?.iri ?? '') || listed.has(site)
}

/** Whether capitals tell names of the class from words. */
function hasCapitals(view: SentenceView, { first, classIri }: KnownSite): boolean {
  const nameCase = view.lexicon.pack.classes.get(classIri)?.nameCase
  return nameCase !== 'AnyCase' && /^\p{Lu}/u.test(view.tokens[first]?.text ?? '')
}

/** Whether a capitalised word beside it makes one name with it: the first of a sentence is none. */
function isPartOfName(view: SentenceView, { first, end }: KnownSite): boolean {
  if (isCapitalised(view, end)) return true
  if (!isCapitalised(view, first - 1)) return false
  return !startsAt(view, first - 1) || view.tokens[first - 1]?.partOfSpeech === 'PROPN'
}

const startsSentence = (view: SentenceView, { first }: KnownSite): boolean =>
  view.isShouted || startsAt(view, first)

/** Whether no word stands before. */
function startsAt(view: SentenceView, index: number): boolean {
  const firstWord = view.tokens.findIndex((_, at) => isWord(view, at))
  return firstWord < 0 || firstWord >= index
}
