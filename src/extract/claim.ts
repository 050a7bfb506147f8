import type { Evidence, Modality, Span } from '../model.ts'
import type { PackProperty, PropertyCue } from '../pack.ts'
import type { SentenceView } from './sentence-view.ts'

/** A thing of the document, by reference: whatever the caller tells one thing from another by. */
export interface Thing {
  readonly classIri: string
}

/** What a claim points at. */
export type ClaimObject =
  | { readonly kind: 'thing'; readonly thing: Thing }
  | { readonly kind: 'literal'; readonly value: string; readonly datatype: string }
  | { readonly kind: 'text'; readonly value: string; readonly language: string }

/** A statement as read off one sentence, before things have IRIs. */
export interface Claim {
  readonly subject: Thing
  readonly predicate: string
  readonly object: ClaimObject
  readonly confidence: number
  readonly modality: Modality
  readonly cue: PropertyCue
  readonly evidence: Evidence
}

/** A thing where a sentence speaks of it; token indices, both inclusive. */
export interface End {
  readonly thing: Thing
  readonly first: number
  readonly last: number
  /** 1 for a name, less for "the match" and "it". */
  readonly certainty: number
  /** Whether the words name the thing, and do not only point back at it. */
  readonly isNamed: boolean
  /** Whether the words stand inside a longer name. */
  readonly isNested: boolean
  /** The longer name that they are a part of. */
  readonly inside?: { readonly first: number; readonly last: number } | undefined
}

/** The first of the ends that names something around the token. */
export function nameAround(ends: readonly End[], index: number): End | undefined {
  for (const end of ends) if (end.isNamed && end.first <= index && index <= end.last) return end
  return undefined
}

/** Whether the class, or any class when none is asked for, may stand there. */
export function fits(classes: readonly string[], { classIri }: Thing): boolean {
  return classes.length === 0 || classes.includes(classIri)
}

/** Whether the thing may be the subject of what the cue reads. */
export function fitsSubject(cue: PropertyCue, property: PackProperty, thing: Thing): boolean {
  return fits(property.domains, thing) && fits(cue.subjectClasses, thing)
}

/** What a cue says of two things named in a sentence; `marked` are the words that say so. */
export function claimBetween(
  view: SentenceView,
  cue: PropertyCue,
  {
    subject,
    object,
    marked = [subject, object],
  }: {
    readonly subject: End
    readonly object: End
    readonly marked?: readonly { readonly first: number; readonly last: number }[]
  },
): Claim {
  return {
    subject: subject.thing,
    predicate: cue.reads,
    object: { kind: 'thing', thing: object.thing },
    confidence: cue.confidence * Math.min(subject.certainty, object.certainty),
    modality: 'asserted',
    cue,
    evidence: evidenceOf(view, marked),
  }
}

/** What a cue says of a thing that the sentence need not name, with the other end named in it. */
export const claimAbout = (
  view: SentenceView,
  cue: PropertyCue,
  { subject, object }: { readonly subject: Thing; readonly object: End },
): Claim => ({
  subject,
  predicate: cue.reads,
  object: { kind: 'thing', thing: object.thing },
  confidence: cue.confidence * object.certainty,
  modality: 'asserted',
  cue,
  evidence: evidenceOf(view, [object]),
})

/** The sentence as evidence, with the marked stretches (token indices, inclusive) in order. */
export function evidenceOf(
  view: SentenceView,
  stretches: readonly { readonly first: number; readonly last: number }[],
): Evidence {
  const spans = stretches
    .map(({ first, last }) => ({
      start: view.tokens[first]?.start ?? view.sentence.start,
      end: view.tokens[last]?.end ?? view.sentence.end,
    }))
    .sort((a, b) => a.start - b.start || b.end - a.end)
  return { start: view.sentence.start, end: view.sentence.end, marks: joinOverlaps(spans) }
}

function joinOverlaps(spans: readonly Span[]): Span[] {
  const joined: Span[] = []
  for (const span of spans) {
    const last = joined.at(-1)
    if (last && span.start < last.end) {
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    } else joined.push(span)
  }
  return joined
}
