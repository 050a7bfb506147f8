import type { PropertyCue } from '../pack.ts'
import { type Pair, pairsWithPhrase } from './apposed-phrases.ts'
import { type Claim, claimBetween, type End, fits, fitsSubject } from './claim.ts'
import { cuesOfForm } from './cues-of-form.ts'
import { hasSubjectHead } from './has-head.ts'
import { headsOf } from './heads-and-labels.ts'
import { isApposed, isHedged, isMark, isSecondOf } from './is-apposed.ts'
import { isDay } from './is-day.ts'
import { isUnreal } from './is-unreal.ts'
import { isLabelOf, isTitleGap, leadsNext, opensRowOfOthers, toldBehind } from './led-offices.ts'
import { isListGap } from './list-gaps.ts'
import { listUpTo } from './list-up-to.ts'
import { personalNameAt } from './personal-name-at.ts'
import { range } from './range.ts'
import type { Reading } from './reading.ts'
import { isCapitalised, isComma, isPossessive, type SentenceView } from './sentence-view.ts'

/** What stands side by side: an office and its holder, a body and its expert. */
export function readAppositions({ view, ends }: Reading): Claim[] {
  const outer = ends.filter(({ isNested, isNamed }) => !isNested && isNamed)
  if (outer.length < 2) return []
  return cuesOfForm(view.lexicon, 'Apposition').flatMap((cue) => readCue(view, outer, cue))
}

function readCue(view: SentenceView, outer: readonly End[], cue: PropertyCue): Claim[] {
  const property = view.lexicon.pack.properties.get(cue.reads)
  if (!property) return []
  const objects = outer.filter(({ thing }) => fits(property.ranges, thing))
  if (objects.length === 0) return []
  const subjects = outer.filter(
    (end) => fitsSubject(cue, property, end.thing) && hasSubjectHead(view, cue, end),
  )
  if (subjects.length === 0) return []
  const pairs =
    cue.phrases.length > 0
      ? pairsWithPhrase(view, cue, { subjects, objects })
      : pairsSideBySide(view, cue, { subjects, objects }).filter(
          ({ subject, object }) => object.last === subject.first - 1 || !isUnreal(view),
        )
  return pairs.map((pair) => claimBetween(view, cue, pair))
}

/**
 * Each object goes to the subject behind it without a mark between, else to the one before it
 * after a comma, else to the one behind it after a comma. Objects in a row go together, and a
 * subject that follows another in a list shares what stands before that one.
 */
function pairsSideBySide(
  view: SentenceView,
  cue: PropertyCue,
  { subjects, objects }: { subjects: readonly End[]; objects: readonly End[] },
): Pair[] {
  const pairs: Pair[] = []
  const sides = { subjects, objects }
  const runs = runsOf(view, sides)
  const led = behindTheirObjects(view, { subjects, runs })
  for (const run of runs) {
    const [head, tail] = [run[0], run.at(-1)]
    if (!head || !tail || isHedged(view, head.first) || isKindsOfOffice(view, run)) continue
    const behind = subjects.find(({ first }) => first > tail.last)
    const before = subjects.findLast(({ last }) => last < head.first)
    const touchesBehind =
      behind !== undefined &&
      (isTitleGap(view, tail.last + 1, behind.first) || isLabelOf(view, tail, behind))
    const afterComma =
      before !== undefined &&
      (isApposed(view, before.last + 1, head.first) || isSecondOf(view, before, head)) &&
      !saysOther(view, tail.last + 1) &&
      !isNextSubject(view, before, { head, tail }) &&
      !hasOwnBefore(view, before, objects) &&
      !opensRowOfOthers(view, sides, { before, run }) &&
      !(behind && leadsNext(view, sides, { before, head, tail, behind })) &&
      !(behind && isApart(view, cue, { head, tail, behind }) && led.has(before))
    if (!touchesBehind && before && afterComma) {
      const areSeveral = isPlural(view, head)
      const sharing = areSeveral ? holdersBefore(view, subjects, before) : [before]
      if (areSeveral && sharing.length < 2) continue
      pairs.push(...sharing.flatMap((subject) => run.map((object) => ({ subject, object }))))
    } else if (
      behind &&
      (touchesBehind || (!isGiven(view, head) && isApart(view, cue, { head, tail, behind })))
    ) {
      const mayShare =
        touchesBehind || isPlural(view, tail) || view.lexicon.language.tokensPerWord > 1
      const listed = mayShare ? listedBehind(view, sides, behind) : []
      const sharing = [behind, ...listed]
      pairs.push(...sharing.flatMap((subject) => run.map((object) => ({ subject, object }))))
    }
  }
  return pairs
}

/** "Ann Roe, mates and captains": a list of offices of which some have many holders, and nobody all of them. */
const isKindsOfOffice = (view: SentenceView, run: readonly End[]): boolean =>
  run.length > 1 && new Set(run.map((office) => isPlural(view, office))).size > 1

