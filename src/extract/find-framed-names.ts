import type { PropertyCue } from '../pack.ts'
import { type Candidate, type HeadSite, overlaps } from './candidate.ts'
import { isListGap } from './list-gaps.ts'
import { isPersonalClass } from './personal-class.ts'
import { readPerson } from './persons/read-person.ts'
import { isCapitalised, isHyphenated, type SentenceView } from './sentence-view.ts'
import { capitalisedEnd, trimNameStart } from './shapes/noun-phrase.ts'
import { matchesAt } from './token-trie.ts'

/** How sure a name is that only the frame around it tells. */
const FRAMED_SCORE = 0.65
/** Words of such a name; more are a sentence in capitals. */
const LONGEST = 5

/**
 * Names without a head noun, where the sentence evokes a frame, names what stands at its one end and
 * nothing that may stand at the other, and has unknown words in capitals in one place only: "Zemla
 * shelters a colony of rooks".
 */
export function findFramedNames(view: SentenceView, named: readonly Candidate[]): Candidate[] {
  if (view.isShouted || view.lexicon.language.tokensPerWord > 1) return []
  if (!hasFrame(view)) return []
  const runs = unknownRuns(view, named)
  if (runs.length === 0 || !areListed(view, runs)) return []
  const [cue, classIri] = framesIn(view, named)[0] ?? []
  if (!cue || classIri === undefined) return []
  const isPersonal = isPersonalClass(view.lexicon, classIri)
  if (!isPersonal && runs.some((run) => standsAmongPersons(view, named, run))) return []
  const isHome = view.lexicon.addressClasses.has(classIri)
  return runs.flatMap(({ first, last }): Candidate[] => {
    // Common words in capitals are seldom a home.
    if (isHome && !view.tokens.slice(first, last + 1).some(view.lexicon.language.persons.isStrange))
      return []
    if (isPersonal) {
      const person = readPerson(view, first, 'context')
      return person?.last === last ? [person] : []
    }
    return [{ first, last, classIri, rule: cue.iri, score: cue.confidence * FRAMED_SCORE }]
  })
}

/** Whether only list marks stand between the run and the name of a person: then it is one too. */
const standsAmongPersons = (
  view: SentenceView,
  named: readonly Candidate[],
  run: HeadSite,
): boolean =>
  named.some(({ first, last, person }) => {
    if (!person) return false
    return first > run.last
      ? isListGap(view, run.last + 1, first)
      : last < run.first && isListGap(view, last + 1, run.first)
  })

/** Whether words of a frame stand in the sentence: in most none do. */
const hasFrame = ({ tokens, folded, lexicon }: SentenceView): boolean =>
  tokens.some((_, start) => matchesAt(lexicon.frames, folded, start).length > 0)

/** The frames that lack what one class alone may fill, with that class. */
function framesIn(
  view: SentenceView,
  named: readonly Candidate[],
): (readonly [PropertyCue, string])[] {
  const outer = named.filter(({ nestedOnly }) => !nestedOnly)
  return view.tokens.flatMap((_, start) => {
    const found = matchesAt(view.lexicon.frames, view.folded, start).at(-1)
    if (!found || isHyphenated(view, start)) return []
    if (named.some(({ first, last }) => first <= start && start <= last)) return []
    return found.values.flatMap((cue) => {
      const classIri = lackedClass(view, cue, outer)
      return classIri === undefined ? [] : [[cue, classIri] as const]
    })
  })
}

function lackedClass(
  { lexicon }: SentenceView,
  cue: PropertyCue,
  named: readonly Candidate[],
): string | undefined {
  const property = lexicon.pack.properties.get(cue.reads)
  if (!property || cue.objectShape !== 'Entity') return undefined
  const domains = property.domains.filter(
    (iri) => cue.subjectClasses.length === 0 || cue.subjectClasses.includes(iri),
  )
  const has = (classes: readonly string[]): boolean =>
    named.some(({ classIri }) => classes.includes(classIri))
  const lacked = [domains, property.ranges].filter((classes) => !has(classes))
  const [classes, ...others] = lacked
  const [classIri] = classes ?? []
  if (classes?.length !== 1 || others.length > 0 || classIri === undefined) return undefined
  if (lexicon.governingClasses.has(classIri)) return undefined
  return isPersonalClass(lexicon, classIri) || lexicon.properClasses.has(classIri)
    ? classIri
    : undefined
}

/** Runs of words in capitals that nothing else names, and that are no word of the language. */
function unknownRuns(view: SentenceView, named: readonly Candidate[]): HeadSite[] {
  const runs: HeadSite[] = []
  for (let index = 0; index < view.tokens.length; index++) {
    if (!isCapitalised(view, index)) continue
    const last = capitalisedEnd(view, index)
    const first = trimNameStart(view, index, last + 1)
    const run = { first, last }
    index = last
    if (first > last || !isUnknown(view, run)) continue
    if (!named.some((name) => overlaps(name, run) && !isInside(name, run))) runs.push(run)
  }
  return runs
}

/** Whether a name is but the beginning of the run: "Stane" of "Stane Rooks". */
const isInside = (name: HeadSite, run: HeadSite): boolean =>
  name.first >= run.first && name.last < run.last

function isUnknown(view: SentenceView, { first, last }: HeadSite): boolean {
  const { calendar, prepositions } = view.lexicon.language.words
  const words = view.tokens.slice(first, last + 1)
  // One word that opens a sentence or stands behind "the" may be any.
  const isLone = first === last && !prepositions.has(view.tokens[first - 1]?.normal ?? '')
  const areNames = words.every(
    ({ partOfSpeech, text }) => /^(?:PROPN|X)$/.test(partOfSpeech) || !/^\p{L}/u.test(text),
  )
  const isDated = view.dates.some(({ start, end }) =>
    words.some((token) => token.start < end && token.end > start),
  )
  return (
    areNames &&
    !isLone &&
    !isDated &&
    words.length <= LONGEST &&
    !words.some(({ normal }) => calendar.has(normal) || /(?:ish|ese|ian)$/.test(normal))
  )
}

/** Whether the runs are one, or the parts of one list. */
const areListed = (view: SentenceView, runs: readonly HeadSite[]): boolean =>
  runs.every((run, at) => {
    const next = runs[at + 1]
    return next === undefined || isListGap(view, run.last + 1, next.first)
  })
