import type { CalendarPoint } from '../language.ts'
import { readHanNumber } from './han-numbers.ts'
import { makeList, makeStretch } from './make-stretch.ts'
import { type Around, type DateForm, type Groups, type Meaning, UNTELLABLE } from './read-forms.ts'

const SPACE = '\\s{0,2}'
const DIGIT = '[0-9０-９]'
const YEAR = `(?:[12１２]${DIGIT}{3}|[一二][〇零○Ｏ一二三四五六七八九]{3})${SPACE}年`
const MONTH = `(?:${DIGIT}{1,2}|十[一二]?|[一二三四五六七八九])`
const DAY = `(?:${DIGIT}{1,2}|[二三]?十[一二三四五六七八九]?|[一二三四五六七八九廿卅])`
const TO = `${SPACE}(?:[-‐‑–—―~～－]{1,2}|至|到)${SPACE}`
const ENDS_DAY = '[日号號]'

/** Years counted from that of the text. */
const YEARS: Readonly<Record<string, number>> = {
  前年: -2,
  去年: -1,
  今年: 0,
  本年: 0,
  明年: 1,
  后年: 2,
  後年: 2,
}
const IN_YEAR = `(?:(?:(?<year>${YEAR})|(?<when>${Object.keys(YEARS).join('|')})(?:度|的)?)${SPACE})?`
/** Not behind another number, nor behind a year that is not one of ours. */
const START = `(?<![0-9０-９.．第〇零一二三四五六七八九十百千万年])`
const LUNAR = /(?:农历|農曆|阴历|陰曆|旧历|舊曆)\s?$/u

const NEEDS = /[年月]/

/** Dates in Chinese that need no word cut: `2021年11月16日`, `11月16日至18日`, `今年1至10月`, `2021—2035年`. */
export const HAN_FORMS: readonly DateForm[] = [
  form(`${START}${IN_YEAR}(?<month>${MONTH})${SPACE}月${SPACE}(?<day>${DAY})${SPACE}${ENDS_DAY}`),
  form(
    `${START}${IN_YEAR}(?<month>${MONTH})${SPACE}月${SPACE}(?<day>${DAY})${SPACE}${ENDS_DAY}?(?:${TO}|(?<list>[、和]))(?<lastDay>${DAY})${SPACE}${ENDS_DAY}`,
  ),
  form(
    `${START}${IN_YEAR}(?<month>${MONTH})${SPACE}月?${TO}(?<lastMonth>${MONTH})${SPACE}月份?(?!${SPACE}${DAY}${SPACE}${ENDS_DAY})`,
  ),
  form(
    `${START}(?:(?<year>${YEAR})|(?<when>${Object.keys(YEARS).join('|')}))(?:度|的)?${SPACE}(?<month>${MONTH})${SPACE}月份?`,
  ),
  form(`${START}(?<year>${YEAR})(?!代|间|前|来|的?历史|以上|左右)`),
]

function form(source: string): DateForm {
  return { needs: NEEDS, pattern: new RegExp(source, 'gu'), read: readHan }
}

function readHan(groups: Groups, { before }: Around): Meaning | typeof UNTELLABLE | undefined {
  const { year, when, month, day, lastDay, lastMonth } = groups
  if (LUNAR.test(before)) return UNTELLABLE
  const inYear: CalendarPoint = {
    ...part('year', year?.replace(/\s*年$/u, '')),
    ...(when === undefined ? {} : { relation: { unit: 'year', offset: YEARS[when] ?? 0 } }),
  }
  const from = { ...inYear, ...part('month', month), ...part('day', day) }
  if (lastDay !== undefined) {
    const span = groups.list === undefined ? makeStretch : makeList
    return span(from, { ...from, ...part('day', lastDay) })
  }
  if (lastMonth !== undefined) return makeStretch(from, { ...from, ...part('month', lastMonth) })
  return from
}

/** A part as a number; 0, which no date has, when it is none. */
function part(name: 'year' | 'month' | 'day', words: string | undefined): CalendarPoint {
  return words === undefined ? {} : { [name]: readHanNumber(words) ?? 0 }
}
