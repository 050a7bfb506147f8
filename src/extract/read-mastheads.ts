import { type Claim, type End, evidenceOf, fits, type Thing } from './claim.ts'
import { findBylines } from './find-bylines.ts'
import { isDay } from './is-day.ts'
import type { Reading } from './reading.ts'
import { isWord, type SentenceView } from './sentence-view.ts'

/**
 * Lines of nothing but one name and a day, with bylines between if any: "Rook Leaflet, 7 June",
 * "By Ann Roe | Rook Leaflet | 7 June". They say where the document stood. (Names that only the words
 * in which they end make one are bylines: `findMasthead`.)
 */
export function readMastheads({ view, ends }: Reading, self: Thing): Claim[] {
  return view.lexicon.pack.propertyCues
    .filter(({ form, phrases }) => form === 'Masthead' && phrases.length === 0)
    .flatMap((cue): Claim[] => {
      const ranges = view.lexicon.pack.properties.get(cue.reads)?.ranges ?? []
      const outer = ends.filter(({ isNested, isNamed }) => !isNested && isNamed)
      const [name, ...others] = outer.filter(({ thing }) => fits(ranges, thing))
      if (!name || others.length > 0 || !isAlone(view, name)) return []
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
