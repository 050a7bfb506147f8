import type { HeadSite } from '../candidate.ts'
import { endsInHead, startsHead } from '../heads-and-labels.ts'
import type { CompiledNameCue } from '../lexicon-entries.ts'
import { isCapitalised, type SentenceView } from '../sentence-view.ts'
import { complementEnd } from './complement-end.ts'
import { capitalisedEnd } from './noun-phrase.ts'

/** Larger bodies behind one another. */
const LONGEST_CHAIN = 3

/**
 * The last token of the larger bodies that a body ending at the token is part of: "Team of Openings |
 * of the Crew of Stane", "Rook Team | of the 3rd Stane Crew". Each must have a head noun
 * of the cue's class. Events have other words behind them.
 */
export function chainedEnd(view: SentenceView, compiled: CompiledNameCue, last: number): number {
  const isEvent = view.lexicon.governingClasses.has(compiled.cue.names)
  if (view.lexicon.language.tokensPerWord > 1 || isEvent) return last
  let end = last
  for (let link = 0; link < LONGEST_CHAIN; link++) {
    const next = largerBodyEnd(view, compiled, end) ?? fieldsBehind(view, compiled, end)
    if (next === undefined) return end
    end = next
  }
  return end
}

/** "the Guild of the Stane Office | of Rooks and Clocks": what the larger body is for. */
function fieldsBehind(
  view: SentenceView,
  compiled: CompiledNameCue,
  last: number,
): number | undefined {
  const { genitives } = view.lexicon.language.words
  const isHead = endsInHead(view, { first: last, last }, ({ names, shape }) =>
    isOf(compiled, names, shape),
  )
  if (!isHead || !genitives.has(view.folded[last + 1] ?? '')) return undefined
  const end = complementEnd(view, compiled, last)
  return end > last ? end : undefined
}

/** The last token of the body behind "of". */
function largerBodyEnd(
  view: SentenceView,
  compiled: CompiledNameCue,
  last: number,
): number | undefined {
  const { determiners, genitives } = view.lexicon.language.words
  const tie = view.folded[last + 1] ?? ''
  if (!compiled.complements.has(tie) || !genitives.has(tie)) return undefined
  let start = last + 2
  if (determiners.has(view.tokens[start]?.normal ?? '')) start++
  if (/^\d+(?:st|nd|rd|th)$/.test(view.tokens[start]?.normal ?? '')) start++
  if (!isCapitalised(view, start)) return undefined
  const run = { first: start, last: capitalisedEnd(view, start) }
  if (isBody(view, compiled, run)) return complementEnd(view, compiled, run.last)
  const opens = startsHead(view, start, ({ names, shape }) => isOf(compiled, names, shape))
  const end = opens && run.first === run.last ? complementEnd(view, compiled, start) : start
  return end > start ? end : undefined
}

/** Whether the words, two at least, end in a head noun of the cue's class. */
const isBody = (
  view: SentenceView,
  compiled: CompiledNameCue,
  { first, last }: HeadSite,
): boolean =>
  last > first &&
  endsInHead(view, { first, last }, ({ names, shape }) => isOf(compiled, names, shape))

const isOf = ({ cue }: CompiledNameCue, names: string, shape: string): boolean =>
  names === cue.names && shape === 'ProperShape'
