/** What is asked for. */
export type Query =
  | { readonly kind: 'iri'; readonly iri: string }
  | { readonly kind: 'words'; readonly words: string }
  /** Statements between two things, each given by words or IRI. */
  | { readonly kind: 'ends'; readonly subject: string; readonly object: string }

const ARROW = /\s*(?:->|→)\s*/u
const ABSOLUTE_IRI = /^[a-z][a-z0-9+.-]*:\/\/\S+$/i

/**
 * Reads a query: `https://…` or `<https://…>`, words, or two of these with an arrow between them.
 * `undefined` for one that asks for nothing.
 *
 *     readQuery('Ada Example -> Bob')
 *     // { kind: 'ends', subject: 'Ada Example', object: 'Bob' }
 */
export function readQuery(query: string): Query | undefined {
  const [first = '', ...others] = query.trim().split(ARROW)
  // A literal may hold an arrow itself: the first one parts the two.
  const object = query.trim().slice(first.length).replace(ARROW, '')
  if (others.length > 0) {
    return first === '' || object === '' ? undefined : { kind: 'ends', subject: first, object }
  }
  if (first === '') return undefined
  const iri = iriIn(first)
  return iri === undefined ? { kind: 'words', words: first } : { kind: 'iri', iri }
}

/** The IRI that the words are, with or without angle brackets. */
export function iriIn(words: string): string | undefined {
  const bare = words.replace(/^<(.*)>$/, '$1')
  return ABSOLUTE_IRI.test(bare) ? bare : undefined
}
