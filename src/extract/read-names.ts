import type { Label } from '../model.ts'
import type { PackProperty, PropertyCue } from '../pack.ts'
import { getOrAdd } from '../rdf/get-or-add.ts'
import { oncePer } from '../rdf/once-per.ts'
import { type Claim, type ClaimObject, type End, evidenceOf, fits, fitsSubject } from './claim.ts'
import { cuesOfForm } from './cues-of-form.ts'
import { dateObject } from './date-object.ts'
import { hasObjectHead, hasSubjectHead } from './has-head.ts'
import { endsInIgnored, hasIgnored } from './has-ignored.ts'
import { individualsOf, shortlyNamed } from './heads-and-labels.ts'
import type { Lexicon } from './lexicon.ts'
import { range } from './range.ts'
import type { Reading } from './reading.ts'
import type { SentenceView } from './sentence-view.ts'
import { endsInside, surelyNamed } from './surely-named.ts'

/** What a name itself says: a place, the years in a title. */
export function readNames(reading: Reading): Claim[] {
  const { pack } = reading.view.lexicon
  return cuesOfForm(reading.view.lexicon, 'Inside').flatMap((cue) => {
    const property = pack.properties.get(cue.reads)
    return property ? readCue(reading, cue, property) : []
  })
}

function readCue(reading: Reading, cue: PropertyCue, property: PackProperty): Claim[] {
  const { view, ends } = reading
  const mayHold =
    cue.objectShape === 'Period'
      ? view.dates.length > 0
      : ends.some(({ inside, thing }) => inside && fits(property.ranges, thing))
  if (!mayHold) return []
  const names = ends.filter(
    (end) =>
      end.isNamed &&
      fitsSubject(cue, property, end.thing) &&
      hasSubjectHead(view, cue, end) &&
      holdsPhrase(view, end, cue),
  )
  return names.flatMap((subject) => {
    const found =
      cue.objectShape === 'Period'
        ? periods(reading, subject, cue)
        : parts(reading, subject, { cue, property })
    const subjects = found.length === 0 ? [] : [subject, ...thingsDone(reading, subject, cue)]
    return subjects.flatMap(({ thing, certainty: own }) =>
      found.map(
        ({ object, certainty, marked }): Claim => ({
          subject: thing,
          predicate: cue.reads,
          object,
          confidence: cue.confidence * Math.min(own, certainty),
          modality: 'asserted',
          cue,
          evidence: evidenceOf(view, [marked]),
        }),
      ),
    )
  })
}

/**
 * What a name says to be done to other things of its kind: each right behind a phrase and a verb of the cue,
 * `甲关于立乙`. What stands between the two may take it back, or give it to somebody else.
 */
function thingsDone({ view, ends }: Reading, subject: End, cue: PropertyCue): End[] {
  const { text, tokens, lexicon } = view
  const isOwn = ({ language }: { readonly language: string }) => language === lexicon.language.code
  const verbs = cue.verbs.filter(isOwn)
  if (verbs.length === 0) return []
  const phrases = cue.phrases.filter(isOwn)
  return endsInside({ ends }, subject).filter(({ isNamed, thing, first }) => {
    if (!isNamed || thing.classIri !== subject.thing.classIri) return false
    const before = text.slice(tokens[subject.first]?.start, tokens[first]?.start)
    const words = before.replace(OPENING_MARKS, '')
    return verbs.some(({ value: verb }) =>
      phrases.some(({ value: phrase }) => words.endsWith(phrase + verb)),
    )
  })
}

