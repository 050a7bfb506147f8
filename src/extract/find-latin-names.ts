import type { LatinSite } from '../language/language.ts'
import { startsLarge, startsSmall } from '../language/letter-case.ts'
import type { Mention } from '../model.ts'
import type { Candidate } from './candidate.ts'
import type { CompiledNameCue } from './lexicon-entries.ts'
import { isComma, type SentenceView } from './sentence-view.ts'
import { isFunctionWord, phraseStart, trimGenericWords } from './shapes/noun-phrase.ts'

/** Words of the name that a Latin one follows. */
const LONGEST = 4
/** Words of a Latin name. */
const WORDS = 2

/**
 * Latin names, where some class of the pack has them, and the common nouns that one follows in
 * brackets: "the field rook (Turris nova)". `named` are the names that words of their own tell.
 */
export function findLatinNames(view: SentenceView, named: readonly Candidate[]): Candidate[] {
  const { latinCues } = view.lexicon
  const sites = latinCues.length === 0 ? [] : latinSites(view)
  if (sites.length === 0) return []
  return latinCues.flatMap((compiled) =>
    sites.flatMap(({ first, isRun, site }) => {
      if (named.some((name) => name.first <= first && first <= name.last)) return []
      const isApart = isRun || site === 'apart'
      const before = isApart ? nameBefore(view, compiled, { open: first - 1, named }) : []
      // One word may be anything, where no name stands before it.
      if (isRun) return before.flatMap((name) => [name, toCandidate(compiled, first, first)])
      return [toCandidate(compiled, first, first + WORDS - 1), ...before]
    }),
  )
}

/** The tokens at which Latin names start: with a capital, and in small letters from there on. */
function latinSites(view: SentenceView): { first: number; isRun: boolean; site: LatinSite }[] {
  const { language } = view.lexicon
  const sites: { first: number; isRun: boolean; site: LatinSite }[] = []
  for (let first = 0; first < view.tokens.length; first++) {
    if (!startsLarge(view.tokens[first]?.text ?? '')) continue
    const isRun = isRunTogether(view, first)
    if (!isRun && !startsSmall(view.tokens[first + 1]?.text ?? '')) continue
    const site = siteOf(view, first)
    if (isRun || language.isLatinName(view.tokens, first, site)) sites.push({ first, isRun, site })
  }
  return sites
}

/** Whether brackets hold one word at the token that is two Latin ones. */
const isRunTogether = (view: SentenceView, first: number): boolean =>
  view.lexicon.language.isRunLatinName(view.tokens[first]) &&
  /^[(（]$/.test(view.tokens[first - 1]?.text ?? '') &&
  /^[)）,，]$/.test(view.tokens[first + 1]?.text ?? '')

/** Whether a Latin name stands in brackets that open at the token. */
export function opensLatinName(view: SentenceView, open: number): boolean {
  if (!/^[(（]$/.test(view.tokens[open]?.text ?? '')) return false
  const isLatin = view.lexicon.language.isLatinName(view.tokens, open + 1, 'apart')
  return (isLatin && standsApart(view, open + 1)) || isRunTogether(view, open + 1)
}

function siteOf(view: SentenceView, first: number): LatinSite {
  if (view.tokens.length === WORDS) return 'line'
  if (isGiven(view, first + WORDS)) return 'given'
  return standsApart(view, first) ? 'apart' : 'text'
}

/** Words of those who gave a name: "Ann Roe & Poe". */
const LONGEST_AUTHOR = 5
const YEAR = /^(?:1[78]|19|20)\d\d$/

/** Whether who gave a name, and the year, stand at the token: "Roe, 1904", "(Roe & Poe, 1904)". */
function isGiven(view: SentenceView, from: number): boolean {
  const start = /^[(（]$/.test(view.tokens[from]?.text ?? '') ? from + 1 : from
  let comma = start
  while (comma < start + LONGEST_AUTHOR && isAuthorWord(view, comma)) comma++
  return comma > start && isComma(view, comma) && YEAR.test(view.tokens[comma + 1]?.text ?? '')
}

const isAuthorWord = (view: SentenceView, index: number): boolean =>
  /^(?:\p{Lu}[\p{L}.'’-]*|&|\.)$/u.test(view.tokens[index]?.text ?? '')

/** Whether marks hold the two words at the token together: brackets, or a comma on both sides. */
function standsApart(view: SentenceView, first: number): boolean {
  const close = view.tokens[first + WORDS]?.text ?? ''
  if (/^[(（[]$/.test(view.tokens[first - 1]?.text ?? '')) return /^[)）\],，;]$/.test(close)
  return isComma(view, first - 1) && isComma(view, first + WORDS)
}

/** The common nouns before the bracket, unless a name that is known otherwise ends there. */
function nameBefore(
  view: SentenceView,
  compiled: CompiledNameCue,
  { open, named }: { readonly open: number; readonly named: readonly Candidate[] },
): Candidate[] {
  if (isComma(view, open) || named.some(({ last }) => last === open - 1)) return []
  if (view.lexicon.language.tokensPerWord > 1) return spacelessNameBefore(view, compiled, open)
  const start = phraseStart(view, open, LONGEST)
  const first = trimGenericWords(view, { first: start, end: open }, compiled)
  const isName = first < open && !isFunctionWord(view, open - 1)
  return isName ? [toCandidate(compiled, first, open - 1)] : []
}

/** Signs of a name before its Latin one, where no spaces part words. */
const LONGEST_SPACELESS = 6

/** All signs back to a mark or a word that is no noun, a few at most; some of them in a word that nobody knows. */
function spacelessNameBefore(
  view: SentenceView,
  compiled: CompiledNameCue,
  open: number,
): Candidate[] {
  const first = phraseStart(view, open, LONGEST_SPACELESS)
  const size = open - first
  const isStrange = view.tokens
    .slice(first, open)
    .some(({ partOfSpeech }) => /^(?:X|PROPN)$/.test(partOfSpeech))
  const isName = size >= 2 && size <= LONGEST_SPACELESS && isStrange
  return isName ? [toCandidate(compiled, first, open - 1)] : []
}

function toCandidate({ cue }: CompiledNameCue, first: number, last: number): Candidate {
  return { first, last, classIri: cue.names, rule: cue.iri, score: cue.confidence }
}

/** The Latin name that stands apart right behind a name of its class, token by token. */
export function latinNameBehind(
  view: SentenceView,
  { mention, last }: { readonly mention: Mention; readonly last: number },
): readonly string[][] {
  const first = last + 2
  const isOfClass = view.lexicon.latinCues.some(({ cue }) => cue.names === mention.classIri)
  if (isOfClass && isRunTogether(view, first)) return [[view.tokens[first]?.text ?? '']]
  if (!isOfClass || !standsApart(view, first)) return []
  if (!view.lexicon.language.isLatinName(view.tokens, first, 'apart')) return []
  return [view.tokens.slice(first, first + WORDS).map(({ text }) => text)]
}
