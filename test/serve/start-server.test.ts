import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeApp } from '../../src/serve/make-app.ts'
import { type RunningServer, startServer } from '../../src/serve/start-server.ts'
import { makeServed } from './make-served.ts'

let server: RunningServer

beforeAll(async () => {
  server = await startServer(makeApp(await makeServed()), { host: '127.0.0.1', port: 0 })
})
afterAll(() => server.close(1000))

test('a server on port 0 says where it listens, and answers there', async () => {
  expect(server.origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
  const answer = await fetch(`${server.origin}/health`)
  expect(answer.status).toBe(200)
  expect(await answer.json()).toMatchObject({ status: 'ok', queries: { running: 0 } })
})

test('a port that is taken is refused in words', async () => {
  const port = Number(new URL(server.origin).port)
  await expect(
    startServer(makeApp(await makeServed()), { host: '127.0.0.1', port }),
  ).rejects.toThrow(/Cannot listen on 127\.0\.0\.1, port \d+: something listens there already/)
})
