import { findBrackets } from './asides.ts'
import { type End, nameAround } from './claim.ts'
import type { ClauseSite } from './clause-site.ts'
import { phraseFrom } from './phrase-at.ts'
import { isComma, isHyphenated, isNumeric, isWord, type SentenceView } from './sentence-view.ts'
import { isOfDay } from './shapes/noun-phrase.ts'

/** Ends of clauses, over which nothing is read. */
export const CLAUSE_END = /^[;；:：?？]$/

type Brackets = ReturnType<typeof findBrackets>

/** The last token of what a gap is read across at the token: one of its brackets, or what is not spoken of. */
function passedOver(
  { exclusions }: ClauseSite,
  brackets: Brackets,
  index: number,
): number | undefined {
  for (const { first, last } of exclusions) if (first <= index && index <= last) return last
  for (const { start, end } of brackets) if (start <= index && index < end) return end - 1
  return undefined
}

/**
 * Whether no clause end, negation or other verb stands in the stretch (`end` exclusive); words
 * inside names are none of these.
 */
export function isOpenGap(
  clause: ClauseSite,
  {
    start,
    end,
    mayCrossVerbs = false,
    mayDeny = false,
  }: { start: number; end: number; mayCrossVerbs?: boolean; mayDeny?: boolean },
): boolean {
  const { view } = clause
  const { negators, restrictors } = view.lexicon.language.words
  const brackets = findBrackets(view, end)
  for (let index = start; index < end; index++) {
    const token = view.tokens[index]
    const passed = nameAround(clause.ends, index)?.last ?? passedOver(clause, brackets, index)
    if (passed !== undefined) {
      index = passed
      continue
    }
    if (!token || CLAUSE_END.test(token.text)) return false
    if (!mayCrossVerbs && view.verbStarts.has(index)) return false
    if (!negators.has(token.normal) || mayDeny) continue
    const isOnly = restrictors.has(view.tokens[index + 1]?.normal ?? '')
    if (!isOnly && !clause.isDenied()) return false
  }
  return true
}

/** The last token of those at the token who are not named: "and other leaders", "and twelve members in all". */
function unnamedEnd(view: SentenceView, index: number): number | undefined {
  const { persons } = view.lexicon.language
  const ends = [
    persons.openEndAt(view.tokens, index),
    persons.companyAt(view.tokens, index),
    otherBodiesEnd(view, index),
    otherThingsEnd(view, index),
  ].flatMap((end) => end ?? [])
  return ends.length > 0 ? Math.max(...ends) : undefined
}

/** Words behind "other". */
const LONGEST_KIND = 6

/** "A, B | and other big crews": the last token of a plural that stands for those of a list who are not named. */
function otherThingsEnd(view: SentenceView, first: number): number | undefined {
  const { conjunctions, additions } = view.lexicon.language.words
  const wordAt = (index: number): string => view.tokens[index]?.normal ?? ''
  const isOther = conjunctions.has(wordAt(first)) && additions.has(wordAt(first + 1))
  if (!isOther || view.lexicon.language.tokensPerWord > 1) return undefined
  let last = first + 1
  while (
    last - first <= LONGEST_KIND &&
    (/^(?:NOUN|ADJ)$/.test(view.tokens[last + 1]?.partOfSpeech ?? '') ||
      isHyphenated(view, last + 1))
  )
    last++
  const isPlural = last > first + 1 && view.folded[last] !== wordAt(last)
  return isPlural ? last : undefined
}

/** Tokens of "and so on" and how many they are. */
const LONGEST_OTHERS = 8

/** Where no spaces part words, the last token of "and so on, seven offices": what closes a list of names. */
function otherBodiesEnd(view: SentenceView, first: number): number | undefined {
  const { words, tokensPerWord } = view.lexicon.language
  if (tokensPerWord === 1 || !words.openEnds.has(view.tokens[first]?.normal ?? '')) return undefined
  let last = first
  while (
    last - first < LONGEST_OTHERS &&
    /^(?:NUM|NOUN|ADJ)$/.test(view.tokens[last + 1]?.partOfSpeech ?? '')
  )
    last++
  return last
}

/** Tokens of a phrase that tells where, between a subject and its verb. */
const LONGEST_WHEREABOUTS = 9
const WHEREABOUTS = /^(?:NOUN|PROPN|ADJ|NUM|X|ADP)$/

