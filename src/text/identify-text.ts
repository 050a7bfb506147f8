import { hashText } from './hash-text.ts'

const HASH_DIGITS_IN_IRI = 16

/** The identity of a document with this text: the same characters, the same document. */
export function identifyText(
  text: string,
  base: string,
): { readonly iri: string; readonly hash: string } {
  const hash = hashText(text)
  return { iri: `${base}document/${hash.slice(0, HASH_DIGITS_IN_IRI)}`, hash }
}
