import { foldWords } from './fold-words.ts'

export interface NearNamesOptions {
  /** At most so many. */
  readonly limit: number
  /** Names less alike are left out: 0 to 1, 1 for the same letters. */
  readonly threshold: number
}

const DEFAULTS: NearNamesOptions = Object.freeze({ limit: 3, threshold: 0.6 })

/** The names that look most like the words, or have a part that does, the most alike first. */
export function nearNames(
  words: string,
  names: Iterable<string>,
  options: Partial<NearNamesOptions> = {},
): string[] {
  const { limit, threshold } = { ...DEFAULTS, ...options }
  const wanted = foldWords(words)
  if (wanted === '') return []
  return [...new Set(names)]
    .map((name) => ({ name, likeness: bestLikeness(wanted, foldWords(name)) }))
    .filter(({ likeness }) => likeness >= threshold)
    .sort((a, b) => b.likeness - a.likeness || a.name.length - b.name.length || order(a, b))
    .map(({ name }) => name)
    .filter((name, index, ranked) => !holdsOneOf(name, ranked.slice(0, index)))
    .slice(0, limit)
}

const order = (a: { readonly name: string }, b: { readonly name: string }): number =>
  a.name < b.name ? -1 : 1

/** A longer name around one that is already there helps nobody. */
const holdsOneOf = (name: string, others: readonly string[]): boolean =>
  others.some((other) => foldWords(name).includes(foldWords(other)))

/** A part that is like the words counts a little less than a whole name. */
const PART = 0.95

function bestLikeness(wanted: string, name: string): number {
  const parts = partsOf(name, wanted).map((part) => PART * likeness(wanted, part))
  return Math.max(likeness(wanted, name), ...parts)
}

/** The stretches of as many words as are wanted; of a name without gaps, of as many characters. */
function partsOf(name: string, wanted: string): string[] {
  const gap = name.includes(' ') ? ' ' : ''
  const units = name.split(gap)
  const size = wanted.split(gap).length
  return Array.from({ length: Math.max(0, units.length - size + 1) }, (_, start) =>
    units.slice(start, start + size).join(gap),
  )
}

function likeness(a: string, b: string): number {
  return 1 - editDistance(a, b) / Math.max(1, a.length, b.length)
}

/** Characters to insert, delete or replace. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
