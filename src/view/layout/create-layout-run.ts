import type { Scene } from '../create-scene.ts'
import type { ShownOf } from '../shown.ts'
import type { Store } from '../store.ts'
import { prefersStillness } from '../theme.ts'
import type { Place } from '../view-state.ts'
import type { FromLayout, ToLayout } from './layout-messages.ts'
import LayoutWorker from './layout-worker.ts?worker&inline'
import { scatter } from './scatter.ts'

export type LayoutState =
  | { readonly kind: 'running' /** From 0 to 1. */; readonly share: number }
  | { readonly kind: 'done' | 'stopped' | 'failed' }

export interface LayoutRun {
  isRunning(): boolean
  /** Lays out anew what is shown, from where it stands. */
  start(): void
  /** Ends it where it is; one edit, however far it came. Whether there was anything to end. */
  stop(): boolean
}

export interface LayoutRunOptions {
  readonly store: Store
  readonly shownOf: ShownOf
  readonly onChange: (state: LayoutState) => void
}

/** Runs the layout of what is shown in a thread of its own, and moves the nodes as it goes. */
export function createLayoutRun(scene: Scene, options: LayoutRunOptions): LayoutRun {
  const { store, shownOf, onChange } = options
  let worker: Worker | undefined
  let places: ReadonlyMap<string, Place> | undefined

  function end(kind: 'done' | 'stopped' | 'failed'): void {
    worker?.terminate()
    worker = undefined
    if (places !== undefined) store.set({ places })
    places = undefined
    onChange({ kind })
  }

  function start(): void {
    const { keys, scattered } = scatter(scene.graph, shownOf(store.get()), scene.homeOf)
    const { places: before } = store.get()
    const isWatched = !prefersStillness()
    const thread = new LayoutWorker()
    const send = (message: ToLayout): void => thread.postMessage(message)
    worker = thread
    thread.onmessage = ({ data }: MessageEvent<FromLayout>) => {
      if (worker !== thread) return
      if (data === 'done') return end('done')
      const moved = keys.map((key, index) => {
        const [x = 0, y = 0] = data.places.subarray(2 * index)
        return [key, { x, y }] as const
      })
      places = new Map([...before, ...moved])
      if (isWatched) scene.place(places)
      onChange({ kind: 'running', share: data.share })
      // The next step is not due before this one is painted.
      requestAnimationFrame(() => send({ kind: 'go-on' }))
    }
    thread.onerror = (event) => {
      event.preventDefault()
      end('failed')
    }
    onChange({ kind: 'running', share: 0 })
    send({ kind: 'start', scattered, isWatched })
  }

  // What is laid out must be what is shown.
  store.subscribe((state, before) => {
    if (worker === undefined || shownOf(state) === shownOf(before)) return
    // Not before all have heard of the change.
    queueMicrotask(() => run.stop())
  })

  const run: LayoutRun = {
    isRunning: () => worker !== undefined,
    start,
    stop() {
      if (worker === undefined) return false
      end('stopped')
      return true
    },
  }
  return run
}
