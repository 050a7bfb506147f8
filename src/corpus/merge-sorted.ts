/**
 * Sorted lists as one: groups of items that are equal, in order. Each list is read as it is needed,
 * so that the memory taken is that of one item of each, whatever their length.
 */
export function* mergeSorted<Item>(
  lists: readonly Iterable<Item>[],
  compare: (a: Item, b: Item) => number,
): Generator<readonly Item[]> {
  const heads: Head<Item>[] = []
  for (const list of lists) {
    const rest = list[Symbol.iterator]()
    const { value, done } = rest.next()
    if (done !== true) push({ item: value, rest })
  }
  try {
    while (heads.length > 0) yield nextGroup()
  } finally {
    for (const { rest } of heads) rest.return?.()
  }

  function nextGroup(): Item[] {
    const group: Item[] = []
    for (let head = heads[0]; head !== undefined && isIn(group, head.item); head = heads[0]) {
      group.push(head.item)
      const { value, done } = head.rest.next()
      if (done === true) drop()
      else {
        head.item = value
        sink(0)
      }
    }
    return group
  }

  function isIn([first]: readonly Item[], item: Item): boolean {
    return first === undefined || compare(first, item) === 0
  }

  /** The heads are a heap: each is at most as great as the two below it. */
  function push(head: Head<Item>): void {
    let place = heads.push(head) - 1
    while (place > 0 && isLess(place, (place - 1) >> 1)) {
      swap(place, (place - 1) >> 1)
      place = (place - 1) >> 1
    }
  }

  function drop(): void {
    const last = heads.pop()
    if (last === undefined || heads.length === 0) return
    heads[0] = last
    sink(0)
  }

  function sink(from: number): void {
    let place = from
    for (;;) {
      const left = 2 * place + 1
      const least = isLess(left + 1, left) ? left + 1 : left
      if (!isLess(least, place)) return
      swap(least, place)
      place = least
    }
  }

  function isLess(one: number, other: number): boolean {
    const [a, b] = [heads[one], heads[other]]
    return a !== undefined && b !== undefined && compare(a.item, b.item) < 0
  }

  function swap(one: number, other: number): void {
    const [a, b] = [heads[one], heads[other]]
    if (a === undefined || b === undefined) return
    heads[one] = b
    heads[other] = a
  }
}

interface Head<Item> {
  item: Item
  readonly rest: Iterator<Item>
}