/** The subject before the comma, with those before it in a list. */
const holdersBefore = (view: SentenceView, subjects: readonly End[], last: End): End[] =>
  listUpTo(view, subjects, { last, accepts: () => true })

/** Whether the name's last words are a plural: several hold what it names. */
function isPlural(view: SentenceView, { thing, first, last }: End): boolean {
  if (!view.lexicon.officeClasses.has(thing.classIri)) return false
  const { prepositions } = view.lexicon.language.words
  const heads = range(first, last).filter((index) => view.officeEnds.has(index))
  const isWhole = (index: number): boolean => prepositions.has(view.tokens[index + 1]?.normal ?? '')
  const head = heads.find(isWhole) ?? heads.at(-1)
  if (head === undefined || view.lexicon.language.tokensPerWord > 1) return false
  const noun = nounOf(view, first, head)
  return view.folded[noun] !== view.tokens[noun]?.normal
}

/** Of a head noun that goes on behind "of" the word before it: "mates of the watch". */
function nounOf(view: SentenceView, first: number, last: number): number {
  const { genitives } = view.lexicon.language.words
  const of = range(first, last).find((index) => genitives.has(view.tokens[index]?.normal ?? ''))
  if (of === undefined || of === first) return last
  return range(first, of - 1).some((start) => headsOf(view, { first: start, last }).length > 0)
    ? of - 1
    : last
}

/**
 * The subjects in a row with offices that stand behind theirs, as the first one shows: "Captain, Ann Roe,
 * arbiter, Bob Poe". Linear: each hangs on the one before it alone.
 */
function behindTheirObjects(
  view: SentenceView,
  { subjects, runs }: { readonly subjects: readonly End[]; readonly runs: readonly End[][] },
): ReadonlySet<End> {
  const found = new Set<End>()
  const told = toldBehind(view, { subjects, runs })
  let next = 0
  for (const [index, subject] of subjects.entries()) {
    while ((runs[next]?.at(-1)?.last ?? subject.first) < subject.first) next++
    const run = runs[next - 1]
    const [head, tail] = [run?.[0], run?.at(-1)]
    if (!head || !tail || tail.last + 1 >= subject.first) continue
    if (!isApposed(view, tail.last + 1, subject.first)) continue
    let place = index - 1
    while ((subjects[place]?.last ?? -1) >= head.first) place--
    const before = subjects[place]
    const isBehindName =
      before !== undefined && (told.has(before) || isApposed(view, before.last + 1, head.first))
    if (!isBehindName || found.has(before)) found.add(subject)
  }
  return found
}

/** "Captain, Ann Roe": but not "elected captain, Ann Roe", whose object the office is. */
function isApart(
  view: SentenceView,
  { reads }: PropertyCue,
  { head, tail, behind }: { head: End; tail: End; behind: End },
): boolean {
  const { determiners } = view.lexicon.language.words
  const bare = determiners.has(view.tokens[head.first - 1]?.normal ?? '')
    ? head.first - 1
    : head.first
  const isTaken = view.triggerSites.some(
    ({ end, triggers }) => end === bare && triggers.some((trigger) => trigger.cue.reads === reads),
  )
  return !isTaken && isApposed(view, tail.last + 1, behind.first)
}

/**
 * Whether what stands behind an object makes the words before it another's, or of another time: "the
 * captain's brother", "the captain said,", "captain until 2019", "captain (2010–2015)".
 */
