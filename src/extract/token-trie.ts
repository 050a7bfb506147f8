/**
 * Sequences of folded tokens, each with values; found at a place of a text in one walk. The branches
 * grow when a text first comes to them: most words of a pack stand in no text of a run.
 */
export interface TokenTrie<Value> {
  /** By the token at `depth`; those of the sequences in `waiting` are not there yet. */
  readonly children: Map<string, TokenTrie<Value>>
  readonly values: Value[]
  /** How many tokens lead here. */
  readonly depth: number
  /** Sequences that go on from here. */
  waiting: Sequence<Value>[]
  /** At the root: more sequences, by their first token, to be asked for once. */
  readonly source: TrieSource<Value> | undefined
  /** At a root without a source: which slots first tokens have. Nearly all tokens of a text have others. */
  readonly sieve: Uint8Array | undefined
}

/** A sequence of tokens with one of its values. */
export interface Sequence<Value> {
  /** With a space between, until a text comes to the first of them. */
  readonly tokens: readonly string[] | string
  readonly value: Value
}

/** The sequences that begin with a token; quick where there are none. */
export type TrieSource<Value> = (token: string) => readonly Sequence<Value>[]

/** What was found: the values of the sequence that ends before token `end`. */
export interface TrieMatch<Value> {
  /** Exclusive. */
  readonly end: number
  readonly values: readonly Value[]
}

/** An empty trie; or one of what a source has, into which nothing more is put. */
export function makeTrie<Value>(source?: TrieSource<Value>): TokenTrie<Value> {
  return makeNode(0, source, source ? undefined : new Uint8Array(SLOTS))
}

const makeNode = <Value>(
  depth: number,
  source?: TrieSource<Value>,
  sieve?: Uint8Array,
): TokenTrie<Value> => ({ children: new Map(), values: [], depth, waiting: [], source, sieve })

const SLOTS = 4096

/** The slot of a token, which is not empty, by its length and three of its characters. */
function slotOf(token: string): number {
  const { length } = token
  const ends = token.charCodeAt(0) * 31 + token.charCodeAt(length - 1)
  return ((ends * 31 + token.charCodeAt(length >> 1)) * 31 + length) % SLOTS
}

/** Adds a sequence, as a list or with a space between the tokens; an empty one is left out. */
export function insert<Value>(
  trie: TokenTrie<Value>,
  tokens: readonly string[] | string,
  value: Value,
): void {
  if (tokens.length === 0) return
  trie.waiting.push({ tokens, value })
  const first = (typeof tokens === 'string' ? firstOf(tokens) : tokens[0]) ?? ''
  if (trie.sieve && first !== '') trie.sieve[slotOf(first)] = 1
}

const NONE: readonly never[] = []

/** All sequences that start at token `start`, shortest first. */
export function matchesAt<Value>(
  trie: TokenTrie<Value>,
  tokens: readonly string[],
  start: number,
): readonly TrieMatch<Value>[] {
  const first = tokens[start] ?? ''
  if (trie.sieve && (first === '' || trie.sieve[slotOf(first)] === 0)) return NONE
  // Most tokens begin nothing: no list is made for them.
  let matches: TrieMatch<Value>[] | undefined
  let node: TokenTrie<Value> | undefined = trie
  for (let end = start; end < tokens.length; ) {
    if (node.waiting.length > 0) grow(node)
    node = childOf(node, tokens[end++] ?? '')
    if (!node) break
    if (node.values.length === 0) continue
    matches ??= []
    matches.push({ end, values: node.values })
  }
  return matches ?? NONE
}

function childOf<Value>(node: TokenTrie<Value>, token: string): TokenTrie<Value> | undefined {
  const child = node.children.get(token)
  if (child !== undefined || node.source === undefined) return child
  const sequences = node.source(token)
  if (sequences.length === 0) return undefined
  node.waiting = [...sequences]
  grow(node)
  return node.children.get(token)
}

/** Hands the waiting sequences on to the children, in the order in which they came. */
function grow<Value>(node: TokenTrie<Value>): void {
  for (const sequence of node.waiting) {
    const isRoot = node.depth === 0
    const tokens = isRoot ? sequence.tokens : listOf(sequence.tokens)
    const token = (typeof tokens === 'string' ? firstOf(tokens) : tokens[node.depth]) ?? ''
    let child = node.children.get(token)
    if (!child) {
      child = makeNode(node.depth + 1)
      node.children.set(token, child)
    }
    if (endsAt(tokens, child.depth)) child.values.push(sequence.value)
    else child.waiting.push({ tokens, value: sequence.value })
  }
  node.waiting = []
}

const listOf = (tokens: readonly string[] | string): readonly string[] =>
  typeof tokens === 'string' ? tokens.split(' ') : tokens

function firstOf(tokens: string): string {
  const end = tokens.indexOf(' ')
  return end < 0 ? tokens : tokens.slice(0, end)
}

/** Whether there are no more tokens than `depth`, which is 1 for those that are not parted yet. */
const endsAt = (tokens: readonly string[] | string, depth: number): boolean =>
  typeof tokens === 'string' ? !tokens.includes(' ') : tokens.length === depth
