import { startsLarge } from '../language/letter-case.ts'
import type { PropertyCue } from '../pack.ts'
import { oncePer } from '../rdf/once-per.ts'
import { bracketedSenders } from './bracketed-senders.ts'
import { splitNames } from './byline-names.ts'
import { isPlainBody, isProse, isSpeech } from './byline-prose.ts'
import { cuesOfForm } from './cues-of-form.ts'
import { datelineReporters } from './dateline-reporters.ts'
import { dispatchMarks } from './dispatch-marks.ts'
import { findMasthead } from './find-masthead.ts'
import { hasIgnored } from './has-ignored.ts'
import { isDay } from './is-day.ts'
import { goesOnInBrackets, isInBrackets, OPENING } from './labels-in-brackets.ts'
import { LONGEST_BODY, opensReport } from './opens-report.ts'
import { isBehindCredit, opensCredit, opensPage } from './other-credits.ts'
import { pointsAtPersons } from './personal-class.ts'
import { personEnd } from './persons/person-end.ts'
import { personsEnd } from './persons/persons-end.ts'
import { roughMasthead } from './rough-masthead.ts'
import { isParted, isWord, type SentenceView } from './sentence-view.ts'
import { matchesAt } from './token-trie.ts'

/** A label such as "Editor:" with the names behind it; token indices, inclusive. */
export interface Byline {
  readonly cue: PropertyCue
  /** The label itself. */
  readonly first: number
  /** One stretch for each name. */
  readonly names: readonly { readonly first: number; readonly last: number }[]
}

/** Words of a name behind a label; more of them are prose. */
const LONGEST_NAME = 9
/** Tokens of a label that the pack does not know. */
const LONGEST_LABEL = 3

/**
 * The bylines of a sentence. A label counts with a colon behind it, at the opening of brackets, or
 * in a line of its own; its names go on to the closing bracket, the next label, the end of the
 * line, or a date.
 */
export const findBylines = oncePer((view: SentenceView): Byline[] => {
  const labels = findLabels(view)
  const rough = roughMasthead(view)
  const masthead = labels.length === 0 && !rough ? findMasthead(view) : undefined
  if (masthead) return [{ cue: masthead.cue, first: masthead.first, names: [masthead] }]
  return [
    ...(rough ? [{ cue: rough.cue, first: rough.first, names: [rough] }] : []),
    ...(labels.length === 0 && !rough ? findSenders(view) : []),
    ...labels.flatMap((label, order) => {
      const { cue, first, end, isLine } = label
      const next = labels[order + 1]
      const limit = next ? wordsBefore(view, label, next) : view.tokens.length
      const isPersonal = pointsAtPersons(view.lexicon, cue)
      const last = regionEnd(view, { first: end, limit, isPersonal })
      if (isPersonal && isSpeech(view, { first: end, last })) return []
      const names = splitNames(view, { first: end, last, cue, isLine }).filter(
        (name) => !(isPersonal ? isPlainBody(view, name) : isProse(view, name)),
      )
      return names.length > 0 ? [{ cue, first, names }] : []
    }),
  ]
})

/** Whom the brackets behind the place of a text name as its sender: no label says so. */
function findSenders(view: SentenceView): Byline[] {
  const names = bracketedSenders(view)
  const [first] = names
  const cue = cuesOfForm(view.lexicon, 'Masthead').find(({ phrases }) => phrases.length === 0)
  return cue && first ? [{ cue, first: first.first, names }] : []
}

interface ByLabel {
  readonly cue: PropertyCue
  readonly first: number
  /** First token behind the label and its colon. */
  readonly end: number
  /** Whether nothing but the line that it starts makes it a label. */
  readonly isLine: boolean
}

