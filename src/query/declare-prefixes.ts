import { isKeyword, type SparqlToken } from './sparql-tokens.ts'

/**
 * The declarations, on one line, of the prefixes that a query uses and does not declare; `''` when
 * there are none.
 *
 *     declarePrefixes(sparqlTokens('ASK { ?s a:p ?o }'), { a: 'https://a.example/' })
 *     // 'PREFIX a: <https://a.example/>\n'
 */
export function declarePrefixes(
  tokens: readonly SparqlToken[],
  prefixes: Readonly<Record<string, string>>,
): string {
  const declared = new Set(
    tokens.flatMap((token, index) =>
      token.kind === 'name' && isKeyword(tokens[index - 1], 'PREFIX') ? [prefixOf(token)] : [],
    ),
  )
  const used = new Set(tokens.flatMap((token) => (token.kind === 'name' ? [prefixOf(token)] : [])))
  const missing = [...used].flatMap((prefix) => {
    const iri = Object.hasOwn(prefixes, prefix) ? prefixes[prefix] : undefined
    return iri === undefined || declared.has(prefix) ? [] : [`PREFIX ${prefix}: <${iri}>`]
  })
  return missing.length === 0 ? '' : `${missing.join(' ')}\n`
}

function prefixOf({ text }: SparqlToken): string {
  return text.slice(0, text.indexOf(':'))
}
