import { type Around, type DateForm, UNTELLABLE } from './read-forms.ts'

const YEAR = '(?:19|20)\\d\\d'
const DASH = '[-‐‑–—―~～－]{1,2}'
const TO = `(?:\\s{0,2}(?:${DASH}|to|until|till|through|至|到)\\s{0,2}|(?<=\\bbetween\\s\\d{4})\\sand\\s)`
/** "year" behind the number, as translations have it too. */
const WORD = '(?:\\s?年|\\s?years?\\b)?'

/**
 * Two years with a dash or a word between them: `2021-2035`, `2021 to 2035`, `2021至2035年`, `2021 year—2035 year`, `2021–25`.
 * `counts` tells from what follows that the numbers count something, as in "1950 to 2000 hectares".
 */
export function yearRanges(counts: (around: Around) => boolean): DateForm {
  return {
    needs: /(?:19|20)\d\d/,
    pattern: new RegExp(
      `(?<![\\d.,$¥€£/]|\\d-)(?<year>${YEAR})${WORD}(?:${TO}(?<last>${YEAR})|${DASH}(?<short>\\d\\d))${WORD}(?![\\d/%]|[.,]\\d|-\\d)`,
      'gu',
    ),
    read({ year = '', last, short = '' }, around) {
      if (counts(around)) return UNTELLABLE
      // Up to 12 a short number may be a month: "2021-11".
      if (last === undefined && Number(short) <= 12) return UNTELLABLE
      const until = Number(last ?? year.slice(0, 2) + short)
      return Number(year) <= until ? { year: Number(year), until: { year: until } } : UNTELLABLE
    },
  }
}
