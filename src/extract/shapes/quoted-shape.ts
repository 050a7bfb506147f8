import type { Candidate, HeadSite } from '../candidate.ts'
import type { CompiledNameCue } from '../lexicon-entries.ts'
import {
  isQuote,
  isWord,
  mayCloseQuote,
  mayOpenQuote,
  type SentenceView,
} from '../sentence-view.ts'
import { goesOn, headWords, isFunctionWord, phraseStart } from './noun-phrase.ts'

/** Words between the closing quote and the head noun. */
const LONGEST_GAP = 6
/** How sure a name is when another noun follows at once. */
const GOES_ON = 0.9
/** Words inside the quotes. */
const LONGEST_NAME = 10

/** A quoted name with its head noun behind the quotes, or at the end inside them. */
export function readQuotedShape(
  view: SentenceView,
  compiled: CompiledNameCue,
  head: HeadSite,
): Candidate | undefined {
  const end = noteEnd(view, head.last)
  const inside = quotesAround(view, end + 1)
  if (inside && inside.first < head.first && isQuote(view, inside.first - 1)) {
    const isSaying =
      isFunctionWord(view, inside.first) || saysSomething(view, inside.first, head.first)
    return isSaying
      ? undefined
      : makeCandidate(view, compiled, { first: inside.first, last: end }, head)
  }
  const gapStart = actionStart(view, phraseStart(view, head.first, LONGEST_GAP))
  const quoted = quotesAround(view, gapStart - 1)
  if (!quoted) return undefined
  const last = compiled.cue.headInName ? head.last : quoted.last
  return makeCandidate(view, compiled, { first: quoted.first, last }, head)
}

/** "we need a better book": words with a pronoun or "is" among them name nothing, where spaces part words. */
const saysSomething = (view: SentenceView, first: number, end: number): boolean =>
  view.lexicon.language.tokensPerWord === 1 &&
  view.tokens.slice(first, end).some(({ partOfSpeech }) => /^(?:PRON|AUX)$/.test(partOfSpeech))

/** Tokens of a note in brackets at the end of a quoted name. */
const LONGEST_NOTE = 6

/** The bracket that closes behind the token at the end of the quotes: `"pawn book (2021-2025)"`; the token itself without. */
function noteEnd(view: SentenceView, last: number): number {
  if (!/^[(（]$/.test(view.tokens[last + 1]?.text ?? '')) return last
  const behind = view.tokens.slice(last + 2, last + 3 + LONGEST_NOTE)
  const close = behind.findIndex(({ text }) => /^[)）]$/.test(text))
  return close > 0 && isQuote(view, last + 3 + close) ? last + 2 + close : last
}

/** `“A”守护棋`: without endings, a verb between the quotes and the head noun is a noun there. */
function actionStart(view: SentenceView, end: number): number {
  const { tokensPerWord } = view.lexicon.language
  const first = end - tokensPerWord
  const words = view.tokens.slice(Math.max(0, first), end)
  const isAction = words.every(({ partOfSpeech }) => partOfSpeech === 'VERB')
  return tokensPerWord > 1 && isAction && isQuote(view, first - 1) ? first : end
}

/**
 * The quoted names in a list before the one that the head noun stands behind, where its plural says
 * that it speaks of each: "A" and "B" of `the "A", "B" and "C" projects`.
 */
export function readQuotedList(
  view: SentenceView,
  compiled: CompiledNameCue,
  head: HeadSite,
): Candidate[] {
  if (view.tokens[head.last]?.normal === view.folded[head.last]) return []
  const list: Candidate[] = []
  let next = quotesAround(view, phraseStart(view, head.first, LONGEST_GAP) - 1)
  while (next) {
    const close = closeBefore(view, next.first - 2)
    next = close === undefined ? undefined : quotesAround(view, close)
    if (next) list.unshift(makeCandidate(view, compiled, next, head))
  }
  return list
}

/** The closing quote before the token, list marks and "and" passed over. */
function closeBefore(view: SentenceView, from: number): number | undefined {
  const { conjunctions } = view.lexicon.language.words
  let index = from
  while (
    /^[,，、]$/.test(view.tokens[index]?.text ?? '') ||
    conjunctions.has(view.tokens[index]?.normal ?? '')
  ) {
    index--
  }
  return isQuote(view, index) ? index : undefined
}

/** The words between the quote at `close` and the quote before it; `undefined` without such. */
function quotesAround(view: SentenceView, close: number): HeadSite | undefined {
  if (!mayCloseQuote(view, close)) return undefined
  let open = close - 1
  const limit = LONGEST_NAME * view.lexicon.language.tokensPerWord + 1
  while (open >= 0 && !isQuote(view, open) && close - open <= limit) open--
  if (!mayOpenQuote(view, open) || close - open < 2) return undefined
  return isBetweenNames(view, open + 1) ? undefined : { first: open + 1, last: close - 1 }
}

/** Whether what follows the quote is the stretch between two quoted names: `" and "`. */
function isBetweenNames(view: SentenceView, first: number): boolean {
  const { conjunctions } = view.lexicon.language.words
  return !isWord(view, first) || conjunctions.has(view.tokens[first]?.normal ?? '')
}

function makeCandidate(
  view: SentenceView,
  compiled: CompiledNameCue,
  site: HeadSite,
  head: HeadSite,
): Candidate {
  const { names, iri, confidence } = compiled.cue
  return {
    ...site,
    classIri: names,
    rule: iri,
    score: confidence * (goesOn(view, head.last) ? GOES_ON : 1),
    head: headWords(view, head),
  }
}
