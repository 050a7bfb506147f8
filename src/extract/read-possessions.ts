import type { PropertyCue } from '../pack.ts'
import { type Claim, claimBetween, type End, fits, fitsSubject } from './claim.ts'
import type { Reading } from './reading.ts'
import { isComma, isPossessive, type SentenceView } from './sentence-view.ts'
import { matchesAt } from './token-trie.ts'

/** How sure "its" is of what the sentence, or the one before, speaks of. */
const POSSESSOR = 0.85

/** What is its own kind of something: "the guild and its limb Rook Hall", "the Rook Guild's limb, Rook Hall,". */
export function readPossessions(reading: Reading): Claim[] {
  const { view, ends } = reading
  if (ends.length === 0) return []
  const { possessives } = view.lexicon.language.words
  return view.tokens.flatMap((token, index): Claim[] => {
    const isOwned = possessives.has(token.normal) || isPossessive(view, index)
    const phrase = isOwned ? phraseBehind(view, index) : undefined
    return phrase ? phrase.cues.flatMap((cue) => readCue(reading, cue, { index, phrase })) : []
  })
}

interface PossessedPhrase {
  readonly cues: readonly PropertyCue[]
  readonly first: number
  readonly last: number
}

function readCue(
  { view, ends, lastSubject }: Reading,
  cue: PropertyCue,
  { index, phrase }: { index: number; phrase: PossessedPhrase },
): Claim[] {
  const property = view.lexicon.pack.properties.get(cue.reads)
  const outer = ends.filter(({ isNested }) => !isNested)
  const hasComma = isComma(view, phrase.last + 1)
  const subject = outer.find(({ first }) => first === phrase.last + (hasComma ? 2 : 1))
  const owner = isPossessive(view, index)
    ? outer.find(({ last }) => last === index - 1)
    : ownerOf(outer, index, lastSubject)
  if (!property || !subject || !owner || subject.thing === owner.thing) return []
  if (!fitsSubject(cue, property, subject.thing) || !fits(property.ranges, owner.thing)) return []
  const marked = owner.isNamed ? [owner, phrase, subject] : [phrase, subject]
  return [claimBetween(view, cue, { subject, object: owner, marked })]
}

/** Words between "its" and the phrase: "wholly owned". */
const DESCRIPTION_REACH = 3

/** The phrase behind the token, or behind words that describe it: "its wholly owned limb". */
function phraseBehind(view: SentenceView, index: number): PossessedPhrase | undefined {
  for (let first = index + 1; first <= index + 1 + DESCRIPTION_REACH; first++) {
    const found = matchesAt(view.lexicon.possessions, view.folded, first).at(-1)
    if (found) return { cues: found.values, first, last: found.end - 1 }
    if (!/^(?:ADJ|ADV|VERB)$/.test(view.tokens[first]?.partOfSpeech ?? '')) return undefined
  }
  return undefined
}

/** What "its" means: the first thing of the sentence before it, else what the last one was about. */
function ownerOf(
  outer: readonly End[],
  index: number,
  lastSubject: Reading['lastSubject'],
): End | undefined {
  const before = outer.find(({ last }) => last < index)
  if (before) return { ...before, certainty: before.certainty * POSSESSOR }
  if (!lastSubject) return undefined
  const site = { first: index, last: index, certainty: POSSESSOR }
  return { ...site, thing: lastSubject, isNamed: false, isNested: false }
}
