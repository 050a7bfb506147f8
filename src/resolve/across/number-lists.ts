import { growingNumbers } from './growing-numbers.ts'

/** Many short lists of numbers that grow side by side, outside of the heap of JavaScript. */
export interface NumberLists {
  /** Adds to a list, which `NO_LIST` starts. Answers with the list as it is then. */
  readonly push: (list: number, value: number) => number
  /** What was added last. */
  readonly last: (list: number) => number | undefined
  /** In the order in which they were added. */
  readonly read: (list: number) => number[]
}

export const NO_LIST = 0

export function numberLists(): NumberLists {
  // A list is the place of its last value, and each value knows the one before.
  const [values, before] = [growingNumbers(), growingNumbers()]
  values.push(0)
  before.push(NO_LIST)
  return {
    push: (list, value) => {
      before.push(list)
      return values.push(value)
    },
    last: (list) => (list === NO_LIST ? undefined : values.at(list)),
    read: (list) => {
      const found: number[] = []
      for (let at = list; at !== NO_LIST; at = before.at(at)) found.push(values.at(at))
      return found.reverse()
    },
  }
}
