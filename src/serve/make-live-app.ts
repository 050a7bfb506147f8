import type { Hono } from 'hono'
import { createMetrics } from './create-metrics.ts'
import { type AppOptions, makeApp } from './make-app.ts'
import type { Served } from './served.ts'
import type { UpdateOperation } from './sparql/operation.ts'

export interface LiveOptions extends AppOptions {
  /** What updates need, where they are taken. */
  readonly updates?: {
    readonly token: string
    /** The dataset that an update makes of the one that is served. */
    readonly apply: (update: UpdateOperation) => Promise<Served>
  }
  /** For answers that are on their way when the dataset is replaced. */
  readonly graceMs: number
}

export interface LiveApp {
  readonly fetch: Hono['fetch']
  /** What is served now. */
  readonly current: () => Served
}

/**
 * The server of a dataset that may change: an update makes another dataset and another server of it,
 * which takes the place of the first one when it is whole. Updates are done one after the other.
 */
export function makeLiveApp(first: Served, options: LiveOptions): LiveApp {
  const { updates, graceMs, metrics = createMetrics(), ...others } = options
  let served = first
  let last: Promise<unknown> = Promise.resolve()

  const makeOne = (each: Served): Hono =>
    makeApp(each, {
      ...others,
      metrics,
      settings: {
        ...others.settings,
        ...(updates && { updates: { token: updates.token, run: enqueue } }),
      },
    })

  function enqueue(update: UpdateOperation): Promise<void> {
    const done = last.then(() => replace(update))
    last = done.catch(() => {})
    return done
  }

  async function replace(update: UpdateOperation): Promise<void> {
    if (updates === undefined) return
    const before = served
    const next = await updates.apply(update)
    app = makeOne(next)
    served = next
    void before.pool.close(graceMs)
  }

  let app = makeOne(first)
  return { fetch: (...parameters) => app.fetch(...parameters), current: () => served }
}
