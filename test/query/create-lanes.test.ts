import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, test } from 'vitest'
import { createLanes } from '../../src/query/create-lanes.ts'
import type { QueryPool, QueryRequest } from '../../src/query/query-pool.ts'

const trig = readFileSync('output/jilin-executive-meeting/dataset.trig', 'utf8')
const asking = (sparql: string): QueryRequest => ({
  sparql,
  resultFormat: 'csv',
  graphFormat: 'ntriples',
})
const endless = (nonce: number) =>
  asking(`SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(?c != ${nonce}) }`)
const small = (nonce: number) => asking(`ASK { ?s ?p ?o FILTER(?o != ${nonce}) }`)
const TIMEOUT = 120_000

let pool: QueryPool | undefined
afterEach(async () => pool?.close())

describe.each([1, 2, 3, 4])('lanes of %d threads', (threads) => {
  test(
    'answer, and end what takes too long',
    async () => {
      pool = await createLanes(trig, { threads, timeoutMs: 1500, sliceMs: 300 })
      expect((await pool.query(small(1))).body).toBe('true')
      await expect(pool.query(endless(1))).rejects.toMatchObject({ code: 'query-timeout' })
      await expect(pool.query(endless(1))).rejects.toMatchObject({ code: 'query-timeout' })
      expect((await pool.query(small(1))).body).toBe('true')
      expect(pool.load()).toMatchObject({ running: 0, waiting: 0 })
    },
    TIMEOUT,
  )
})

test(
  'quick queries do not wait for slow ones',
  async () => {
    pool = await createLanes(trig, { threads: 3, timeoutMs: 30_000, sliceMs: 300 })
    await pool.query(small(0))
    const controller = new AbortController()
    const slow = [1, 2, 3, 4].map((nonce) =>
      pool?.query(endless(nonce), controller.signal).catch(() => 'ended'),
    )
    for (let index = 0; index < 20; index += 1) await pool.query(small(0))
    expect(pool.load().running + pool.load().waiting).toBeGreaterThan(0)
    controller.abort()
    expect(await Promise.all(slow)).toEqual(['ended', 'ended', 'ended', 'ended'])
  },
  TIMEOUT,
)

test('a query that is called off at once leaves its thread as it is', async () => {
  pool = await createLanes(trig, { threads: 1 })
  const controller = new AbortController()
  const answer = pool.query(small(1), controller.signal)
  controller.abort()
  await expect(answer).rejects.toMatchObject({ code: 'query-cancelled' })
  await pool.query(small(2))
  expect(pool.load().ended).toBe(0)
})

describe('lanes that are closed while a query is on its way', { timeout: TIMEOUT }, () => {
  test('let it go over to the slow ones, and have its time there', async () => {
    pool = await createLanes(trig, { threads: 2, timeoutMs: 1500, sliceMs: 300 })
    const answer = pool.query(endless(1))
    await Promise.all([
      expect(answer).rejects.toMatchObject({ code: 'query-timeout' }),
      pool.close(60_000),
    ])
  })

  test('call it off when the grace is over', async () => {
    pool = await createLanes(trig, { threads: 2, timeoutMs: 60_000, sliceMs: 300 })
    const answer = pool.query(endless(1))
    await Promise.all([
      expect(answer).rejects.toMatchObject({ code: 'query-cancelled' }),
      pool.close(1000),
    ])
  })
})