function findLabels(view: SentenceView): ByLabel[] {
  const labels: ByLabel[] = []
  for (let first = 0; first < view.tokens.length; first++) {
    const longest = matchesAt(view.lexicon.bylines, view.folded, first).at(-1)
    const [cue] = longest?.values ?? []
    if (!longest || !cue || endsWord(view, { first, end: longest.end })) continue
    if (isLeftOut(view, cue, first)) continue
    const isBracket = OPENING.test(view.tokens[first]?.text ?? '')
    if (isBracket && !holdsPersons(view, first) && datelineReporters(view) !== first) continue
    const hasColon = isColon(view, longest.end)
    const isOpening =
      OPENING.test(view.tokens[first - 1]?.text ?? '') ||
      isInBrackets(view, first, longest.end) ||
      goesOnInBrackets(view, labels.at(-1), first)
    const isBracketed = opensNames(view, cue, longest.end)
    const isNext = labels.length > 0 && /^[;；]$/.test(view.tokens[first - 1]?.text ?? '')
    const isLine = !hasColon && !isOpening && !isNext && !isBracketed
    const before = labels.at(-1)
    const isOfPersons = before !== undefined && pointsAtPersons(view.lexicon, before.cue)
    if (isOfPersons && isBehindCredit(view, first, longest.end)) continue
    const isSecond =
      before !== undefined &&
      (wordsBefore(view, before, { cue, first }) === before.end ||
        personEnd(view, before.end) === beforeMark(view, first - 1) ||
        (pointsAtPersons(view.lexicon, cue) && hasOnlyNames(view, longest.end)))
    if (
      isLine &&
      !isSecond &&
      !isBracket &&
      roughMasthead(view)?.last !== first - 1 &&
      !isCredit(view, first, longest.end) &&
      !opensReport(view, first, longest.end) &&
      !dispatchMarks(view).includes(first - 1) &&
      !isWholeLine(view, first, longest.end) &&
      !isLineOfPersons(view, first, longest.end)
    )
      continue
    labels.push({
      cue,
      first,
      end: hasColon || isBracketed ? longest.end + 1 : longest.end,
      isLine,
    })
    first = longest.end - 1
  }
  return labels
}

/** Whether words stand before the label in its line with which it is not meant: "Mate: A Boy: B". */
const isLeftOut = (view: SentenceView, cue: PropertyCue, label: number): boolean =>
  hasIgnored(view, cue, { start: Math.max(0, label - LONGEST_LINE), end: label })

/** Tokens of a line before a label that are looked at. */
const LONGEST_LINE = 60

/** The token, or the one before it where it is the mark of a list. */
const beforeMark = (view: SentenceView, index: number): number =>
  view.tokens[index]?.text === '、' ? index - 1 : index

/** Where the names of a byline that starts its line end: a mark, or the end of the line. */
const CLOSING = /^(?:|[/／|)）〕】])$/

/**
 * Whether only a body's name stands before the label, in brackets or in a line of its own, and only
 * names of persons behind it, where a language writes them without spaces.
 */
function isCredit(view: SentenceView, label: number, end: number): boolean {
  const isNamed = view.lexicon.language.tokensPerWord > 1 && personEnd(view, end) !== undefined
  for (let index = label - 1; isNamed && label - index <= LONGEST_BODY; index--) {
    const text = view.tokens[index]?.text ?? ''
    if (OPENING.test(text)) return true
    if (index < 0) return CLOSING.test(view.tokens[personsEnd(view, end)]?.text ?? '')
    if (/^[,，;；:：.。!！?？]$/.test(text)) return false
  }
  return false
}

/** Whether brackets that are all of a sentence hold names of persons and nothing else. */
function holdsPersons(view: SentenceView, open: number): boolean {
  const end = personsEnd(view, open + 1)
  const isAll = open === 0 && end === view.tokens.length - 1
  return isAll && end > open + 1 && CLOSING.test(view.tokens[end]?.text ?? '')
}

/** "Editor:", and where no spaces part words "Editor/" as well. */
function isColon({ tokens, lexicon }: SentenceView, index: number): boolean {
  const mark = lexicon.language.tokensPerWord > 1 ? /^[:：/／丨｜|]$/ : /^[:：]$/
  return mark.test(tokens[index]?.text ?? '')
}

/** Whether a label of one sign is but the last sign of a word, as of a name. */
const endsWord = (view: SentenceView, { first, end }: { first: number; end: number }): boolean =>
  view.lexicon.language.tokensPerWord > 1 &&
  end === first + 1 &&
  /^\p{Script=Han}$/u.test(view.tokens[first - 1]?.text ?? '') &&
  !isParted(view, first)

