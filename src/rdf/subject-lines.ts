import { Lexer, type Token } from 'n3'

/**
 * The line, from 1, on which each IRI first stands as the subject of a block of Turtle: where to
 * point when something about that subject is wrong. The text must be Turtle that parses; relative
 * IRIs are such as only need the base before them; graph blocks of TriG are not looked into.
 *
 *     subjectLines('@prefix a: <https://a.example/> .\n\na:x a a:Y .').get('https://a.example/x')  // 3
 */
export function subjectLines(text: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>()
  const namespaces = new Map<string, string>()
  let base = ''
  for (const statement of statements(new Lexer().tokenize(text))) {
    const [first, second, third] = statement
    if (first === undefined) continue
    if (/^@?base$/i.test(first.type)) {
      base = second?.value ?? ''
    } else if (/^@?prefix$/i.test(first.type)) {
      namespaces.set(second?.value ?? '', third?.value ?? '')
    } else {
      const iri = iriOf(first, namespaces, base)
      if (iri !== undefined && !lines.has(iri)) lines.set(iri, first.line)
    }
  }
  return lines
}

/** Cuts the tokens at full stops; the directives of SPARQL's style end without one. */
function* statements(tokens: readonly Token[]): Iterable<readonly Token[]> {
  let statement: Token[] = []
  for (const token of tokens) {
    if (token.type === 'eof') break
    if (token.type !== '.') statement.push(token)
    const first = statement[0]
    if (token.type === '.' || (first !== undefined && statement.length === sparqlLength(first))) {
      yield statement
      statement = []
    }
  }
}

function sparqlLength(first: Token): number | undefined {
  if (first.type === 'PREFIX') return 3
  return first.type === 'BASE' ? 2 : undefined
}

function iriOf(
  { type, value = '', prefix = '' }: Token,
  namespaces: ReadonlyMap<string, string>,
  base: string,
): string | undefined {
  if (type === 'IRI') return /^[a-z][a-z\d+.-]*:/i.test(value) ? value : base + value
  return type === 'prefixed' ? (namespaces.get(prefix) ?? '') + value : undefined
}
