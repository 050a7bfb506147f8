import { CallerError } from '../../errors.ts'
import { type ProblemError, refused } from '../problem-error.ts'

/** Seconds after which to ask again. */
const SOON = '2'
const LATER = '30'

/** Why a pool has not answered a query, as an error of HTTP; `undefined` for a defect of ours. */
export function queryProblem(error: unknown): ProblemError | undefined {
  if (!(error instanceof CallerError)) return undefined
  const { code, message, details } = error
  const busy = (seconds: string) => ({ code, headers: { 'retry-after': seconds } })
  switch (code) {
    case 'queue-full':
      return refused(503, message, busy(SOON))
    case 'query-timeout':
      return refused(503, message, { ...busy(LATER), title: 'Query took too long' })
    case 'query-cancelled':
      return refused(503, message, busy(SOON))
    case 'triple-term':
      return refused(406, message, { code, headers: { vary: 'Accept' } })
    case 'service-failed':
      return refused(502, message, { code, title: 'Another endpoint failed' })
    case 'query-memory':
    case 'answer-too-large':
      return refused(500, message, { code, title: 'Query needs too much' })
    default:
      return refused(400, message, {
        code,
        fields: details,
        title: code === 'bad-update' ? 'Bad update' : 'Bad query',
      })
  }
}
