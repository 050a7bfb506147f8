export interface CutTriples {
  /** N-Triples. */
  readonly text: string
  readonly count: number
  readonly truncated: boolean
}

/** N-Triples with each triple once, sorted, and none beyond the limit. */
export function cutTriples(ntriples: string, limit = Number.POSITIVE_INFINITY): CutTriples {
  const all = [...new Set(ntriples.split('\n').filter((line) => line !== ''))].sort()
  const kept = all.length > limit ? all.slice(0, limit) : all
  const text = kept.map((line) => `${line}\n`).join('')
  return { text, count: kept.length, truncated: all.length > limit }
}
