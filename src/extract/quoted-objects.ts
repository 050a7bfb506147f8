import type { Token } from '../model.ts'
import type { PropertyCue } from '../pack.ts'
import { oncePer } from '../rdf/once-per.ts'
import { phraseBefore } from './phrase-at.ts'
import { range } from './range.ts'
import { isQuote, isWord, mayCloseQuote, mayOpenQuote, type SentenceView } from './sentence-view.ts'

/** Words in quotes that a property points at as they stand; token indices, inclusive. */
export interface QuotedObject {
  readonly cue: PropertyCue
  /** The trigger's first and last token. */
  readonly trigger: { readonly first: number; readonly last: number }
  /** The stretch inside the quotes. */
  readonly first: number
  readonly last: number
}

/** Words inside the quotes; more are a quotation, not an epithet. */
const LONGEST = 14

/** The quoted stretches behind the triggers of properties that point at words of the text. */
export const findQuotedObjects = oncePer((view: SentenceView): QuotedObject[] =>
  view.triggerSites.flatMap(({ start, end, triggers }) =>
    triggers
      .filter(({ cue }) => cue.objectShape === 'QuotedText')
      .flatMap(({ cue, tail, isVerb }) => {
        const quoted = quotesAfter(view, end, cue.reach + tail.length)
        const [first] = quoted
        if (!first || (!isVerb && !isTold(view, { from: end, quoted, tail }))) return []
        const trigger = { first: start, last: end - 1 }
        return quoted.map((stretch) => ({ cue, trigger, ...stretch }))
      }),
  ),
)

interface Stretch {
  readonly first: number
  readonly last: number
}

/** Words of a number between the last quote and the end of a phrase: "two big". */
const TAIL_REACH = 2

/**
 * Whether the quotes are what the trigger points at: the rest of a phrase in two parts stands before
 * or behind them, and of one in one part no noun stands between, which would be what is called so.
 */
function isTold(
  view: SentenceView,
  { from, quoted, tail }: { from: number; quoted: readonly Stretch[]; tail: readonly string[] },
): boolean {
  const open = (quoted[0]?.first ?? 0) - 1
  if (tail.length === 0) return !hasOwnObject(view, from, open)
  const { determiners, genitives, complementMarks } = view.lexicon.language.words
  const isLead = (index: number): boolean =>
    [determiners, genitives, complementMarks].some((list) =>
      list.has(view.tokens[index]?.normal ?? ''),
    )
  let before = open
  while (before > from && isLead(before - 1) && !endsWith(view, before, tail)) before--
  const behind = (quoted.at(-1)?.last ?? 0) + 2
  const isBehind = (skipped: number): boolean =>
    endsWith(view, behind + skipped + tail.length, tail) &&
    view.tokens.slice(behind, behind + skipped).every(({ text }) => /^[\p{L}\d]/u.test(text))
  return endsWith(view, before, tail) || range(0, TAIL_REACH).some(isBehind)
}

/** "calls the clock “B”": right behind an active verb stands what is called so. */
function hasOwnObject(view: SentenceView, from: number, open: number): boolean {
  const { determiners } = view.lexicon.language.words
  const isDeterminer = (index: number): boolean => determiners.has(view.tokens[index]?.normal ?? '')
  const verb = view.tokens[isDeterminer(from - 1) ? from - 2 : from - 1]
  const isVerb = view.lexicon.language.tokensPerWord === 1 && verb?.partOfSpeech === 'VERB'
  const gap = view.tokens.slice(isDeterminer(from) ? from + 1 : from, open)
  return isVerb && /^(?:NOUN|PROPN)$/.test(gap.at(-1)?.partOfSpeech ?? '') && !gap.some(isTie)
}

const isTie = ({ partOfSpeech }: Token): boolean => /^(?:ADP|ADV|SCONJ)$/.test(partOfSpeech)

/** Whether the words end right before the token. */
const endsWith = (view: SentenceView, end: number, tail: readonly string[]): boolean =>
  tail.every((word, offset) => view.folded[end - tail.length + offset] === word)

/** The quoted stretch behind the token, and those in a list behind it, with or without marks between. */
function quotesAfter(view: SentenceView, from: number, reach: number): Stretch[] {
  const stretches: Stretch[] = []
  let next = quotedAfter(view, from, reach)
  while (next) {
    stretches.push(next)
    const start = listedQuote(view, next)
    next = start === undefined ? undefined : quotedAfter(view, start, 0)
  }
  return stretches
}

/** Where the next quote of a list may open; none behind a comma inside the quotes, as of what is said. */
function listedQuote({ tokens, lexicon }: SentenceView, { last }: Stretch): number | undefined {
  const { tokensPerWord, words } = lexicon.language
  let behind = last + 2
  if (tokensPerWord === 1) {
    if (/^[,.!?]$/.test(tokens[last]?.text ?? '')) return undefined
    if (/^[,，、]$/.test(tokens[behind]?.text ?? '')) behind++
  }
  return words.conjunctions.has(tokens[behind]?.normal ?? '') ? behind + 1 : behind
}

function quotedAfter(view: SentenceView, from: number, reach: number): Stretch | undefined {
  let open = from
  while (open < view.tokens.length && open - from <= reach && !isQuote(view, open)) open++
  if (!mayOpenQuote(view, open) || isExcluded(view, from, open)) return undefined
  for (let close = open + 1; close <= open + 1 + LONGEST; close++) {
    if (mayCloseQuote(view, close))
      return close > open + 1 ? { first: open + 1, last: close - 1 } : undefined
    if (!view.tokens[close]) return undefined
  }
  return undefined
}

/** "called anything but “B”", "called not “B”", and the source of a name in brackets: `又名甲（《乙》）`. */
function isExcluded(view: SentenceView, from: number, quote: number): boolean {
  const { words, tokensPerWord } = view.lexicon.language
  const { exclusions, negators } = words
  const gap = view.tokens.slice(from, quote)
  if (tokensPerWord > 1 && gap.some(({ text }) => /^[(（]$/.test(text))) return true
  const isDenied = gap.some(({ normal }) => negators.has(normal))
  return quote > from && (isDenied || phraseBefore(view, exclusions, quote - 1) !== undefined)
}

/** The objects inside the quotes: a comma parts two, determiners at their heads are left out. */
export function splitQuotedObject(view: SentenceView, { first, last }: Stretch): Stretch[] {
  const { determiners } = view.lexicon.language.words
  const parts: Stretch[] = []
  let start = first
  for (let index = first; index <= last + 1; index++) {
    if (index <= last && !/^[,，、;；]$/.test(view.tokens[index]?.text ?? '')) continue
    let from = start
    while (from < index && determiners.has(view.tokens[from]?.normal ?? '')) from++
    let to = index - 1
    while (to >= from && !isWord(view, to)) to--
    if (to >= from) parts.push({ first: from, last: to })
    start = index + 1
  }
  return parts
}
