import type { DateMention } from '../language/language.ts'
import { startsLarge } from '../language/letter-case.ts'
import {
  closesDateline,
  LONGEST_DATELINE,
  LONGEST_PART,
  mayBeDateline,
  tokenBehind,
} from './dateline.ts'
import { isDay } from './is-day.ts'
import { isComma, type SentenceView } from './sentence-view.ts'
import { matchesAt } from './token-trie.ts'

/** Token indices, both inclusive. */
interface Stretch {
  readonly first: number
  readonly last: number
}

/**
 * Whom the brackets at the head of a text name as its sender at its head, behind the place: "STANE, June 7 (Rook Leaflet) -- …",
 * "STANE (RL) – …". Without a day the place must be in capitals. A name in brackets with a stroke are two.
 */
export function bracketedSenders(view: SentenceView): Stretch[] {
  if (!mayBeDateline(view)) return []
  const open = view.tokens.slice(0, LONGEST_DATELINE).findIndex(({ text }) => /^[(（]$/.test(text))
  const close = view.tokens.slice(0, LONGEST_DATELINE).findIndex(({ text }) => /^[)）]$/.test(text))
  if (open < 1 || close < open || !closesDateline(view, close + 1)) return []
  const day = view.dates.filter(isDay).find(({ start }) => start < (view.tokens[close]?.start ?? 0))
  const isDated = day !== undefined
  if (!isOrigin(view, open, day) || (!isDated && !isShouted(view, open))) return []
  return sendersIn(view, { first: open + 1, last: close - 1 }, day)
}

/** Whether the words before the brackets are those of a place, and a day at their end if any. */
function isOrigin(view: SentenceView, open: number, day: DateMention | undefined): boolean {
  const dated = day ? view.tokens.findIndex(({ start }) => start >= day.start) : open
  const end = Math.min(open, dated)
  const isDayLast = day === undefined || dated >= open || tokenBehind(view, day) === open
  const isPlace = view.tokens
    .slice(0, end)
    .every((_, index) => isComma(view, index) || startsLarge(view.tokens[index]?.text ?? ''))
  return isDayLast && isPlace && end > 0 && end <= 2 * LONGEST_PART
}

const isShouted = (view: SentenceView, end: number): boolean =>
  /^[\p{Lu}\p{M}]{2,}$/u.test(view.tokens[0]?.text ?? '') && end <= 2 * LONGEST_PART

/** The names between brackets, parted by strokes, before a dash and a day if these stand there. */
function sendersIn(
  view: SentenceView,
  { first, last }: Stretch,
  day: DateMention | undefined,
): Stretch[] {
  const names: Stretch[] = []
  let start = first
  for (let index = first; index <= last + 1; index++) {
    const token = view.tokens[index]
    const isEnd = index > last || /^[-–—]$/.test(token?.text ?? '') || token?.start === day?.start
    if (!isEnd && !/^[/／]$/.test(token?.text ?? '')) continue
    if (index > start) names.push({ first: start, last: index - 1 })
    start = index + 1
    if (isEnd) break
  }
  const isName = (name: Stretch): boolean =>
    name.last - name.first < LONGEST_PART &&
    !isHeadAlone(view, name) &&
    view.tokens.slice(name.first, name.last + 1).every(({ text }) => startsLarge(text))
  return names.every(isName) ? names : []
}

/** Whether the words are a head noun and no more: "(Square)". */
const isHeadAlone = (view: SentenceView, { first, last }: Stretch): boolean =>
  matchesAt(view.lexicon.heads, view.folded, first).some(({ end }) => end === last + 1)
