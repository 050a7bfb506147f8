import type { Context } from 'hono'

/** Whether the client has what has this `ETag`, and says so: then 304 answers it. */
export function isKnown(context: Context, etag: string): boolean {
  const known = context.req.header('if-none-match')?.split(/\s*,\s*/) ?? []
  return known.some((each) => each === '*' || each.replace(/^W\//, '') === etag)
}
