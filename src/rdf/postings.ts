/** Lists of numbers by key: those of key k are `values` from `starts[k]` up to `starts[k + 1]`. */
export interface Postings {
  readonly starts: Uint32Array
  readonly values: Uint32Array
}

/** Numbers from `start` up to `end`, which is exclusive. */
export interface NumberRange {
  readonly start: number
  readonly end: number
}

/** The values of each key from 0 to `keyCount`, in the order of the pairs; linear. */
export function makePostings(
  keys: readonly number[],
  values: readonly number[],
  options: { readonly keyCount: number },
): Postings {
  const starts = new Uint32Array(options.keyCount + 1)
  for (const key of keys) starts[key + 1] = (starts[key + 1] ?? 0) + 1
  for (let key = 0; key < options.keyCount; key++) {
    starts[key + 1] = (starts[key + 1] ?? 0) + (starts[key] ?? 0)
  }
  const next = starts.slice()
  const sorted = new Uint32Array(values.length)
  for (const [index, key] of keys.entries()) {
    const at = next[key] ?? 0
    sorted[at] = values[index] ?? 0
    next[key] = at + 1
  }
  return { starts, values: sorted }
}

/** Where in `values` those of a key stand that are within a range; the values of each key must rise. */
export function placesWithin(postings: Postings, key: number, range: NumberRange): NumberRange {
  const start = postings.starts[key] ?? 0
  const end = postings.starts[key + 1] ?? start
  const first = firstFrom(postings.values, { start, end }, range.start)
  return { start: first, end: firstFrom(postings.values, { start: first, end }, range.end) }
}

/** The first place whose value is at least `least`. */
function firstFrom(values: Uint32Array, { start, end }: NumberRange, least: number): number {
  // Mostly all of them, or none, are within the range.
  if (start === end || (values[start] ?? 0) >= least) return start
  if ((values[end - 1] ?? 0) < least) return end
  let low = start
  let high = end
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((values[middle] ?? 0) < least) low = middle + 1
    else high = middle
  }
  return low
}

/** The values of a key; empty for a key that there is not. */
export function valuesOf({ starts, values }: Postings, key: number): Uint32Array {
  const start = starts[key]
  const end = starts[key + 1]
  return start === undefined || end === undefined
    ? values.subarray(0, 0)
    : values.subarray(start, end)
}
