export interface SortedBy<Item> {
  /** Items with the same key belong together. */
  readonly keyOf: (item: Item) => string
  /** The order of keys, by which each list is sorted. */
  readonly compare: (a: string, b: string) => number
}

/**
 * Sorted lists as one: groups of items with the same key, in order. Each list is read as it is
 * needed, so that the memory taken is that of one item of each, whatever their length. A key that
 * many lists have is compared once.
 */
export function* mergeSorted<Item>(
  lists: readonly Iterable<Item>[],
  { keyOf, compare }: SortedBy<Item>,
): Generator<readonly Item[]> {
  /** The next item of each list, by its key. */
  const heads = new Map<string, Head<Item>[]>()
  const keys = leastFirst(compare)
  const open = lists.map((list) => list[Symbol.iterator]())
  try {
    for (const rest of open) advance(rest)
    for (let key = keys.take(); key !== undefined; key = keys.take()) yield groupOf(key)
  } finally {
    for (const rest of open) rest.return?.()
  }

  function advance(rest: Iterator<Item>): void {
    const { value: item, done } = rest.next()
    if (done === true) return
    const key = keyOf(item)
    const same = heads.get(key)
    if (same !== undefined) {
      same.push({ item, rest })
      return
    }
    heads.set(key, [{ item, rest }])
    keys.add(key)
  }

  function groupOf(key: string): Item[] {
    const group: Item[] = []
    // It grows where a list goes on with the same key.
    for (const { item, rest } of heads.get(key) ?? []) {
      group.push(item)
      advance(rest)
    }
    heads.delete(key)
    return group
  }
}

interface Head<Item> {
  readonly item: Item
  readonly rest: Iterator<Item>
}

interface LeastFirst {
  readonly add: (key: string) => void
  /** The least key, which is gone then; `undefined` where there is none. */
  readonly take: () => string | undefined
}

/** Keys as a heap: each is at most as great as the two below it. */
function leastFirst(compare: (a: string, b: string) => number): LeastFirst {
  const keys: string[] = []

  function isLess(one: number, other: number): boolean {
    const [a, b] = [keys[one], keys[other]]
    return a !== undefined && b !== undefined && compare(a, b) < 0
  }

  function swap(one: number, other: number): void {
    const [a = '', b = ''] = [keys[one], keys[other]]
    keys[one] = b
    keys[other] = a
  }

  function sink(): void {
    let place = 0
    for (;;) {
      const left = 2 * place + 1
      const least = isLess(left + 1, left) ? left + 1 : left
      if (!isLess(least, place)) return
      swap(least, place)
      place = least
    }
  }

  return {
    add: (key) => {
      let place = keys.push(key) - 1
      while (place > 0 && isLess(place, (place - 1) >> 1)) {
        swap(place, (place - 1) >> 1)
        place = (place - 1) >> 1
      }
    },
    take: () => {
      const [least] = keys
      const last = keys.pop()
      if (last !== undefined && keys.length > 0) {
        keys[0] = last
        sink()
      }
      return least
    },
  }
}
