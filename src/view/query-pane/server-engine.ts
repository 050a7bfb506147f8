import type { QueryFault, QueryResult } from '../../query/query-result.ts'
import type { QueryEngine } from './query-engine.ts'

/** Asks the server that the page comes from. */
export function serverEngine(): QueryEngine {
  return {
    start: () => Promise.resolve(),
    async run(sparql, signal) {
      try {
        const body = new URLSearchParams({ query: sparql })
        const answer = await fetch('/query/result', { method: 'POST', body, signal })
        const said: unknown = await answer.json()
        // What `/query/result` says, or a problem as all of the server are told.
        return answer.ok ? (said as QueryResult) : { kind: 'refusal', problem: said as QueryFault }
      } catch (error) {
        if (signal.aborted) throw error
        const problem = { title: 'No answer', detail: 'The server cannot be reached' }
        return { kind: 'refusal', problem }
      }
    },
  }
}
