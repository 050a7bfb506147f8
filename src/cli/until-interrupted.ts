const SIGNALS = ['SIGINT', 'SIGTERM'] as const

/**
 * Does a piece of work that must not stop half-way. A signal to stop calls it off by way of an
 * `AbortSignal`, and ends the process, as that signal does, once the work has cleaned up.
 */
export async function untilInterrupted(
  work: (signal: AbortSignal) => Promise<void>,
): Promise<void> {
  const controller = new AbortController()
  let received: NodeJS.Signals | undefined
  const callOff = (signal: NodeJS.Signals) => {
    received = signal
    controller.abort()
  }
  for (const signal of SIGNALS) process.on(signal, callOff)
  try {
    await work(controller.signal)
  } catch (error) {
    if (received === undefined) throw error
  } finally {
    for (const signal of SIGNALS) process.off(signal, callOff)
  }
  if (received !== undefined) process.kill(process.pid, received)
}
