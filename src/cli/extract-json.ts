import type { DocumentGraph, Statement, StatementObject } from '../model.ts'
import { localName } from '../rdf/local-name.ts'

/** What `extract --format json` prints for a document; offsets are UTF-16 indices into `text`. */
export interface ExtractedDocument {
  readonly document: string
  readonly text: string
  readonly entities: readonly {
    readonly iri: string
    /** Local name of the class. */
    readonly type: string
    readonly label: string
    readonly mentions: readonly {
      readonly start: number
      readonly end: number
      readonly surface: string
    }[]
  }[]
  readonly facts: readonly {
    /** IRI of an entity, or `Document`. */
    readonly s: string
    /** Local name of the property. */
    readonly p: string
    /** IRI of an entity, `Document`, or the words of a literal. */
    readonly o: string
    readonly evidence: readonly { readonly start: number; readonly end: number }[]
  }[]
}

const SELF = 'Document'

/** Whether the text says so, be it as a fact or as something called for. */
export function isTold({ modality }: Statement): boolean {
  return modality !== 'inferred'
}

/** The things and facts of a document. What is merely inferred is no fact of the text. */
export function extractJson(graph: DocumentGraph): ExtractedDocument {
  const { document, entities, statements } = graph
  const nameOf = (iri: string) => (iri === document.iri ? SELF : iri)
  const ofObject = (object: StatementObject) =>
    object.kind === 'entity' ? nameOf(object.iri) : object.value
  return {
    document: document.name,
    text: document.text,
    entities: entities
      .filter(({ iri }) => iri !== document.iri)
      .map(({ iri, classIri, labels, mentions }) => ({
        iri,
        type: localName(classIri),
        label: labels[0]?.value ?? localName(iri),
        mentions: mentions.map(({ start, end, surface }) => ({ start, end, surface })),
      })),
    facts: statements.filter(isTold).map(({ subject, predicate, object, evidence }) => ({
      s: nameOf(subject),
      p: localName(predicate),
      o: ofObject(object),
      evidence: evidence.map(({ start, end }) => ({ start, end })),
    })),
  }
}
