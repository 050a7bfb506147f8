import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createQueryPool } from '../../src/query/create-query-pool.ts'
import type { QueryPool, QueryRequest } from '../../src/query/query-pool.ts'

const trig = readFileSync('output/jilin-executive-meeting/dataset.trig', 'utf8')
const asking = (sparql: string, more: Partial<QueryRequest> = {}): QueryRequest => ({
  sparql,
  resultFormat: 'csv',
  graphFormat: 'ntriples',
  ...more,
})
const COUNT = asking('SELECT (COUNT(*) AS ?n) { ?s ?p ?o }')
const ENDLESS = asking('SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }')

describe('a pool of two threads', () => {
  let pool: QueryPool
  beforeAll(async () => {
    pool = await createQueryPool(trig, { timeoutMs: 2000, queueLimit: 2, memoryMb: 32 })
  })
  afterAll(async () => pool.close())

  test('answers', async () => {
    const answer = await pool.query(COUNT)
    expect(answer).toMatchObject({ kind: 'select', count: 1, truncated: false })
    expect(answer.body).toMatch(/^n\r\n\d+\r\n$/)
  })

  test('ends what takes too long, and answers at once', async () => {
    const before = performance.now()
    await expect(pool.query(ENDLESS)).rejects.toMatchObject({ code: 'query-timeout' })
    const stopped = performance.now()
    expect(stopped - before).toBeLessThan(6000)
    await pool.query(COUNT)
    expect(performance.now() - stopped).toBeLessThan(1000)
  })

  test('ends what needs too much memory', async () => {
    const sorted = asking('SELECT * { ?a ?b ?c . ?d ?e ?f } ORDER BY ?a ?d')
    await expect(pool.query(sorted)).rejects.toMatchObject({ code: 'query-memory' })
    await pool.query(COUNT)
  })
})
