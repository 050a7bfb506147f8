import type { NameCue } from '../pack.ts'
import type { Candidate } from './candidate.ts'
import { isPluralKind } from './heads-and-labels.ts'
import { isCapitalised, isNumeric, isWord, type SentenceView } from './sentence-view.ts'
import { capitalisedEnd, capitalisedStart, goesOn, trimNameStart } from './shapes/noun-phrase.ts'
import { matchesAt } from './token-trie.ts'

/** How sure a name is that only a preposition before it, or a known name behind it, tells. */
const LOCATED_SCORE = 0.8
/** Words of such a name. */
const LONGEST = 4

/**
 * Names that nothing but their place tells: behind a preposition that stands before names of the
 * class ("in Stane"), and before a comma and a known name of the class ("Stane, Rookland").
 */
export function findLocatedNames(view: SentenceView, known: readonly Candidate[]): Candidate[] {
  if (view.isShouted || view.lexicon.language.tokensPerWord > 1) return []
  const names: Candidate[] = []
  for (let index = 0; index < view.tokens.length; index++) {
    names.push(...behindWord(view, index))
    if (view.tokens[index]?.text === ',') names.push(...beforeKnown(view, index, known))
  }
  return names
}

function behindWord(view: SentenceView, index: number): Candidate[] {
  const found = matchesAt(view.lexicon.locators, view.folded, index).at(-1)
  if (!found || !view.lexicon.language.mayLocate(view.tokens, index)) return []
  const first = behindArticle(view, found.end)
  if (first === undefined) return []
  const last = capitalisedEnd(view, first)
  const sites = [{ first, last }, ...listedBehind(view, last)]
  return found.values.flatMap((cue) => sites.flatMap((site) => toCandidate(view, cue, site)))
}

/** Where the name starts: at the token, or behind an article there if it is one word that the language does not have. */
function behindArticle(view: SentenceView, start: number): number | undefined {
  const { language } = view.lexicon
  const { determiners, indefinites, possessives } = language.words
  const word = view.tokens[start]?.normal ?? ''
  const isDefinite =
    determiners.has(word) && !indefinites.has(word) && !possessives.has(word) && word !== ''
  if (!isDefinite) return isCapitalised(view, start) ? start : undefined
  const name = view.tokens[start + 1]
  const isLone = name && isCapitalised(view, start + 1) && !isCapitalised(view, start + 2)
  return isLone && language.persons.isStrange(name) && !isNumeric(view, start + 2)
    ? start + 1
    : undefined
}

/** The names that a list goes on to, up to the one behind "and": "in Stane, Ferrow and Wray". */
function listedBehind(view: SentenceView, from: number): { first: number; last: number }[] {
  const { conjunctions, determiners } = view.lexicon.language.words
  const sites: { first: number; last: number }[] = []
  let last = from
  for (;;) {
    const isComma = view.tokens[last + 1]?.text === ','
    const at = isComma ? last + 2 : last + 1
    const isJoined = conjunctions.has(view.tokens[at]?.normal ?? '')
    const start = isJoined ? at + 1 : at
    const first = determiners.has(view.tokens[start]?.normal ?? '') ? start + 1 : start
    if (!(isComma || isJoined) || !isCapitalised(view, first)) return []
    last = capitalisedEnd(view, first)
    sites.push({ first, last })
    if (isJoined) return /^(?:VERB|AUX)$/.test(partAt(view, last + 1)) ? [] : sites
  }
}

const partAt = (view: SentenceView, index: number): string =>
  view.tokens[index]?.partOfSpeech ?? 'X'

/** The name before the comma, behind which a known one stands. */
function beforeKnown(view: SentenceView, comma: number, known: readonly Candidate[]): Candidate[] {
  if (!isCapitalised(view, comma - 1)) return []
  const behind = known.find(({ first, individual }) => first === comma + 1 && individual)
  const cue = view.lexicon.pack.nameCues.find(
    ({ names, locators }) => names === behind?.classIri && locators.length > 0,
  )
  if (!behind || !cue || (isWord(view, behind.last + 1) && !isNumeric(view, behind.last + 1)))
    return []
  const first = trimNameStart(view, capitalisedStart(view, comma), comma)
  return toCandidate(view, cue, { first, last: comma - 1 })
}

/** "Chessish | western": before another adjective the last word is one too. */
const isAdjective = (view: SentenceView, last: number): boolean =>
  view.tokens[last + 1]?.partOfSpeech === 'ADJ' && isWord(view, last + 1)

function toCandidate(
  view: SentenceView,
  { names, iri, confidence }: NameCue,
  { first, last }: { first: number; last: number },
): Candidate[] {
  const { calendar } = view.lexicon.language.words
  const words = view.tokens.slice(first, last + 1)
  const areNames = words.every(
    ({ partOfSpeech, normal, text }) =>
      !calendar.has(normal) && (/^(?:PROPN|X)$/.test(partOfSpeech) || !/^\p{L}/u.test(text)),
  )
  const isNumbered =
    isNumeric(view, last + 1) &&
    !view.dates.some(({ start }) => start === view.tokens[last + 1]?.start)
  if (
    first > last ||
    words.length > LONGEST ||
    !areNames ||
    isNumbered ||
    goesOn(view, last) ||
    isAdjective(view, last) ||
    isPluralKind(view, { first, last })
  )
    return []
  return [{ first, last, classIri: names, rule: iri, score: confidence * LOCATED_SCORE }]
}