/** Whether brackets with the name of a person open behind the label, where no spaces part words. */
const opensNames = (view: SentenceView, cue: PropertyCue, end: number): boolean =>
  view.lexicon.language.tokensPerWord > 1 &&
  /^[(（]$/.test(view.tokens[end]?.text ?? '') &&
  pointsAtPersons(view.lexicon, cue) &&
  personEnd(view, end + 1) !== undefined

/** Whether the label starts a line of names and no sentence: "By Ann Roe, Rook Press". */
function isLineOfPersons(view: SentenceView, first: number, end: number): boolean {
  const isProse = view.tokens.some(({ partOfSpeech }) => /^(?:VERB|AUX)$/.test(partOfSpeech))
  const isSentence = /^[.!?。！？]$/.test(view.tokens.at(-1)?.text ?? '')
  return (
    first === 0 &&
    !isSentence &&
    (!isProse || hasOnlyNames(view, end)) &&
    personEnd(view, end) !== undefined
  )
}

/** Whether a name is all that stands behind the label: then no word is a verb, whatever it looks like. */
const hasOnlyNames = (view: SentenceView, end: number): boolean =>
  personEnd(view, end) === view.tokens.length - 1

/** Whether the label starts a sentence of a few words in capitals: "Printed at Rook Press." */
function isWholeLine(view: SentenceView, first: number, end: number): boolean {
  const words = view.tokens.slice(first).filter(({ text }) => /^\p{L}/u.test(text))
  const { determiners, prepositions } = view.lexicon.language.words
  const named = view.tokens
    .slice(end)
    .filter(({ text }) => /^\p{L}/u.test(text))
    .filter(({ normal }) => !determiners.has(normal) && !prepositions.has(normal))
  const isShort = first === 0 && words.length <= LONGEST_NAME && named.length > 0
  return isShort && named.every(({ text }) => startsLarge(text))
}

/**
 * Where the words start that touch the next label where no spaces part words: they say whose it is.
 * Behind a space they go with it; right behind the label before only where both are of one cue. A
 * person's name stays with the label before.
 */
function wordsBefore(
  view: SentenceView,
  label: ByLabel,
  next: { readonly cue: PropertyCue; readonly first: number },
): number {
  if (view.lexicon.language.tokensPerWord === 1) return next.first
  let start = next.first
  while (start > label.end && !isParted(view, start) && isWord(view, start - 1)) start--
  const isOwn = start > label.end ? isParted(view, start) : label.cue === next.cue
  return isOwn && personEnd(view, start) !== next.first - 1 ? start : next.first
}

/** The last token of the stretch behind a label. */
function regionEnd(
  view: SentenceView,
  { first, limit, isPersonal }: { first: number; limit: number; isPersonal: boolean },
): number {
  const dates = view.dates.filter(isDay).map(({ start }) => start)
  let last = first - 1
  for (let index = first; index < limit; index++) {
    const token = view.tokens[index]
    if (!token || /^[)）〕】.。;；(（|]$/.test(token.text) || dates.includes(token.start)) break
    if (index > first && /^[[【]$/.test(token.text)) break
    if (isPersonal ? opensCredit(view, index) : opensPage(view, first, index)) break
    if (index > first && /[\n\r]/.test(view.text.slice(view.tokens[index - 1]?.end, token.start)))
      break
    if (/^[:：]$/.test(token.text)) {
      const person = dispatchMarks(view).length > 0 ? personEnd(view, first) : undefined
      return person ?? otherLabelStart(view, index) - 1
    }
    last = index
  }
  return last
}

/** Where the label of that colon starts: a label that the pack does not know. */
function otherLabelStart(view: SentenceView, colon: number): number {
  const isSpaceless = view.lexicon.language.tokensPerWord > 1
  let first = colon - 1
  const longest = LONGEST_LABEL * view.lexicon.language.tokensPerWord
  while (first > 0 && colon - first < longest) {
    const isStart = isSpaceless ? isParted(view, first) : isCapital(view, first)
    if (isStart) break
    first--
  }
  return first
}

const isCapital = (view: SentenceView, index: number): boolean =>
  startsLarge(view.tokens[index]?.text ?? '')
