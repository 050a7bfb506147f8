import type { Candidate, HeadSite } from './candidate.ts'
import { endsInHead, labelsOf } from './heads-and-labels.ts'
import type { SentenceView } from './sentence-view.ts'
import { matchesAt } from './token-trie.ts'

/** How sure a name is that only the dictionary of the language tells. */
const DICTIONARY_SCORE = 0.75

/**
 * Words that the dictionary of the language has as names of places: names of the class that
 * prepositions of place tell. It has many that are common words too, so that they count with a head
 * noun of the class, right behind a name of it, behind such a preposition, and in a list from there.
 * None beside a word that nobody knows, of which it may be a part, nor where the next word turns its
 * meaning.
 */
export function findPlaceWords(view: SentenceView, named: readonly Candidate[]): Candidate[] {
  const { pack, language } = view.lexicon
  const cue = pack.nameCues.find(({ locators }) => locators.length > 0)
  if (!cue || language.tokensPerWord === 1) return []
  const score = cue.confidence * DICTIONARY_SCORE
  const ends = new Set(
    named.flatMap(({ last, classIri }) => (classIri === cue.names ? [last] : [])),
  )
  const isListed = ({ first }: HeadSite): boolean =>
    language.words.conjunctions.has(view.tokens[first - 1]?.normal ?? '') && ends.has(first - 2)
  const isIgnored = (site: HeadSite): boolean =>
    cue.ignores.some(({ value }) => wordAt(view, site).endsWith(value))
  return placeWords(view).flatMap((site): Candidate[] => {
    if (isIgnored(site) || isPartOfName(view, site)) return []
    if (language.turnsName(view.tokens[site.last + 1])) return []
    const isHeaded = endsInHead(view, site, ({ names }) => names === cue.names)
    if (!isHeaded && !ends.has(site.first - 1) && !isListed(site) && !isLocated(view, site))
      return []
    ends.add(site.last)
    return [{ ...site, classIri: cue.names, rule: cue.iri, score }]
  })
}

function placeWords(view: SentenceView): HeadSite[] {
  const { endsWord } = view.lexicon.language
  const sites: HeadSite[] = []
  for (let first = 0; first < view.tokens.length; first++) {
    if (!view.tokens[first]?.isPlace) continue
    let last = first
    while (!endsWord(view.tokens[last + 1])) last++
    sites.push({ first, last })
    first = last
  }
  return sites
}

const wordAt = ({ tokens }: SentenceView, { first, last }: HeadSite): string =>
  tokens
    .slice(first, last + 1)
    .map(({ text }) => text)
    .join('')

/** Tokens of the longest preposition of place. */
const LONGEST_LOCATOR = 4

/** Whether a preposition of place ends right before the words. */
const isLocated = (view: SentenceView, { first }: HeadSite): boolean =>
  Array.from({ length: LONGEST_LOCATOR }, (_, back) => first - 1 - back).some((start) =>
    matchesAt(view.lexicon.locators, view.folded, start).some(({ end }) => end === first),
  )

/** Whether a word that nobody knows, a name that is no place, or behind it a noun of one sign touches it. */
const isPartOfName = (view: SentenceView, { first, last }: HeadSite): boolean =>
  isSingleNoun(view, last + 1) ||
  [first - 1, last + 1].some((index) => {
    const token = view.tokens[index]
    if (token?.text === '·') return true
    if (!token || token.isPlace || !/^(?:X|PROPN)$/.test(token.partOfSpeech)) return false
    return labelsOf(view, { first: index, last: index }).length === 0
  })

const isSingleNoun = ({ tokens, lexicon }: SentenceView, index: number): boolean =>
  tokens[index]?.partOfSpeech === 'NOUN' &&
  lexicon.language.endsWord(tokens[index]) &&
  lexicon.language.endsWord(tokens[index + 1])
