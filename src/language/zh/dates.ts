import { dateFinder } from '../dates/date-finder.ts'
import { HAN_FORMS } from '../dates/han-forms.ts'
import { NUMERIC_FORMS } from '../dates/numeric-forms.ts'
import { yearRanges } from '../dates/year-ranges.ts'
import { RELATIVE_FORMS } from './relative-forms.ts'

/** Units of things, behind which two numbers are no years. */
const COUNTED = /^\s?(?:余|多|万|亿|[人元个户亩吨名家件台只头座条项公千米平])/u

/** The dates that a sentence names, in order: `2022年3月18日`, `1至10月`, `昨日`, `2022-03-18`. */
export const findDates = dateFinder({
  forms: [
    ...NUMERIC_FORMS,
    ...HAN_FORMS,
    ...RELATIVE_FORMS,
    yearRanges(({ after }) => COUNTED.test(after)),
  ],
  range: { joins: /^\s{0,2}(?:[-‐‑–—―~～－]{1,2}|起?至|起?到)\s{0,2}$/ },
  bounds: {
    before: /(?:截至|截止|截止到|早于|晚于)\s?$/u,
    behind: /^\s?(?:[之以]?[前后後]|起(?!至|到)|以来|以來|止)/u,
  },
})
