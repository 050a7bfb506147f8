/**
 * A map whose values are made when they are first asked for, and then kept. `keys` are distinct;
 * `valueAt` makes the value of a key by its place, always the same.
 */
export function lazyMap<Value extends object>(
  keys: readonly string[],
  valueAt: (place: number) => Value,
): ReadonlyMap<string, Value> {
  const places = new Map(keys.map((key, place) => [key, place]))
  const made: Value[] = []
  const at = (place: number): Value => {
    const value = made[place] ?? valueAt(place)
    made[place] = value
    return value
  }
  function* entries(): MapIterator<[string, Value]> {
    for (const [key, place] of places) yield [key, at(place)]
  }
  function* values(): MapIterator<Value> {
    for (const place of places.values()) yield at(place)
  }
  const map: ReadonlyMap<string, Value> = {
    size: places.size,
    get: (key) => {
      const place = places.get(key)
      return place === undefined ? undefined : at(place)
    },
    has: (key) => places.has(key),
    keys: () => places.keys(),
    values,
    entries,
    [Symbol.iterator]: entries,
    forEach: (call) => {
      for (const [key, value] of entries()) call(value, key, map)
    },
  }
  return map
}
