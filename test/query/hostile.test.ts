import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createQueryPool } from '../../src/query/create-query-pool.ts'
import type { QueryPool } from '../../src/query/query-pool.ts'

const TIMEOUT_MS = 1500
const LIMIT = 1000

const COUNTED = 'SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }'

/** What a stranger may send, and how it may end. */
const HOSTILE: readonly (readonly [what: string, sparql: string, code?: string])[] = [
  ['a cartesian product is cut at the limit', 'SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }'],
  ['a cartesian product that is counted', COUNTED, 'query-timeout'],
  [
    'a cartesian product that is sorted',
    'SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?i ?a',
    'query-(timeout|memory)',
  ],
  [
    'a cartesian product that is a graph',
    'CONSTRUCT { ?a ?b ?f } { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }',
    'query-(timeout|memory)',
  ],
  [
    'a path over everything',
    'SELECT (COUNT(*) AS ?n) { ?a (<x:p>|!<x:p>)* ?b . ?b (<x:p>|!<x:p>)* ?c . ?c (<x:p>|!<x:p>)* ?d }',
    'query-timeout',
  ],
  [
    'a text that doubles',
    `SELECT (STRLEN(?z) AS ?n) { BIND("0123456789" AS ?t0) ${Array.from(
      { length: 40 },
      (_, index) => `BIND(CONCAT(?t${index}, ?t${index}) AS ?t${index + 1})`,
    ).join(' ')} BIND(?t40 AS ?z) }`,
    'query-(timeout|memory)|bad-query',
  ],
  [
    'a huge regular expression',
    `SELECT * { ?s ?p ?o FILTER(REGEX(STR(?o), "${'(a|b|[^c]{1,50}){1,50}'.repeat(40)}")) }`,
  ],
  ['braces, 10,000 deep', `SELECT * ${'{'.repeat(10_000)}${'}'.repeat(10_000)}`, 'bad-query'],
  [
    'denials, 100,000 in a row',
    `SELECT * { ?s ?p ?o FILTER(${'!'.repeat(100_000)}true) }`,
    'bad-query|query-timeout',
  ],
  [
    'a megabyte of patterns',
    `SELECT * { ${'?s ?p ?o . '.repeat(95_000)} }`,
    'bad-query|query-timeout|query-memory',
  ],
  ['a megabyte of dots', `SELECT * { ${'a.'.repeat(500_000)} }`, 'bad-query|query-timeout'],
  [
    'a megabyte of quotes',
    `SELECT * { ?s ?p ${'"'.repeat(1_000_001)} }`,
    'bad-query|query-timeout',
  ],
]

const THREADS = 2

/** Threads of this process that run scripts, as Node itself reports them. */
function countWorkers(): number {
  // What a report says has no type; of its parts only this list is looked at.
  const report = process.report?.getReport() as { readonly workers: readonly unknown[] }
  return report.workers.length
}

describe('hostile queries', { timeout: 60_000 }, () => {
  let pool: QueryPool
  let others = 0
  beforeAll(async () => {
    others = countWorkers()
    const trig = readFileSync('output/jilin-executive-meeting/dataset.trig', 'utf8')
    pool = await createQueryPool(trig, { timeoutMs: TIMEOUT_MS, memoryMb: 256, threads: THREADS })
  }, 60_000)
  afterAll(async () => pool.close())

  const ask = (sparql: string) =>
    pool.query({ sparql, resultFormat: 'csv', graphFormat: 'ntriples', limit: LIMIT })

  const cases = HOSTILE.map(([what, sparql, code = 'query-timeout']) => ({ what, sparql, code }))
  test.each(cases)('$what', async ({ sparql, code }) => {
    const start = performance.now()
    const outcome = await ask(sparql).then(
      ({ count }) => ({ count }),
      (error) => ({ code: error.code, isShort: error.message.length < 1000 }),
    )
    expect(performance.now() - start).toBeLessThan(TIMEOUT_MS * 8)
    if ('code' in outcome) {
      expect(outcome.code).toMatch(new RegExp(`^(${code})$`))
      expect(outcome.isShort).toBe(true)
    } else {
      expect(outcome.count).toBeLessThanOrEqual(LIMIT)
    }
    const { body } = await ask('ASK { ?s ?p ?o }')
    expect(body).toBe('true')
    expect(pool.load()).toMatchObject({ running: 0, waiting: 0 })
  })

  test('leave no thread behind', async () => {
    for (let round = 0; round < 3; round += 1) {
      await Promise.allSettled([ask(COUNTED), ask(COUNTED)])
    }
    await expect.poll(() => countWorkers() - others, { timeout: 10_000 }).toBe(THREADS)
  })

  test('and none too many where all are ended at once and another query waits', async () => {
    const slow = (): Promise<unknown> => ask(COUNTED)
    await Promise.allSettled(Array.from({ length: THREADS }, slow))
    expect((await ask('ASK { ?s ?p ?o }')).body).toBe('true')
    await expect.poll(() => countWorkers() - others, { timeout: 10_000 }).toBe(THREADS)
  })

  test('a caller who goes away frees the thread at once', async () => {
    const leaving = new AbortController()
    const request = {
      sparql: COUNTED,
      resultFormat: 'csv',
      graphFormat: 'turtle',
    } as const
    const answer = pool.query(request, leaving.signal)
    setTimeout(() => leaving.abort(), 100)
    const start = performance.now()
    await expect(answer).rejects.toMatchObject({ code: 'query-cancelled' })
    expect(performance.now() - start).toBeLessThan(TIMEOUT_MS)
  })

  test('more queries than may wait are refused', async () => {
    const small = await createQueryPool('<x:a> <x:b> <x:c> .', { threads: 1, queueLimit: 1 })
    const asks = Array.from({ length: 3 }, () =>
      small.query({ sparql: 'ASK {}', resultFormat: 'csv', graphFormat: 'turtle' }),
    )
    const outcomes = await Promise.allSettled(asks)
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected'])
    expect(outcomes[2]).toMatchObject({ reason: { code: 'queue-full' } })
    await small.close()
  })
})
