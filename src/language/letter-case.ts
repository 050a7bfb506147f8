const [FIRST_LARGE, LAST_LARGE, FIRST_SMALL, LAST_SMALL] = [65, 90, 97, 122]
/** UTF-16 unit of the last character of ASCII. */
export const LAST_ASCII = 127

/** Whether the text starts with a capital letter, of whatever alphabet. */
export function startsLarge(text: string): boolean {
  const code = text.charCodeAt(0)
  return code <= LAST_ASCII ? code >= FIRST_LARGE && code <= LAST_LARGE : /^\p{Lu}/u.test(text)
}

/** Whether the text starts with a small letter, of whatever alphabet that has capitals. */
export function startsSmall(text: string): boolean {
  const code = text.charCodeAt(0)
  return code <= LAST_ASCII ? code >= FIRST_SMALL && code <= LAST_SMALL : /^\p{Ll}/u.test(text)
}
