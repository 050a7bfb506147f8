import type { DateMention } from '../language/language.ts'
import type { End } from './claim.ts'
import {
  closesDateline,
  LONGEST_DATELINE,
  LONGEST_PART,
  mayBeDateline,
  tokenBehind,
} from './dateline.ts'
import { findBylines } from './find-bylines.ts'
import { isDay } from './is-day.ts'
import { isCapitalised, isComma, type SentenceView } from './sentence-view.ts'

/** What a dateline holds up to its end, by where it stands. */
interface Dateline {
  readonly hasDay: boolean
  readonly hasPlace: boolean
  /** First token behind the day. */
  readonly end: number
}

/**
 * Whether the name of a body sends the text that its line opens: "Rook Leaflet, Stane, 7 June (By Ann Roe) …".
 * Only places, words such as "from" and the day stand behind it. Where no place does, a byline
 * in brackets must follow the day. So does a body right before the byline of its line, in brackets or
 * not.
 */
export function sendsFrom(view: SentenceView, name: End, others: readonly End[]): boolean {
  const { senderTies } = view.lexicon.language.words
  if (!mayBeDateline(view)) return false
  const before = view.tokens.slice(0, name.first)
  if (!before.every(({ normal }) => senderTies.has(normal))) return false
  if (name.first === 0 && isBeforeByline(view, name.last + 1)) return true
  const line = readDateline(view, name.last + 1, others)
  if (!line.hasDay) return false
  const hasByline = findBylines(view).some(({ first }) => first > line.end)
  if (isOpening(view, line.end)) return line.hasPlace || hasByline
  const isClosed = closesDateline(view, line.end)
  return line.hasPlace ? isClosed || isCapitalised(view, line.end) : isClosed && name.first > 0
}

/** Whether a byline starts at the token, or in brackets that open there. */
function isBeforeByline(view: SentenceView, index: number): boolean {
  const reach = isOpening(view, index) ? LONGEST_PART : 0
  return findBylines(view).some(({ first }) => index <= first && first <= index + reach)
}

/** The places, days and ties from the token on. */
function readDateline(view: SentenceView, from: number, others: readonly End[]): Dateline {
  const { senderTies } = view.lexicon.language.words
  const places = others.filter(
    ({ thing, isNested }) => !isNested && view.lexicon.addressClasses.has(thing.classIri),
  )
  let [index, hasPlace] = [from, false]
  while (index < LONGEST_DATELINE) {
    const day = dayAt(view, index)
    if (day) return { hasDay: true, hasPlace, end: behindTies(view, tokenBehind(view, day)) }
    const place = places.find(({ first }) => first === index)
    const last = place?.last ?? unknownPlace(view, index)
    if (last !== undefined) {
      hasPlace = true
      index = last + 1
    } else if (isTie(view, index) || senderTies.has(view.tokens[index]?.normal ?? '')) index++
    else break
  }
  return { hasDay: false, hasPlace, end: index }
}

/** The first token from the index on that is no word of a dateline. */
function behindTies(view: SentenceView, index: number): number {
  const { senderTies } = view.lexicon.language.words
  const next = view.tokens.findIndex((token, at) => at >= index && !senderTies.has(token.normal))
  return next < 0 ? view.tokens.length : next
}

const isTie = (view: SentenceView, index: number): boolean =>
  /^[,，()（）|·]$/.test(view.tokens[index]?.text ?? '')

/** A few capitalised words between commas. */
function unknownPlace(view: SentenceView, first: number): number | undefined {
  if (!isComma(view, first - 1)) return undefined
  let end = first
  while (isCapitalised(view, end) && dayAt(view, end) === undefined) end++
  return end > first && end - first <= LONGEST_PART && isComma(view, end) ? end - 1 : undefined
}

/** The day of the calendar that starts at the token. */
const dayAt = (view: SentenceView, index: number): DateMention | undefined =>
  view.dates.find(
    ({ start, ...date }) => start === view.tokens[index]?.start && isDay({ start, ...date }),
  )

const isOpening = ({ tokens }: SentenceView, index: number): boolean =>
  /^[(（]$/.test(tokens[index]?.text ?? '')
