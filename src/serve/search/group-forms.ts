import type { LabelForm } from './label-forms.ts'

/** Numbers of forms by key, each once under a key. */
export type FormGroups = (key: string) => readonly number[]

/** Groups forms by their keys. Most keys are of one form, which takes no list of its own. */
export function groupForms(
  forms: readonly LabelForm[],
  keysOf: (form: LabelForm, number: number) => readonly string[],
): FormGroups {
  const groups = new Map<string, number | number[]>()
  for (const [number, form] of forms.entries()) {
    for (const key of new Set(keysOf(form, number))) {
      const group = groups.get(key)
      if (group === undefined) groups.set(key, number)
      else if (typeof group === 'number') groups.set(key, [group, number])
      else group.push(number)
    }
  }
  return (key) => {
    const group = groups.get(key)
    if (group === undefined) return []
    return typeof group === 'number' ? [group] : group
  }
}
