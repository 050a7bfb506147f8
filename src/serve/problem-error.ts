import { CallerError } from '../errors.ts'
import type { Problem } from './problem.ts'

/** A request that cannot be answered as it is; thrown anywhere in a part, told by `makeApp`. */
export class ProblemError extends CallerError {
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.code ?? 'bad-request', problem.detail)
    this.problem = problem
  }
}

/** An error that is told as one of HTTP. */
export function refused(
  status: Problem['status'],
  detail: string,
  more: Partial<Problem> = {},
): ProblemError {
  return new ProblemError({ status, title: TITLES[status] ?? 'Failed', detail, ...more })
}

const TITLES: Readonly<Record<number, string>> = {
  400: 'Bad request',
  401: 'Not authorised',
  403: 'Forbidden',
  404: 'Not found',
  405: 'Method not allowed',
  406: 'Not acceptable',
  413: 'Request too large',
  415: 'Unsupported media type',
  421: 'Misdirected request',
  500: 'Failed',
  503: 'Service unavailable',
}
