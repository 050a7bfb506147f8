import { createHash } from 'node:crypto'

/** A style sheet or script of the pages, as it is sent. */
export interface Asset {
  readonly body: string
  /** The value of `Content-Type`. */
  readonly type: string
  /** Of the body: the first 16 hex digits of its SHA-256. */
  readonly hash: string
}

const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
  json: 'application/json',
}

/** An asset of that file name; the ending says what it is. */
export function makeAsset(name: string, body: string): Asset {
  const ending = name.slice(name.lastIndexOf('.') + 1)
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 16)
  return { body, type: TYPES[ending] ?? 'text/plain; charset=utf-8', hash }
}
