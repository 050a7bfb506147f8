import type { Label, Modality, Span } from '../model.ts'
import type { CueForm, Link, NameShape, ObjectShape } from '../pack.ts'

/** What there is to say to a query. */
export type Answer =
  | Explanation
  /** Nothing is called so. */
  | { readonly kind: 'unknown'; readonly words: string; readonly near: readonly string[] }
  /** No statement leads from the one to the other; `isReversed`: but one leads back. */
  | {
      readonly kind: 'unsaid'
      readonly subject: string
      readonly object: string
      readonly isReversed: boolean
    }

/** The things and statements that a query asks for. */
export interface Explanation {
  readonly kind: 'found'
  readonly things: readonly ThingExplanation[]
  readonly statements: readonly StatementExplanation[]
  /** Things that hold the words of the query too, but less closely; only named. */
  readonly others: readonly NamedThing[]
}

export interface NamedThing {
  readonly iri: string
  readonly label: string
  readonly classIri: string
}

/** Words where they stand: offsets into the document, marks in the sentence. */
export interface Quotation extends Span {
  /** File name. */
  readonly document: string
  readonly sentence: string
  /** Offsets into `sentence`, in order. */
  readonly marks: readonly Span[]
}

/** Why there is a thing: what names it, and what is said of it. */
export interface ThingExplanation extends NamedThing {
  readonly labels: readonly Label[]
  /** What the pack knows of it; `undefined` for what only the text names. */
  readonly known?: PackEntry
  /** The different words that name it, the most frequent first. */
  readonly forms: readonly FormExplanation[]
  /** In the order of the documents and of their texts. */
  readonly mentions: readonly MentionExplanation[]
  /** With the thing as subject, then as object. */
  readonly statements: readonly StatementExplanation[]
  /** Each rule that found a mention or read a statement. */
  readonly rules: readonly Rule[]
}

export interface PackEntry {
  readonly preferred: readonly Label[]
  readonly alternative: readonly Label[]
  readonly hidden: readonly Label[]
  readonly links: readonly Link[]
}

export interface FormExplanation {
  readonly surface: string
  readonly count: number
  readonly tie: Tie
  /** How the words stand for a label in another language. */
  readonly alignment?: Alignment
}

/** Why some words are taken for a name of the thing. */
export type Tie =
  /** They are a label of the pack. */
  | { readonly kind: 'label'; readonly label: string; readonly isHidden: boolean }
  /** They name another thing in every document. */
  | { readonly kind: 'relative'; readonly fullName: string }
  /** They are the name, in full. */
  | { readonly kind: 'name' }
  /** They differ from the name in case, number, determiners or marks. */
  | { readonly kind: 'same-words'; readonly of: string }
  /** The text gives them for the name, in brackets. */
  | { readonly kind: 'acronym'; readonly of: string }
  /** The name ends with them or begins with them. */
  | { readonly kind: 'short'; readonly of: string }
  /** They are a guess at what was translated. */
  | { readonly kind: 'guess'; readonly name: string }
  /** Kind, head noun or number say that the same is meant. */
  | { readonly kind: 'like'; readonly of: string }

/** What stands for what in a translated name: `秋~autumn`. */
export interface Alignment {
  readonly label: string
  readonly score: number
  readonly reasons: readonly string[]
}

export interface MentionExplanation extends Quotation {
  readonly surface: string
  /** IRI of the rule that found it. */
  readonly rule: string
  /** How sure the finding is: 0 to 1. */
  readonly score: number
  /** Folded head noun; `''` when it has none. */
  readonly head: string
  /** The longer name that it stands in. */
  readonly inside?: string
  /** What a garbled name may have been. */
  readonly guess?: string
}

export interface StatementExplanation {
  /** As in `dataset.trig`. */
  readonly iri: string
  readonly document: string
  readonly subject: NamedThing
  readonly predicate: string
  /** A thing, or a literal with its datatype or language. */
  readonly object: NamedThing | { readonly value: string; readonly type: string }
  readonly confidence: number
  /** Whether it is too unsure to be in a graph. */
  readonly isLeftOut: boolean
  readonly modality: Modality
  readonly rule: Rule
  readonly evidence: readonly Quotation[]
}

/** A rule as the pack words it, in the languages of the documents. */
export type Rule =
  | { readonly kind: 'individual'; readonly iri: string; readonly label: string }
  | {
      readonly kind: 'relative-name'
      readonly iri: string
      readonly phrases: readonly string[]
      readonly fullNames: readonly string[]
    }
  | {
      readonly kind: 'name-cue'
      readonly iri: string
      readonly classIri: string
      readonly shape: NameShape
      readonly heads: readonly string[]
      readonly confidence: number
      /** A sentence that it must read. */
      readonly example: string
    }
  | {
      readonly kind: 'property-cue'
      readonly iri: string
      readonly property: string
      readonly form: CueForm
      readonly object: ObjectShape
      readonly verbs: readonly string[]
      readonly phrases: readonly string[]
      readonly confidence: number
      /** A sentence that it must read. */
      readonly example: string
    }
  | { readonly kind: 'unknown'; readonly iri: string }