function saysOther(view: SentenceView, index: number): boolean {
  const { endings, prepositions } = view.lexicon.language.words
  const word = view.tokens[index]?.normal ?? ''
  if (isPossessive(view, index) || endings.has(word) || isHeldByNext(view, index)) return true
  const isSaying = view.tokens[index]?.partOfSpeech === 'VERB' && isComma(view, index + 1)
  const leads = prepositions.has(word) || /^[(（]$/.test(word)
  const start = view.tokens[leads ? index + 1 : index]?.start
  return isSaying || view.dates.some((date) => date.start === start && !isDay(date))
}

/** `甲长为何立新，乙长为王晓明`: where no spaces part words, "is" and a name behind an office say who holds it. */
const isHeldByNext = (view: SentenceView, index: number): boolean =>
  view.lexicon.language.tokensPerWord > 1 &&
  view.lexicon.language.words.complementMarks.has(view.tokens[index]?.normal ?? '') &&
  personalNameAt(view, index + 1, 'context') !== undefined

/** `舵手李华，副舵手，…`: where offices stand before names, one behind a comma is that of somebody else. */
const hasOwnBefore = (view: SentenceView, { first }: End, objects: readonly End[]): boolean =>
  view.lexicon.language.persons.titleFollows && objects.some(({ last }) => last === first - 1)

/** "On behalf of Ann Roe, the captain went": behind a preposition and a comma another does what follows. */
function isNextSubject(
  view: SentenceView,
  { first }: End,
  { head, tail }: { head: End; tail: End },
): boolean {
  const { prepositions, determiners } = view.lexicon.language.words
  const { partOfSpeech = 'X' } = view.tokens[tail.last + 1] ?? {}
  const isDefinite = determiners.has(view.tokens[head.first - 1]?.normal ?? '')
  if (!isDefinite || !/^(?:VERB|AUX)$/.test(partOfSpeech)) return false
  const isLed = prepositions.has(view.tokens[0]?.normal ?? '')
  return isLed && !view.tokens.slice(0, first).some(isMark)
}

/** Objects with nothing but list marks between them. */
function runsOf(
  view: SentenceView,
  sides: { readonly subjects: readonly End[]; readonly objects: readonly End[] },
): End[][] {
  const { subjects, objects } = sides
  const runs: End[][] = []
  for (const object of objects) {
    const run = runs.at(-1)
    const previous = run?.at(-1)
    const isNext = previous && isListGap(view, previous.last + 1, object.first)
    const [head] = run ?? []
    const isTold = head && (isSetOffBehind(view, subjects, head) || isGiven(view, head))
    const isAnother =
      (isTold &&
        touchesName(subjects, object) &&
        !isLedRow(view, sides, { head, previous, object })) ||
      (previous && startsAnew(view, previous.last + 1, object.first))
    if (run && isNext && !isAnother) run.push(object)
    else runs.push([object])
  }
  return runs
}

/** "Mate Ann Roe, captain, | scorer Bob Poe": behind a name with its office before it, offices in a row with a comma are of the next. */
function isLedRow(
  view: SentenceView,
  { subjects, objects }: { readonly subjects: readonly End[]; readonly objects: readonly End[] },
  {
    head,
    previous,
    object,
  }: { readonly head: End; readonly previous?: End | undefined; readonly object: End },
): boolean {
  const before = subjects.findLast(({ last }) => last < head.first)
  if (!before || !previous || !isComma(view, head.first - 1)) return false
  const isLed = objects.some(({ last }) => isTitleGap(view, last + 1, before.first))
  return isLed && object.first === previous.last + 2 && isComma(view, previous.last + 1)
}

/** "Ann Roe, captain, | the mate, Bob Poe": a comma and an article, and no "and", start another description. */
function startsAnew(view: SentenceView, start: number, end: number): boolean {
  const { determiners } = view.lexicon.language.words
  const isOne = end === start + 2 && isComma(view, start)
  return isOne && determiners.has(view.tokens[start + 1]?.normal ?? '')
}

/** "Ann Roe as the captain": whose office it is stands before "as", unless that opens the sentence. */
function isGiven(view: SentenceView, { first }: End): boolean {
  const { determiners, complementMarks } = view.lexicon.language.words
  const at = determiners.has(view.tokens[first - 1]?.normal ?? '') ? first - 2 : first - 1
  return complementMarks.has(view.tokens[at]?.normal ?? '') && !isOpening(view, at)
}

/** "As captain, …", "In her role as captain, …": neither a name nor a verb stands before. */
const isOpening = (view: SentenceView, at: number): boolean =>
  view.lexicon.language.words.roleMarks.has(view.tokens[at]?.normal ?? '') &&
  view.tokens
    .slice(0, at)
    .every(
      ({ partOfSpeech }, index) =>
        /^(?:ADP|DET|PRON|NOUN|PUNCT|ADJ|ADV)$/.test(partOfSpeech) &&
        (index === 0 || !isCapitalised(view, index)),
    )

/** "Ann Roe, captain of the crew | and Mate Bob Poe": the first office is told of the name before it. */
const isSetOffBehind = (view: SentenceView, subjects: readonly End[], office: End): boolean =>
  view.lexicon.language.tokensPerWord === 1 &&
  subjects.some(({ last }) => last < office.first - 1 && isApposed(view, last + 1, office.first))

const touchesName = (subjects: readonly End[], office: End): boolean =>
  subjects.some(({ first }) => first === office.last + 1)

function listedBehind(
  view: SentenceView,
  { subjects, objects }: { subjects: readonly End[]; objects: readonly End[] },
  from: End,
): End[] {
  const listed: End[] = []
  let current = from
  for (const subject of subjects.filter(({ first }) => first > from.last)) {
    const { titleFollows } = view.lexicon.language.persons
    const hasOwn = objects.some(
      (object) =>
        (object.first > current.last && object.last < subject.first) ||
        (titleFollows && object.first === subject.last + 1) ||
        (!titleFollows &&
          !touchesName(subjects, object) &&
          isSetOffBehind(view, [subject], object)),
    )
    if (hasOwn || !isListGap(view, current.last + 1, subject.first)) break
    listed.push(subject)
    current = subject
  }
  return listed
}
