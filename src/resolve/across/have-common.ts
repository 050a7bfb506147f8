/** Whether two ascending lists of numbers have one in common. Linear. */
export function haveCommon(one: readonly number[], other: readonly number[]): boolean {
  let at = 0
  return one.some((number) => {
    while ((other[at] ?? Number.POSITIVE_INFINITY) < number) at += 1
    return other[at] === number
  })
}
