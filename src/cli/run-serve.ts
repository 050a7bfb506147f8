import type { Command } from 'commander'
import { applyUpdate } from '../query/apply-update.ts'
import { LANE_DEFAULTS } from '../query/create-lanes.ts'
import { PREFIXES } from '../rdf/namespaces.ts'
import { LOCAL_ORIGINS } from '../serve/app-settings.ts'
import { LOOPBACK_HOSTS } from '../serve/check-host.ts'
import { type LogFormat, logLine } from '../serve/log-line.ts'
import { makeLiveApp } from '../serve/make-live-app.ts'
import type { Observation } from '../serve/observe.ts'
import { startServer } from '../serve/start-server.ts'
import { describeError } from './describe-error.ts'
import { changeServed, loadServed } from './load-served.ts'
import { printNote } from './print-note.ts'
import { readToken } from './read-token.ts'
import { print } from './streams.ts'
import { untilStopped } from './until-stopped.ts'

export interface ServeCommandOptions {
  readonly port: number
  readonly host: string
  readonly allowHost?: readonly string[]
  readonly cors?: readonly string[]
  readonly writable?: boolean
  readonly tokenFile?: string
  /** In milliseconds. */
  readonly timeout: number
  readonly maxResults: number
  /** Hosts whose endpoints `SERVICE` may ask. */
  readonly federate?: readonly string[]
  readonly maxBody: number
  readonly concurrency?: number
  readonly queue: number
  readonly log: LogFormat
  readonly pack: string
  readonly base: string
  /** To know which options were given. */
  readonly command: Command
}

/** For answers that are on their way when the server is told to end. */
const GRACE_MS = 10_000

/** `merganser serve`: until a signal ends it. */
export async function runServe(
  sources: readonly string[],
  options: ServeCommandOptions,
): Promise<void> {
  const { port, host, timeout } = options
  const token = options.writable === true ? await readToken(options.tokenFile) : undefined
  const poolOptions = {
    ...LANE_DEFAULTS,
    timeoutMs: timeout,
    queueLimit: options.queue,
    federate: options.federate ?? [],
    ...(options.concurrency !== undefined && { threads: options.concurrency }),
  }
  const isBaseGiven = options.command.getOptionValueSource('base') === 'cli'
  const first = await loadServed(sources, { ...options, isBaseGiven, poolOptions })
  let data = first.sources
  const app = makeLiveApp(first.served, {
    graceMs: timeout,
    settings: {
      maxBodyBytes: options.maxBody,
      maxResults: options.maxResults,
      corsOrigins: options.cors ?? (isLoopback(host) ? [LOCAL_ORIGINS] : ['*']),
      allowedHosts: allowedHosts(options),
    },
    tell: logger(options.log),
    complain: (error) => void process.stderr.write(describeError(error, { isDebug: true })),
    ...(token !== undefined && {
      updates: {
        token,
        apply: async ({ sparql }) => {
          const served = app.current()
          const prefixes = { ...PREFIXES, ...served.pack.prefixes }
          const nquads = await applyUpdate({ sources: data, update: sparql, prefixes }, poolOptions)
          const changed = await changeServed(served, nquads, poolOptions)
          data = changed.sources
          return changed.served
        },
      },
    }),
  })
  try {
    const server = await startServer(app, { host, port, idleMs: timeout * 2 + IDLE_MS })
    await print(`${server.origin}/\n`)
    if (process.stderr.isTTY === true) printNote('serving; Ctrl-C ends it')
    await untilStopped()
    await server.close(GRACE_MS)
  } finally {
    await app.current().pool.close()
  }
}

const IDLE_MS = 60_000

/** On loopback, a server knows by what names it is called; elsewhere only its user does. */
function allowedHosts({ host, allowHost }: ServeCommandOptions): readonly string[] | undefined {
  if (!isLoopback(host) && allowHost === undefined) return undefined
  return [nameOf(host), ...LOOPBACK_HOSTS, ...(allowHost ?? []).map(withoutPort)]
}

const nameOf = (host: string): string => (host.includes(':') ? `[${host}]` : host.toLowerCase())

/** A server has its name on whatever port a proxy, or we, listen. */
const withoutPort = (host: string): string => host.replace(/:\d+$/, '')

const isLoopback = (host: string): boolean =>
  LOOPBACK_HOSTS.includes(nameOf(host)) || /^127(?:\.\d{1,3}){3}$/.test(host)

function logger(format: LogFormat): ((observation: Observation) => void) | undefined {
  if (format === 'none') return undefined
  return (observation) => {
    const time = new Date().toISOString()
    process.stderr.write(`${logLine(observation, { format, time })}\n`)
  }
}
