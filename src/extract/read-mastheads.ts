import { type Claim, type End, evidenceOf, fits, type Thing } from './claim.ts'
import { dispatchMarks } from './dispatch-marks.ts'
import { findBylines } from './find-bylines.ts'
import { isDay } from './is-day.ts'
import type { Reading } from './reading.ts'
import { sendsFrom } from './sends-from.ts'
import { isWord, type SentenceView } from './sentence-view.ts'

/**
 * Lines of nothing but one name and a day, with bylines between if any: "Rook Leaflet, 7 June",
 * "By Ann Roe | Rook Leaflet | 7 June". They say where the document stood. (Names that only the words
 * in which they end make one are bylines: `findMasthead`.) So does who sends what follows, at the head of
 * a text that opens with it.
 */
export function readMastheads({ view, ends }: Reading, self: Thing): Claim[] {
  return view.lexicon.pack.propertyCues
    .filter(({ form, phrases }) => form === 'Masthead' && phrases.length === 0)
    .flatMap((cue): Claim[] => {
      const ranges = view.lexicon.pack.properties.get(cue.reads)?.ranges ?? []
      const outer = ends.filter(({ isNested, isNamed }) => !isNested && isNamed)
      const [name, ...others] = outer.filter(({ thing }) => fits(ranges, thing))
      if (!name) return []
      const isMasthead = others.length === 0 && isAlone(view, name)
      const isSender = opensDispatch(view, name, outer) || sendsFrom(view, name, outer)
      if (!isMasthead && !isSender) return []
      return [
        {
          subject: self,
          predicate: cue.reads,
          object: { kind: 'thing', thing: name.thing },
          confidence: cue.confidence * name.certainty,
          modality: 'asserted',
          cue,
          evidence: evidenceOf(view, [name]),
        },
      ]
    })
}

/** Whether a day, and besides it only marks and bylines, stands with the name. */
function isAlone(view: SentenceView, name: End): boolean {
  const { tokens, dates, lexicon } = view
  if (!dates.some(isDay)) return false
  const bylines = findBylines(view).flatMap(({ first, names }) => [
    { first, last: Math.max(first, ...names.map(({ last }) => last)) },
  ])
  const taken = [name, ...bylines]
  return tokens.every(({ start, normal, partOfSpeech }, index) => {
    const isTaken = taken.some(({ first, last }) => first <= index && index <= last)
    const isDated = dates.some((date) => date.start <= start && start < date.end)
    const isFree = lexicon.language.words.determiners.has(normal) || partOfSpeech === 'NUM'
    const isWeekday = lexicon.language.words.calendar.has(normal)
    return isTaken || isDated || isFree || isWeekday || !isWord(view, index)
  })
}

/** Whether the name opens its line and sends what follows: only a place and a day part it from the word that says so. */
function opensDispatch(view: SentenceView, name: End, others: readonly End[]): boolean {
  if (name.first > 0) return false
  const places = others.filter(({ thing }) => view.lexicon.addressClasses.has(thing.classIri))
  let index = name.last + 1
  const [mark] = dispatchMarks(view)
  while (mark !== undefined && index < mark) {
    const { start = 0 } = view.tokens[index] ?? {}
    const date = view.dates.find((each) => each.start <= start && start < each.end)
    const place = places.find(({ first, last }) => first <= index && index <= last)
    if (!date && !place && !isAlsoNamed(view, name, mark)) return false
    index++
  }
  return index === mark
}

/** Whether another name for who sends it stands up to the mark, behind a stroke. */
const isAlsoNamed = (view: SentenceView, { last }: End, mark: number): boolean =>
  isStroke(view, last + 1) &&
  mark - last <= LONGEST_OTHER &&
  view.tokens.slice(last + 2, mark).every((_, offset) => isWord(view, last + 2 + offset))

/** Tokens of that other name. */
const LONGEST_OTHER = 14

const isStroke = (view: SentenceView, index: number): boolean =>
  /^[/／]$/.test(view.tokens[index]?.text ?? '')
