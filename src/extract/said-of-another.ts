import type { End } from './claim.ts'
import type { SentenceView } from './sentence-view.ts'

/** Token indices; `end` exclusive. */
interface Stretch {
  readonly start: number
  readonly end: number
}

/**
 * Whether the words between a thing and a phrase give the phrase to something else: "A sued a rival
 * of", where a verb has another object, "A, a friend of a guild seated in" and "a tale called",
 * where a noun without a name stands right before it. A copula, or a verb such as "remains", ties both.
 */
export function isSaidOfAnother(
  view: SentenceView,
  ends: readonly End[],
  { start, end }: Stretch,
): boolean {
  if (view.lexicon.language.tokensPerWord > 1) return false
  const from = lastClauseStart(view, { start, end })
  const isNamed = (index: number): boolean =>
    ends.some(({ first, last, isNamed: named }) => named && first <= index && index <= last)
  const words = view.tokens.slice(from, end).map((_, offset) => from + offset)
  const free = words.filter((index) => !isNamed(index))
  if (free.some((index) => parts(view, index) || isOfPeople(view, index))) return true
  if (free.some((index) => isGoingOn(view, index))) return true
  const isCalled = isParticiple(view, end)
  if (free.some((index) => ties(view, index))) return isCalled && endsBehindGenitive(view, free)
  if (free.some((index) => isVerb(view, index))) return true
  return from === start && isCalled && endsInOtherNoun(view, free)
}

/** Behind the last conjunction of the stretch, where a new clause may start. */
function lastClauseStart(view: SentenceView, { start, end }: Stretch): number {
  let from = end
  while (from > start && view.tokens[from - 1]?.partOfSpeech !== 'CCONJ') from--
  return from
}

function ties(view: SentenceView, index: number): boolean {
  const { copulas, linkings } = view.lexicon.language.words
  const word = view.tokens[index]?.normal ?? ''
  return copulas.has(word) || linkings.has(word)
}

/** "was expelled as": no tie, but the end of one. */
const parts = (view: SentenceView, index: number): boolean =>
  view.lexicon.language.words.partings.has(view.tokens[index]?.normal ?? '')

/** A verb, and no participle before a noun: "a wholly owned limb of". */
function isVerb(view: SentenceView, index: number): boolean {
  if (view.tokens[index]?.partOfSpeech !== 'VERB') return false
  let before = index - 1
  while (/^(?:ADV|ADJ)$/.test(view.tokens[before]?.partOfSpeech ?? '')) before--
  const { determiners } = view.lexicon.language.words
  return !determiners.has(view.tokens[before]?.normal ?? '')
}

/** "is suing": a verb of its own, whatever stands before it. */
const isGoingOn = (view: SentenceView, index: number): boolean =>
  view.tokens[index]?.partOfSpeech === 'VERB' &&
  /ing$/.test(view.tokens[index]?.normal ?? '') &&
  !ties(view, index)

/** "is a rival of a limb of". */
function isOfPeople(view: SentenceView, index: number): boolean {
  const { people, genitives, determiners } = view.lexicon.language.words
  const { normal = '', partOfSpeech = 'X' } = view.tokens[index] ?? {}
  const isOf = genitives.has(view.tokens[index + 1]?.normal ?? '')
  const isBehindArticle = determiners.has(view.tokens[index - 1]?.normal ?? '')
  return people.has(normal) && isOf && (isBehindArticle || partOfSpeech === 'NOUN')
}

const isParticiple = (view: SentenceView, index: number): boolean =>
  /ed$|^known$|^found$|^held$/.test(view.tokens[index]?.normal ?? '')

/** "was the scene of a crime called": the noun behind "of" is called so. */
const endsBehindGenitive = (view: SentenceView, free: readonly number[]): boolean =>
  free.some((index) =>
    view.lexicon.language.words.genitives.has(view.tokens[index]?.normal ?? ''),
  ) && view.tokens[free.at(-1) ?? -1]?.partOfSpeech === 'NOUN'

/** Whether the free words end in a noun that no description behind a comma holds: "a friend of a guild". */
function endsInOtherNoun(view: SentenceView, free: readonly number[]): boolean {
  const [first, last] = [free[0], free.at(-1)].map((index) => view.tokens[index ?? -1])
  if (last?.partOfSpeech !== 'NOUN') return false
  return !/^[,，]$/.test(first?.text ?? '') || endsBehindGenitive(view, free)
}
