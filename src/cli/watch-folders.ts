import { watch } from 'node:fs/promises'
import { resolve, sep } from 'node:path'

export interface WatchOptions {
  /** A folder whose changes are of no interest: where the graph goes. */
  readonly except: string
  readonly signal: AbortSignal
}

/** Changes come in swarms: so long after the last of one it is told of. In milliseconds. */
const REST_MS = 200

/**
 * Tells whenever files in some folders, or some files, have changed since the call; until the signal.
 * What changes while nobody waits is told of at the next wait.
 */
export function watchFolders(
  paths: readonly string[],
  { except, signal }: WatchOptions,
): AsyncIterable<void> {
  let wake: (() => void) | undefined
  let timer: NodeJS.Timeout | undefined
  let hasChanged = false
  const changed = () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      hasChanged = true
      wake?.()
    }, REST_MS)
  }
  const watching = paths.map(async (path) => {
    for await (const { filename } of watch(path, { recursive: true, signal })) {
      if (filename === null || !isOutput(resolve(path, filename), resolve(except))) changed()
    }
  })
  // The end of the watch is told of by the signal.
  const ended = Promise.all(watching).catch((error) => {
    if (!signal.aborted) throw error
  })
  // Who waits hears of it; until then it is no fault that nobody does.
  ended.catch(() => undefined)
  const stopped = new Promise<void>((stop) => {
    signal.addEventListener('abort', () => stop(), { once: true })
  })
  return tell()

  async function* tell(): AsyncGenerator<void> {
    while (!signal.aborted) {
      if (!hasChanged) {
        const change = new Promise<void>((resume) => {
          wake = resume
        })
        await Promise.race([change, stopped, ended])
      }
      if (signal.aborted) break
      hasChanged = false
      yield
    }
    clearTimeout(timer)
  }
}

function isOutput(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder + sep)
}
