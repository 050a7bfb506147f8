/**
 * The data, in the order in which it travels:
 * `TextDocument → Sentence[] (Token[]) → Mention[] → Entity[] → Statement[]`, together a
 * `DocumentGraph`. Plain, readonly, serialisable. Offsets are UTF-16 indices into
 * `TextDocument.text`, half-open: `text.slice(start, end)` is the words.
 */

/** A stretch of a document's text. */
export interface Span {
  readonly start: number
  /** Exclusive. */
  readonly end: number
}

/** As a text tells it: by a title, a pronoun, a note in brackets, a given name. */
export type Gender = 'female' | 'male'

/** A string with its BCP 47 language tag; `''` when the language is not known. */
export interface Label {
  readonly value: string
  readonly language: string
}

/** A document as read: what offsets point into, and what identifies it. */
export interface TextDocument {
  /** Minted from the content: `…/id/document/<first 16 hex digits of its SHA-256>`. */
  readonly iri: string
  /** SHA-256 of the UTF-8 text, hexadecimal. */
  readonly hash: string
  /**
   * The file's base name, or `-` for standard input; behind it what stands in the file:
   * `mail.mbox#3`, `a.zip/b.txt`.
   */
  readonly name: string
  readonly text: string
  /** `en` or `zh`. */
  readonly language: string
  /** The headline; `undefined` when the text has none. */
  readonly title?: Span
  /** The day the document speaks from, `YYYY-MM-DD`; `undefined` when the text gives none. */
  readonly date?: string
}

/** One word, number or mark. */
export interface Token extends Span {
  /** As it stands in the text; Chinese in simplified characters. */
  readonly text: string
  /** NFKC, lower case. */
  readonly normal: string
  /** Universal Dependencies part of speech, such as `NOUN`; `X` when unknown. */
  readonly partOfSpeech: string
  /** Whether the dictionary has its word as the name of a place. */
  readonly isPlace?: true
}

export interface Sentence extends Span {
  readonly tokens: readonly Token[]
}

/** Words that name one thing. `text.slice(start, end) === surface`, always. */
export interface Mention extends Span {
  readonly surface: string
  readonly classIri: string
  /** The cue, or the known individual, by which it was found. */
  readonly rule: string
  /** How sure the finding is, above 0 and at most 1. */
  readonly score: number
  /** The known individual that it names, when a label of the pack says so. */
  readonly individualIri?: string
  /** The relative name of the pack that it is: "the home team". */
  readonly relativeNameIri?: string
  /** What its identity is minted from: the words, folded, without determiners and marks. */
  readonly key: string
  /** Its head noun, folded; `''` when it has none. */
  readonly head: string
  /** Its numbers that are no years, in order: "112" of a 112th round. */
  readonly numbers: readonly string[]
  /** The mention around this one, when it stands inside a longer name. */
  readonly inside?: Span
  /** What a garbled name was before it was translated: a guess, kept apart from the surface. */
  readonly inferredName?: string
  /** Whether the words tell who is meant in this document alone: a surname, or one and "so-and-so". */
  readonly isShort?: boolean
}

/** One thing, under one IRI, with every mention of it in the document. */
export interface Entity {
  readonly iri: string
  readonly classIri: string
  /** Preferred labels first; the first is the one to show. */
  readonly labels: readonly Label[]
  /** In the order of the text; empty for the document itself. */
  readonly mentions: readonly Mention[]
  /** Whether the pack knows it. */
  readonly known: boolean
}

/** What a statement points at. */
export type StatementObject =
  | { readonly kind: 'entity'; readonly iri: string }
  | { readonly kind: 'literal'; readonly value: string; readonly datatype: string }
  | { readonly kind: 'text'; readonly value: string; readonly language: string }

/** How the text says it: as a fact, as something called for, or as a guess about a garbled name. */
export type Modality = 'asserted' | 'called-for' | 'inferred'

/** The sentence (or line) that says so, and the words in it that carry the statement. */
export interface Evidence extends Span {
  /** Inside the sentence, in order, not overlapping. */
  readonly marks: readonly Span[]
}

export interface Statement {
  readonly subject: string
  readonly predicate: string
  readonly object: StatementObject
  /** The chance that it is right, above 0 and at most 1. */
  readonly confidence: number
  readonly modality: Modality
  /** The cue that read it. */
  readonly rule: string
  /** At least one, in the order of the text. */
  readonly evidence: readonly Evidence[]
}

/** All that was read out of one document. */
export interface DocumentGraph {
  readonly document: TextDocument
  readonly sentences: readonly Sentence[]
  /** Sorted by IRI (code points). Includes every subject and object of the statements. */
  readonly entities: readonly Entity[]
  /** Sorted by subject, predicate, object (code points); one for each triple. */
  readonly statements: readonly Statement[]
}
