import { startsLarge } from '../../language/letter-case.ts'
import { type Candidate, namesByToken, takenTokens } from '../candidate.ts'
import { startsHead } from '../heads-and-labels.ts'
import { officeTriggerAt } from '../office-trigger.ts'
import { isCapitalised, isQuote, type SentenceView } from '../sentence-view.ts'
import { besideWords } from './beside-words.ts'
import { garbledNames } from './garbled-names.ts'
import { LIKELY } from './likely-names.ts'
import { listedNames } from './listed-names.ts'
import { membersNamed } from './members-named.ts'
import {
  isLink,
  isOffice,
  LEAST_BARE,
  nameBefore,
  namesBehind,
  opensName,
  skipBack,
  type Taken,
} from './names-beside.ts'
import { namesGiven } from './names-given.ts'
import { personBeforeOffice } from './person-before-office.ts'
import { personVerbSites } from './person-verbs.ts'
import { readSurname } from './read-person.ts'
import { findTitledNames } from './titled-names.ts'
import { findTranslatedNames } from './translated-names.ts'

/**
 * Personal names: beside an office or a title, before a verb of which persons are the subject,
 * behind a noun for a person, before an age, in a list after another name, and wherever the words
 * alone are one; surnames alone beside offices and titles.
 */
export function findPersonalNames(view: SentenceView, others: readonly Candidate[]): Candidate[] {
  if (view.lexicon.personalCues.length === 0) return []
  const offices = others.filter((other) => isOffice(view, other))
  const taken = namesByToken(others.filter((other) => other.individual || isOffice(view, other)))
  const found = new Map<number, Candidate>()
  const add = (candidate: Candidate): void => {
    const known = found.get(candidate.first)
    if (!known && isFree(view, candidate, taken)) found.set(candidate.first, candidate)
    if (known?.last === candidate.last) found.set(candidate.first, joined(known, candidate))
  }
  const known = others.filter(({ individual, relativeName }) => individual ?? relativeName)
  for (const office of offices) {
    const holder = personBeforeOffice(view, office, known)
    if (holder) add(holder)
  }
  const sites = { offices, taken }
  for (const name of besideOffices(view, sites)) add(name)
  for (const name of besideVerbs(view, taken)) add(name)
  for (const name of namesGiven(view, sites)) add(name)
  for (const name of findTitledNames(view, taken)) add(name)
  for (const name of besideWords(view, taken)) add(name)
  for (const name of membersNamed(view, others)) add(name)
  for (const name of garbledNames(view, taken)) add(name)
  for (const name of listedNames(view, [...found.values()], taken)) add(name)
  const names = [...found.values()]
  names.push(...findTranslatedNames(view, { offices, taken, found: names }))
  const whole = names.filter((name) => !isNaming(view, name))
  return [...whole, ...surnamesBesideOffices(view, { offices, whole })]
}

/** "called Stane “the old port”": the verb that gives what follows it another name is no part of a name. */
const isNaming = (view: SentenceView, { first, last }: Candidate): boolean =>
  isQuote(view, last + 1) &&
  !isCapitalised(view, first) &&
  view.triggerSites.some(
    ({ start, triggers }) =>
      start === first &&
      triggers.some(({ cue, isVerb }) => isVerb && cue.objectShape === 'QuotedText'),
  )

/** The same name found twice: surer for what stands on its other side. */
function joined(a: Candidate, b: Candidate): Candidate {
  if (!a.person || !b.person) return a
  const isDoubtful = a.person.isDoubtful && b.person.isDoubtful
  const person = { ...b.person, ...a.person, isDoubtful }
  return { ...a, score: Math.max(a.score, b.score), person }
}

function besideOffices(
  view: SentenceView,
  { offices, taken }: { offices: readonly Candidate[]; taken: Taken },
): Candidate[] {
  const least = view.lexicon.language.tokensPerWord > 1 ? LEAST_BARE : 0
  return offices.flatMap((office) => [
    ...namesBehind(view, office.last + 1, { taken }),
    ...namesSaidOf(view, office.last + 1, taken),
    ...nameBefore(view, beforeOffice(view, office.first), { least }),
    ...openingName(view, office.first),
  ])
}

/** The name behind "is" and an office, where no spaces part words: 舵手为李华. */
function namesSaidOf(view: SentenceView, index: number, taken: Taken): Candidate[] {
  return view.lexicon.language.tokensPerWord > 1 && isLink(view, index)
    ? namesBehind(view, index + 1, { taken, least: LIKELY }).slice(0, 1)
    : []
}

/** The name that opens a sentence, with a comma and the office behind it, where offices follow names. */
function openingName(view: SentenceView, office: number): Candidate[] {
  const isBehind =
    view.lexicon.language.persons.titleFollows &&
    /^[,，]$/.test(view.tokens[office - 1]?.text ?? '') &&
    office - 1 <= LONGEST_LABELLED
  const names = isBehind ? nameBefore(view, office - 2, { least: LIKELY }) : []
  return names.filter(({ first }) => first === 0)
}

