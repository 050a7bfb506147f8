/** The numbers of the tokens from one to another, both inclusive; none where the last is before the first. */
export const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, offset) => first + offset)
