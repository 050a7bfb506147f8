import type { End } from './claim.ts'
import type { ClauseSite } from './clause-site.ts'
import type { SentenceView } from './sentence-view.ts'

/** Tokens between the clause that describes a thing and its name: "the wild". */
const LONGEST_DESCRIPTION = 6

/**
 * `地处甲镇的乙园`: where no articles stand, what a clause that opens with its verb and closes with "of"
 * describes is the subject of that verb. `objectEnd` is the last token of the clause's object.
 */
export function attributedEnd(
  { view, ends, triggerStart }: ClauseSite,
  objectEnd: number,
  accepts: (end: End) => boolean,
): End | undefined {
  if (view.lexicon.language.hasArticles || !opensClause(view, triggerStart)) return undefined
  const { attributives, surroundings } = view.lexicon.language.words
  const wordAt = (index: number): string => view.tokens[index]?.normal ?? ''
  const tie = surroundings.has(wordAt(objectEnd + 1)) ? objectEnd + 2 : objectEnd + 1
  if (!attributives.has(wordAt(tie))) return undefined
  const next = ends.find(({ first, isNested }) => first > tie && !isNested)
  if (!next?.isNamed || next.first - tie - 1 > LONGEST_DESCRIPTION || !accepts(next))
    return undefined
  const between = view.tokens.slice(tie + 1, next.first)
  const isPlain = between.every(({ partOfSpeech }) => /^(?:NOUN|ADJ|NUM|X)$/.test(partOfSpeech))
  return isPlain && !attributives.has(wordAt(next.last + 1)) ? next : undefined
}

/** Whether nothing that could be the subject stands right before the verb. */
function opensClause(view: SentenceView, start: number): boolean {
  const { prepositions, conjunctions } = view.lexicon.language.words
  const before = view.tokens[start - 1]
  if (!before || /^(?:PUNCT|VERB)$/.test(before.partOfSpeech)) return true
  return prepositions.has(before.normal) || conjunctions.has(before.normal)
}
