import type { Observation } from './observe.ts'

/** Upper bounds of the classes of durations, in seconds. */
const BOUNDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60]

/** What a server counts from its start on. */
export interface Metrics {
  readonly count: (observation: Observation) => void
  /** A query that was not answered, by the code of its error. */
  readonly countFailure: (code: string) => void
  /** In the text format of Prometheus, with what is so at this moment. */
  readonly text: (gauges: Readonly<Record<string, Gauge>>) => string
}

export interface Gauge {
  readonly help: string
  readonly value: number
}

interface Durations {
  readonly classes: number[]
  count: number
  sum: number
}

export function createMetrics(): Metrics {
  const requests = new Map<string, number>()
  const failures = new Map<string, number>()
  const durations = new Map<string, Durations>()

  function count({ method, route, status, milliseconds }: Observation): void {
    add(requests, labels({ method: KNOWN_METHODS.has(method) ? method : 'unknown', route, status }))
    const seconds = milliseconds / 1000
    const key = labels({ route })
    const found = durations.get(key) ?? { classes: BOUNDS.map(() => 0), count: 0, sum: 0 }
    durations.set(key, found)
    for (const [index, bound] of BOUNDS.entries()) {
      if (seconds <= bound) found.classes[index] = (found.classes[index] ?? 0) + 1
    }
    found.count += 1
    found.sum += seconds
  }

  function text(gauges: Readonly<Record<string, Gauge>>): string {
    return [
      ...heading('http_requests_total', 'counter', 'Requests by route and status.'),
      ...samples('http_requests_total', requests),
      ...heading('http_request_duration_seconds', 'histogram', 'Time until the answer is ready.'),
      ...[...durations].sort(byKey).flatMap(([key, each]) => histogram(key, each)),
      ...heading('query_failures_total', 'counter', 'Queries without an answer, by reason.'),
      ...samples('query_failures_total', failures),
      ...Object.entries(gauges).flatMap(([name, { help, value }]) => [
        ...heading(name, name.endsWith('_total') ? 'counter' : 'gauge', help),
        `${PREFIX}${name} ${value}`,
      ]),
      '',
    ].join('\n')
  }

  return { count, countFailure: (code) => add(failures, labels({ reason: code })), text }
}

const PREFIX = 'merganser_'
const KNOWN_METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'OPTIONS'])

const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]) => (a < b ? -1 : 1)

function histogram(key: string, { classes, count, sum }: Durations): string[] {
  const name = `${PREFIX}http_request_duration_seconds`
  return [
    ...BOUNDS.map((bound, index) => `${name}_bucket{${key},le="${bound}"} ${classes[index]}`),
    `${name}_bucket{${key},le="+Inf"} ${count}`,
    `${name}_sum{${key}} ${sum.toFixed(6)}`,
    `${name}_count{${key}} ${count}`,
  ]
}

function samples(name: string, counts: ReadonlyMap<string, number>): string[] {
  return [...counts].sort(byKey).map(([key, count]) => `${PREFIX}${name}{${key}} ${count}`)
}

function heading(name: string, type: string, help: string): string[] {
  return [`# HELP ${PREFIX}${name} ${help}`, `# TYPE ${PREFIX}${name} ${type}`]
}

function labels(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}="${String(value).replace(/["\\\n]/g, '\\$&')}"`)
    .join(',')
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}
