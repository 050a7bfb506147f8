import { makeList, makeStretch } from '../dates/make-stretch.ts'
import {
  type Around,
  type DateForm,
  type Groups,
  type Meaning,
  UNTELLABLE,
} from '../dates/read-forms.ts'
import { yearRanges } from '../dates/year-ranges.ts'
import { A_MONTH, countsThings, isMonth, month, monthNumber, WEEKDAYS } from './date-words.ts'

const GAP = '\\s{1,2}'
const TO =
  '(?:\\s{0,2}(?:[-‐‑–—―~～]{1,2}|\\b(?:to|until|till|through)\\b)\\s{0,2}|(?<and>,?\\s(?:and|&)\\s))'
const WEEKDAY = `(?:${WEEKDAYS.join('|')}|mon|tues?|wed|thurs?|fri|sat|sun)\\b\\.?,?${GAP}`
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?'
const LAST_DAY = '(?<lastDay>\\d{1,2})(?:st|nd|rd|th)?'
/** A day without a year is not followed by the rest of a number. */
const WHOLE = '(?![\\d%]|[.,:]\\d|[A-Za-z])'
const YEAR = '(?<year>(?:1[5-9]|20)\\d\\d)(?![\\d%]|[.,:]\\d|[A-Za-z])'
const RELATIVE = '(?<when>this|last|next)\\syear(?!s)\\b'
const IN_YEAR = `(?:(?:,?${GAP}|,)(?:of${GAP})?${YEAR}|,?${GAP}(?:of${GAP})?${RELATIVE})`
/** Not behind the rest of a number or of a word. */
const START = '(?<![\\w$¥€£#/]|\\d[.,:]|\\d[-–])'

const ONE_NAMED_DAY = `(?:${WEEKDAY})?${month('month')}${GAP}?(?:the${GAP})?${DAY}`
const NAMED_DAY = `${ONE_NAMED_DAY}(?:${TO}${LAST_DAY})?`
const DAY_NAMED = `(?:${WEEKDAY}(?:the${GAP})?)?(?<isDayFirst>(?=\\d))(?:(?<first>\\d{1,2})(?:st|nd|rd|th)?${TO})?${DAY}(?:${GAP}|-)(?:of${GAP})?${month('month')}`
const MONTHS = `${month('month')}${TO}${month('lastMonth')}`

/** The longest of what stands before the month: "Wednesday, the 12th through 13th of". */
const LEAD = 64

/** Dates of English words: `November 16th`, `3–5 May 2020`, `January to October this year`, `in 2021`. */
export const NAMED_FORMS: readonly DateForm[] = [
  form(`${NAMED_DAY}${IN_YEAR}`),
  form(`${NAMED_DAY}${WHOLE}`),
  form(`${ONE_NAMED_DAY}${WHOLE}`),
  form(`(?:${DAY_NAMED})(?:${IN_YEAR}|-${YEAR.replace('year', 'year2')})`),
  form(`${DAY_NAMED}(?![\\w])`),
  form(`(?<year>(?:1[5-9]|20)\\d\\d)${GAP}(?:year${GAP})?${NAMED_DAY}${WHOLE}`),
  form(`${MONTHS}${IN_YEAR}`),
  form(`${MONTHS}(?!${GAP}?\\d|\\w)`),
  form(`${month('month')}${IN_YEAR}`),
  form(
    `${RELATIVE}(?:['’]s)?,?${GAP}(?:from${GAP})?${month('month')}(?:${GAP}${DAY}|(?!${GAP}\\d))`,
  ),
  yearRanges(({ tokenBehind }) => countsThings(tokenBehind)),
  {
    needs: /\d{4}/,
    pattern:
      /(?<=\b(?:in|during|since|until|by|year|for|from)\s)(?<year>(?:1[5-9]|20)\d\d)(?![\d%/\w]|[-.,:]\d)/gi,
    read: ({ year }, { tokenBehind }) =>
      tokenBehind && !YEAR_ENDS.test(tokenBehind.partOfSpeech) ? undefined : { year: Number(year) },
  },
]

/** Parts of speech behind a number that is a year and counts nothing. */
const YEAR_ENDS = /^(?:PUNCT|SPACE|ADP|CCONJ|SCONJ|DET|PRON|AUX|ADV|PART)$/
const UNTOLD_BEFORE = /\b(?:every|each|last|next|this|previous|coming|following)\s{1,2}$/i
const UNTOLD_AFTER =
  /^\s{1,2}(?:(?:of\s)?(?:every|each|that|the (?:same|following|next|previous)) year\b|each\b|every\b)/i
const BETWEEN = /\bbetween\s{1,2}$/i
const YEAR_OFFSETS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 }

function form(source: string): DateForm {
  return { needs: A_MONTH, lead: LEAD, pattern: new RegExp(START + source, 'gi'), read: readNamed }
}

function readNamed(groups: Groups, around: Around): Meaning | typeof UNTELLABLE | undefined {
  const { when, lastMonth, day, first, lastDay } = groups
  const year = groups.year ?? groups.year2
  const name = groups.month ?? ''
  const hasYear = year !== undefined || when !== undefined
  const setting = {
    hasYear,
    hasDay: day !== undefined,
    isDayFirst: groups.isDayFirst !== undefined,
  }
  if (!isMonth(name, setting, around)) return undefined
  if ((hasYear || groups.and) && countsThings(around.tokenBehind)) return undefined
  if (UNTOLD_BEFORE.test(around.before) || UNTOLD_AFTER.test(around.after)) return UNTELLABLE
  const point = {
    ...(year === undefined ? {} : { year: Number(year) }),
    ...(when === undefined
      ? {}
      : { relation: { unit: 'year', offset: YEAR_OFFSETS[when.toLowerCase()] ?? 0 } as const }),
    month: monthNumber(name),
    ...(day === undefined ? {} : { day: Number(day) }),
  }
  const span = groups.and && !BETWEEN.test(around.before) ? makeList : makeStretch
  if (first !== undefined) return span({ ...point, day: Number(first) }, point)
  if (lastDay !== undefined) return span(point, { ...point, day: Number(lastDay) })
  if (lastMonth !== undefined) return span(point, { ...point, month: monthNumber(lastMonth) })
  return point
}
