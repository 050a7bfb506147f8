import type { Token } from '../model.ts'
import type { NameCue } from '../pack.ts'
import { type BackSite, backTo, startsClause } from './back-site.ts'
import { isBehindVerb, opensClause, standsAlone } from './bare-nouns.ts'
import type { End, Thing } from './claim.ts'
import type { Memory } from './memory.ts'
import { bareOccasionBack } from './occasion-back.ts'
import { isPersonalClass } from './personal-class.ts'
import { personMeant } from './persons/person-memory.ts'
import type { SentenceView } from './sentence-view.ts'
import { goesOn, headWords } from './shapes/noun-phrase.ts'
import { speakerBack } from './speaker-back.ts'
import { matchesAt } from './token-trie.ts'
import { groundBack, topicBack } from './topic-back.ts'
import { wholeBack } from './whole-back.ts'

/** How sure "the match", "it" and those who act for a thing point where we think. */
const DEFINITE_NOUN = 0.9
const PRONOUN = 0.75
const ACTOR = 0.85
/** Words between those who act and their verb: "Members also". */
const ACTOR_REACH = 3
/** Words between "the" and a head noun that are words of the name: "the spring match". */
const MODIFIERS = 2
/** Tokens of an opening such as "According to the captain,", and what it starts with. */
const LONGEST_OPENING = 8
const OPENING = /^(?:ADP|ADV|VERB|SCONJ)$/

/** The thing that a definite noun, a pronoun or an actor at the token points back at. */
export function pointsBack(site: BackSite): End | undefined {
  const before = personBack(site) ?? latterBack(site) ?? pronounBack(site) ?? wholeBack(site)
  if (before) return before
  if (isDefinite(site.view, site.first))
    return (
      nounBack(site, true) ??
      modifiedNounBack(site) ??
      speakerBack(site) ??
      occasionBack(site) ??
      bareOccasionBack(site) ??
      kindBack(site) ??
      actorBack(site) ??
      topicBack(site) ??
      groundBack(site)
    )
  return bareNounBack(site) ?? bareOccasionBack(site) ?? actorBack(site) ?? topicBack(site)
}

/**
 * "Crew": a noun without a determiner points back where articles do not tell, at the head of a sentence, or as
 * the object of a verb: "watched match,".
 */
const bareNounBack = (site: BackSite): End | undefined =>
  site.first > 0 && site.view.lexicon.language.hasArticles && !isBehindVerb(site)
    ? undefined
    : nounBack(site, false)

/** "It" at the start is what the sentence before was about, "They" a kind named in the plural; ", and it" is what this one is. */
function pronounBack({ view, first, memory, before }: BackSite): End | undefined {
  const { pronouns, pluralPronouns, conjunctions, contrasts } = view.lexicon.language.words
  const word = view.tokens[first]?.normal ?? ''
  const site = { first, last: first, certainty: PRONOUN }
  if (pluralPronouns.has(word) && first === 0 && memory.isPlural && memory.lastSubject)
    return backTo(memory.lastSubject, site)
  if (!pronouns.has(word)) return undefined
  if (first === 0 || isBehindOpening(view, first, before))
    return memory.lastSubject && backTo(memory.lastSubject, site)
  const joint = view.tokens[first - 1]?.normal ?? ''
  const [subject, ...others] = before
  if (!subject || subject.first > 1 || !(conjunctions.has(joint) || contrasts.has(joint)))
    return undefined
  const isSure = others.every(
    ({ thing }) => thing === subject.thing || thing.classIri !== subject.thing.classIri,
  )
  return isSure ? backTo(subject.thing, site) : undefined
}

/** "According to the captain, it": behind an opening that has no verb and nothing that "it" may be. */
function isBehindOpening(view: SentenceView, first: number, before: readonly End[]): boolean {
  const [opening, ...rest] = view.tokens.slice(0, first)
  const hasComma = /^[,，]$/.test(rest.at(-1)?.text ?? '')
  if (!view.lexicon.language.hasArticles)
    return hasComma && before.length === 0 && !view.tokens.slice(0, first).some(isVerb)
  if (hasComma && opening?.partOfSpeech === 'ADJ' && isPhrase(rest)) return true
  if (!opening || !hasComma || rest.length > LONGEST_OPENING) return false
  const isClause = rest.some(({ partOfSpeech }) => /^(?:AUX|PRON)$/.test(partOfSpeech))
  const arePersons = before.every(({ thing }) => isPerson(view, thing))
  return OPENING.test(opening.partOfSpeech) && !isClause && arePersons
}

const isVerb = ({ partOfSpeech }: Token): boolean => partOfSpeech === 'VERB'

/** Tokens of an opening that is said of "it". */
const LONGEST_SAID = 20

/** "Loyal to Chessland, it": without a verb the adjective is said of what the sentence goes on with. */
const isPhrase = (rest: readonly Token[]): boolean =>
  rest.length <= LONGEST_SAID &&
  !rest.some(({ partOfSpeech }) => /^(?:VERB|AUX|PRON)$/.test(partOfSpeech))

