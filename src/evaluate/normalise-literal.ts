const MARKS = /["'“”‘’«»「」『』.,;:，。；：]/g
const ARTICLE = /^(?:the|an?)\s+/

/**
 * The form in which two literals are compared: compatibility forms of letters, case, quotation and
 * punctuation marks, a leading article and the width of gaps do not count.
 *
 *     normaliseLiteral('The  “Red  Plain”.')  // 'red plain'
 */
export function normaliseLiteral(value: string): string {
  const bare = value.normalize('NFKC').toLowerCase().replace(MARKS, '')
  return bare.replace(ARTICLE, '').replace(/\s+/g, ' ').trim()
}
