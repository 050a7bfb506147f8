import { findBrackets, isInside } from './asides.ts'
import type { End } from './claim.ts'
import type { Voice } from './discourse.ts'
import type { Exclusion } from './excluded-ends.ts'
import { isConditional } from './is-conditional.ts'
import { isPending } from './is-pending.ts'
import { phraseBefore, startsPhrase } from './phrase-at.ts'
import { endsScope, isBaseForm, scopeAround } from './scope.ts'
import { isCapitalised, type SentenceView, type TriggerSite } from './sentence-view.ts'

/** Words looked back over from a trigger for what denies or weakens it. */
const SCOPE = 9
/** Words of an opening such as "According to rumours,", at most. */
const LONGEST_OPENING = 4

/** What a trigger stands in: its sentence, the things named there, and what governs it. */
interface Setting {
  readonly view: SentenceView
  readonly ends: readonly End[]
  readonly voice: Voice | undefined
}

/** Whether something around the trigger, in its own clause, says that it is not so or not sure. */
export function isDenied(
  { view, ends, voice }: Setting,
  site: TriggerSite,
  excluded: readonly Exclusion[],
): boolean {
  const isGoverned = voice !== undefined && site.start >= voice.from
  if (!isGoverned && (isPending(view, ends, site) || isToCome(view, site.start))) return true
  if (isConditional(view, site) || isOpenedByHedge(view, site.start)) return true
  if (isOver(view, site) || isProposed(view, ends, site.start)) return true
  return isDeniedBefore(view, site, { ends, isGoverned, excluded })
}

/** Whether a word of the stretch, outside names, denies or weakens what is said there. */
export function isInDoubt(
  view: SentenceView,
  ends: readonly End[],
  { first, last }: { readonly first: number; readonly last: number },
): boolean {
  const { futures } = view.lexicon.language.words
  for (let index = first; index <= last; index++) {
    const name = ends.find((end) => end.isNamed && end.first <= index && index <= end.last)
    if (name) index = name.last
    else if (weakens(view, index, last + 1) || futures.has(view.tokens[index]?.normal ?? ''))
      return true
  }
  return false
}

/** Whether a word right before the trigger puts it into the future, where a language has one. */
const isToCome = (view: SentenceView, start: number): boolean =>
  view.lexicon.language.words.futures.has(view.tokens[start - 1]?.normal ?? '')

/** "was the den of A until …": no more. What a verb tells happened all the same. */
function isOver(view: SentenceView, site: TriggerSite): boolean {
  const { endings } = view.lexicon.language.words
  if (site.triggers.some(({ isVerb }) => isVerb)) return false
  const scope = scopeAround(view, site.start)
  for (let index = site.end; index < scope.end; index++) {
    const { text = '', normal = '' } = view.tokens[index] ?? {}
    if (/^[,，]$/.test(text)) return false
    if (endings.has(normal)) return true
  }
  return false
}

/**
 * Whether a name before the trigger stands behind "proposed that": `决定，第三次例会在…举行`. What was
 * proposed of something is a paper, `关于…的决定，`, but for `召开第三次例会的决定，`, which names what may
 * come. Who is decided on "as" something is that: `决定甲为乙`.
 */
function isProposed(view: SentenceView, ends: readonly End[], start: number): boolean {
  const { proposals, decisions, complementMarks, genitives } = view.lexicon.language.words
  if (proposals.size === 0) return false
  const isAs = complementMarks.has(view.tokens[start]?.normal ?? '')
  return ends.some(({ first, isNamed }) => {
    if (!isNamed || first === 0 || first >= start) return false
    const isBehindComma = /^[,，]$/.test(view.tokens[first - 1]?.text ?? '')
    const word = isBehindComma ? first - 2 : first - 1
    const isPaper =
      genitives.has(view.tokens[word - 1]?.normal ?? '') &&
      !ends.some((end) => end.isNamed && end.last === word - 2)
    const { normal = '' } = view.tokens[word] ?? {}
    return !isPaper && proposals.has(normal) && !(isAs && !isBehindComma && decisions.has(normal))
  })
}

