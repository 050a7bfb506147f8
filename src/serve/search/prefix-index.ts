import type { LabelForm } from './label-forms.ts'
import type { FindFormsOptions } from './rank-forms.ts'

/** Numbers of the forms that begin with a folded text, or sound so, by code units. */
type PrefixIndex = (folded: string, options: FindFormsOptions) => number[]

/** Names by how they begin, whole, and by how they sound. Linear but for one sort. */
export function prefixIndex(
  forms: readonly LabelForm[],
  soundsOf: (form: number) => readonly string[],
): PrefixIndex {
  const keys = forms.flatMap(({ folded }, form) =>
    [folded, ...soundsOf(form)].map((key) => ({ key, form })),
  )
  keys.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.form - b.form))
  return (folded, { count, accepts }) => {
    let low = 0
    for (let high = keys.length; low < high; ) {
      const middle = (low + high) >> 1
      if ((keys[middle]?.key ?? '') < folded) low = middle + 1
      else high = middle
    }
    const found = new Set<number>()
    for (let at = low; at < keys.length && found.size < count; at++) {
      const entry = keys[at]
      if (entry === undefined || !entry.key.startsWith(folded)) break
      if (accepts?.(entry.form) ?? true) found.add(entry.form)
    }
    return [...found]
  }
}
