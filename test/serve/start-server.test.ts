import { connect } from 'node:net'
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

/** What a server says to someone who sends this and then nothing more, until it hangs up. */
function dripping(origin: string, text: string): Promise<string> {
  const { hostname, port } = new URL(origin)
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => socket.write(text))
    let answer = ''
    socket.on('data', (chunk) => {
      answer += chunk
    })
    socket.on('close', () => resolve(answer))
    socket.on('error', reject)
  })
}

test('a client that does not finish its request is not waited for', async () => {
  const app = makeApp(await makeServed())
  const slow = await startServer(app, { host: '127.0.0.1', port: 0, headersTimeoutMs: 300 })
  expect(await dripping(slow.origin, 'GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX-A: ')).toMatch(
    /^HTTP\/1\.1 408 /,
  )
  await slow.close(0)
})

test('headers without an end are refused', async () => {
  const long = `GET /health HTTP/1.1\r\nHost: 127.0.0.1\r\nX-A: ${'a'.repeat(70_000)}\r\n\r\n`
  expect(await dripping(server.origin, long)).toMatch(/^HTTP\/1\.1 431 /)
})

test('when it closes, it lets answers finish, and waits for none that are too long', async () => {
  const app = {
    fetch: (request: Request) =>
      new Promise<Response>((resolve) =>
        setTimeout(
          resolve,
          Number(new URL(request.url).searchParams.get('ms')),
          new Response('done'),
        ),
      ),
  }
  const closing = await startServer(app, { host: '127.0.0.1', port: 0 })
  const quick = fetch(`${closing.origin}/?ms=300`).then((answer) => answer.text())
  const slow = fetch(`${closing.origin}/?ms=20000`).catch(() => 'cut')
  await new Promise((resolve) => setTimeout(resolve, 100))
  const start = performance.now()
  await closing.close(1500)
  expect(performance.now() - start).toBeLessThan(10_000)
  expect(await quick).toBe('done')
  expect(await slow).toBe('cut')
})
