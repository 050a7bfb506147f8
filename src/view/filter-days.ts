import type { ViewData, ViewNode } from '../view-model.ts'

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** The first and the last of some days, `YYYY-MM-DD`; both count. */
export interface DayRange {
  readonly first: string
  readonly last: string
}

export function readDays(days: string | undefined): DayRange | undefined {
  const [first, last] = days?.split('/') ?? []
  return first === undefined || last === undefined ? undefined : { first, last }
}

export const isWithin = (day: string, { first, last }: DayRange): boolean =>
  first <= day && day <= last

/** The days that a thing itself has: those of its literals. */
export function daysOfNode({ literals }: Pick<ViewNode, 'literals'>): string[] {
  return literals.flatMap(({ value }) => (DAY.test(value) ? [value] : []))
}

/** Every day that a document or a thing has, as often as one has it, in order. */
export function allDays({ documents, graph }: ViewData): string[] {
  return [
    ...documents.flatMap(({ date }) => (date !== undefined && DAY.test(date) ? [date] : [])),
    ...graph.nodes.flatMap(({ attributes }) => daysOfNode(attributes)),
  ].sort()
}
