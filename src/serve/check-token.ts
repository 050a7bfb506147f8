import { createHash, timingSafeEqual } from 'node:crypto'
import { refused } from './problem-error.ts'

/**
 * Refuses a request that does not carry the token (401). The comparison takes the same time whatever is
 * wrong with it, so that it cannot be guessed piece by piece.
 */
export function checkToken(authorization: string | undefined, token: string): void {
  const given = /^Bearer +(\S+) *$/i.exec(authorization ?? '')?.[1] ?? ''
  if (timingSafeEqual(digest(given), digest(token)) && given !== '') return
  throw refused(401, 'An update carries the token of the server: Authorization: Bearer …', {
    code: 'no-token',
    headers: { 'www-authenticate': 'Bearer realm="merganser"' },
  })
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
