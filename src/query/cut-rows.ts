import type { ResultFormat } from './query-pool.ts'

export interface CutRows {
  readonly body: string
  readonly count: number
  readonly truncated: boolean
}

/**
 * The rows of a result as the engine wrote it: counted, and without those beyond the limit. They are
 * told apart by the syntax of the form, so that what stands inside of a value is no end of a row.
 */
export function cutRows(
  body: string,
  {
    format,
    limit = Infinity,
  }: { readonly format: ResultFormat; readonly limit?: number | undefined },
): CutRows {
  switch (format) {
    case 'json':
      return cutJson(body, limit)
    case 'xml':
      return cutAfter(body, limit, { end: /<results>|<\/result>/g, tail: '</results></sparql>' })
    case 'csv':
      return cutAfter(body, limit, { end: /"(?:[^"]|"")*"|\r\n/g, tail: '' })
    case 'tsv':
      return cutAfter(body, limit, { end: /\n/g, tail: '' })
  }
}

interface RowSyntax {
  /** Ends the head, then each row; or is a quoted value, in which none ends. */
  readonly end: RegExp
  readonly tail: string
}

function cutAfter(body: string, limit: number, { end, tail }: RowSyntax): CutRows {
  let count = -1
  let cutOffset = body.length
  for (const { 0: text, index } of body.matchAll(end)) {
    if (text.startsWith('"')) continue
    count += 1
    if (count === limit) cutOffset = index + text.length
    if (count > limit)
      return { body: body.slice(0, cutOffset) + tail, count: limit, truncated: true }
  }
  return { body, count: Math.max(0, count), truncated: false }
}

function cutJson(body: string, limit: number): CutRows {
  // Written by the engine a moment ago, in the form of the recommendation.
  const result = JSON.parse(body) as { results: { bindings: unknown[] } }
  const { bindings } = result.results
  if (bindings.length <= limit) return { body, count: bindings.length, truncated: false }
  bindings.length = limit
  return { body: JSON.stringify(result), count: limit, truncated: true }
}
