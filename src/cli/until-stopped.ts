const SIGNALS = ['SIGINT', 'SIGTERM'] as const

/**
 * Waits for a signal to stop. A second one ends the process at once, as it does when nobody listens.
 */
export function untilStopped(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    const stop = (signal: NodeJS.Signals) => {
      for (const each of SIGNALS) process.off(each, stop)
      resolve(signal)
    }
    for (const signal of SIGNALS) process.on(signal, stop)
  })
}
