/** The items under each of the keys that they have. */
export function groupBy(items, keysOf) {
  const groups = new Map()
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key)
      if (group === undefined) groups.set(key, [item])
      else group.push(item)
    }
  }
  return groups
}
