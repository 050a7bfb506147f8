import type { End } from './claim.ts'
import type { Exclusion } from './excluded-ends.ts'
import type { SentenceView } from './sentence-view.ts'

/** What lies around one trigger; token indices, `triggerEnd` exclusive. */
export interface ClauseSite {
  readonly view: SentenceView
  readonly ends: readonly End[]
  readonly triggerStart: number
  readonly triggerEnd: number
  /** Things named as what is not spoken of: they are passed over. */
  readonly exclusions: readonly Exclusion[]
  /** Whether the trigger is denied: its ends are then looked for across the "not". Costs time; asked for where it counts. */
  readonly isDenied: () => boolean
}
