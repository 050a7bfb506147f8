import { rearrange, type Step } from '../../graph/rearrange.ts'
import type { FromLayout, ToLayout } from './layout-messages.ts'

/** Lays out beside the page, which goes on while it works, and may end it at any time. */

/** A step takes no longer, where one round does not. */
const STEP_MS = 60
/** Steps that the way has at least where somebody watches. */
const STEPS_TO_WATCH = 60

let steps: Iterator<Step, void> | undefined

self.onmessage = ({ data }: MessageEvent<ToLayout>) => {
  if (data.kind === 'start') {
    let start = performance.now()
    steps = rearrange(data.scattered, (rounds, all) => {
      const isLong = performance.now() - start > STEP_MS
      if (!isLong && !(data.isWatched && rounds >= all / STEPS_TO_WATCH)) return false
      start = performance.now()
      return true
    })
  }
  const next = steps?.next()
  self.postMessage((next?.value ?? 'done') satisfies FromLayout)
}
