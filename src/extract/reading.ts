import type { TextDocument } from '../model.ts'
import type { ClaimObject, End, Thing } from './claim.ts'
import type { Voice } from './discourse.ts'
import type { DocumentDate } from './resolve-date.ts'
import type { SentenceView } from './sentence-view.ts'

/** A sentence with everything that statements are read from. */
export interface Reading {
  readonly view: SentenceView
  readonly document: TextDocument
  /** When the document speaks; `undefined` when it does not tell. */
  readonly spokenOn: DocumentDate | undefined
  readonly ends: readonly End[]
  readonly voice: Voice | undefined
  /** The last thing that may govern clauses, in this sentence or before. */
  readonly speaker: Thing | undefined
  /** What the sentence before was about; `undefined` when that is not known. */
  readonly lastSubject: Thing | undefined
  /** Under each class the last thing that a sentence before opened with. */
  readonly grounds: ReadonlyMap<string, Thing>
  /** What a thing acts for, by the statements so far. */
  readonly principals: ReadonlyMap<Thing, Thing>
  /** What the document names outside longer names. */
  readonly namedAlone: ReadonlySet<Thing>
}

/** The same reading with other ends. */
export const withEnds = (reading: Reading, ends: readonly End[]): Reading => ({
  view: reading.view,
  document: reading.document,
  spokenOn: reading.spokenOn,
  ends,
  voice: reading.voice,
  speaker: reading.speaker,
  lastSubject: reading.lastSubject,
  grounds: reading.grounds,
  principals: reading.principals,
  namedAlone: reading.namedAlone,
})

/** An object as found, with the tokens to mark. */
export interface FoundObject {
  readonly object: ClaimObject
  readonly certainty: number
  readonly first: number
  readonly last: number
}

export const thingObject = ({ thing, certainty, first, last }: End): FoundObject => ({
  object: { kind: 'thing', thing },
  certainty,
  first,
  last,
})

/** The words of the text from the first token to the last. */
export function textObject(
  { view, document }: Pick<Reading, 'view' | 'document'>,
  { first, last }: { readonly first: number; readonly last: number },
): FoundObject {
  const start = view.tokens[first]?.start ?? 0
  const end = view.tokens[last]?.end ?? 0
  const value = document.text.slice(start, end).replace(/\s+/g, ' ')
  return {
    object: { kind: 'text', value, language: document.language },
    certainty: 1,
    first,
    last,
  }
}
