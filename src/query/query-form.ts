import { isKeyword, type SparqlToken } from './sparql-tokens.ts'

export type QueryForm = 'SELECT' | 'ASK' | 'CONSTRUCT' | 'DESCRIBE'

const FORMS: readonly QueryForm[] = ['SELECT', 'ASK', 'CONSTRUCT', 'DESCRIBE']

/** What a query asks for; `undefined` for an update, and for what is no query at all. */
export function queryForm(tokens: readonly SparqlToken[]): QueryForm | undefined {
  const first = tokens.find((token) => token.depth === 0 && isKeyword(token, ...FORMS))
  return FORMS.find((form) => isKeyword(first, form))
}
