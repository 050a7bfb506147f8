const GROUPED = new Intl.NumberFormat('en')

/** `12,000`. */
export function grouped(count: number): string {
  return GROUPED.format(count)
}

/** `1 entity`, `12,000 entities`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : many}`
}

/** `12 of 40 entities`, or `40 entities` where none is left out. */
export function countedOf(count: number, all: number, one: string, many = `${one}s`): string {
  const whole = counted(all, one, many)
  return count === all ? whole : `${grouped(count)} of ${whole}`
}
