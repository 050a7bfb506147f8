import { startsLarge, startsSmall } from '../language/letter-case.ts'
import { oncePer } from '../rdf/once-per.ts'
import { mayBeDateline, tokenBehind } from './dateline.ts'
import type { Masthead } from './find-masthead.ts'
import { isDay } from './is-day.ts'
import { personEnd } from './persons/person-end.ts'
import { range } from './range.ts'
import { isComma, isWord, type SentenceView } from './sentence-view.ts'
import { matchesAt } from './token-trie.ts'

/** Words of the name of a paper, and of the place that it writes from. */
const LONGEST = 8
const LONGEST_PLACE = 3
/** Words that say what kind a reporter is: "(Rook square". */
const LONGEST_KIND = 4

/**
 * The name of a paper at the head of a line, translated word for word so that capitals do not show
 * where it ends: "Tall rook leaflet (by Ann Roe)", "Rook square leaflet 2020-06-07 08:00",
 * "Old rook leaflet STANE, June 7 (". It ends in a word for papers, and before what stands behind a sender.
 */
export const roughMasthead = oncePer((view: SentenceView): Masthead | undefined => {
  if (view.lexicon.language.tokensPerWord > 1 || !mayBeDateline(view)) return undefined
  const first = behindDay(view)
  if (!startsLarge(view.tokens[first]?.text ?? '')) return undefined
  let found: Masthead | undefined
  for (let index = first + 1; index < first + LONGEST && isNameWord(view, index); index++) {
    for (const { end, values } of matchesAt(view.lexicon.mastheads, view.folded, index)) {
      const [cue] = values
      if (cue && endsSender(view, end)) found = { cue, first, last: end - 1 }
    }
  }
  return found
})

/** The first token behind the day, the time and the marks that open a line. */
function behindDay(view: SentenceView): number {
  const [day] = view.dates.filter(isDay)
  const opens = day !== undefined && day.start === view.tokens[0]?.start
  let index = opens ? tokenBehind(view, day) : 0
  while (opens && index < view.tokens.length && !/^\p{L}/u.test(view.tokens[index]?.text ?? ''))
    index++
  return index
}

/** Words of names: neither marks nor what ties words to others. */
function isNameWord(view: SentenceView, index: number): boolean {
  const { determiners, prepositions, copulas, conjunctions } = view.lexicon.language.words
  const word = view.tokens[index]?.normal ?? ''
  const isTie = [determiners, prepositions, copulas, conjunctions].some((list) => list.has(word))
  return /^[\p{L}-]+$/u.test(word) && !isTie
}

/** Whether what stands at the token shows that a sender ends before it: a reporter, or a day, perhaps with a place. */
function endsSender(view: SentenceView, end: number): boolean {
  if (startsReporters(view, end)) return true
  const dated = dayFrom(view, end)
  if (dated === undefined) return false
  let behind = dated
  while (behind < view.tokens.length && !isWordOrBracket(view, behind)) behind++
  while (/^\d/.test(view.tokens[behind]?.text ?? '') || view.tokens[behind]?.text === ':') behind++
  const { text = '', normal = '' } = view.tokens[behind] ?? {}
  const { dispatches } = view.lexicon.language.words
  return !startsSmall(text) || dispatches.has(normal)
}

const isWordOrBracket = (view: SentenceView, index: number): boolean =>
  isWord(view, index) || /^[(（]$/.test(view.tokens[index]?.text ?? '')

/** Behind the day that starts at the token, or behind a few capitalised words there; `undefined` for none. */
function dayFrom(view: SentenceView, from: number): number | undefined {
  for (let index = from; index <= from + LONGEST_PLACE + 1; index++) {
    const day = view.dates.find((date) => date.start === view.tokens[index]?.start && isDay(date))
    if (day) return tokenBehind(view, day)
    if (!startsLarge(view.tokens[index]?.text ?? '') && !isComma(view, index)) return undefined
  }
  return undefined
}

/** Whether a label of persons stands at the token with a name behind it, or near the start of brackets that open there. */
function startsReporters(view: SentenceView, index: number): boolean {
  const isOpen = /^[(（]$/.test(view.tokens[index]?.text ?? '')
  const starts = isOpen ? range(index + 1, index + LONGEST_KIND) : [index]
  return starts.some((start) => {
    const label = matchesAt(view.lexicon.bylines, view.folded, start).at(-1)
    if (!label || isOpen) return label !== undefined
    const person = personEnd(view, label.end)
    return person !== undefined && !goesOnInProse(view, person + 1)
  })
}

/** Whether a sentence goes on at the token: neither a mark nor "reports from". */
const goesOnInProse = (view: SentenceView, index: number): boolean =>
  isWord(view, index) &&
  !view.lexicon.language.words.senderTies.has(view.tokens[index]?.normal ?? '') &&
  matchesAt(view.lexicon.bylines, view.folded, index).length === 0
