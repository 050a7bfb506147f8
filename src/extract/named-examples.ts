import { startsSmall } from '../language/letter-case.ts'
import type { End } from './claim.ts'
import { endsBehind } from './clause-ends.ts'
import type { ClauseSite } from './clause-site.ts'
import { isOpenGap } from './gaps.ts'
import { isPhrase } from './phrase-at.ts'
import { isComma, type SentenceView } from './sentence-view.ts'

/** Tokens between the verb and the words that name examples of its subject. */
const REACH = 12
/** Tokens before the verb among which its subject stands. */
const SUBJECT_REACH = 8

/**
 * Those of a subject without a name that are named behind the clause: the A and B of "All players
 * came, among them A and B". What stands between may not be of several kinds, which A may be of too.
 */
export function namedExamples(clause: ClauseSite, accepts: (end: End) => boolean): End[] {
  const { view, triggerEnd } = clause
  if (view.lexicon.language.tokensPerWord > 1 || !isSeveral(view, clause.triggerStart)) return []
  const { examples } = view.lexicon.language.words
  for (let index = triggerEnd; index < triggerEnd + REACH; index++) {
    const mark = examples.find((phrase) => isPhrase(view, phrase, index))
    if (mark === undefined) continue
    const gap = { start: triggerEnd, end: index }
    const isApart = isComma(view, index - 1) || isCounted(view, clause.triggerStart)
    if (!isApart || !isOpenGap(clause, gap) || hasSeveral(view, gap)) return []
    return endsBehind({ ...clause, triggerEnd: index + mark.length }, accepts, 0)
  }
  return []
}

/** Whether a plural without a name stands before the verb: "All of the old players have", "some 60 people". */
const isSeveral = (view: SentenceView, triggerStart: number): boolean =>
  isPlural(view, subjectEnd(view, triggerStart)) || isCounted(view, triggerStart)

/** "16 players came": a number tells that several did. */
function isCounted(view: SentenceView, triggerStart: number): boolean {
  const end = subjectEnd(view, triggerStart)
  const { partOfSpeech = 'X' } = view.tokens[end] ?? {}
  return /^(?:NOUN|PROPN)$/.test(partOfSpeech) && isNumber(view, end - 1)
}

const isNumber = (view: SentenceView, index: number): boolean => {
  const { partOfSpeech = 'X', normal = '' } = view.tokens[index] ?? {}
  return partOfSpeech === 'NUM' && !/^(?:one|1|[12]\d{3})$/.test(normal)
}

/** The last word before the verb that is no auxiliary and no adverb. */
function subjectEnd(view: SentenceView, triggerStart: number): number {
  const { auxiliaries } = view.lexicon.language.words
  for (let index = triggerStart - 1; index >= triggerStart - SUBJECT_REACH; index--) {
    const { normal = '', partOfSpeech = 'X' } = view.tokens[index] ?? {}
    if (!auxiliaries.has(normal) && !/^(?:ADV|AUX)$/.test(partOfSpeech)) return index
  }
  return -1
}

/** Whether the examples may be of something else: of another plural, or of what another verb does. */
const hasSeveral = (view: SentenceView, { start, end }: { start: number; end: number }): boolean =>
  view.tokens
    .slice(start, end)
    .some(({ partOfSpeech }, offset) => partOfSpeech === 'VERB' || isPlural(view, start + offset))

const isPlural = (view: SentenceView, index: number): boolean =>
  view.tokens[index]?.partOfSpeech === 'NOUN' &&
  view.tokens[index]?.normal !== view.folded[index] &&
  startsSmall(view.tokens[index]?.text ?? '')
