import type { PropertyCue } from '../pack.ts'
import type { Lexicon } from './lexicon.ts'

/** Whether things of the class have personal names. */
export const isPersonalClass = ({ personalCues }: Lexicon, classIri: string): boolean =>
  personalCues.some(({ names }) => names === classIri)

/** Whether what the cue reads points at persons. */
export const pointsAtPersons = (lexicon: Lexicon, { reads }: PropertyCue): boolean =>
  (lexicon.pack.properties.get(reads)?.ranges ?? []).some((iri) => isPersonalClass(lexicon, iri))
