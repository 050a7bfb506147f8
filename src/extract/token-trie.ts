/** Sequences of folded tokens, each with values; found at a place of a text in one walk. */
export interface TokenTrie<Value> {
  readonly children: Map<string, TokenTrie<Value>>
  readonly values: Value[]
}

/** What was found: the values of the sequence that ends before token `end`. */
export interface TrieMatch<Value> {
  /** Exclusive. */
  readonly end: number
  readonly values: readonly Value[]
}

export function makeTrie<Value>(): TokenTrie<Value> {
  return { children: new Map(), values: [] }
}

/** Adds a sequence; an empty one is left out. */
export function insert<Value>(
  trie: TokenTrie<Value>,
  tokens: readonly string[],
  value: Value,
): void {
  if (tokens.length === 0) return
  let node = trie
  for (const token of tokens) {
    let child = node.children.get(token)
    if (!child) {
      child = makeTrie()
      node.children.set(token, child)
    }
    node = child
  }
  node.values.push(value)
}

/** All sequences that start at token `start`, shortest first. */
export function matchesAt<Value>(
  trie: TokenTrie<Value>,
  tokens: readonly string[],
  start: number,
): TrieMatch<Value>[] {
  const matches: TrieMatch<Value>[] = []
  let node: TokenTrie<Value> | undefined = trie
  for (let end = start; end < tokens.length; ) {
    node = node.children.get(tokens[end++] ?? '')
    if (!node) break
    if (node.values.length > 0) matches.push({ end, values: node.values })
  }
  return matches
}
