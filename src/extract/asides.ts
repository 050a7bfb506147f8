import { oncePer } from '../rdf/once-per.ts'
import { isPresent } from './scope.ts'
import { isComma, type SentenceView } from './sentence-view.ts'

/** Token indices; `end` exclusive. */
interface Stretch {
  readonly start: number
  readonly end: number
}

/** Brackets that open and close before token `before`, marks included. */
export function findBrackets(view: SentenceView, before: number): readonly Stretch[] {
  const all = allBrackets(view)
  return all.length === 0 ? all : all.filter(({ end }) => end <= before)
}

const allBrackets = oncePer(({ tokens }: SentenceView): Stretch[] => {
  const found: Stretch[] = []
  let open: number | undefined
  for (const [index, { text }] of tokens.entries()) {
    if (text === '(' || text === '（') open ??= index
    if (open === undefined || (text !== ')' && text !== '）')) continue
    found.push({ start: open, end: index + 1 })
    open = undefined
  }
  return found
})

/** The brackets that open at the token. */
export const bracketAt = (view: SentenceView, start: number): Stretch | undefined =>
  bracketsByStart(view).get(start)

const bracketsByStart = oncePer(
  (view: SentenceView): ReadonlyMap<number, Stretch> =>
    new Map(allBrackets(view).map((bracket) => [bracket.start, bracket])),
)

export const isInside = (stretches: readonly Stretch[], index: number): boolean =>
  stretches.some(({ start, end }) => start <= index && index < end)

/**
 * What the commas at both ends of a gap between subject and verb set off: a `clause` such as ", which
 * is old," or ", praised by all,", whose verb is its own, or other `words`; `undefined` when the gap
 * has no such commas.
 */
export function asideIn(
  view: SentenceView,
  { start, end }: Stretch,
): 'clause' | 'words' | undefined {
  const { relatives } = view.lexicon.language.words
  let last = beforePredicate(view, end - 1)
  while (isPassedOver(view, last)) last--
  if (last - start < 2 || !isComma(view, start) || !isComma(view, last)) return undefined
  const first = view.tokens[start + 1]?.partOfSpeech === 'ADV' ? start + 2 : start + 1
  const isParticiple = view.triggerSites.some(
    (site) => site.start === first && view.verbStarts.has(site.start) && !isPresent(view, site),
  )
  const isRelative = relatives.has(view.tokens[start + 1]?.normal ?? '')
  return isParticiple || isRelative ? 'clause' : 'words'
}

/** Words of the noun behind a copula, at most. */
const LONGEST_PREDICATE = 4

/** "is a guild | heir to": the copula of a noun that the words behind it tell more of; the token itself without one. */
function beforePredicate(view: SentenceView, last: number): number {
  const { copulas, indefinites } = view.lexicon.language.words
  let index = last
  while (last - index < LONGEST_PREDICATE && isNominal(view, index)) index--
  const isNoun = index < last && indefinites.has(view.tokens[index]?.normal ?? '')
  return isNoun && copulas.has(view.tokens[index - 1]?.normal ?? '') ? index - 1 : last
}

const isNominal = (view: SentenceView, index: number): boolean =>
  /^(?:NOUN|ADJ)$/.test(view.tokens[index]?.partOfSpeech ?? '')

/** "is", "also": what may stand between the comma and the verb. */
const isPassedOver = (view: SentenceView, index: number): boolean =>
  /^(?:ADV|AUX)$/.test(view.tokens[index]?.partOfSpeech ?? '')

/** Whether a "which" in the gap says that the verb is said of what stands right before. */
export const hasRelative = (view: SentenceView, { start, end }: Stretch): boolean =>
  view.tokens
    .slice(start, end)
    .some(({ normal }) => view.lexicon.language.words.relatives.has(normal))
