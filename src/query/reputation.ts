import { createHash } from 'node:crypto'
import type { QueryRequest } from './query-pool.ts'

/** What is known of a query: how long it, or one like it, took before. */
export type Repute = 'quick' | 'slow' | 'unknown'

export interface Reputation {
  readonly of: (request: QueryRequest) => Repute
  readonly learn: (request: QueryRequest, repute: Exclude<Repute, 'unknown'>) => void
}

/** Queries that are remembered; of more, the one that was not met for the longest is forgotten. */
const REMEMBERED = 4096

/** Of a query, what its shape is told by, in UTF-16 units: the rest of a long one changes little. */
const SHAPE_LENGTH = 8192

/**
 * Remembers which queries were quick and which were slow. Quick is only the very same query on the
 * same graphs; slow is every query of the same shape, so that a new number in it does not wash it
 * clean.
 */
export function createReputation(): Reputation {
  const quick = createMemory()
  const slow = createMemory()
  return {
    of: (request) => {
      if (quick.has(textKey(request))) return 'quick'
      return slow.has(shapeKey(request)) ? 'slow' : 'unknown'
    },
    learn: (request, repute) => {
      if (repute === 'quick') {
        quick.add(textKey(request))
        slow.delete(shapeKey(request))
      } else {
        quick.delete(textKey(request))
        slow.add(shapeKey(request))
      }
    },
  }
}

function createMemory() {
  const keys = new Set<string>()
  return {
    has: (key: string): boolean => {
      if (!keys.delete(key)) return false
      keys.add(key)
      return true
    },
    add: (key: string): void => {
      keys.delete(key)
      keys.add(key)
      const [oldest] = keys
      if (keys.size > REMEMBERED && oldest !== undefined) keys.delete(oldest)
    },
    delete: (key: string): void => void keys.delete(key),
  }
}

function textKey({ sparql, defaultGraphs, namedGraphs, limit }: QueryRequest): string {
  return hash(JSON.stringify([sparql, defaultGraphs, namedGraphs, limit]))
}

/** Without what can be changed at will: constants, names of variables, comments, white space. */
function shapeKey({ sparql }: QueryRequest): string {
  return hash(sparql.slice(0, SHAPE_LENGTH).replace(VARIABLE_PART, '·').toUpperCase())
}

const VARIABLE_PART = /<[^<>\s]*>|"[^"\n]*"|'[^'\n]*'|#[^\n]*|[?$][\p{L}\p{N}_]+|\d+|\s+/gu

const hash = (text: string): string => createHash('sha256').update(text).digest('base64')
