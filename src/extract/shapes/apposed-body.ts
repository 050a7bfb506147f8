import type { Candidate } from '../candidate.ts'
import { isPersonalClass } from '../personal-class.ts'
import { personalNameAt } from '../personal-name-at.ts'
import { range } from '../range.ts'
import { isCapitalised, isComma, type SentenceView } from '../sentence-view.ts'
import { capitalisedEnd } from './noun-phrase.ts'

/**
 * The last token of the body or field that a comma parts from its office, where the person who holds
 * it stands behind: "Arbiter, Rook Team, Ann Roe", "Arbiter, Opening Affairs, Ms Ann Roe"; or where
 * the office stands so behind a name: "Ann Roe, Arbiter, Rook Team, spoke".
 */
export function apposedBodyEnd(
  view: SentenceView,
  office: { readonly first: number; readonly last: number },
  { names, parts }: { readonly names: string; readonly parts: readonly Candidate[] },
): number | undefined {
  if (view.lexicon.language.tokensPerWord > 1) return bracketedFieldEnd(view, office.last)
  const field = bracketEnd(view, office.last)
  if (!isComma(view, field + 1)) {
    const isField =
      field > office.last && (isPlainField(view, office.last, field) || isHeld(view, field))
    return isField ? field : undefined
  }
  const start = field + 2
  const bodies = parts.filter(
    ({ first, classIri }) =>
      first === start && classIri !== names && !isPersonalClass(view.lexicon, classIri),
  )
  const known = Math.max(-1, ...bodies.map(({ last }) => last))
  if (known >= start) {
    const isApposed =
      holderBehind(view, known) !== undefined ||
      isBehindName(view, office.first, known) ||
      isBeforeVerb(view, office, known)
    if (isApposed) return known
    return isPlainField(view, office.last, field) ? field : undefined
  }
  if (!isCapitalised(view, start) || view.lexicon.language.persons.titleAt(view.tokens, start))
    return undefined
  const end = capitalisedEnd(view, start)
  for (let last = start; last <= end; last++) {
    if (holderBehind(view, last) === 'titled') return last
  }
  const isOther = personalNameAt(view, start, 'context') || officeStands(view, start, end)
  return !isOther && isBehindName(view, office.first, end) && isComma(view, end + 1)
    ? end
    : undefined
}

/** Whether the head noun of an office is among the words: the next office of a list. */
const officeStands = (view: SentenceView, first: number, last: number): boolean =>
  range(first, last).some((index) => view.officeEnds.has(index))

/** Tokens of a field in brackets. */
const LONGEST_FIELD = 5

/** The bracket behind the token that closes around words in capitals: "Arbiter (Openings)"; the token itself without. */
function bracketEnd(view: SentenceView, last: number): number {
  if (view.tokens[last + 1]?.text !== '(' || !isCapitalised(view, last + 2)) return last
  for (let index = last + 3; index <= last + 2 + LONGEST_FIELD; index++) {
    if (view.tokens[index]?.text === ')') return index
  }
  return last
}

/** Tokens of a field in brackets where no spaces part words. */
const LONGEST_SPACELESS_FIELD = 14

/** The bracket that closes behind the field of an office, right before the name of who holds it: `总教头（科研）|鲁澄`. */
function bracketedFieldEnd(view: SentenceView, last: number): number | undefined {
  if (!/^[（(]$/.test(view.tokens[last + 1]?.text ?? '')) return undefined
  const close = range(last + 3, last + 2 + LONGEST_SPACELESS_FIELD).find((index) =>
    /^[）)]$/.test(view.tokens[index]?.text ?? ''),
  )
  if (close === undefined) return undefined
  const isField = view.tokens
    .slice(last + 2, close)
    .every(
      ({ partOfSpeech, text }) => /^(?:\p{L}|[、和与及])/u.test(text) && partOfSpeech !== 'NUM',
    )
  return isField && personalNameAt(view, close + 1, 'context') ? close : undefined
}

const isHeld = (view: SentenceView, last: number): boolean => holderBehind(view, last) === 'titled'

/** Whether words of the language stand in the brackets, which are no name: "(Openings)". */
const isPlainField = (view: SentenceView, office: number, close: number): boolean =>
  range(office + 2, close - 1).every((index) => {
    const token = view.tokens[index]
    const isLetters = /^\p{Lu}{2,}$/u.test(token?.text ?? '')
    return token && !isLetters && !view.lexicon.language.persons.isStrange(token)
  }) && close > office + 2

/** "The Arbiter, Rook Team, won": what has an article before and a verb behind is no list. */
function isBeforeVerb(
  view: SentenceView,
  office: { readonly first: number; readonly last: number },
  last: number,
): boolean {
  const { determiners } = view.lexicon.language.words
  const isDefinite = determiners.has(view.tokens[office.first - 1]?.normal ?? '')
  const next = isComma(view, last + 1) ? last + 2 : last + 1
  const isVerb = /^(?:VERB|AUX)$/.test(view.tokens[next]?.partOfSpeech ?? '')
  return isDefinite && isCapitalised(view, office.last) && isVerb
}

/** Whether the name of a person follows the token, a comma between or none, and a title before it. */
function holderBehind(view: SentenceView, last: number): 'titled' | 'named' | undefined {
  const first = isComma(view, last + 1) ? last + 2 : last + 1
  const title = view.lexicon.language.persons.titleAt(view.tokens, first)
  const name = personalNameAt(view, title ? title.last + 1 : first, 'context')
  if (!name || !isCapitalised(view, name.last)) return undefined
  return title ? 'titled' : 'named'
}

/** Whether a name and a comma stand before the office, and a mark or the end behind its body. */
function isBehindName(view: SentenceView, first: number, last: number): boolean {
  const isSetOff =
    isComma(view, first - 1) && isCapitalised(view, first - 2) && isCapitalised(view, first - 3)
  const next = view.tokens[last + 1]
  const isEnd = !next || /^[,.;)]$/.test(next.text) || /^(?:VERB|AUX)$/.test(next.partOfSpeech)
  return isSetOff && isEnd
}
