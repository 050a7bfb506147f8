/**
 * What the page shows: the contract between `graph/` (which makes it at build) and `view/` (which
 * draws it in the browser). Plain and JSON-able; offsets are UTF-16 indices into the text of the
 * document that `ViewEvidence.document` names.
 */
import type { Label, Modality, Span, StatementObject } from './model.ts'

/** A way in which the text writes a name. */
export interface ViewForm {
  readonly value: string
  readonly count: number
  /** What the name was before it was translated, where that is a guess. */
  readonly inferredName?: string
}

export interface ViewLink {
  readonly predicate: string
  readonly target: string
  /** Where the link was checked. */
  readonly source: string
}

/** A literal-valued statement, as a node carries it. */
export interface ViewLiteral {
  readonly predicate: string
  readonly value: string
  /** The language tag of a text, or the IRI of a datatype. */
  readonly type: string
}

/** A node's attributes; the names `label`, `color`, `size`, `x`, `y` are those that Sigma reads. */
export interface ViewNode {
  readonly label: string
  /** The first is the one to show; then by preference. */
  readonly labels: readonly Label[]
  /** Most frequent first. */
  readonly forms: readonly ViewForm[]
  /** For finding, never for showing. */
  readonly hiddenLabels: readonly string[]
  /** How its Chinese names are read, in pinyin without tones and spaces: for finding as well. */
  readonly sounds: readonly string[]
  /** What the pack says of it in a sentence, in each language. */
  readonly comments: readonly Label[]
  readonly classIri: string
  readonly classLabel: string
  readonly mentionCount: number
  readonly known: boolean
  readonly links: readonly ViewLink[]
  readonly literals: readonly ViewLiteral[]
  /** Indices into `ViewData.documents` of those that name it. */
  readonly documents: readonly number[]
  /** Number of the group of nodes that it is joined with most; 0 is the largest. */
  readonly community?: number
  readonly color: string
  /** The `d` of one SVG path in a 24 × 24 box. */
  readonly icon: string
  /** Radius in pixels at the first zoom. */
  readonly size: number
  readonly x: number
  readonly y: number
}

/** Whether the text says it or only the pack knows it. */
export type StatementSource = 'text' | 'pack'

/** An edge's attributes. */
export interface ViewEdge {
  /** Indices into `ViewData.documents` of those that say so; empty when the source is the pack. */
  readonly documents: readonly number[]
  readonly predicate: string
  readonly label: string
  readonly confidence: number
  readonly modality: Modality
  readonly source: StatementSource
}

/** A sentence that says so; `marks` are the words in it that carry the statement. */
export interface ViewEvidence extends Span {
  /** Index into `ViewData.documents`. */
  readonly document: number
  readonly marks: readonly Span[]
}

export interface ViewStatement {
  /** The key of its edge, when both ends are nodes. */
  readonly key: string
  readonly subject: string
  readonly predicate: string
  readonly object: StatementObject
  readonly confidence: number
  readonly modality: Modality
  readonly source: StatementSource
  /** The cues that read it; empty when the source is the pack. */
  readonly rules: readonly string[]
  /** Empty when the source is the pack. */
  readonly evidence: readonly ViewEvidence[]
}

/** Words in a document that name a node. */
export interface ViewMention extends Span {
  readonly node: string
}

export interface ViewDocument {
  readonly iri: string
  readonly name: string
  readonly title: string
  readonly language: string
  readonly date?: string
  readonly text: string
  /** In the order of the text, a longer one before what stands inside it. */
  readonly mentions: readonly ViewMention[]
}

/** A class or property that the graph uses. */
export interface ViewTerm {
  readonly iri: string
  readonly labels: readonly Label[]
  readonly comment: string
  /** Nodes of the class, or statements of the property. */
  readonly count: number
}

export interface ViewClass extends ViewTerm {
  readonly color: string
  readonly icon: string
}

/** What graphology exports and imports. */
export interface ViewGraph {
  readonly options: {
    readonly type: 'directed'
    readonly multi: true
    readonly allowSelfLoops: true
  }
  readonly attributes: Readonly<Record<string, never>>
  readonly nodes: readonly { readonly key: string; readonly attributes: ViewNode }[]
  readonly edges: readonly {
    readonly key: string
    readonly source: string
    readonly target: string
    readonly attributes: ViewEdge
  }[]
}

export interface ViewData {
  readonly title: string
  readonly language: string
  /** The day the document speaks from, or the first and last of several, parted by `/`. */
  readonly date?: string
  readonly documents: readonly ViewDocument[]
  /** Most frequent first. */
  readonly classes: readonly ViewClass[]
  /** Most frequent first. */
  readonly properties: readonly ViewTerm[]
  readonly graph: ViewGraph
  /** Sorted by key. */
  readonly statements: readonly ViewStatement[]
  /** Labels of individuals that the pack's statements name and no document mentions. */
  readonly outside: Readonly<Record<string, readonly Label[]>>
}

/** What a page that answers queries needs besides the graph. */
export interface ViewQueries {
  /** Those that a query need not declare. */
  readonly prefixes: Readonly<Record<string, string>>
  /** Queries that are ready, in the order to show them. */
  readonly questions: readonly { readonly title: string; readonly sparql: string }[]
  /** What instances are named under. */
  readonly base: string
}
