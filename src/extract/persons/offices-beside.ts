import type { FoundMention } from '../find-mentions.ts'
import { headsOf } from '../heads-and-labels.ts'
import type { SentenceView } from '../sentence-view.ts'

/** Words between a name and the head noun of an office behind it. */
const REACH = 8

/**
 * The offices right beside a name, without their bodies: head noun and what qualifies it, as "deputy
 * arbiter". An office behind stands after a comma, a bracket or "is".
 */
export function officesBeside(view: SentenceView, { first, last }: FoundMention): string[] {
  const before = officeEndingAt(view, first - 1)
  const behind = officeBehind(view, last + 1)
  return [before, behind].filter((office) => office !== undefined)
}

/** The office whose head noun ends at the token. */
function officeEndingAt(view: SentenceView, last: number): string | undefined {
  if (!view.officeEnds.has(last)) return undefined
  for (let first = Math.max(0, last - REACH); first <= last; first++) {
    const office = headsOf(view, { first, last }).find(({ cue }) => cue.shape === 'OfficeShape')
    if (!office) continue
    let start = first
    while (office.qualifiers.has(view.folded[start - 1] ?? '')) start--
    const pair = view.folded.slice(Math.max(0, start - 2), start).join(' ')
    if (start > 1 && office.qualifiers.has(pair)) start -= 2
    return view.folded.slice(start, last + 1).join(' ')
  }
  return undefined
}

function officeBehind(view: SentenceView, start: number): string | undefined {
  const { titleFollows } = view.lexicon.language.persons
  const from = behindBracket(view, start)
  const mark = view.tokens[from]?.text ?? ''
  if (!/^(?:[,，]|is|was)$/.test(mark) && from === start && !titleFollows) return undefined
  const first = /^(?:[,，]|is|was)$/.test(mark) ? from + 1 : from
  for (let index = first; index < first + REACH; index++) {
    if (!view.tokens[index] || /^[,，、;.。]$/.test(view.tokens[index]?.text ?? ''))
      return undefined
    if (view.officeEnds.has(index)) return officeEndingAt(view, index)
    if (view.verbTokens.has(index) || view.tokens[index]?.partOfSpeech === 'VERB') return undefined
  }
  return undefined
}

/** Behind a note in brackets, if one starts at the token. */
function behindBracket(view: SentenceView, start: number): number {
  if (!/^[(（]$/.test(view.tokens[start]?.text ?? '')) return start
  const close = view.tokens.findIndex(({ text }, at) => at > start && /^[)）]$/.test(text))
  return close < 0 ? start : close + 1
}