/** Where no spaces part words, whether "in" and nouns alone fill the gap up to the verb: `在三楼|下棋`. */
function isWhereabouts(view: SentenceView, first: number, end: number): boolean {
  const { words, tokensPerWord } = view.lexicon.language
  const nouns = view.tokens.slice(first + 1, end)
  return (
    tokensPerWord > 1 &&
    words.locatives.has(view.tokens[first]?.normal ?? '') &&
    nouns.length > 1 &&
    nouns.length <= LONGEST_WHEREABOUTS &&
    nouns.every(({ partOfSpeech }) => WHEREABOUTS.test(partOfSpeech))
  )
}

/** Words of those by whom something is done: "by the old fishermen". */
const LONGEST_AGENT = 4

/** The last token of "by the people", with no name in it, before the verb that says what they do. */
function agentEnd(view: SentenceView, first: number): number | undefined {
  const { agentMarks, determiners } = view.lexicon.language.words
  if (!agentMarks.has(view.tokens[first]?.normal ?? '')) return undefined
  let last = first
  while (last - first < LONGEST_AGENT && isPlain(view, last + 1, determiners)) last++
  const next = view.tokens[last + 1]?.partOfSpeech ?? ''
  return last > first && /^(?:AUX|VERB)$/.test(next) ? last : undefined
}

const isPlain = (view: SentenceView, index: number, determiners: ReadonlySet<string>): boolean =>
  determiners.has(view.tokens[index]?.normal ?? '') ||
  /^(?:NOUN|ADJ)$/.test(view.tokens[index]?.partOfSpeech ?? '')

export function countWords(view: SentenceView, start: number, end: number): number {
  const { determiners } = view.lexicon.language.words
  let words = 0
  for (let index = start; index < end; index++) {
    if (isWord(view, index) && !determiners.has(view.tokens[index]?.normal ?? '')) words++
  }
  return words
}

const isOnlyDeterminers = (view: SentenceView, start: number, end: number): boolean =>
  view.tokens
    .slice(start, end)
    .every(({ normal }) => view.lexicon.language.words.determiners.has(normal))

const isBehind =
  (index: number, end: number) =>
  ({ first, last }: End): boolean =>
    first > index && first <= index + 2 && last < end

/** Auxiliaries, adverbs, brackets, days, "in PLACE" and "and other leaders" between subject and verb do not count. */
export function countSubjectGap(
  clause: ClauseSite,
  { start, end }: { start: number; end: number },
): number {
  const { view, ends } = clause
  const { auxiliaries, determiners, prepositions, negators, restrictors } =
    view.lexicon.language.words
  const { persons } = view.lexicon.language
  const uncounted = [auxiliaries, determiners, negators, restrictors]
  const brackets = findBrackets(view, end)
  let words = 0
  for (let index = start; index < end; index++) {
    const word = view.tokens[index]?.normal ?? ''
    const excluded = passedOver(clause, brackets, index)
    if (excluded !== undefined) {
      index = excluded
      continue
    }
    const leads = prepositions.has(word) || /^[,，(（]$/.test(view.tokens[index]?.text ?? '')
    const next = leads ? ends.find(isBehind(index, end)) : undefined
    if (next && isOnlyDeterminers(view, index + 1, next.first)) {
      index = next.last
      continue
    }
    if (isWhereabouts(view, index, end)) return words
    if (isAge(view, index)) continue
    if (isOfDay(view, index) || (prepositions.has(word) && isOfDay(view, index + 1))) continue
    const title = persons.titleFollows ? persons.titleAt(view.tokens, index)?.last : undefined
    const since = phraseFrom(view, view.lexicon.language.words.sinceLong, index)
    const passed = title ?? since ?? agentEnd(view, index) ?? unnamedEnd(view, index)
    if (passed !== undefined) {
      index = passed
      continue
    }
    const isAdverb = view.tokens[index]?.partOfSpeech === 'ADV'
    if (isWord(view, index) && !isAdverb && !uncounted.some((list) => list.has(word))) words++
  }
  return words
}

/** "Ann Roe, 49, who won": a number that commas enclose. */
const isAge = (view: SentenceView, index: number): boolean =>
  isNumeric(view, index) && isComma(view, index - 1) && isComma(view, index + 1)