/** The token at which the name of who holds the office would end: over "the", "went in as". */
function beforeOffice(view: SentenceView, first: number): number {
  if (isLabelled(view, first)) return first - 2
  const { words, persons } = view.lexicon.language
  const isPlain = view.tokens[first - 1]?.partOfSpeech === 'ADJ' && !isCapitalised(view, first - 1)
  const at = isPlain && persons.titleFollows === false ? first - 2 : first - 1
  const bare = words.determiners.has(view.tokens[at]?.normal ?? '') ? at - 1 : at
  const phrase = officeTriggerAt(view, bare)
  const before = phrase ? phrase.start - 1 : persons.takingOffice(view.tokens, bare)
  let last = beforeTitle(view, skipBack(view, before ?? bare))
  while (persons.isPostNominal(view.tokens, last)) last--
  return last
}

/** The token before the title that ends at the token, where titles follow names; else the token. */
function beforeTitle(view: SentenceView, last: number): number {
  const { titleFollows, titleAt } = view.lexicon.language.persons
  const isTitle = titleFollows && titleAt(view.tokens, last - 1)?.last === last
  return isTitle ? last - 2 : last
}

/** Tokens of a name before a colon. */
const LONGEST_LABELLED = 5

/** Whether the office stands behind a colon and a few words that open a line, where offices follow names. */
const isLabelled = (view: SentenceView, first: number): boolean =>
  view.lexicon.language.persons.titleFollows &&
  /^[:：]$/.test(view.tokens[first - 1]?.text ?? '') &&
  first - 1 <= LONGEST_LABELLED

function besideVerbs(view: SentenceView, taken: Taken): Candidate[] {
  return personVerbSites(view).flatMap(({ at, isBefore }) =>
    isBefore
      ? nameBefore(view, skipBack(view, at - 1), { least: LEAST_BARE }).filter(
          (name) => !isPlaced(view, name),
        )
      : namesBehind(view, at, { taken, least: LEAST_BARE }),
  )
}

/** Whether a preposition that a surname may have become is one, behind a noun: "villages in Xiaobo". */
function isPlaced(view: SentenceView, { first, inferredName }: Candidate): boolean {
  const { prepositions } = view.lexicon.language.words
  const [before, word] = [view.tokens[first - 1], view.tokens[first]]
  const isPreposition = inferredName !== undefined && prepositions.has(word?.normal ?? '')
  return isPreposition && before?.partOfSpeech === 'NOUN' && !view.officeEnds.has(first - 1)
}

/** Surnames alone, where no whole name stands: "Captain Zhao", 赵舵手. */
function surnamesBesideOffices(
  view: SentenceView,
  { offices, whole }: { offices: readonly Candidate[]; whole: readonly Candidate[] },
): Candidate[] {
  const { titleFollows } = view.lexicon.language.persons
  const names = offices.flatMap((office): Candidate[] => {
    // Behind "captain of Stane" the next word is one of the place's name.
    if (!titleFollows && !view.officeEnds.has(office.last)) return []
    const starts = titleFollows ? [office.first - 2, office.first - 1] : [office.last + 1]
    const fits = starts
      .map((first) => readSurname(view, first, {}))
      .filter(
        (name) => name && (titleFollows ? name.last === office.first - 1 : isLone(view, name)),
      )
    return fits.flatMap((name) => (name ? [name] : [])).slice(0, 1)
  })
  const taken = takenTokens(whole)
  return names.filter(({ first, last }) => !taken.has(first) && !taken.has(last))
}

/** Whether no name goes on behind it, and it is no word of offices and other things itself. */
const isLone = (view: SentenceView, { first, last }: Candidate): boolean =>
  !startsLarge(view.tokens[last + 1]?.text ?? '') && !startsHead(view, first)

/** Words that no surname is turned into. */
const NO_SURNAME = /^(?:VERB|ADP|CCONJ|SCONJ|DET|PRON|ADV|PART)$/

/** Whether no label and no office stands in the way; one may be the end of a personal name. */
function isFree(view: SentenceView, name: Candidate, taken: Taken): boolean {
  for (let index = name.first; index <= name.last; index++) {
    const rivals = taken.get(index) ?? []
    const mayBeBoth = (label: Candidate): boolean =>
      isGivenName(view, label, name) ||
      isNamesake(label, name) ||
      isGloss(label, name) ||
      isMiddle(view, label, name) ||
      opensName(view, label, name)
    if (!rivals.every(mayBeBoth)) return false
  }
  return true
}

/** Whether a label is but the end of a personal name: as "Sydney" is of "Ann Sydney", not of "saw Sydney". */
function isGivenName(view: SentenceView, label: Candidate, name: Candidate): boolean {
  const isEnd = name.first < label.first && label.last === name.last
  return isEnd && !NO_SURNAME.test(view.tokens[name.first]?.partOfSpeech ?? 'X')
}

/** Whether a label is but a word in the middle of a name, where spaces part words: "Ann | Stane | Roe". */
const isMiddle = (view: SentenceView, label: Candidate, name: Candidate): boolean =>
  view.lexicon.language.tokensPerWord === 1 &&
  label.first === label.last &&
  name.first < label.first &&
  label.last < name.last

/** Whether a label is but the word that a surname was turned into: "ink Xiaobo". */
const isGloss = (label: Candidate, name: Candidate): boolean =>
  name.inferredName !== undefined && label.first === name.first && label.last < name.last

/** Whether a label is that of something named as a person, who is meant here: "Mr. John Roe", "Mr. | Stane Roe". */
const isNamesake = (label: Candidate, name: Candidate): boolean =>
  name.person?.isSigned === true &&
  label.first === name.first &&
  (label.last === name.last || (label.last < name.last && name.person.title !== undefined))
