import { type DateForm, UNTELLABLE } from '../dates/read-forms.ts'
import { WEEKDAYS, weekdayNumber } from './date-words.ts'

const DAYS: Readonly<Record<string, number>> = {
  'the day before yesterday': -2,
  yesterday: -1,
  today: 0,
  'this morning': 0,
  'this afternoon': 0,
  'this evening': 0,
  tonight: 0,
  tomorrow: 1,
  'the day after tomorrow': 2,
}
const STEPS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 }
const START = '(?<![\\w-])'
const END = '(?![\\w-])'

/** Words that are counted from the day of the text: "yesterday", "last month", "on Tuesday". */
export const RELATIVE_FORMS: readonly DateForm[] = [
  {
    needs: /day|this|tonight|tomorrow/i,
    pattern: new RegExp(`${START}(?<words>${Object.keys(DAYS).join('|')})${END}`, 'gi'),
    read({ words = '' }, { before, tokenBefore }) {
      // "The World Today" is a name.
      const isInName =
        /^[A-Z]/.test(words) && /\w\s{1,2}$/.test(before) && tokenBefore !== undefined
      const offset = DAYS[words.toLowerCase()] ?? 0
      return isInName ? undefined : { relation: { unit: 'day', offset } }
    },
  },
  {
    needs: /year|month/i,
    pattern: new RegExp(`${START}(?<step>last|this|next)\\s(?<unit>year|month)${END}`, 'gi'),
    read({ step = '', unit = '' }, { before }) {
      // "The last year" is twelve months, and "last year of" one of several.
      if (/\b(?:the|every|each|past|same)\s{1,2}$/i.test(before)) return UNTELLABLE
      const offset = STEPS[step.toLowerCase()] ?? 0
      return { relation: { unit: /^y/i.test(unit) ? 'year' : 'month', offset } }
    },
  },
  {
    needs: /day/i,
    pattern: new RegExp(
      `(?<=\\bon\\s)(?<day>${WEEKDAYS.join('|')})${END}(?:\\s(?:of\\s)?(?<step>last|this|next)\\sweek${END})?`,
      'gi',
    ),
    read({ day = '', step }, { after }) {
      const weekday = weekdayNumber(day)
      // Several are a habit, or a stretch that another form would have read.
      if (/^,?\s(?:and|or|to|through|until)\s/i.test(after) || /^\s?[-–—/]/.test(after))
        return UNTELLABLE
      if (step === undefined) return { relation: { unit: 'weekday', weekday } }
      // Some weeks start on Sunday.
      if (weekday === 7) return UNTELLABLE
      return { relation: { unit: 'week', offset: STEPS[step.toLowerCase()] ?? 0, weekday } }
    },
  },
]
