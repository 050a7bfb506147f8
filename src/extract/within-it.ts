import { fits } from './claim.ts'
import type { ClauseSite } from './clause-site.ts'
import type { FoundObject, Reading } from './reading.ts'
import type { SentenceView } from './sentence-view.ts'

/** How sure it is that "inside" means inside what a sentence before opened with. */
const WITHIN = 0.85
/** Tokens of "inside the hall" before what is said. */
const LONGEST = 7

/**
 * `屋内摆着…`: where no articles stand, a bare noun and "inside", alone before what is said of the things
 * there, mean the one that a sentence before opened with. Where they stand, "there" does.
 */
export function withinIt(
  { grounds }: Reading,
  { view, ends, triggerStart }: ClauseSite,
  ranges: readonly string[],
): FoundObject[] {
  if (view.lexicon.language.hasArticles) return thatPlace(grounds, view, { triggerStart, ranges })
  const before = view.tokens.slice(0, triggerStart)
  const first = before.findLastIndex(({ partOfSpeech }) => partOfSpeech === 'PUNCT') + 1
  const words = before.slice(first)
  const last = words.findLastIndex(({ partOfSpeech }) => partOfSpeech !== 'ADV')
  const { insides } = view.lexicon.language.words
  const isInside = last > 0 && insides.has(words[last]?.text ?? '')
  const isBare =
    words.length <= LONGEST &&
    words.every(({ partOfSpeech }) => /^(?:NOUN|ADP|ADV|X|ADJ)$/.test(partOfSpeech))
  if (!isInside || !isBare || ends.some((end) => end.first >= first && end.first < triggerStart))
    return []
  return ranges.flatMap((classIri) => {
    const thing = grounds.get(classIri)
    if (!thing || !fits(ranges, thing)) return []
    const site = { first, last: first + last }
    return [{ object: { kind: 'thing' as const, thing }, certainty: WITHIN, ...site }]
  })
}

/** "There stand the clocks": words for a place that open a sentence mean the one that a sentence before opened with. */
function thatPlace(
  grounds: Reading['grounds'],
  view: SentenceView,
  { triggerStart, ranges }: { triggerStart: number; ranges: readonly string[] },
): FoundObject[] {
  const { whereabouts } = view.lexicon.language.words
  if (triggerStart > 0 || !whereabouts.has(view.tokens[triggerStart]?.normal ?? '')) return []
  return ranges.flatMap((classIri) => {
    const thing = grounds.get(classIri)
    const site = { first: triggerStart, last: triggerStart }
    return thing ? [{ object: { kind: 'thing' as const, thing }, certainty: WITHIN, ...site }] : []
  })
}
