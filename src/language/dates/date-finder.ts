import type { Sentence } from '../../model.ts'
import type { DateMention } from '../language.ts'
import { dropRepeats } from './drop-repeats.ts'
import { joinRanges, type RangeWords } from './join-ranges.ts'
import { type DateForm, readForms } from './read-forms.ts'

/** How a language writes dates. */
export interface DateGrammar {
  readonly forms: readonly DateForm[]
  readonly range: RangeWords
}

/** The reader of dates of a language; linear in a sentence. */
export function dateFinder({
  forms,
  range,
}: DateGrammar): (sentence: Sentence, text: string) => DateMention[] {
  return (sentence, text) => {
    const found = readForms(sentence, text, forms)
    return joinRanges(dropRepeats(found, text), text, range)
  }
}
