const CLOCK =
  /^[\sT,，]{0,3}\d{1,2}[:：]\d\d(?:[:：]\d\d)?(?:\s?[ap]\.?m\.?)?(?:\s?(?:GMT|UTC|Z))?(?:\s?[+-]\d{1,2}(?::?\d\d)?)?/i

/** Whether a line goes on behind a date with nothing but the time, marks, and labels of a byline. */
export function endsByline(after: string): boolean {
  const rest = after.replace(CLOCK, '')
  return /^[\s)）\]】]*$/.test(rest) || /^\s{0,4}[|/·•([（【]/.test(rest) || LABEL.test(rest)
}

/** A short label with a colon: "Source:". */
const LABEL = /^[\s,，]{1,4}[\p{L} ]{1,20}[:：]/u

/** Whether nothing but marks stands before a date in its line. */
export const startsByline = (before: string): boolean => /^[^\p{L}\p{N}]*$/u.test(before)
