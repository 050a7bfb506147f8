/** Lets so many pieces of work run at a time. */
export interface ParallelLimit {
  /** Waits for a place, starts the work, and does not wait for its end. It must not throw. */
  readonly start: (work: () => Promise<void>) => Promise<void>
  /** Waits until all that was started has ended. */
  readonly finish: () => Promise<void>
}

export function limitParallel(most: number): ParallelLimit {
  const running = new Set<Promise<void>>()
  return {
    start: async (work) => {
      while (running.size >= most) await Promise.race(running)
      const done: Promise<void> = work().finally(() => running.delete(done))
      running.add(done)
    },
    finish: async () => {
      while (running.size > 0) await Promise.all(running)
    },
  }
}
