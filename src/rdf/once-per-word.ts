/** So many words are remembered: of a corpus, the common ones come again at once. */
const MOST_WORDS = 50_000
/** In UTF-16 units: what is longer is no word that comes again. */
const LONGEST_WORD = 40

/**
 * The same pure function of a word, but worked out once for each that comes again soon; what it gives
 * is never `undefined`.
 */
export function oncePerWord<Value extends string | number | boolean | object | null>(
  make: (word: string) => Value,
): (word: string) => Value {
  const known = new Map<string, Value>()
  return (word) => {
    const value = known.get(word)
    if (value !== undefined) return value
    if (word.length > LONGEST_WORD) return make(word)
    // What is cut out of a text keeps all of that in memory: a copy does not.
    const copy = ` ${word}`.slice(1)
    const made = make(copy)
    if (known.size >= MOST_WORDS) known.clear()
    known.set(copy, made)
    return made
  }
}
