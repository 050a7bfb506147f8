import { dateFinder } from '../dates/date-finder.ts'
import { HAN_FORMS } from '../dates/han-forms.ts'
import { NUMERIC_FORMS } from '../dates/numeric-forms.ts'
import { NAMED_FORMS } from './date-forms.ts'
import { RELATIVE_FORMS } from './relative-forms.ts'

/**
 * The dates that a sentence names, in order, also those that stand in it in Chinese. Months that are
 * also words or names ("may", "Li Jun") count only where they cannot be these.
 */
export const findDates = dateFinder({
  forms: [...NAMED_FORMS, ...NUMERIC_FORMS, ...HAN_FORMS, ...RELATIVE_FORMS],
  range: {
    joins: /^\s{0,2}(?:[-‐‑–—―~～－]{1,2}|to|until|till|through|起?至|起?到)\s{0,2}$/,
    joinsAfterLead: { lead: /\bbetween\s{1,2}$/i, joins: /^\s{1,2}and\s{1,2}$/ },
  },
  bounds: { before: /\b(?:before|after|since|until|till|by|as of|prior to|later than)\s{1,2}$/i },
})
