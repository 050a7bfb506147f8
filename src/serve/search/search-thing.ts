/** How a name belongs to a thing, the nearest first. */
export const LABEL_KINDS = ['preferred', 'alternative', 'written', 'hidden'] as const

/**
 * `preferred` and `alternative` as the data say; `written`: the words of a document that mention it;
 * `hidden`: a form that is for finding alone.
 */
export type LabelKind = (typeof LABEL_KINDS)[number]

export interface ThingLabel {
  readonly text: string
  /** `''` for a label without. */
  readonly language: string
  readonly kind: LabelKind
}

/** Something of the dataset that has a name. */
export interface SearchThing {
  readonly iri: string
  /** The name to show. */
  readonly name: string
  /** IRIs, those of the pack first, then by code unit. */
  readonly classes: readonly string[]
  /** Each text once; preferred labels first. */
  readonly labels: readonly ThingLabel[]
  /** How often documents mention it. */
  readonly mentions: number
}
