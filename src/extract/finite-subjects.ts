import type { End } from './claim.ts'
import type { ClauseSite } from './clause-site.ts'
import { openingEnds } from './opening-ends.ts'
import { isComma, type SentenceView } from './sentence-view.ts'

/**
 * "The guild stands in Stane, is led by B, belongs to C": behind a comma a verb with its ending, and
 * nothing before it, goes on with what the sentence opens with, however near to it the object of the
 * clause before stands. None where that clause says what another one holds, or where what is near opens the sentence itself.
 */
export function finiteSubjects(
  { view, ends, triggerStart }: ClauseSite,
  nearest: readonly End[],
): End[] {
  if (!view.lexicon.language.hasArticles || !startsFinite(view, triggerStart)) return []
  const outer = ends.filter(({ isNested, last }) => !isNested && last < triggerStart)
  const opening = openingEnds(view, outer, triggerStart)
  const last = opening.at(-1)?.last
  if (last === undefined || opening.some((end) => nearest.includes(end))) return []
  const limit = nearest[0]?.first ?? triggerStart
  return hasClause(view, last + 1, limit) ? opening : []
}

/** Whether the trigger starts with such a verb right behind a comma, or the copula before it does. */
function startsFinite(view: SentenceView, triggerStart: number): boolean {
  const { copulas } = view.lexicon.language.words
  const isCopula = (index: number): boolean => copulas.has(view.tokens[index]?.normal ?? '')
  if (isComma(view, triggerStart - 1)) {
    const { normal = '', partOfSpeech = 'X' } = view.tokens[triggerStart] ?? {}
    const isPlain = partOfSpeech === 'VERB' && !view.lexicon.language.isParticiple(normal)
    return isCopula(triggerStart) || (isPlain && !/ing$/.test(normal))
  }
  return isCopula(triggerStart - 1) && isComma(view, triggerStart - 2)
}

/** Whether a verb stands between the tokens, and none of saying, behind which another subject may follow. */
function hasClause(view: SentenceView, start: number, end: number): boolean {
  const { isSaying } = view.lexicon.language.persons
  const { relatives } = view.lexicon.language.words
  let isThere = false
  for (let index = start; index < end; index++) {
    const { partOfSpeech = 'X', normal = '' } = view.tokens[index] ?? {}
    if (relatives.has(normal) || isSaying(view.tokens, index)) return false
    isThere ||= /^(?:VERB|AUX)$/.test(partOfSpeech)
  }
  return isThere
}
