import type { PropertyCue } from '../pack.ts'
import { once } from '../rdf/once.ts'
import { isBareTie, isMark } from './bare-tie.ts'
import type { Candidate, HeadSite } from './candidate.ts'
import { endsInTie } from './ends-in-tie.ts'
import { hasObjectHead } from './has-head.ts'
import { headsOf, isPluralKind } from './heads-and-labels.ts'
import type { CompiledNameCue, Trigger } from './lexicon-entries.ts'
import { personalNameAt } from './personal-name-at.ts'
import { range } from './range.ts'
import {
  isCapitalised,
  isComma,
  isPossessive,
  isQuote,
  type SentenceView,
  type TriggerSite,
} from './sentence-view.ts'
import { hasPlural } from './shapes/is-plural.ts'
import {
  capitalisedEnd,
  capitalisedStart,
  goesOn,
  phraseStart,
  trimNameStart,
} from './shapes/noun-phrase.ts'
import { matchesAt } from './token-trie.ts'

/** How sure a name is that has nothing but its place in the sentence. */
const EXPECTED_SCORE = 0.7
/** Words of such a name; more are a sentence in capitals. */
const LONGEST = 5
/** Words of one that opens a clause, translated word for word. */
const LONGEST_ROUGH = 9

/**
 * Names without a head noun, where a trigger lets one class alone stand: capitalised words behind
 * "comes from" are a home, whatever they are called. Lists go on over commas and "and".
 */
export function findExpectedNames(view: SentenceView): Candidate[] {
  if (view.isShouted || view.lexicon.language.tokensPerWord > 1) return []
  return view.triggerSites.flatMap((site) => {
    if (isBareTie(view, site) || isMark(view, site)) return []
    const words = once(() => wordsBefore(view, site))
    const capitals = once(() => capitalsBefore(view, site))
    return site.triggers.flatMap((trigger) => {
      const classIri = expectedClass(view, trigger)
      const behind =
        classIri === undefined ? [] : namesBehind(view, site, { cue: trigger.cue, classIri })
      const fitting = behind.filter(
        (name) =>
          !endsInTie(view, name) &&
          hasObjectHead(view, trigger.cue, name) &&
          !isPlainPlural(view, name) &&
          (trigger.isVerb || !isHeadlessEvent(view, name)),
      )
      return [
        ...fitting,
        ...nameBefore(view, trigger, words),
        ...properNameBefore(view, trigger, capitals),
      ]
    })
  })
}

/** What opens a clause and stands right before a trigger, for whichever of its cues. */
type Opening = () => HeadSite | undefined

/** Whether the trigger says something of the thing before it. */
const isOfSubject = ({ cue, voice }: Trigger): boolean =>
  cue.objectShape === 'Entity' && !cue.objectFirst && voice !== 'passive'

/**
 * Common words without an article that end in a head noun of what may be the subject of the trigger:
 * "screen door cottage stood by". Machine English has names so.
 */
function nameBefore(view: SentenceView, trigger: Trigger, words: Opening): Candidate[] {
  const { cue } = trigger
  const property = view.lexicon.pack.properties.get(cue.reads)
  const site = property && isOfSubject(trigger) ? words() : undefined
  if (!property || !site) return []
  const { first, last } = site
  const classes =
    cue.subjectClasses.length > 0
      ? property.domains.filter((iri) => cue.subjectClasses.includes(iri))
      : property.domains
  const classIri = classes.find((iri) => isHead(view, last, iri))
  if (classIri === undefined) return []
  return [{ first, last, classIri, rule: cue.iri, score: cue.confidence * EXPECTED_SCORE }]
}

function wordsBefore(view: SentenceView, { start }: TriggerSite): HeadSite | undefined {
  const { auxiliaries, restrictors } = view.lexicon.language.words
  let last = start - 1
  const isBetween = (word: string): boolean => auxiliaries.has(word) || restrictors.has(word)
  while (last > 0 && isBetween(view.tokens[last]?.normal ?? '')) last--
  const first = phraseStart(view, last, LONGEST_ROUGH)
  return opensClause(view, first) && isNaming(view, first, last) ? { first, last } : undefined
}

/** Capitalised words where one class alone may be the subject of the trigger: "Rook Clocks sold". */
function properNameBefore(view: SentenceView, trigger: Trigger, capitals: Opening): Candidate[] {
  const { cue, isVerb } = trigger
  const [classIri, ...others] = view.lexicon.pack.properties.get(cue.reads)?.domains ?? []
  if (classIri === undefined || others.length > 0 || !isVerb || !isOfSubject(trigger)) return []
  const site = view.lexicon.properClasses.has(classIri) ? capitals() : undefined
  if (!site) return []
  const { first, last } = site
  return [{ first, last, classIri, rule: cue.iri, score: cue.confidence * EXPECTED_SCORE }]
}

