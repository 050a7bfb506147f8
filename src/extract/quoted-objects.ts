import type { PropertyCue } from '../pack.ts'
import { oncePer } from '../rdf/once-per.ts'
import { phraseBefore } from './phrase-at.ts'
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
      .flatMap(({ cue, tail }) => {
        const [quoted, ...others] = quotesAfter(view, end, cue.reach + tail.length)
        if (!quoted || !endsWith(view, quoted.first - 1, tail)) return []
        const trigger = { first: start, last: end - 1 }
        return [quoted, ...others].map((stretch) => ({ cue, trigger, ...stretch }))
      }),
  ),
)

/** Whether the words stand right before the opening quote. */
const endsWith = (view: SentenceView, quote: number, tail: readonly string[]): boolean =>
  tail.every((word, offset) => view.folded[quote - tail.length + offset] === word)

/** The quoted stretch behind the token, and where no spaces part words those in a list behind it. */
function quotesAfter(
  view: SentenceView,
  from: number,
  reach: number,
): { first: number; last: number }[] {
  const { tokensPerWord, words } = view.lexicon.language
  const stretches: { first: number; last: number }[] = []
  let next = quotedAfter(view, from, reach)
  while (next) {
    stretches.push(next)
    const behind = next.last + 2
    const isJoined = words.conjunctions.has(view.tokens[behind]?.normal ?? '')
    next = tokensPerWord > 1 ? quotedAfter(view, isJoined ? behind + 1 : behind, 0) : undefined
  }
  return stretches
}

function quotedAfter(
  view: SentenceView,
  from: number,
  reach: number,
): { first: number; last: number } | undefined {
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
export function splitQuotedObject(
  view: SentenceView,
  { first, last }: { first: number; last: number },
): { first: number; last: number }[] {
  const { determiners } = view.lexicon.language.words
  const parts: { first: number; last: number }[] = []
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
