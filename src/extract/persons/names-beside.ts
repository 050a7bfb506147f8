import type { Candidate } from '../candidate.ts'
import { startsHead } from '../heads-and-labels.ts'
import { personalNameAt } from '../personal-name-at.ts'
import { isCapitalised, isParted, type SentenceView } from '../sentence-view.ts'
import { type Beside, readPerson } from './read-person.ts'

/** The candidates at each token. */
export type Taken = ReadonlyMap<number, readonly Candidate[]>

/** How much words beside a verb must look like a name, with no other sign of one: more than a common noun does. */
export const LEAST_BARE = 0.1

/** Tokens back from an office or a verb at which a name may start. */
const LONGEST_NAME = 7

/** A name and the names that follow it in a list: "A, B and C". */
export function namesBehind(
  view: SentenceView,
  start: number,
  { taken, ...beside }: Beside & { readonly taken: Taken },
): Candidate[] {
  const names: Candidate[] = []
  // Behind a label spaces part names, where no spaces part words.
  if (opensNextItem(view, start)) return []
  const isLabelled = /^[:：]$/.test(view.tokens[start - 1]?.text ?? '')
  let index = isComma(view, start) ? start + 1 : start
  const nameAt = (at: number): Candidate | undefined => {
    const name = readPerson(view, at, 'context', leastBehind(view, at, beside))
    const rivals = taken.get(at) ?? []
    return name && rivals.every((label) => opensName(view, label, name)) ? name : undefined
  }
  for (;;) {
    const name = nameAt(index)
    const passed = name === undefined && names.length > 0 ? nextItem(view, index) : undefined
    if (passed !== undefined && nameAt(passed)) {
      index = passed
      continue
    }
    if (!name) return names
    names.push(name)
    index = name.last + 1
    if (isLabelled && isParted(view, index)) continue
    if (!isComma(view, index) && !isConjunction(view, index)) return names
    index++
    if (isConjunction(view, index) && readPerson(view, index + 1, 'none')) index++
  }
}

/** How much words must look like a name behind a comma, where lists have a mark of their own. */
const LEAST_BEHIND_COMMA = 0.1

/** What is known beside a name: behind a comma another clause may begin, where lists have a mark of their own. */
function leastBehind({ tokens, lexicon }: SentenceView, at: number, beside: Beside): Beside {
  const isBehind = lexicon.language.tokensPerWord > 1 && /^[,，]$/.test(tokens[at - 1]?.text ?? '')
  return isBehind ? { ...beside, least: Math.max(beside.least ?? 0, LEAST_BEHIND_COMMA) } : beside
}

/** Characters of a name in a list that nobody can read, at most. */
const LONGEST_ITEM = 5

/** Where no spaces part words, the token behind the next mark of a list, if one stands at both ends of the token's item. */
function nextItem({ tokens, lexicon }: SentenceView, index: number): number | undefined {
  const isMark = (at: number): boolean => tokens[at]?.text === '、'
  if (lexicon.language.tokensPerWord === 1 || !isMark(index - 1)) return undefined
  let next = index
  while (next - index <= LONGEST_ITEM && /^\p{Script=Han}/u.test(tokens[next]?.text ?? '')) next++
  return next > index + 1 && isMark(next) ? next + 1 : undefined
}

/** Whether the mark of a list stands there, behind which another office or calling comes, where no spaces part words. */
const opensNextItem = (view: SentenceView, index: number): boolean =>
  view.lexicon.language.tokensPerWord > 1 && view.tokens[index]?.text === '、'

/**
 * Whether a label is but the first characters of a personal name in a list of them, or behind an
 * office, where no spaces tell words apart.
 */
export function opensName(view: SentenceView, label: Candidate, name: Candidate): boolean {
  if (view.lexicon.language.tokensPerWord === 1 || label.individual === undefined) return false
  const isListed = view.tokens[name.first - 1]?.text === '、'
  const isStart = label.first === name.first && label.last < name.last
  return isStart && (isListed || view.officeEnds.has(name.first - 1))
}

/** The name that ends at the token, if any; the one that looks most like one, else the longest. */
export function nameBefore(view: SentenceView, last: number, beside: Beside = {}): Candidate[] {
  const names: Candidate[] = []
  for (let first = Math.max(0, last - LONGEST_NAME + 1); first < last; first++) {
    const ends = personalNameAt(view, first, 'context')?.last === last
    const name = ends ? readPerson(view, first, 'context', beside) : undefined
    if (name) names.push(name)
  }
  if (names.length < 2) return names
  const [best] = names.sort((a, b) => looks(view, b) - looks(view, a) || a.first - b.first)
  const whole = best && names.find((name) => isCutOff(view, best, name))
  return whole ? [whole] : best ? [best] : []
}

/** Whether the longer name has one more word in capitals before, which is no head noun: "Rah Lan Thiêm". */
function isCutOff(view: SentenceView, best: Candidate, { first }: Candidate): boolean {
  if (first !== best.first - 1 || best.key === undefined || first === 0) return false
  return isCapitalised(view, first) && !startsHead(view, first) && !isCapitalised(view, first - 1)
}

/** Steps back over words that may stand between a subject and its verb: adverbs, "and other leaders". */
export function skipBack(view: SentenceView, from: number): number {
  const { auxiliaries, negators } = view.lexicon.language.words
  let index = from
  for (; index > 0; index--) {
    const word = view.tokens[index]?.normal ?? ''
    if (!auxiliaries.has(word) && !negators.has(word)) break
  }
  return behindNames(view, index)
}

/** Tokens of "and other leaders". */
const LONGEST_OPEN_END = 12

/** The token before the words that end a list of persons and name none, where they end at the token; else the token. */
function behindNames({ tokens, lexicon }: SentenceView, last: number): number {
  const { openEndAt } = lexicon.language.persons
  for (let first = last; first > 0 && last - first <= LONGEST_OPEN_END; first--) {
    const end = openEndAt(tokens, first)
    if (end !== undefined) return end === last ? first - 1 : last
  }
  return last
}

/** How much the words alone look like a name. */
const looks = (view: SentenceView, { first }: Candidate): number =>
  personalNameAt(view, first, 'context')?.likeness ?? 0

/** Whether it names an office, by its shape or by a label of the pack. */
export const isOffice = (
  view: SentenceView,
  { classIri }: { readonly classIri: string },
): boolean => view.lexicon.officeClasses.has(classIri)

const isConjunction = (view: SentenceView, index: number): boolean =>
  view.lexicon.language.words.conjunctions.has(view.tokens[index]?.normal ?? '')
const isComma = (view: SentenceView, index: number): boolean =>
  /^[,、，:]$/.test(view.tokens[index]?.text ?? '')

/** Whether the token is "is" or "as". */
export function isLink(view: SentenceView, index: number): boolean {
  const { copulas, complementMarks } = view.lexicon.language.words
  const word = view.folded[index] ?? ''
  return copulas.has(word) || complementMarks.has(word)
}
