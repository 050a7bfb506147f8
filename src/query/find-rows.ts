import { parse, type Quad, type Store } from 'oxigraph'
import { askEngine, type EngineRequest } from './ask-engine.ts'
import { checkNesting } from './check-nesting.ts'
import { cutRows } from './cut-rows.ts'
import { cutTriples } from './cut-triples.ts'
import { queryForm } from './query-form.ts'
import type { FoundAnswer, FoundTable } from './query-result.ts'
import { readAnswer, readRows } from './read-rows.ts'
import { rowTerm } from './row-term.ts'
import { sparqlTokens } from './sparql-tokens.ts'

/**
 * What a query finds, as a page shows it: made with the engine alone, so that it runs in a browser
 * too. A query that cannot be read throws `CallerError`, code `bad-query`, with `line` and `column`.
 */
export function findRows(
  store: Store,
  request: EngineRequest,
  now: () => number,
): FoundTable | FoundAnswer {
  const { sparql, limit } = request
  const tokens = sparqlTokens(sparql)
  checkNesting(sparql, tokens)
  const question = { store, request, tokens, now }
  switch (queryForm(tokens)) {
    case 'SELECT': {
      const { text, milliseconds } = askEngine(question, 'json')
      const { body, truncated } = cutRows(text, { format: 'json', limit })
      return { kind: 'table', isGraph: false, ...readRows(body), isCut: truncated, milliseconds }
    }
    case 'CONSTRUCT':
    case 'DESCRIBE': {
      const { text, milliseconds } = askEngine(question, 'nt')
      const { text: kept, truncated } = cutTriples(text, limit)
      const rows = triplesOf(kept)
      return { kind: 'table', isGraph: true, ...rows, isCut: truncated, milliseconds }
    }
    // What is no query is refused by the engine, like all else that it cannot read.
    case 'ASK':
    case undefined: {
      const { text, milliseconds } = askEngine(question, 'json')
      return { kind: 'answer', isTrue: readAnswer(text), milliseconds }
    }
  }
}

function triplesOf(ntriples: string): Pick<FoundTable, 'columns' | 'rows'> {
  // Without the option of it, the engine gives a list.
  const quads = parse(ntriples, { format: 'application/n-triples' }) as Quad[]
  return {
    columns: ['subject', 'predicate', 'object'],
    rows: quads.map(({ subject, predicate, object }) => [subject, predicate, object].map(rowTerm)),
  }
}
