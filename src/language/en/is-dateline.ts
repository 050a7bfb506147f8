import { endsByline, startsByline } from '../dates/stands-alone.ts'

/** A label, also behind others: "Source: Rook News | Published on". */
const LABEL =
  /(?:^|[|/·•;,.)\]]\s?|\s)(?:(?:first |last )?(?:published|posted|updated|released)(?: on| at| date| time)?|date)\s?[:：]?\s{0,4}$/i
/** "OSLO, " before the date, and " (Agency) --" behind it. */
const SENDER = /^\s{0,4}\p{Lu}[\p{L} .'-]{1,30},\s{1,2}$/u
const AGENCY = /^\s{0,2}(?:\([^()]{2,30}\)\s{0,2})?(?:--?|[–—])\s/
const LONGEST_LEAD = 80

/** See `Language.isDateline`. */
export function isDateline(before: string, after: string): boolean {
  if (before.length > LONGEST_LEAD) return false
  if (SENDER.test(before) && AGENCY.test(after)) return true
  return (startsByline(before) || LABEL.test(before)) && endsByline(after)
}