/** "The latter": of the two things of a kind that the last sentence named, the one it was not about. */
function latterBack({ view, first, memory }: BackSite): End | undefined {
  const { lastSubject, lastByClass } = memory
  const word = view.tokens[first]?.normal ?? ''
  if (first > 0 || !lastSubject || !view.lexicon.language.words.latters.has(word)) return undefined
  const named = [...(lastByClass.get(lastSubject.classIri) ?? [])]
  const [thing] = named.filter((other) => other !== lastSubject)
  return thing && named.length === 2
    ? backTo(thing, { first, last: first, certainty: PRONOUN })
    : undefined
}

/** "She" at the start of a sentence, and behind a comma where one sentence holds several clauses. */
function personBack({ view, first, memory, before }: BackSite): End | undefined {
  if (!startsClause(view, first)) return undefined
  if (view.lexicon.language.persons.pronounAt(view.tokens, first) === undefined) return undefined
  const named = new Set(before.map(({ thing }) => thing).filter((thing) => isPerson(view, thing)))
  const [only, another] = named
  const person = another ? undefined : (only ?? personMeant(memory.persons, view, first))
  return person && backTo(person, { first, last: first, certainty: PRONOUN })
}

const isPerson = ({ lexicon }: SentenceView, { classIri }: Thing): boolean =>
  isPersonalClass(lexicon, classIri)

/** "The match": the last thing with that head noun. */
function nounBack({ view, first, memory, before }: BackSite, definite: boolean): End | undefined {
  const head = definite ? first + 1 : first
  if (!definite && isIntroduced(view, first, before)) return undefined
  for (const { end, values } of matchesAt(view.lexicon.heads, view.folded, head)) {
    if (!view.lexicon.language.endsWord(view.tokens[end])) continue
    for (const { cue } of values) {
      const words = headWords(view, { first: head, last: end - 1 })
      const thing = memory.lastByHead.get(`${cue.names} ${words}`)
      const isGoverning = view.lexicon.governingClasses.has(cue.names)
      const here = isGoverning ? namedHere(view, cue, before) : undefined
      if (here) return backTo(here, { first, last: end - 1, certainty: DEFINITE_NOUN })
      const governs = isGoverning && memory.speaker
      const isMeant = definite || (startsClause(view, first) && opensClause(view, end))
      const back = governs ? (thing ?? memory.speaker) : isMeant ? thing : undefined
      if (back && (definite || first === 0 || standsAlone(view, first, end))) {
        return backTo(back, { first, last: end - 1, certainty: DEFINITE_NOUN })
      }
    }
  }
  return undefined
}

/**
 * Whether a bare noun stands right behind a named subject and its verb, of which things are the
 * object that this subject brings about: then it is a new one, where no articles tell.
 */
function isIntroduced(view: SentenceView, first: number, before: readonly End[]): boolean {
  if (view.lexicon.language.hasArticles) return false
  return view.triggerSites.some(
    ({ start, end, triggers }) =>
      end === first &&
      triggers.some(({ cue }) => cue.objectFirst) &&
      before.some(({ last, isNamed }) => isNamed && last === start - 1),
  )
}

/** The thing that a long sentence named before, where bare nouns point back behind verbs. */
function namedHere(
  view: SentenceView,
  { names }: NameCue,
  before: readonly End[],
): Thing | undefined {
  if (view.lexicon.language.hasArticles) return undefined
  return before.findLast(({ thing, isNamed }) => isNamed && thing.classIri === names)?.thing
}

/** "The spring match": the last thing with that head noun whose name has the words before it too. */
function modifiedNounBack({ view, first, memory }: BackSite): End | undefined {
  if (view.lexicon.language.tokensPerWord > 1) return undefined
  for (let head = first + 2; head <= first + 1 + MODIFIERS; head++) {
    if (view.verbTokens.has(head - 1)) return undefined
    const modifiers = view.folded.slice(first + 1, head)
    for (const { end, values } of matchesAt(view.lexicon.heads, view.folded, head)) {
      const words = headWords(view, { first: head, last: end - 1 })
      for (const { cue } of values) {
        const things = memory.allByHead.get(`${cue.names} ${words}`) ?? new Set()
        const thing = [...things].findLast((each) =>
          modifiers.every((word) => memory.wordsOf.get(each)?.has(word)),
        )
        if (thing && !goesOn(view, end - 1))
          return backTo(thing, { first, last: end - 1, certainty: DEFINITE_NOUN })
      }
    }
  }
  return undefined
}

