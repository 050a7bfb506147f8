import type { FormGroups } from './group-forms.ts'
import type { LabelForm } from './label-forms.ts'

/** Which forms are wanted of an index, and how many at most. */
export interface FindFormsOptions {
  readonly count: number
  readonly accepts?: ((form: number) => boolean) | undefined
}

interface RankFormsOptions extends FindFormsOptions {
  readonly forms: readonly LabelForm[]
  /** Numbers of the forms that have a term. */
  readonly formsOf: FormGroups
  /** Of equal names the shorter has less that was not asked for: the less, the more that counts. */
  readonly leniency: number
}

/** Numbers of the forms that have some of the terms, those that have more and rarer ones first. */
export function rankForms(
  terms: Iterable<string>,
  { forms, formsOf, leniency, count, accepts }: RankFormsOptions,
): number[] {
  const tally = new Map<number, number>()
  for (const term of terms) {
    const found = formsOf(term)
    const weight = Math.log(1 + forms.length / (1 + found.length))
    for (const form of found) tally.set(form, (tally.get(form) ?? 0) + weight)
  }
  const value = (form: number) =>
    (tally.get(form) ?? 0) / (leniency + (forms[form]?.wordCount ?? 0))
  return [...tally.keys()]
    .filter((form) => accepts?.(form) ?? true)
    .map((form) => [value(form), form] as const)
    .sort(([a, m], [b, n]) => b - a || m - n)
    .slice(0, count)
    .map(([, form]) => form)
}
