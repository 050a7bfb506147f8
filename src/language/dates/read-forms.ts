import type { Sentence, Token } from '../../model.ts'
import type { CalendarPoint, DateMention } from '../language.ts'
import { isPossible } from './calendar.ts'

/** What stands around words that have the form of a date. */
export interface Around {
  /** The words right before and behind, as far as `NEAR` characters. */
  readonly before: string
  readonly after: string
  /** The token that the words start with, the one before it, and the first behind them. */
  readonly token: Token | undefined
  readonly tokenBefore: Token | undefined
  readonly tokenBehind: Token | undefined
}

/** What the words mean. */
export interface Meaning extends CalendarPoint {
  readonly until?: CalendarPoint
}

/** The words are a date, but not one that can be told: nothing in them is another one. */
export const UNTELLABLE = 'untellable'

/** A way to write dates. The pattern has the flag `g`, repeats nothing without bound, and names its groups. */
export interface DateForm {
  readonly pattern: RegExp
  /**
   * What every sentence with such a date has: most have not, and need not be searched. It is looked for
   * once for all forms in a row that share it.
   */
  readonly needs: RegExp
  /** So many characters stand before what it needs, at most; without it any number. */
  readonly lead?: number
  /** `undefined` when the words are no date. */
  read(groups: Groups, around: Around): Meaning | typeof UNTELLABLE | undefined
}

export type Groups = Readonly<Record<string, string | undefined>>

interface Candidate {
  readonly start: number
  readonly end: number
  readonly meaning: Meaning | typeof UNTELLABLE
}

const NEAR = 32

/**
 * The dates of a sentence in order: of forms that overlap the longest counts, then the first.
 * Impossible ones, as 31 November, are none, and nothing inside them is one. Linear.
 */
export function readForms(
  sentence: Sentence,
  text: string,
  forms: readonly DateForm[],
): DateMention[] {
  const words = text.slice(sentence.start, sentence.end)
  const candidates = candidatesOf(forms, words, sentence)
  if (candidates.length === 0) return []
  candidates.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)
  const taken = new Uint8Array(words.length)
  const dates: DateMention[] = []
  for (const { start, end, meaning } of candidates) {
    if (taken.subarray(start, end).includes(1)) continue
    taken.fill(1, start, end)
    if (meaning === UNTELLABLE || !isPossible(meaning)) continue
    if (meaning.until && !isPossible(meaning.until)) continue
    dates.push({ ...meaning, start: sentence.start + start, end: sentence.start + end })
  }
  return dates.sort((a, b) => a.start - b.start)
}

function candidatesOf(forms: readonly DateForm[], words: string, sentence: Sentence): Candidate[] {
  const candidates: Candidate[] = []
  let needs: RegExp | undefined
  let site = -1
  for (const form of forms) {
    if (form.needs !== needs) {
      needs = form.needs
      site = words.search(needs)
    }
    if (site < 0) continue
    const start = form.lead === undefined ? 0 : Math.max(0, site - form.lead)
    readForm(form, { words, sentence, start }, candidates)
  }
  return candidates
}

/** The words of a sentence, and from where on a form may stand there. */
interface Searched {
  readonly words: string
  readonly sentence: Sentence
  readonly start: number
}

function readForm(
  { pattern, read }: DateForm,
  { words, sentence, start: from }: Searched,
  into: Candidate[],
): void {
  pattern.lastIndex = from
  for (let match = pattern.exec(words); match !== null; match = pattern.exec(words)) {
    const start = match.index
    const end = start + match[0].length
    const meaning = read(match.groups ?? {}, lookAround(words, sentence, { start, end }))
    if (meaning) into.push({ start, end, meaning })
  }
}

function lookAround(
  words: string,
  { start: offset, tokens }: Sentence,
  { start, end }: { start: number; end: number },
): Around {
  const first = indexFrom(tokens, offset + start)
  return {
    before: words.slice(Math.max(0, start - NEAR), start),
    after: words.slice(end, end + NEAR),
    token: tokens[first],
    tokenBefore: tokens[first - 1],
    tokenBehind: tokens[indexFrom(tokens, offset + end)],
  }
}

/** The index of the first token that starts at the offset or behind it. */
function indexFrom(tokens: readonly Token[], offset: number): number {
  let [low, high] = [0, tokens.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The number of a group in decimal digits, wide ones too. */
export function numberOf(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits.normalize('NFKC'))
}
