// Read in the browser as well: nothing here makes terms.

/** The IRI that has a key, as it is written; `undefined` where the key is not one of an IRI. */
export const iriOfKey = (key: string): string | undefined =>
  key.startsWith('1') ? key.slice(1) : undefined

/** What a literal is made of. */
export interface LiteralParts {
  readonly value: string
  /** `''` where it has none. */
  readonly language: string
  /** IRI. */
  readonly datatype: string
}

/** The literal that has a key, which must be one of a literal. */
export function literalOfKey(key: string): LiteralParts {
  const type = key.lastIndexOf('\0')
  const language = key.lastIndexOf('\0', type - 1)
  return {
    value: key.slice(1, language),
    language: key.slice(language + 1, type),
    datatype: key.slice(type + 1),
  }
}
