import { InternalError } from '../errors.ts'

/**
 * Throws `InternalError` where a string holds half a surrogate pair, which no encoding of a file
 * can hold: reading a document has replaced it by U+FFFD.
 */
export function checkWhole(value: string): void {
  const half = /\p{Surrogate}/u.exec(value)?.[0]
  if (half === undefined) return
  const code = half.charCodeAt(0).toString(16).toUpperCase()
  throw new InternalError('lone-surrogate', `A string holds half a surrogate pair, U+${code}`)
}
