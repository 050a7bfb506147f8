import { startsLarge } from '../language/letter-case.ts'
import { opensLatinName } from './find-latin-names.ts'
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
 * part of a longer name, nor without the capitals that its class asks for; otherwise where the
 * document names the thing elsewhere, in a list beside a name of the same class that means nothing
 * else, and, for what is but words besides, by capitals that no start of a sentence explains.
 */
export function isMeant(name: KnownName, site: KnownSite, context: NameContext): boolean {
  const { view, listed, named } = context
  if (name.doubt === undefined) return true
  if (hasLatinName(name, site, view)) return true
  const capitals = capitalsOf(name, view)
  if (capitals > 0) {
    if (!view.isShouted && countCapitals(view, site) < capitals) return false
    if (isPartOfName(view, site)) return false
    const isExplained = view.isShouted || (capitals === 1 && startsAt(view, site.first))
    if (name.doubt === 'word' && !isExplained) return true
  }
  return named.has(name.individual?.iri ?? '') || listed.has(site)
}

/** Whether a Latin name stands in brackets behind it, as names of its class have. */
const hasLatinName = ({ individual }: KnownName, { end }: KnownSite, view: SentenceView): boolean =>
  view.lexicon.latinCues.some(({ cue }) => cue.names === individual?.classIri) &&
  opensLatinName(view, end)

/** How many words of the label need a capital: none where capitals tell nothing. */
function capitalsOf({ label, individual }: KnownName, view: SentenceView): number {
  const nameCase = view.lexicon.pack.classes.get(individual?.classIri ?? '')?.nameCase
  return nameCase === 'AnyCase' ? 0 : (label.match(/(?<![\p{L}'])\p{Lu}/gu)?.length ?? 0)
}

const countCapitals = (view: SentenceView, { first, end }: KnownSite): number =>
  view.tokens.slice(first, end).filter(({ text }) => startsLarge(text)).length

/** Whether a capitalised word beside it makes one name with it: the first of a sentence is none. */
function isPartOfName(view: SentenceView, { first, end }: KnownSite): boolean {
  if (isCapitalised(view, end)) return true
  if (!isCapitalised(view, first - 1)) return false
  return !startsAt(view, first - 1) || view.tokens[first - 1]?.partOfSpeech === 'PROPN'
}

/** Whether no word stands before. */
function startsAt(view: SentenceView, index: number): boolean {
  const firstWord = view.tokens.findIndex((_, at) => isWord(view, at))
  return firstWord < 0 || firstWord >= index
}