/** Looks back from the trigger to where what denies it must have stood. */
function isDeniedBefore(
  view: SentenceView,
  site: TriggerSite,
  {
    ends,
    isGoverned,
    excluded,
  }: { ends: readonly End[]; isGoverned: boolean; excluded: readonly Exclusion[] },
): boolean {
  const { start, end } = site
  const { obligations } = view.lexicon.language.words
  const brackets = findBrackets(view, start)
  const wordAt = (index: number): string => view.tokens[index]?.normal ?? ''
  const reach = SCOPE * view.lexicon.language.tokensPerWord
  for (let index = end - 1; index >= Math.max(0, start - reach); index--) {
    if (isInside(brackets, index) || isNaming(view, ends, index)) continue
    if (excluded.some(({ first, last }) => first <= index && index <= last)) continue
    if (!isInPhrase(view, site, index) && weakens(view, index, start)) return true
    if (!isGoverned && index < start && obligations.has(wordAt(index))) return true
    if (index < start && endsScope(view, index, site))
      return index === start - 1 && isHedge(view, index - 1)
  }
  return false
}

/** Whether the word belongs to a fixed phrase, which says what it does with it. */
function isInPhrase(view: SentenceView, site: TriggerSite, index: number): boolean {
  const { negators } = view.lexicon.language.words
  const isPhrase = site.end - site.start > 1 && !site.triggers.some(({ isVerb }) => isVerb)
  return isPhrase && index >= site.start && !negators.has(view.tokens[index]?.normal ?? '')
}

/** Whether a word or phrase that ends at the token denies or weakens the trigger at `start`. */
function weakens(view: SentenceView, index: number, start: number): boolean {
  const { words } = view.lexicon.language
  const word = view.tokens[index]?.normal ?? ''
  if (words.negators.has(word)) return !words.restrictors.has(view.tokens[index + 1]?.normal ?? '')
  if (isHedge(view, index)) return true
  if (words.hedgesBeside.has(word) && isBeside(view, index, start)) return true
  return index < start && phraseBefore(view, words.hedgePhrases, index) !== undefined
}

/**
 * Whether the token is part of a name, or a noun that points back at a thing, though it may be a verb
 * elsewhere.
 */
function isNaming(view: SentenceView, ends: readonly End[], index: number): boolean {
  const { words, tokensPerWord } = view.lexicon.language
  const end = ends.find(({ first, last }) => first <= index && index <= last)
  if (!end || words.negators.has(view.tokens[index]?.normal ?? '')) return false
  return end.isNamed ? tokensPerWord > 1 : view.tokens[index + 1]?.partOfSpeech === 'NOUN'
}

/** Whether nothing but determiners stands between. */
const isBeside = (view: SentenceView, index: number, start: number): boolean =>
  index < start &&
  view.tokens
    .slice(index + 1, start)
    .every(({ normal }) => view.lexicon.language.words.determiners.has(normal))

/** Whether the token is a hedge, and no name such as that of a month. */
function isHedge(view: SentenceView, index: number): boolean {
  const { words, tokensPerWord } = view.lexicon.language
  const at = view.tokens[index]?.start ?? -1
  const isDate = view.dates.some(({ start, end }) => start <= at && at < end)
  const isName = index > 0 && tokensPerWord === 1 && isCapitalised(view, index)
  return !isName && !isDate && words.hedges.has(view.tokens[index]?.normal ?? '')
}

/** "Reportedly, …", "According to rumours, …": a hedge before the comma, and nothing that is said. */
function isOpenedByHedge(view: SentenceView, start: number): boolean {
  const { hedges, prepositions, openings } = view.lexicon.language.words
  const scope = scopeAround(view, start)
  if (startsPhrase(view, openings, scope.start)) return true
  const opening = view.tokens.slice(scope.start, Math.min(start, scope.start + LONGEST_OPENING + 1))
  const comma = opening.findIndex(({ text }) => /^[,，]$/.test(text))
  if (comma < 1 || comma > LONGEST_OPENING) return false
  const words = opening.slice(0, comma)
  const says = words.some(({ partOfSpeech }) => /^(?:AUX|PRON)$/.test(partOfSpeech))
  if (says || prepositions.has(words[0]?.normal ?? '')) return false
  return words.some(({ normal }) => hedges.has(normal))
}

/**
 * Whether the trigger calls for something: it is governed, and stands as a bare verb, or behind an
 * obligation, or as a phrase of a sentence that calls for something as a whole.
 */
export function isCalledFor(
  view: SentenceView,
  site: TriggerSite,
  voice: Voice | undefined,
): boolean {
  if (!voice || site.start < voice.from) return false
  const { obligations } = view.lexicon.language.words
  const before = view.tokens.slice(voice.from, site.start)
  if (before.some(({ normal }) => obligations.has(normal))) return true
  return isBaseForm(view, site) || (voice.isDirective && !view.verbStarts.has(site.start))
}
