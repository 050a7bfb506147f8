import type { LabelForm } from './label-forms.ts'
import type { FindFormsOptions } from './rank-forms.ts'

/** Numbers of the forms that begin with a folded text, or sound so, by code units. */
type PrefixIndex = (folded: string, options: FindFormsOptions) => number[]

/** Between a key and the number of its form: sorts before all that a folded text may hold. */
const END = '\u0000'

/**
 * Names by how they begin, whole, and by how they sound. Linear but for one sort, of texts alone,
 * which is much quicker than one of pairs.
 */
export function prefixIndex(
  forms: readonly LabelForm[],
  soundsOf: (form: number) => readonly string[],
): PrefixIndex {
  const keys: string[] = []
  for (const [form, { folded }] of forms.entries()) {
    keys.push(entryOf(folded, form))
    for (const sound of soundsOf(form)) keys.push(entryOf(sound, form))
  }
  keys.sort()
  return (folded, { count, accepts }) => {
    let low = 0
    for (let high = keys.length; low < high; ) {
      const middle = (low + high) >> 1
      if ((keys[middle] ?? '') < folded) low = middle + 1
      else high = middle
    }
    const found = new Set<number>()
    for (let at = low; at < keys.length && found.size < count; at++) {
      const entry = keys[at]
      if (entry === undefined || !entry.startsWith(folded)) break
      const form = formOf(entry)
      if (accepts?.(form) ?? true) found.add(form)
    }
    return [...found]
  }
}

/** The number as two code units, the higher first, so that equal keys sort by it. */
const entryOf = (key: string, form: number): string =>
  key + END + String.fromCharCode(form >>> 15, form & 0x7fff)

const formOf = (entry: string): number =>
  (entry.charCodeAt(entry.length - 2) << 15) | entry.charCodeAt(entry.length - 1)
