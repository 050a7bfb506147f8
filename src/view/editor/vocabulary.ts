/** What the editor offers while one types; sorted. */
export interface EditorVocabulary {
  readonly prefixes: readonly { readonly name: string; readonly namespace: string }[]
  readonly terms: readonly VocabularyTerm[]
}

export interface VocabularyTerm {
  /** As a query writes it: with a prefix, or `<IRI>`. */
  readonly name: string
  readonly kind: 'class' | 'property'
  /** English and Chinese, as far as there are any. */
  readonly labels: string
}
