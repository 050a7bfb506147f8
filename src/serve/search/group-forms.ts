import { getOrAdd } from '../../rdf/get-or-add.ts'
import type { LabelForm } from './label-forms.ts'

/** Numbers of the forms by key, each once under a key. */
export function groupForms(
  forms: readonly LabelForm[],
  keysOf: (form: LabelForm, number: number) => readonly string[],
): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>()
  for (const [number, form] of forms.entries()) {
    for (const key of new Set(keysOf(form, number))) {
      getOrAdd(groups, key, () => []).push(number)
    }
  }
  return groups
}
