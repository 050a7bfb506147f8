import type { PropertyCue } from '../pack.ts'
import type { End } from './claim.ts'
import type { ClauseSite } from './clause-site.ts'
import type { Trigger } from './lexicon-entries.ts'
import { findQuotedObjects } from './quoted-objects.ts'
import { isComma, type SentenceView } from './sentence-view.ts'

/** "Ann Roe, captain, and Bob Poe, | player of", "limb of A, an old | heir of": a singular noun behind a comma describes what stands before that alone. */
export function describedBefore(
  { view, ends, triggerStart }: ClauseSite,
  { isVerb }: Trigger,
  accepts: (end: End) => boolean,
): End | undefined {
  const noun = view.tokens[triggerStart]
  const isSingular = noun?.partOfSpeech === 'NOUN' && noun.normal === view.folded[triggerStart]
  if (isVerb || !isSingular) return undefined
  const { determiners } = view.lexicon.language.words
  let start = triggerStart
  while (/^(?:ADJ|NOUN)$/.test(view.tokens[start - 1]?.partOfSpeech ?? '')) start--
  if (determiners.has(view.tokens[start - 1]?.normal ?? '')) start--
  else start = triggerStart
  if (!isComma(view, start - 1)) return undefined
  return ends.findLast((end) => !end.isNested && end.last === start - 2 && accepts(end))
}

/** The thing behind words in quotes that describe it, where a language ties them so. */
export function describedBehind(
  { view, ends, triggerEnd }: ClauseSite,
  cue: PropertyCue,
  accepts: (end: End) => boolean,
): End | undefined {
  if (cue.objectShape !== 'QuotedText') return undefined
  const { attributives } = view.lexicon.language.words
  const quoted = findQuotedObjects(view).find(({ trigger }) => trigger.last === triggerEnd - 1)
  if (!quoted) return undefined
  const close = quoted.last + 1
  const behind = view.tokens.slice(close + 1, close + 1 + LONGEST_REPUTE)
  const tie = behind.findIndex(({ normal }) => attributives.has(normal))
  if (tie < 0 || !behind.slice(0, tie).every(({ text }) => /^\p{L}/u.test(text))) return undefined
  const first = close + tie + 2
  const end = ends.find((other) => other.first >= first && !other.isNested && accepts(other))
  return end && describe(view, first, end.first) ? end : undefined
}

/** Tokens between the quote and the word that ties it to what it describes: "by the name of". */
const LONGEST_REPUTE = 4

/** Words of a description that stands before a name. */
const LONGEST_DESCRIPTION = 7

/** Parts of speech of its words; verbs stand in names of kinds, as "protected" does. */
const DESCRIBING = /^(?:NOUN|PROPN|ADJ|NUM|VERB|X)$/

/** Whether nothing but words that may modify a noun stands in the stretch. */
function describe(view: SentenceView, start: number, end: number): boolean {
  const { tokensPerWord } = view.lexicon.language
  if (end - start > LONGEST_DESCRIPTION * tokensPerWord) return false
  return view.tokens
    .slice(start, end)
    .every(({ text, partOfSpeech }) => /^\p{L}/u.test(text) && DESCRIBING.test(partOfSpeech))
}
