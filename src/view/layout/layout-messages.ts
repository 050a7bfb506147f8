import type { Scattered, Step } from '../../graph/rearrange.ts'

/** What the page says to the thread that lays out: what there is, then "go on" after each step. */
export type ToLayout =
  | {
      readonly kind: 'start'
      readonly scattered: Scattered
      /** Whether somebody watches, so that nodes should move by little at a time. */
      readonly isWatched: boolean
    }
  | { readonly kind: 'go-on' }

/** Its answers: a step, or that there is no further. */
export type FromLayout = Step | 'done'
