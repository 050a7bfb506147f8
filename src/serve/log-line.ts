import type { Observation } from './observe.ts'

/** How requests are written down. */
export type LogFormat = 'text' | 'json' | 'none'

/**
 * A line for a request. Whatever a client sends, it is one line: what could end it or move the cursor
 * of a terminal is escaped.
 *
 *     2026-01-02T03:04:05.678Z GET /sparql 200 12 ms 345 B 10 rows
 */
export function logLine(
  observation: Observation,
  { format, time }: { readonly format: Exclude<LogFormat, 'none'>; readonly time: string },
): string {
  const { method, path, status, milliseconds, bytes, rows, isAborted } = observation
  const ms = Math.round(milliseconds * 10) / 10
  if (format === 'json') {
    const aborted = isAborted ? { aborted: true } : {}
    return escaped(JSON.stringify({ time, method, path, status, ms, bytes, rows, ...aborted }))
  }
  return [
    time,
    escaped(method),
    escaped(path),
    status,
    `${ms} ms`,
    ...(bytes === undefined ? [] : [`${bytes} B`]),
    ...(rows === undefined ? [] : [`${rows} rows`]),
    ...(isAborted ? ['aborted'] : []),
  ].join(' ')
}

function escaped(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (character) =>
    [...character].map((each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''),
  )
}
