import type { LabelForm } from './label-forms.ts'

/** Numbers of the forms by key. */
export function groupForms(
  forms: readonly LabelForm[],
  keysOf: (form: LabelForm, number: number) => readonly string[],
): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>()
  for (const [number, form] of forms.entries()) {
    for (const key of keysOf(form, number)) {
      const group = groups.get(key)
      if (group === undefined) groups.set(key, [number])
      else group.push(number)
    }
  }
  return groups
}