/** "The occasion", "the opening ceremony", "the main match": what governs the discourse, or a part of it. */
function occasionBack({ view, first, memory }: BackSite): End | undefined {
  if (!memory.speaker) return undefined
  const { occasions, stages } = view.lexicon.language.words
  const isStage = stages.has(view.tokens[first + 1]?.normal ?? '')
  const noun = isStage ? first + 2 : first + 1
  if (occasions.has(view.tokens[noun]?.normal ?? ''))
    return goesOn(view, noun) ? undefined : backTo(memory.speaker, site(first, noun))
  const named = isStage ? namedByHead(view, noun, memory) : undefined
  if (!named || goesOn(view, named.last)) return undefined
  return backTo(named.thing, site(first, named.last))
}

const site = (first: number, last: number) => ({ first, last, certainty: PRONOUN })

/** The last thing of the class of what governs the discourse with the head noun at the token, and where that ends. */
function namedByHead(
  view: SentenceView,
  first: number,
  { speaker, lastByHead }: Memory,
): { readonly thing: Thing; readonly last: number } | undefined {
  for (const { end, values } of matchesAt(view.lexicon.heads, view.folded, first)) {
    const cue = values.find(({ cue: { names } }) => names === speaker?.classIri)?.cue
    if (!cue || !speaker) continue
    const words = headWords(view, { first, last: end - 1 })
    return { thing: lastByHead.get(`${cue.names} ${words}`) ?? speaker, last: end - 1 }
  }
  return undefined
}

/** "The guild": the only thing of the kind that this sentence, or the last that has one, names. */
function kindBack({ view, first, memory, before }: BackSite): End | undefined {
  // "Its hall": another one, or one of many.
  if (view.lexicon.language.words.possessives.has(view.tokens[first]?.normal ?? ''))
    return undefined
  const found = matchesAt(view.lexicon.kinds, view.folded, first + 1).at(-1)
  const [cue] = found?.values ?? []
  if (!found || !cue || goesOn(view, found.end - 1)) return undefined
  if (!cue.firstWordAlone && !cue.headAlone) return undefined
  const here = before.flatMap(({ thing }) => (thing.classIri === cue.names ? [thing] : []))
  const near = new Set(here.length > 0 ? here : memory.lastByClass.get(cue.names))
  const fitting = [...near].filter((thing) => !isOfOtherCue(view, thing, { cue, memory }))
  const only = fitting.length === 1 ? fitting[0] : meantOf(view, fitting, memory)
  if (!only) return undefined
  if (!cue.headAlone && !memory.ofCue.get(cue.iri)?.has(only)) return undefined
  return backTo(only, { first, last: found.end - 1, certainty: DEFINITE_NOUN })
}

/** Where no articles tell, the one of the things that the sentence before was about. */
const meantOf = (
  { lexicon }: SentenceView,
  things: readonly Thing[],
  { lastSubject }: Memory,
): Thing | undefined =>
  lexicon.language.hasArticles ? undefined : things.find((thing) => thing === lastSubject)

/** Whether the words of the thing are those of another kind: a choir is no guild. A name without a head noun tells no kind. */
function isOfOtherCue(
  { lexicon }: SentenceView,
  thing: Thing,
  { cue, memory }: { cue: NameCue; memory: Memory },
): boolean {
  const isIn = ({ iri }: NameCue): boolean => memory.ofCue.get(iri)?.has(thing) ?? false
  return (
    !isIn(cue) && lexicon.pack.nameCues.some((other) => other.shape !== 'LatinShape' && isIn(other))
  )
}

/** "Members also passed": those who act at what governs the discourse. */
function actorBack({ view, first, memory, before }: BackSite): End | undefined {
  const isPlural = view.tokens[first]?.normal !== view.folded[first]
  const found = isPlural ? matchesAt(view.lexicon.actors, view.folded, first).at(-1) : undefined
  if (!found || !verbFollows(view, found.end)) return undefined
  // "Members had passed it in 2016": not at what is spoken of.
  if (tellsWhen(view, found.end)) return undefined
  const governing = before.filter(({ thing }) => found.values.includes(thing.classIri))
  const thing = governing.at(-1)?.thing ?? memory.speaker
  if (!thing || !found.values.includes(thing.classIri)) return undefined
  return backTo(thing, { first, last: found.end - 1, certainty: ACTOR })
}

/** Whether a preposition and a date stand behind the token. */
function tellsWhen(view: SentenceView, from: number): boolean {
  const { prepositions } = view.lexicon.language.words
  const dates = new Set(view.dates.map(({ start }) => start))
  return view.tokens.some(
    ({ start }, index) =>
      index > from && dates.has(start) && prepositions.has(view.tokens[index - 1]?.normal ?? ''),
  )
}

function verbFollows(view: SentenceView, from: number): boolean {
  for (let index = from; index < from + ACTOR_REACH; index++) {
    if (view.verbStarts.has(index)) return true
    if (!view.lexicon.language.words.auxiliaries.has(view.tokens[index]?.normal ?? '')) return false
  }
  return false
}

function isDefinite(view: SentenceView, index: number): boolean {
  const { determiners, indefinites } = view.lexicon.language.words
  const word = view.tokens[index]?.normal ?? ''
  return determiners.has(word) && !indefinites.has(word)
}
