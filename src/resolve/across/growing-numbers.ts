/** A list of whole numbers of 32 bits that grows, outside of the heap of JavaScript. */
export interface GrowingNumbers {
  readonly length: () => number
  /** Adds a number at the end. Answers with its place. */
  readonly push: (value: number) => number
  /** 0 where there is nothing. */
  readonly at: (place: number) => number
  readonly set: (place: number, value: number) => void
  readonly slice: (start: number, end: number) => Int32Array
}

const FIRST_LENGTH = 1024

export function growingNumbers(): GrowingNumbers {
  let values = new Int32Array(FIRST_LENGTH)
  let length = 0
  return {
    length: () => length,
    push: (value) => {
      if (length === values.length) {
        const larger = new Int32Array(2 * length)
        larger.set(values)
        values = larger
      }
      values[length] = value
      return length++
    },
    at: (place) => values[place] ?? 0,
    set: (place, value) => {
      values[place] = value
    },
    slice: (start, end) => values.subarray(start, end),
  }
}
