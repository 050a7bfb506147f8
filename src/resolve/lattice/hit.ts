/** How a stretch of a label and words of a name come to be the same. */
export type HitKind = 'meaning' | 'kin' | 'surname' | 'sound' | 'near-sound' | 'same' | 'number'

/** A stretch of a label that words of a name may stand for. */
export interface Hit {
  /** In units of the label, half-open. */
  readonly start: number
  readonly end: number
  readonly kind: HitKind
  /** What stands in the name, one bit for each of its words; more than one where a word recurs. */
  readonly parts: readonly HitPart[]
  /** Weight of all that the stretch says: of the parts, and of what the name lacks. */
  readonly weight: number
  /** How far it is believed: above 0, at most 1. */
  readonly trust: number
}

export interface HitPart {
  readonly tokens: number
  readonly weight: number
  /** 1, or less for a word that is only nearly the same. */
  readonly likeness: number
}

/** A stretch of whose weight the name says less than this means something else. */
export const LEAST_SHARE = 0.35