const OPENING_MARKS = /[《〈「『“"]{1,2}$/u

/** Whether the name holds one of the cue's phrases, if it has any for the language of the text. */
function holdsPhrase(view: SentenceView, { first, last }: End, cue: PropertyCue): boolean {
  const own = ownPhrases(view, cue)
  if (own.length === 0) return true
  const words = ` ${view.folded.slice(first, last + 1).join(' ')} `
  return own.some((phrase) => words.includes(phrase))
}

/** The phrases of the cue for the language of the text, folded, with a space at both ends. */
const ownPhrases = (
  { lexicon: { language, foldedPhrases }, lexicon }: SentenceView,
  cue: PropertyCue,
): readonly string[] =>
  getOrAdd(phrasesOf(lexicon), cue, () =>
    cue.phrases
      .filter((phrase) => phrase.language === language.code || phrase.language === '')
      .map(({ value }) => ` ${foldedPhrases.get(value) ?? value} `),
  )

const phrasesOf = oncePer((_: Lexicon) => new Map<PropertyCue, readonly string[]>())

interface Part {
  readonly object: ClaimObject
  readonly certainty: number
  readonly marked: { readonly first: number; readonly last: number }
}

function parts(
  reading: Reading,
  subject: End,
  { cue, property }: { readonly cue: PropertyCue; readonly property: PackProperty },
): Part[] {
  const { view } = reading
  const whole = endsInside(reading, subject).filter(({ thing }) => fits(property.ranges, thing))
  const held = property.actsFor ? whole : whole.flatMap((end) => surelyNamed(reading, end))
  // "The Stane Declaration": such a name tells only where it was made, or whose it is.
  if (held.length === 0 || endsInIgnored(view, cue, wordsOf(subject))) return []
  const inner = held
    .filter((end) => end.isNamed && hasObjectHead(view, cue, end))
    .filter((end, _, all) => isBeforePhrase(view, cue, { end, all }))
    .filter((end, _, all) => !isBesideIgnored(view, cue, { end, all }))
    .filter((end) => !hasIgnored(view, cue, wordsOf(cue.subjectHeads.length > 0 ? subject : end)))
  const named = inner.filter(
    (end) => !inner.some((other) => other.first === end.last + 1 && isInside(view, other, end)),
  )
  return (property.actsFor ? actingIn(view, subject, named) : named).map((end) => ({
    object: { kind: 'thing', thing: end.thing },
    certainty: end.certainty,
    marked: subject,
  }))
}

/** Whether one of the phrases stands right behind the part, or behind one that touches it, where the cue has no reach. */
function isBeforePhrase(view: SentenceView, { reach, phrases }: PropertyCue, site: Site): boolean {
  return reach > 0 || phrases.length === 0 || isBefore(view, phrases, site)
}

/** "No Rooks Rules": words beside the part say that it is not meant. */
function isBesideIgnored(
  view: SentenceView,
  { phrases, ignores }: PropertyCue,
  site: Site,
): boolean {
  if (phrases.length === 0) return false
  const isBehind = ignores.some(({ value }) => {
    const words = foldedWords(view, value)
    const start = site.end.first - words.length
    return words.every((word, offset) => view.folded[start + offset] === word)
  })
  return isBehind || isBefore(view, ignores, site)
}

/** A part of a name, and all parts of it. */
interface Site {
  readonly end: End
  readonly all: readonly End[]
}

/** Whether one of the phrases stands right behind the part, or behind others that touch it. */
function isBefore(view: SentenceView, phrases: readonly Label[], { end, all }: Site): boolean {
  let last: End | undefined = end
  while (last) {
    const behind: number = last.last + 1
    const isRight = phrases.some(({ value }) =>
      foldedWords(view, value).every((word, offset) => view.folded[behind + offset] === word),
    )
    if (isRight) return true
    last = all.find(({ first }) => first === behind)
  }
  return false
}

const foldedWords = ({ lexicon }: SentenceView, phrase: string): string[] =>
  (lexicon.foldedPhrases.get(phrase) ?? phrase).split(' ')

const wordsOf = ({ first, last }: End): { start: number; end: number } => ({
  start: first,
  end: last + 1,
})

/**
 * Those that a name says its thing to be of, where it has others before: "crew match of the | Rook Guild";
 * none where two of them touch, which are pieces of one name.
 */
function actingIn(view: SentenceView, { first, last }: End, named: readonly End[]): readonly End[] {
  if (named.some((end) => named.some((next) => next.first === end.last + 1))) return []
  const { genitives } = view.lexicon.language.words
  const isNamed = (index: number): boolean =>
    named.some((end) => end.first <= index && index <= end.last)
  const tie = range(first, last).find(
    (index) => genitives.has(view.tokens[index]?.normal ?? '') && !isNamed(index),
  )
  const behind = tie === undefined ? [] : named.filter((end) => end.first > tie)
  return behind.length > 0 ? behind : named
}

/** Whether the pack knows the first to be inside the second, as parts of an address are. */
function isInside(view: SentenceView, inner: End, outer: End): boolean {
  const around = individualsOf(view, outer).map(({ iri }) => iri)
  const named = [...individualsOf(view, inner), ...shortlyNamed(view, inner)]
  return named.some(({ surroundings = [] }) => surroundings.some((iri) => around.includes(iri)))
}

/** The stretch of years in a name. One that it only calls by a name of its own counts for nothing. */
function periods(reading: Reading, subject: End, cue: PropertyCue): Part[] {
  const { tokens, dates } = reading.view
  const start = tokens[subject.first]?.start ?? 0
  const end = tokens[subject.last]?.end ?? 0
  return dates
    .filter((date) => date.start >= start && date.end <= end && date.year !== undefined)
    .flatMap((date) => dateObject(reading, date, cue) ?? [])
    .map(({ object, certainty }) => ({ object, certainty, marked: subject }))
    .slice(0, 1)
}
