/** The numbers of the tokens from one to another, both inclusive; none where the last is before the first. */
export function range(first: number, last: number): number[] {
  const numbers: number[] = []
  for (let number = first; number <= last; number++) numbers.push(number)
  return numbers
}
