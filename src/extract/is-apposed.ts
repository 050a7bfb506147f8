import { startsSmall } from '../language/letter-case.ts'
import type { Token } from '../model.ts'
import type { End } from './claim.ts'
import type { SentenceView } from './sentence-view.ts'

/** Tokens of a name that opens a line of offices. */
const LONGEST_LABEL = 5

/** "Ann Roe, player of games and | captain": one comma, no verb and "and" stand between the name and the office. */
export function isSecondOf(view: SentenceView, subject: End, { first }: End): boolean {
  const { words, tokensPerWord } = view.lexicon.language
  const isNear = first - subject.last - 1 <= LONGEST_DESCRIPTION
  const isCoordinated = words.conjunctions.has(view.tokens[first - 1]?.normal ?? '')
  if (tokensPerWord > 1 || !isNear || !isCoordinated) return false
  const between = view.tokens.slice(subject.last + 1, first)
  const marks = between.filter(isMark)
  const isClause = between.some(({ partOfSpeech }) => /^(?:VERB|AUX)$/.test(partOfSpeech))
  const isOpened = marks.length === 1 && marks[0] === between[0] && marks[0]?.text === ','
  return isOpened && !isClause && describes(view, subject.last + 2, first - 1)
}

/** Whether the words say what somebody is, and are not the name of the next in a list: a common noun or an office. */
const describes = (view: SentenceView, from: number, end: number): boolean =>
  view.tokens
    .slice(from, end)
    .some(
      ({ text, partOfSpeech }, index) =>
        view.officeEnds.has(from + index) || (partOfSpeech === 'NOUN' && startsSmall(text)),
    )

/** Tokens of a description that stands between a name and an office of the same person. */
const LONGEST_DESCRIPTION = 12

/** One comma, an opening bracket, the colon of a list or nothing; determiners, titles and "currently" are not counted. */
export function isApposed(view: SentenceView, start: number, end: number): boolean {
  const { words, persons } = view.lexicon.language
  let mark: Token | undefined
  for (let index = start; index < end; index++) {
    const token = view.tokens[index]
    const isTitle =
      persons.titleAt(view.tokens, index) !== undefined || persons.isPostNominal(view.tokens, index)
    const isNow = token?.partOfSpeech === 'ADV' && !words.formers.has(token.normal)
    if (!token || isTitle || isNow || words.determiners.has(token.normal)) continue
    if (mark) return false
    mark = token
  }
  if (!mark || /^[,，、(（]$/.test(mark.text)) return true
  return persons.titleFollows && start <= LONGEST_LABEL && /^[:：]$/.test(mark.text)
}

export const isMark = ({ text }: Token): boolean => /^[,;:]$/.test(text)

/** "former", "ex", "not": it is so no more, or never was. */
export function isHedged(view: SentenceView, first: number): boolean {
  const { hedges, formers, negators, roleMarks, linkings } = view.lexicon.language.words
  const wordAt = (index: number): string => view.tokens[index]?.normal ?? ''
  // "once served as"
  const isLinked = roleMarks.has(wordAt(first - 1)) && linkings.has(wordAt(first - 2))
  if (isLinked && formers.has(wordAt(first - 3))) return true
  const around = [first - 1, first].map((index) => view.tokens[index]?.normal ?? '')
  return [hedges, formers, negators].some((words) => around.some((word) => words.has(word)))
}
