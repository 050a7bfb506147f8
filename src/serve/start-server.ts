import type { Server } from 'node:http'
import { createAdaptorServer } from '@hono/node-server'
import type { Hono } from 'hono'
import { CallerError } from '../errors.ts'

export interface ServerOptions {
  /** Name or address to listen on. */
  readonly host: string
  /** 0 for one that is free. */
  readonly port: number
  /** How long a connection may stay silent while a client waits for its answer. */
  readonly idleMs?: number
  /** How long a client may take to say what it wants. */
  readonly headersTimeoutMs?: number
}

export interface RunningServer {
  /** Such as `http://127.0.0.1:3030`. */
  readonly origin: string
  /** Takes no more requests, lets answers finish for at most so long, then ends connections. */
  readonly close: (graceMs: number) => Promise<void>
}

/** A client that takes longer to say what it wants is not waited for. */
const LIMITS = Object.freeze({
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 1_000,
  /** Queries come in addresses too. */
  maxHeaderSize: 64 * 1024,
})

const MAX_CONNECTIONS = 1024
const IDLE_MS = 120_000
const SWEEP_MS = 50

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'you may not listen there; choose a port above 1023',
  EADDRINUSE: 'something listens there already; choose another --port, or 0 for a free one',
  EADDRNOTAVAIL: 'this machine has no such address; choose another --host',
  ENOTFOUND: 'there is no such host; choose another --host',
  EAI_AGAIN: 'the name of the host cannot be looked up; give an address as --host',
}

/** Listens on an address. Throws `CallerError` `cannot-listen` where that is not possible. */
export async function startServer(
  app: Pick<Hono, 'fetch'>,
  { host, port, idleMs = IDLE_MS, headersTimeoutMs = LIMITS.headersTimeout }: ServerOptions,
): Promise<RunningServer> {
  const serverOptions = { ...LIMITS, headersTimeout: headersTimeoutMs }
  // Without options of HTTP/2 it is a server of HTTP/1.
  const server = createAdaptorServer({ fetch: app.fetch, serverOptions }) as Server
  server.maxConnections = MAX_CONNECTIONS
  server.setTimeout(idleMs)
  await listen(server, host, port)
  return { origin: originOf(server), close: (graceMs) => close(server, graceMs) }
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const reason = REASONS[cause.code ?? ''] ?? cause.message
      const message = `Cannot listen on ${host}, port ${port}: ${reason}`
      reject(new CallerError('cannot-listen', message, { cause }))
    })
    server.listen(port, host, resolve)
  })
}

function originOf(server: Server): string {
  const address = server.address()
  if (address === null || typeof address === 'string') return ''
  const host = address.family === 'IPv6' ? `[${address.address}]` : address.address
  return `http://${host}:${address.port}`
}

function close(server: Server, graceMs: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.closeAllConnections(), graceMs)
    // A connection whose answer is done would else be kept for another request.
    const sweep = setInterval(() => server.closeIdleConnections(), SWEEP_MS)
    server.close(() => {
      clearTimeout(timer)
      clearInterval(sweep)
      resolve()
    })
    server.closeIdleConnections()
  })
}
