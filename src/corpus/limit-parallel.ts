/** Lets so many pieces of work run at a time. */
export interface ParallelLimit {
  /**
   * Waits for a place, starts the work, and does not wait for its end. Once some has failed no other
   * starts: this is then as `finish`.
   */
  readonly start: (work: () => Promise<void>) => Promise<void>
  /** Waits until all that was started has ended; throws what the first that failed has thrown. */
  readonly finish: () => Promise<void>
}

/** Who waits gets a place in the order in which they came, at the same cost however many wait. */
export function limitParallel(most: number): ParallelLimit {
  const running = new Set<Promise<void>>()
  const waiting = new Set<() => void>()
  let free = most
  let failure: { readonly error: unknown } | undefined

  function leave(): void {
    const [next] = waiting
    if (next === undefined) free += 1
    else {
      waiting.delete(next)
      next()
    }
  }

  async function enter(): Promise<void> {
    if (free > 0) free -= 1
    // Whoever leaves hands over the place.
    else await new Promise<void>((resume) => waiting.add(resume))
  }

  async function finish(): Promise<void> {
    while (running.size > 0) await Promise.all(running)
    if (failure !== undefined) throw failure.error
  }

  return {
    start: async (work) => {
      await enter()
      if (failure !== undefined) {
        leave()
        return finish()
      }
      const done = work()
        .catch((error) => {
          failure ??= { error }
        })
        .finally(() => {
          running.delete(done)
          leave()
        })
      running.add(done)
    },
    finish,
  }
}
