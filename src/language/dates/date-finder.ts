import type { Sentence } from '../../model.ts'
import type { DateMention } from '../language.ts'
import { dropRepeats } from './drop-repeats.ts'
import { joinRanges, type RangeWords } from './join-ranges.ts'
import { type DateForm, readForms } from './read-forms.ts'

/** How a language writes dates. */
export interface DateGrammar {
  readonly forms: readonly DateForm[]
  readonly range: RangeWords
  /** Words right before or behind a date that make a bound of it: "before", "since". */
  readonly bounds: { readonly before?: RegExp; readonly behind?: RegExp }
}

/** Characters beside a date in which such words are looked for. */
const NEAR = 16

/** The reader of dates of a language; linear in a sentence, which it reads once, however often it is asked. */
export function dateFinder({
  forms,
  range,
  bounds,
}: DateGrammar): (sentence: Sentence, text: string) => DateMention[] {
  const isBound = ({ start, end }: DateMention, text: string): boolean =>
    bounds.before?.test(text.slice(Math.max(0, start - NEAR), start)) === true ||
    bounds.behind?.test(text.slice(end, end + NEAR)) === true
  const read = (sentence: Sentence, text: string): DateMention[] => {
    const found = readForms(sentence, text, forms)
    if (found.length === 0) return found
    const dates = joinRanges(dropRepeats(found, text), text, range)
    return dates.map((date) => (isBound(date, text) ? { ...date, isBound: true } : date))
  }
  const known = new WeakMap<Sentence, DateMention[]>()
  return (sentence, text) => {
    const dates = known.get(sentence) ?? read(sentence, text)
    known.set(sentence, dates)
    return dates
  }
}
