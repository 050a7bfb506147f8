import type { QueryRequest } from './query-pool.ts'
import { isKeyword, type SparqlToken } from './sparql-tokens.ts'

type NamedDataset = Pick<QueryRequest, 'defaultGraphs' | 'namedGraphs'>

/**
 * The dataset that a query describes by itself (`FROM`, `FROM NAMED`), as if the request had named
 * it; nothing where it describes none, or names a graph by what must be resolved first. `prefixes`
 * are those that need not be declared.
 */
export function datasetOfQuery(
  tokens: readonly SparqlToken[],
  prefixes: Readonly<Record<string, string>> = {},
): NamedDataset {
  const declared = new Map([...Object.entries(prefixes), ...declaredPrefixes(tokens)])
  const defaultGraphs: string[] = []
  const namedGraphs: string[] = []
  for (const [index, token] of tokens.entries()) {
    if (token.depth > 0 || !isKeyword(token, 'FROM')) continue
    const isNamed = isKeyword(tokens[index + 1], 'NAMED')
    const graph = graphOf(tokens[index + (isNamed ? 2 : 1)], declared)
    if (graph === undefined) return {}
    if (isNamed) namedGraphs.push(graph)
    else defaultGraphs.push(graph)
  }
  return defaultGraphs.length + namedGraphs.length === 0 ? {} : { defaultGraphs, namedGraphs }
}

function declaredPrefixes(tokens: readonly SparqlToken[]): [prefix: string, iri: string][] {
  return tokens.flatMap((token, index): [string, string][] => {
    const [name, iri] = [tokens[index + 1], tokens[index + 2]]
    if (token.depth > 0 || !isKeyword(token, 'PREFIX')) return []
    if (name?.kind !== 'name' || iri?.kind !== 'iri') return []
    return [[name.text.slice(0, -1), iri.text.slice(1, -1)]]
  })
}

/** An absolute IRI without escapes, in angle brackets or by a prefix. */
function graphOf(
  token: SparqlToken | undefined,
  prefixes: ReadonlyMap<string, string>,
): string | undefined {
  if (token?.kind === 'iri') return absolute(token.text.slice(1, -1))
  if (token?.kind !== 'name') return undefined
  const colon = token.text.indexOf(':')
  const namespace = prefixes.get(token.text.slice(0, colon))
  return namespace === undefined ? undefined : absolute(namespace + token.text.slice(colon + 1))
}

function absolute(iri: string): string | undefined {
  return /^[A-Za-z][A-Za-z0-9+.-]*:[^\\]*$/.test(iri) ? iri : undefined
}
