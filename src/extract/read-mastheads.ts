import { type Claim, claimAbout, type End, fits, type Thing } from './claim.ts'
import { isCredited } from './credited-names.ts'
import { cuesOfForm } from './cues-of-form.ts'
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
 * a text that opens with it, and a name at the end of its headline or alone in brackets behind it.
 */
export function readMastheads({ view, ends }: Reading, self: Thing): Claim[] {
  return cuesOfForm(view.lexicon, 'Masthead')
    .filter(({ phrases }) => phrases.length === 0)
    .flatMap((cue): Claim[] => {
      const ranges = view.lexicon.pack.properties.get(cue.reads)?.ranges ?? []
      const outer = ends.filter(({ isNested, isNamed }) => !isNested && isNamed)
      const fitting = outer.filter(({ thing }) => fits(ranges, thing))
      const [name, ...others] = fitting
      if (!name) return []
      const isMasthead = others.length === 0 && isAlone(view, name)
      const isSender = opensDispatch(view, name, outer) || sendsFrom(view, name, outer)
      const senders =
        isMasthead || isSender ? [name] : fitting.filter((other) => isCredited(view, other))
      return senders.map((object) => claimAbout(view, cue, { subject: self, object }))
    })
}

/**
 * Whether a day, or words that say who published a text, stand with the name,
 * and besides only marks and bylines; behind a byline brackets around the name do.
 */
function isAlone(view: SentenceView, name: End): boolean {
  const { tokens, dates, lexicon } = view
  const { determiners, calendar, releases, senderTies } = lexicon.language.words
  const isReleased = tokens.some(({ normal }, index) => releases.has(normal) && !isIn(name, index))
  const bylines = findBylines(view).flatMap(({ first, names }) => [
    { first, last: Math.max(first, ...names.map(({ last }) => last)) },
  ])
  const isBehindByline = bylines.length > 0 && isEnclosed(view, name)
  if (!isReleased && !isBehindByline && !dates.some(isDay)) return false
  const taken = [name, ...bylines]
  return tokens.every(({ start, normal, partOfSpeech }, index) => {
    const isTaken = taken.some((stretch) => isIn(stretch, index))
    const isDated = dates.some((date) => date.start <= start && start < date.end)
    const isFree = determiners.has(normal) || calendar.has(normal) || partOfSpeech === 'NUM'
    const isSaid = releases.has(normal) || senderTies.has(normal)
    return isTaken || isDated || isFree || isSaid || !isWord(view, index)
  })
}

/** "By Ann Roe (Rook Leaflet)" */
const isEnclosed = ({ tokens }: SentenceView, { first, last }: End): boolean =>
  /^[(（]$/.test(tokens[first - 1]?.text ?? '') && /^[)）]$/.test(tokens[last + 1]?.text ?? '')

const isIn = ({ first, last }: { first: number; last: number }, index: number): boolean =>
  first <= index && index <= last

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
