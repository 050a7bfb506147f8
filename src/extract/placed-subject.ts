import { hasRelative } from './asides.ts'
import type { End } from './claim.ts'
import type { ClauseSite } from './clause-site.ts'
import { partStart } from './opening-ends.ts'
import { range } from './range.ts'
import { isComma, type SentenceView } from './sentence-view.ts'
import { startsWithoutSubject } from './starts-without-subject.ts'

/**
 * "X sits by Y, is the rook of": what the last clause is said of where the one before it ends in a place or the
 * like behind a preposition, as translations word by word have it: X, which opens the sentence, and never
 * Y. `undefined` where the clauses do not stand so, "unnamed" where X is nothing that was found.
 */
export function placedSubject({
  view,
  ends,
  triggerStart,
}: Pick<ClauseSite, 'view' | 'ends' | 'triggerStart'>): End | 'unnamed' | undefined {
  const { language } = view.lexicon
  if (!language.hasArticles || !startsWithoutSubject(view, triggerStart)) return undefined
  const comma = view.tokens.findLastIndex(
    (_, index) => index < triggerStart && isComma(view, index),
  )
  const said = { start: comma + 1, end: triggerStart }
  if (hasRelative(view, said) || !isCopular(view, comma + 1, triggerStart)) return undefined
  const outer = ends.filter(({ isNested }) => !isNested)
  const placed = outer.find(({ last }) => last === comma - 1)
  const tie = placed ? beforeDeterminers(view, placed.first) : -1
  if (!language.words.prepositions.has(view.tokens[tie]?.normal ?? '')) return undefined
  const start = partStart(view, triggerStart)
  const before = range(start, tie - 1)
  const isClause = before.some((index) => isVerb(view, index))
  if (!isClause || opensOtherwise(view, start) || before.some((index) => isComma(view, index)))
    return undefined
  const { determiners } = language.words
  const from = determiners.has(view.tokens[start]?.normal ?? '') ? start + 1 : start
  const opening = outer.find(({ first }) => first === start || first === from)
  const isWhole =
    opening && /^(?:VERB|AUX|ADV)$/.test(view.tokens[opening.last + 1]?.partOfSpeech ?? '')
  return isWhole ? opening : 'unnamed'
}

/** Whether a verb stands there, or words start by which a clause says something. */
const isVerb = ({ tokens, triggerSites }: SentenceView, index: number): boolean =>
  /^(?:VERB|AUX)$/.test(tokens[index]?.partOfSpeech ?? '') ||
  triggerSites.some(({ start }) => start === index)

/** Whether a copula stands among the words before the trigger, or at its start. */
const isCopular = (view: SentenceView, from: number, triggerStart: number): boolean =>
  range(from, triggerStart).some((index) =>
    view.lexicon.language.words.copulas.has(view.tokens[index]?.normal ?? ''),
  )

/** Whether the sentence opens with no noun phrase: "In May", "Lying". */
const opensOtherwise = ({ tokens }: SentenceView, start: number): boolean =>
  /^(?:ADP|SCONJ|VERB|PRON)$/.test(tokens[start]?.partOfSpeech ?? 'ADP')

function beforeDeterminers({ tokens, lexicon }: SentenceView, first: number): number {
  let index = first - 1
  while (lexicon.language.words.determiners.has(tokens[index]?.normal ?? '')) index--
  return index
}
