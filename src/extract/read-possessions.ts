import type { PropertyCue } from '../pack.ts'
import { type Claim, claimBetween, type End, fits, fitsSubject } from './claim.ts'
import { phraseAt } from './kind-phrase.ts'
import type { Reading } from './reading.ts'
import type { SentenceView } from './sentence-view.ts'

/** How sure "its" is of what the sentence, or the one before, speaks of. */
const POSSESSOR = 0.85

/** What is its own kind of something: "the guild and its branch Rook Hall", "Its branch, Rook Hall,". */
export function readPossessions(reading: Reading): Claim[] {
  return reading.view.lexicon.pack.propertyCues
    .filter(({ form }) => form === 'Possession')
    .flatMap((cue) => readCue(reading, cue))
}

function readCue({ view, ends, lastSubject }: Reading, cue: PropertyCue): Claim[] {
  const property = view.lexicon.pack.properties.get(cue.reads)
  if (!property) return []
  const { possessives } = view.lexicon.language.words
  const outer = ends.filter(({ isNested }) => !isNested)
  return view.tokens.flatMap((token, index): Claim[] => {
    if (!possessives.has(token.normal)) return []
    const phrase = phraseBehind(view, cue, index + 1)
    if (!phrase) return []
    const isComma = view.tokens[phrase.last + 1]?.text === ','
    const subject = outer.find(({ first }) => first === phrase.last + (isComma ? 2 : 1))
    const owner = ownerOf(outer, index, lastSubject)
    if (!subject || !owner || subject.thing === owner.thing) return []
    if (!fitsSubject(cue, property, subject.thing) || !fits(property.ranges, owner.thing)) return []
    const marked = owner.isNamed ? [owner, phrase, subject] : [phrase, subject]
    return [claimBetween(view, cue, { subject, object: owner, marked })]
  })
}

/** Words between "its" and the phrase: "wholly owned". */
const DESCRIPTION_REACH = 3

/** The phrase at the token or behind words that describe it: "its wholly owned branch". */
function phraseBehind(
  view: SentenceView,
  cue: PropertyCue,
  index: number,
): { readonly first: number; readonly last: number } | undefined {
  for (let at = index; at <= index + DESCRIPTION_REACH; at++) {
    const phrase = phraseAt(view, cue, at)
    if (phrase) return phrase
    if (!/^(?:ADJ|ADV|VERB)$/.test(view.tokens[at]?.partOfSpeech ?? '')) return undefined
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
