/** So many texts are remembered, none that is longer: with what is made of them some 16 MB. */
const MOST_TEXTS = 16_384
const LONGEST_TEXT = 1000

const isRemembered = (text: string, known: number): boolean =>
  known < MOST_TEXTS && text.length <= LONGEST_TEXT

/**
 * Writes a text as it is, and where it comes again as its number among those that are remembered.
 * The same texts in the same order are written alike. No text may start with a digit.
 */
export function shortenRepeated(): (text: string) => string {
  const numbers = new Map<string, string>()
  return (text) => {
    const known = numbers.get(text)
    if (known !== undefined) return known
    if (isRemembered(text, numbers.size)) numbers.set(text, String(numbers.size))
    return text
  }
}

/** Reads what was written so, in its order: what is made of a text that is remembered is made once. */
export function restoreRepeated<Value extends string | object>(
  make: (text: string) => Value,
): (written: string) => Value {
  const values: Value[] = []
  return (written) => {
    const known = startsWithDigit(written) ? values[Number(written)] : undefined
    if (known !== undefined) return known
    const made = make(written)
    if (isRemembered(written, values.length)) values.push(made)
    return made
  }
}

function startsWithDigit(text: string): boolean {
  const unit = text.charCodeAt(0)
  return unit >= 48 && unit <= 57
}
