import { CallerError, InputError, InternalError, type MerganserError } from '../errors.ts'
import type { WorkerReply } from './query-thread.ts'

/** The errors by which a pool says that it has not answered. */

export function timedOut(timeoutMs: number): CallerError {
  const seconds = timeoutMs / 1000
  return new CallerError(
    'query-timeout',
    `The query took longer than ${seconds} s and was stopped; ask for less, or allow more time`,
    { details: { timeoutMs } },
  )
}

export function cancelled(): CallerError {
  return new CallerError('query-cancelled', 'The query was called off')
}

export function queueFull(queueLimit: number): CallerError {
  return new CallerError(
    'queue-full',
    `Already ${queueLimit} queries wait for their turn; ask again in a while`,
    { details: { queueLimit } },
  )
}

/** The error that a thread tells of, which has lost its class on the way. */
export function errorOf(reply: WorkerReply): MerganserError {
  if (reply.kind === 'error') {
    const { kind, code, message, details } = reply.error
    if (kind === 'caller') return new CallerError(code, message, { details })
    if (kind === 'input') return new InputError(code, message, { details })
    return new InternalError(code, message, { details })
  }
  if (reply.kind !== 'broken') {
    return new InternalError('out-of-turn', `A thread said "${reply.kind}" out of turn`)
  }
  if (reply.cause === 'memory') {
    return new CallerError(
      'query-memory',
      'The query needs more memory than it may have, and was stopped; ask for less at once',
    )
  }
  return new CallerError(
    'bad-query',
    'The query is too long or too deeply nested for the engine; make it smaller',
    { cause: new Error(reply.message) },
  )
}

/** Why a thread has not started. */
export function startError(reply: WorkerReply): MerganserError {
  if (reply.kind !== 'broken') return errorOf(reply)
  const cause = new Error(reply.message)
  if (reply.cause === 'memory') {
    return new InputError('data-too-large', 'The data is too large for the memory of the engine', {
      cause,
    })
  }
  return new InternalError('no-thread', `No thread for queries starts: ${reply.message}`, { cause })
}