function capitalsBefore(view: SentenceView, { start }: TriggerSite): HeadSite | undefined {
  const { auxiliaries } = view.lexicon.language.words
  let last = start - 1
  while (last > 0 && auxiliaries.has(view.tokens[last]?.normal ?? '')) last--
  if (!isCapitalised(view, last)) return undefined
  const first = trimNameStart(view, capitalisedStart(view, last + 1), last + 1)
  const size = last - first + 1
  return size < 2 || size > LONGEST || !opensClause(view, first) ? undefined : { first, last }
}

/** Whether at least two words stand before the head noun, a noun that is no adjective first among them. */
function isNaming(view: SentenceView, first: number, last: number): boolean {
  const words = view.tokens.slice(first, last)
  return (
    words.length > 1 && words.some(({ partOfSpeech }) => /^(?:NOUN|PROPN|X)$/.test(partOfSpeech))
  )
}

const opensClause = (view: SentenceView, first: number): boolean =>
  first === 0 || /^[,;:.“"】\])），；：。]$/.test(view.tokens[first - 1]?.text ?? '')

/** The one class that may stand behind the trigger, if its names are proper nouns. */
function expectedClass(view: SentenceView, { cue, voice }: Trigger): string | undefined {
  const property = view.lexicon.pack.properties.get(cue.reads)
  if (!property || cue.objectShape !== 'Entity') return undefined
  const swapped = (voice === 'passive') !== cue.objectFirst
  const classes = swapped ? property.domains : property.ranges
  const [only] = classes
  const isProper = only !== undefined && view.lexicon.properClasses.has(only)
  return classes.length === 1 && isProper ? only : undefined
}

function namesBehind(
  view: SentenceView,
  { end }: TriggerSite,
  { cue, classIri }: { cue: PropertyCue; classIri: string },
): Candidate[] {
  const { determiners, conjunctions } = view.lexicon.language.words
  const skips = (index: number): boolean => {
    const word = view.tokens[index]?.normal ?? ''
    return determiners.has(word) || conjunctions.has(word) || word === ',' || isQuote(view, index)
  }
  const names: Candidate[] = []
  // "spoke, Rook Guild": what a comma parts from the words is not said with them.
  if (isComma(view, end)) return names
  let first = end
  for (;;) {
    while (first < view.tokens.length && skips(first)) first++
    if (!isCapitalised(view, first)) {
      const last = headedEnd(view, first, classIri)
      if (last === undefined) return names
      names.push({ first, last, classIri, rule: cue.iri, score: cue.confidence * EXPECTED_SCORE })
      first = last + 1
      continue
    }
    const run = capitalisedEnd(view, first)
    const rough = goesOn(view, run) ? headedEnd(view, first, classIri) : undefined
    const last = rough ?? headBehind(view, run, classIri)
    const start = trimNameStart(view, first, last + 1)
    if (last - start >= LONGEST || start > last || isPossessive(view, last + 1)) return names
    const site = { first: start, last, classIri }
    if (isIntroduction(view, last) || isDated(view, site) || isCode(view, site)) return names
    if (isLoneHead(view, site) || isPluralKind(view, site) || goesOn(view, last)) return names
    if (isNameOfOther(view, site) || isPerson(view, site) || isSide(view, site)) return names
    const score = cue.confidence * EXPECTED_SCORE
    const headed = isCapitalised(view, last) ? undefined : headsOfClass(view, last, classIri)[0]
    const rule = headed?.cue.iri ?? cue.iri
    const head = headed ? { head: view.folded[last] ?? '' } : {}
    names.push({ ...site, rule, score, ...head })
    first = last + 1
  }
}

/** "chaired the Easter | round": the head noun of the class behind the words in capitals, which is a part of the name. */
const headBehind = (view: SentenceView, last: number, classIri: string): number =>
  goesOn(view, last) && headsOfClass(view, last + 1, classIri).length > 0 ? last + 1 : last

/** "chaired the Round": a head noun alone, with an article, points back at an event and names none. */
function isLoneHead(
  view: SentenceView,
  { first, last, classIri }: { first: number; last: number; classIri: string },
): boolean {
  if (first !== last) return false
  const { determiners } = view.lexicon.language.words
  const isDefinite = determiners.has(view.tokens[first - 1]?.normal ?? '')
  const isEvent = view.lexicon.governingClasses.has(classIri)
  return isEvent && isDefinite && isHead(view, last, classIri)
}

/** "read by the Bishopry": a head noun that is a name alone, of another class. */
const isNameOfOther = (
  view: SentenceView,
  { first, last, classIri }: { first: number; last: number; classIri: string },
): boolean =>
  headsOf(view, { first, last }).some(
    ({ cue, bareHeads }) =>
      cue.names !== classIri && bareHeads.has(view.folded.slice(first, last + 1).join(' ')),
  )

/** "hosted by Ann Roe": a whole name of a person is no event. */
const isPerson = (
  view: SentenceView,
  { first, last, classIri }: { first: number; last: number; classIri: string },
): boolean =>
  view.lexicon.governingClasses.has(classIri) && personalNameAt(view, first, 'none')?.last === last

/** "a part of the Upper of Foxland": a side alone is no name. */
const isSide = (view: SentenceView, { first, last }: HeadSite): boolean => {
  const { genitives, surroundings } = view.lexicon.language.words
  const isOne = first === last && surroundings.has(view.tokens[first]?.normal ?? '')
  return isOne && genitives.has(view.tokens[last + 1]?.normal ?? '')
}

/** "last seen in May", "in May 2019": nothing but words of the calendar and numbers. */
const isDated = (view: SentenceView, { first, last }: HeadSite): boolean =>
  view.tokens
    .slice(first, last + 1)
    .every(
      ({ normal, text }) =>
        view.lexicon.language.words.calendar.has(normal) || /^\p{N}+$/u.test(text),
    )

/** "RK9": letters and digits in one word name no place. */
const isCode = (
  view: SentenceView,
  { first, last, classIri }: { first: number; last: number; classIri: string },
): boolean =>
  view.lexicon.addressClasses.has(classIri) &&
  first === last &&
  /^\p{L}+\p{N}+$/u.test(view.tokens[first]?.text ?? '')

/** "takes in the Screen Doors": English words in capitals, one of them in the plural, are no address. */
function isPlainPlural(view: SentenceView, { first, last, classIri }: Candidate): boolean {
  const { addressClasses, language } = view.lexicon
  if (!addressClasses.has(classIri) || first === last) return false
  const words = view.tokens.slice(first, last + 1)
  if (!isCapitalised(view, last) || isHead(view, last, classIri)) return false
  return (
    hasPlural(view, { first, last }) && !words.some((token) => language.persons.isStrange(token))
  )
}

/** "the team's Rook List": what no verb of events tells, and no head noun, is no event. */
const isHeadlessEvent = (view: SentenceView, { first, last, classIri }: Candidate): boolean =>
  view.lexicon.governingClasses.has(classIri) &&
  !range(first, last).some((index) => headsOfClass(view, index, classIri).length > 0)

/** "comes from the Foxland seat | of Stane": words that introduce a name start at the head noun. */
const isIntroduction = (view: SentenceView, last: number): boolean =>
  !isCapitalised(view, last) &&
  matchesAt(view.lexicon.introductions, view.folded, last).some(({ end }) => end > last + 1)

/** Whether the token is a head noun of the class's names, or the end of one. */
function isHead(view: SentenceView, index: number, classIri: string): boolean {
  const isOfClass = ({ cue }: CompiledNameCue): boolean =>
    cue.names === classIri && (cue.shape === 'ProperShape' || cue.shape === 'CommonShape')
  for (let first = index; first >= 0 && first > index - LONGEST_HEAD; first--)
    if (headsOf(view, { first, last: index }).some(isOfClass)) return true
  return false
}

/** Words of a head noun. */
const LONGEST_HEAD = 3

/** The cues of the class of which the token alone is a head noun. */
const headsOfClass = (view: SentenceView, index: number, classIri: string): CompiledNameCue[] =>
  headsOf(view, { first: index, last: index }).filter(({ cue }) => cue.names === classIri)

/**
 * The last token of common words that end in a head noun of the class, a noun among them: "screen
 * door cottage", but no "old cottage".
 */
function headedEnd(view: SentenceView, first: number, classIri: string): number | undefined {
  const { genitives, surroundings } = view.lexicon.language.words
  let isNamed = false
  for (let last = first; last < first + LONGEST; last++) {
    const token = view.tokens[last]
    if (!token || !view.lexicon.language.mayModify(token, false) || view.verbTokens.has(last))
      return undefined
    const isSide = surroundings.has(view.tokens[last + 1]?.normal ?? '')
    const isEnd =
      (isSide || !goesOn(view, last)) && !genitives.has(view.tokens[last + 1]?.normal ?? '')
    if (isHead(view, last, classIri) && isNamed && isEnd) return last
    isNamed ||= /^(?:NOUN|PROPN|X)$/.test(token.partOfSpeech)
  }
  return undefined
}
