import type { Mention, Sentence, TextDocument } from '../model.ts'
import { addAliases } from './add-aliases.ts'
import type { Claim, End, Thing } from './claim.ts'
import { findVoice } from './discourse.ts'
import { dropHeadsAlone } from './drop-heads-alone.ts'
import { findEnds } from './find-ends.ts'
import { namedAlone } from './find-known-names.ts'
import { findMentions } from './find-mentions.ts'
import { joinRenamed } from './join-renamed.ts'
import { kindGroups, overGroups, withGroups, withKinds } from './kind-groups.ts'
import type { Lexicon } from './lexicon.ts'
import { type Memory, makeMemory, remember } from './memory.ts'
import { addNamesUsedOften } from './names-used-often.ts'
import { settlePersons } from './persons/settle-persons.ts'
import { findAddresses, joinAddresses, readAddresses } from './read-addresses.ts'
import { readAdjuncts } from './read-adjuncts.ts'
import { readAppositions } from './read-appositions.ts'
import { readBylines } from './read-bylines.ts'
import { readClauses } from './read-clauses.ts'
import { readComplements } from './read-complements.ts'
import { readDescriptions } from './read-descriptions.ts'
import { readFrames } from './read-frames.ts'
import { readHeldKinds, readKinds } from './read-kinds.ts'
import { readListings } from './read-listings.ts'
import { readMastheads } from './read-mastheads.ts'
import { readNames } from './read-names.ts'
import { readPossessions } from './read-possessions.ts'
import { readRestorations } from './read-restorations.ts'
import type { ReadSentence } from './read-sentence.ts'
import { readTopics } from './read-topics.ts'
import { type Reading, withEnds } from './reading.ts'
import { rememberGround } from './remember-ground.ts'
import type { DocumentDate } from './resolve-date.ts'
import { type SentenceView, viewSentence } from './sentence-view.ts'
import { sharedAddresses } from './share-addresses.ts'
import { topicAfter } from './topic.ts'

/** Finds the names in every sentence. */
export function readSentences(
  sentences: readonly Sentence[],
  document: TextDocument,
  lexicon: Lexicon,
): ReadSentence[] {
  const views = sentences.map((sentence) => viewSentence(sentence, document.text, lexicon))
  const named = namedAlone(views)
  const read = views.map(
    (view): ReadSentence => ({ view, found: findMentions(view, document, named) }),
  )
  return settlePersons(joinRenamed(addNamesUsedOften(addAliases(dropHeadsAlone(read)))), document)
}

/** What `readStatements` must know of the document besides its sentences. */
export interface Identities {
  readonly document: TextDocument
  /** When it speaks; `undefined` when it does not tell. */
  readonly spokenOn: DocumentDate | undefined
  /** The document itself, as a thing that statements may be about. */
  readonly self: Thing
  readonly thingOf: ReadonlyMap<Mention, Thing>
}

/** Reads the statements off the sentences, in the order of the text: the second half. */
export function readStatements(
  sentences: readonly ReadSentence[],
  identities: Identities,
): Claim[] {
  const memory = makeMemory(thingsAlone(sentences, identities))
  return sentences.flatMap((sentence) => readSentence(sentence, identities, memory))
}

/** What the document names outside longer names. */
const thingsAlone = (
  sentences: readonly ReadSentence[],
  { thingOf }: Pick<Identities, 'thingOf'>,
): ReadonlySet<Thing> =>
  new Set(
    sentences.flatMap(({ found }) =>
      found.flatMap(({ mention, outer }) => (outer ? [] : (thingOf.get(mention) ?? []))),
    ),
  )

function readSentence(
  { view, found }: ReadSentence,
  { document, spokenOn, self, thingOf }: Identities,
  memory: Memory,
): Claim[] {
  const ends = findEnds(view, found, { thingOf, memory })
  remember(memory, view, { found, thingOf, ends })
  const named = readingOf({ view, document, spokenOn }, ends, memory)
  const places = findAddresses(named)
  const groups = kindGroups(view, ends)
  const reading = withEnds(named, withGroups(joinAddresses(named, places), groups))
  const addresses = readAddresses(reading, [...places, ...sharedAddresses(view, ends, places)])
  const said = withKinds(view, withoutOuterPlaces(readClauses(reading), addresses), groups)
  const clauses = overGroups([
    ...said,
    ...readKinds(reading, groups, said),
    ...readHeldKinds(reading),
  ])
  memory.lastSubject = topicAfter(view, ends, { clauses, before: memory.lastSubject })
  memory.isPlural = isPluralAfter(view, ends, memory)
  const claims = [
    ...clauses,
    ...readAdjuncts(reading, clauses),
    ...readAppositions(reading),
    ...readDescriptions(reading),
    ...readComplements(reading),
    ...readPossessions(reading),
    ...readNames(reading),
    ...readBylines(reading, self),
    ...readMastheads(reading, self),
    ...readListings(reading, memory),
    ...addresses,
    ...readTopics(reading),
    ...readRestorations(reading, found, thingOf),
  ]
  const all = [...claims, ...withoutOuterPlaces(readFrames(reading, claims), addresses)]
  rememberAgents(memory, view, all)
  rememberGround(memory, view, ends)
  return overGroups(all)
}

/** A sentence with its ends, and what is remembered before it. */
const readingOf = (
  { view, document, spokenOn }: Pick<Reading, 'view' | 'document' | 'spokenOn'>,
  ends: readonly End[],
  memory: Memory,
): Reading => ({
  view,
  document,
  spokenOn,
  ends,
  voice: findVoice(view, ends, memory),
  speaker: memory.speaker,
  lastSubject: memory.lastSubject,
  grounds: memory.grounds,
  principals: memory.principals,
  namedAlone: memory.namedAlone,
})

/** Whether the sentence opens with what it is about, by a plural, or one before did and it does not name it. */
function isPluralAfter(
  view: SentenceView,
  ends: readonly End[],
  { lastSubject, isPlural }: Memory,
): boolean {
  const name = ends.find(({ thing, isNamed }) => isNamed && thing === lastSubject)
  if (!name) return isPlural && ends.some(({ thing }) => thing === lastSubject)
  const isOpening = view.tokens
    .slice(0, name.first)
    .every(({ partOfSpeech }) => !/^(?:NOUN|PROPN|PRON)$/.test(partOfSpeech))
  return isOpening && view.tokens[name.last]?.normal !== view.folded[name.last]
}

/** "seen at Stane, Rookland": of what is said of both parts of an address the inner one alone is meant. */
function withoutOuterPlaces(claims: readonly Claim[], addresses: readonly Claim[]): Claim[] {
  const isSaid = (of: Claim, thing: Thing): boolean =>
    claims.some(
      ({ subject, predicate, object }) =>
        subject === of.subject && predicate === of.predicate && isThing(object, thing),
    )
  return claims.filter(
    (claim) =>
      !addresses.some(
        ({ subject, object }) =>
          object.kind === 'thing' && isThing(claim.object, object.thing) && isSaid(claim, subject),
      ),
  )
}

const isThing = (object: Claim['object'], thing: Thing): boolean =>
  object.kind === 'thing' && object.thing === thing

/** Who acts for what, as the statements of a sentence say. */
function rememberAgents(memory: Memory, view: SentenceView, claims: readonly Claim[]): void {
  for (const { subject, predicate, object } of claims) {
    const property = view.lexicon.pack.properties.get(predicate)
    if (property?.actsFor && object.kind === 'thing') memory.principals.set(object.thing, subject)
  }
}
