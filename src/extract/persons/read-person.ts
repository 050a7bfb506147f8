import type { NameEvidence, PersonalName } from '../../language/language.ts'
import type { Gender } from '../../model.ts'
import type { Candidate, PersonTraits } from '../candidate.ts'
import { personalNameAt } from '../personal-name-at.ts'
import type { SentenceView } from '../sentence-view.ts'

/** What stands beside a name, as far as it tells of the person. */
export interface Beside {
  readonly gender?: Gender | undefined
  readonly title?: string | undefined
  readonly isDoubtful?: boolean
  /** Whether it leaves no doubt that a person is meant. */
  readonly isSigned?: boolean
  /** How much the words must look like a name, 0 to 1, where no more than that shows it. */
  readonly least?: number
}

/** How sure a name is that has a sign of a person beside it, whatever it looks like. */
const IN_CONTEXT = 0.9
/** Likeness from which on a surname alone is one, though nobody is named in full. */
const SURE = 0.5
/** Likeness from which on a name is one of a person, whoever does what firms do too. */
const FAMILIAR = 0.6

/** The personal name at the token, the longest there is. */
export function readPerson(
  view: SentenceView,
  first: number,
  evidence: NameEvidence,
  beside: Beside = {},
): Candidate | undefined {
  const name = personalNameAt(view, first, evidence)
  const isLikely = name !== undefined && name.likeness >= (beside.least ?? 0)
  return isLikely ? toCandidate(view, name, { evidence, beside }) : undefined
}

/** The surname at the token, standing alone beside a title or an office. */
export function readSurname(
  view: SentenceView,
  first: number,
  beside: Beside,
): Candidate | undefined {
  const name = view.lexicon.language.persons.surnameAt(view.tokens, first)
  return name && toCandidate(view, name, { evidence: 'context', beside })
}

/** A personal name of the language as a candidate. */
export function toCandidate(
  view: SentenceView,
  name: PersonalName,
  { evidence, beside }: { evidence: NameEvidence; beside: Beside },
): Candidate | undefined {
  const [cue] = view.lexicon.personalCues
  if (!cue) return undefined
  const { first, last, likeness, inferredName, key } = name
  const person = traitsOf(view, name, beside)
  const isSigned = evidence === 'context' && !person.isDoubtful
  const score = isSigned ? Math.max(likeness, IN_CONTEXT) : likeness
  return {
    first,
    last,
    classIri: cue.names,
    rule: cue.iri,
    score: cue.confidence * score,
    person,
    ...(inferredName === undefined ? {} : { inferredName }),
    ...(key === undefined ? {} : { key }),
  }
}

/** The token as names are compared: lower case, whatever word its characters are part of. */
export const nameWord = (view: SentenceView, index: number): string => {
  const token = view.tokens[index]
  return (view.lexicon.language.tokensPerWord > 1 ? token?.text : token?.normal) ?? ''
}

/** The words from one token to another, both inclusive. */
export function nameWords(view: SentenceView, first: number, last: number): string[] {
  const words: string[] = []
  for (let index = first; index <= last; index++) words.push(nameWord(view, index))
  return words
}

function traitsOf(view: SentenceView, name: PersonalName, beside: Beside): PersonTraits {
  const { surname, inferredSurnames, likeness, isShort = false } = name
  const gender = beside.gender ?? name.gender
  const words = surname && nameWords(view, surname.first, surname.last)
  return {
    isShort,
    isDoubtful: (isShort ? likeness < SURE : beside.isDoubtful === true) && likeness < FAMILIAR,
    ...(words ? { surname: words } : {}),
    ...(beside.isSigned ? { isSigned: true } : {}),
    ...(inferredSurnames ? { inferredSurnames } : {}),
    ...(gender ? { gender } : {}),
    ...(beside.title === undefined ? {} : { title: beside.title }),
  }
}
