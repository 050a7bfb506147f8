import { CallerError } from '../errors.ts'
import { createQueryPool, QUERY_POOL_DEFAULTS, type QueryPoolOptions } from './create-query-pool.ts'
import type { QuerySource } from './open-sources.ts'
import type { PoolLoad, QueryPool } from './query-pool.ts'
import { createReputation } from './reputation.ts'
import { shareSources } from './share-sources.ts'

export interface LaneOptions extends QueryPoolOptions {
  /** A query that takes longer gives way to others. */
  readonly sliceMs: number
}

export const LANE_DEFAULTS: LaneOptions = Object.freeze({
  ...QUERY_POOL_DEFAULTS,
  threads: 4,
  sliceMs: 500,
})

/**
 * A pool in which quick queries do not wait for slow ones. Its threads stand in three lanes: for
 * queries that have been quick before, for those that nothing is known of, and for those that have
 * been slow, at the lowest priority. A query may take a slice of time in the first two; one that
 * takes longer is stopped, and starts again among the slow ones, where it has all of its time. With
 * two threads the first two lanes are one; with one thread there are none.
 */
export async function createLanes(
  sources: string | readonly QuerySource[],
  options: Partial<LaneOptions> = {},
): Promise<QueryPool> {
  const settings: LaneOptions = { ...LANE_DEFAULTS, ...options }
  if (settings.threads < 2) return createQueryPool(sources, settings)
  const { quick, fresh, slow } = await openLanes(shareSources(sources), settings)
  const lanes = [...new Set([quick, fresh, slow])]
  const reputation = createReputation()

  const inSlowLane: QueryPool['query'] = async (request, signal) => {
    const answer = await slow.query(request, signal)
    if (answer.milliseconds < settings.sliceMs / 2) reputation.learn(request, 'quick')
    return answer
  }

  return {
    query: async (request, signal) => {
      const repute = reputation.of(request)
      if (repute === 'slow') return inSlowLane(request, signal)
      const lane = repute === 'quick' ? free(quick, fresh) : fresh
      try {
        const answer = await lane.query(request, signal)
        reputation.learn(request, 'quick')
        return answer
      } catch (error) {
        if (!(error instanceof CallerError && error.code === 'query-timeout')) throw error
        reputation.learn(request, 'slow')
        return inSlowLane(request, signal)
      }
    },
    load: () => {
      const loads = lanes.map((lane) => lane.load())
      const sum = (key: keyof PoolLoad) =>
        loads.reduce((total, each) => total + (each[key] ?? 0), 0)
      return { running: sum('running'), waiting: sum('waiting'), ended: sum('ended') }
    },
    close: async (graceMs = 0) => {
      const start = performance.now()
      await Promise.all([...new Set([quick, fresh])].map((lane) => lane.close(graceMs)))
      // Until then they may still hand a query over.
      await slow.close(Math.max(0, graceMs - (performance.now() - start)))
    },
  }
}

interface Lanes {
  readonly quick: QueryPool
  readonly fresh: QueryPool
  readonly slow: QueryPool
}

async function openLanes(sources: readonly QuerySource[], settings: LaneOptions): Promise<Lanes> {
  const { threads, timeoutMs, sliceMs } = settings
  const start = performance.now()
  const counts = share(threads)
  const slow = await createQueryPool(sources, {
    ...settings,
    threads: counts.slow,
    isBackground: true,
  })
  // A thread that is stopped loads the data anew: a slice much shorter than that is no gain.
  const loadMs = Math.min(performance.now() - start, sliceMs * MAX_SLICES)
  const slice = Math.min(timeoutMs, Math.max(sliceMs, loadMs))
  const open = (count: number) =>
    createQueryPool(sources, { ...settings, threads: count, timeoutMs: slice })
  try {
    if (counts.fresh === 0) {
      const quick = await open(counts.quick)
      return { quick, fresh: quick, slow }
    }
    const [quick, fresh] = await Promise.all([open(counts.quick), open(counts.fresh)])
    return { quick, fresh, slow }
  } catch (error) {
    await slow.close()
    throw error
  }
}

const MAX_SLICES = 4

/** Threads of each lane. One of two fresh ones still answers while the other is started anew. */
function share(threads: number): { quick: number; fresh: number; slow: number } {
  if (threads === 2) return { quick: 1, fresh: 0, slow: 1 }
  if (threads === 3) return { quick: 1, fresh: 1, slow: 1 }
  const quick = Math.floor(threads / 4)
  const fresh = Math.max(2, quick)
  return { quick, fresh, slow: threads - quick - fresh }
}

/** The first lane; the second one only where it has nothing to do and the first one has. */
function free(first: QueryPool, second: QueryPool): QueryPool {
  const isIdle = (lane: QueryPool) => lane.load().running + lane.load().waiting === 0
  return isIdle(second) && !isIdle(first) ? second : first
}
