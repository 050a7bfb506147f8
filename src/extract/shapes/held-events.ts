import type { Candidate, HeadSite } from '../candidate.ts'
import { headsOf } from '../heads-and-labels.ts'
import type { CompiledNameCue } from '../lexicon-entries.ts'
import { range } from '../range.ts'
import { isWord, type SentenceView, type TriggerSite } from '../sentence-view.ts'
import { matchesAt } from '../token-trie.ts'
import { endsInIgnored, goesOn, headedName, isHalfWord, isOfDay } from './noun-phrase.ts'

/** A head noun, both tokens inclusive, with its cue. */
interface EventHead extends HeadSite {
  readonly cue: CompiledNameCue
}

/** Tokens of the longest name. */
const LONGEST = 70
/** Tokens from an event to the verb behind it: "at Rook Hall in Stane". */
const REACH = 18
/** Signs of a head noun, at most. */
const LONGEST_HEAD = 4
/** Signs that tell what an event is about, generic ones aside. */
const FEWEST = 2
/** Signs before "of" that only say what an event is like. */
const LONGEST_PRAISE = 5

/**
 * Events named by all that stands between a verb said of such events and the head noun, where no spaces
 * part words: what they are about may be as long as it likes, and hold verbs and lists. Where the verb stands
 * behind, the name starts with its clause.
 */
export function readHeldEvents(view: SentenceView, heads: readonly EventHead[]): Candidate[] {
  if (heads.length === 0 || view.lexicon.language.tokensPerWord === 1) return []
  const sites = sitesByClass(view, heads)
  return heads.flatMap((head) => {
    const found = readEvent(view, head, sites.get(head.cue.cue.names) ?? NONE)
    return found ? [found] : []
  })
}

/** Where what is said of a class of events starts and ends. */
interface Sites {
  /** By the token behind the words, where such an event stands behind them. */
  readonly byEnd: ReadonlyMap<number, TriggerSite>
  /** Where words start that such an event stands before. */
  readonly starts: ReadonlySet<number>
}

const NONE: Sites = { byEnd: new Map(), starts: new Set() }

const sitesByClass = (view: SentenceView, heads: readonly EventHead[]): Map<string, Sites> =>
  new Map(
    [...new Set(heads.map(({ cue }) => cue.cue.names))].map((classIri) => {
      const [before, behind] = (['before', 'behind'] as const).map((side) =>
        view.triggerSites.filter((site) => takes(view, site, { classIri, side })),
      )
      const byEnd = new Map(behind?.map((site) => [site.end, site]))
      return [classIri, { byEnd, starts: new Set(before?.map(({ start }) => start)) }]
    }),
  )

/** Whether the words say something of a thing of the class that stands on that side of them. */
const takes = (
  view: SentenceView,
  { triggers }: TriggerSite,
  { classIri, side }: { readonly classIri: string; readonly side: 'before' | 'behind' },
): boolean =>
  triggers.some(({ cue }) => {
    const property = view.lexicon.pack.properties.get(cue.reads)
    const isSubject = (side === 'before') !== cue.objectFirst
    const classes = isSubject ? property?.domains : property?.ranges
    return cue.form === 'Clause' && classes?.includes(classIri) === true
  })

function readEvent(view: SentenceView, head: EventHead, sites: Sites): Candidate | undefined {
  const { cue } = head
  if (isInWord(view, head) || mayBeVerb(view, head) || goesOn(view, head.last)) return undefined
  if (endsInIgnored(view, cue, head)) return undefined
  const start = behindVerb(view, head, sites) ?? beforeVerb(view, head, sites)
  const first = start === undefined ? undefined : nameStart(view, cue, { start, end: head.first })
  return first === undefined ? undefined : headedName(view, cue, { head, first })
}

/** Whether a head noun of one sign ends a word of two that the dictionary has. */
const isInWord = (view: SentenceView, head: HeadSite): boolean =>
  isHalfWord(view, head) && view.tokens[head.last]?.partOfSpeech !== 'X'

/** A head noun of one sign that is a verb of its own as well, with more of the clause behind it. */
const mayBeVerb = (view: SentenceView, { first, last }: HeadSite): boolean =>
  first === last &&
  /^(?:VERB|AUX)$/.test(view.tokens[last]?.partOfSpeech ?? '') &&
  isWord(view, last + 1)

/** The token behind the nearest verb in the clause of the head noun that such events go with. */
function behindVerb(view: SentenceView, head: EventHead, sites: Sites): number | undefined {
  for (let index = head.first; index > Math.max(0, head.first - LONGEST); index--) {
    const site = sites.byEnd.get(index)
    if (site && isClosed(view, site, head)) return index
    if (index < head.first && endsEvent(view, head, index)) return index
    if (parts(view, index - 1)) return undefined
  }
  return undefined
}

/** Whether an "and" ends before the token, and the head noun of another event before that. */
function endsEvent(view: SentenceView, { cue }: EventHead, index: number): boolean {
  const { conjunctions } = view.lexicon.language.words
  if (!conjunctions.has(view.tokens[index - 1]?.normal ?? '')) return false
  return range(index - 1 - LONGEST_HEAD, index - 2).some((first) =>
    headsOf(view, { first, last: index - 2 }).some((other) => other.cue.iri === cue.cue.iri),
  )
}

/** Whether the phrase that stands around what it is said of goes on right behind the head noun: "at … she spoke". */
const isClosed = (view: SentenceView, { triggers }: TriggerSite, { last }: HeadSite): boolean =>
  triggers.some(({ tail }) => tail.length === 0 || tail[0] === view.folded[last + 1])

/** The start of the clause in which the head noun is the subject of such a verb, and no verb of saying and no preposition stands before it. */
function beforeVerb(view: SentenceView, head: HeadSite, sites: Sites): number | undefined {
  if (!verbFollows(view, head.last, sites)) return undefined
  let first = head.first
  while (first > 0 && !parts(view, first - 1) && head.first - first < LONGEST) first--
  const before = range(first, head.first - 1)
  const isOpen = first === 0 || parts(view, first - 1)
  const tie = before.findLast((index) => isGenitive(view, index)) ?? -1
  const isTold = before.some(
    (index) => isVerbOfSaying(view, index) || (index > tie && isPreposition(view, index)),
  )
  return isOpen && !isTold && !view.verbTokens.has(first) ? first : undefined
}

const isPreposition = (view: SentenceView, index: number): boolean =>
  view.lexicon.language.words.prepositions.has(view.tokens[index]?.normal ?? '')

const isVerbOfSaying = (view: SentenceView, index: number): boolean =>
  view.lexicon.language.persons.isSaying(view.tokens, index) ||
  matchesAt(view.lexicon.reportVerbs, view.folded, index).length > 0

/** Whether such a verb follows at once, or behind where and when. */
function verbFollows(view: SentenceView, last: number, { starts }: Sites): boolean {
  const { locatives } = view.lexicon.language.words
  if (starts.has(last + 1)) return true
  const next = view.tokens[last + 1]
  const isAside =
    locatives.has(next?.normal ?? '') ||
    isOfDay(view, last + 1) ||
    /^(?:ADV|ADJ)$/.test(next?.partOfSpeech ?? '')
  if (!isAside) return false
  for (let index = last + 2; index <= last + REACH && isWord(view, index); index++) {
    if (starts.has(index)) return true
  }
  return false
}

/** Whether the token ends a clause. */
const parts = (view: SentenceView, index: number): boolean =>
  /^[，,；;。：:！!？?|]$/.test(view.tokens[index]?.text ?? '') ||
  (index >= 0 &&
    /[\t\r\n]/.test(view.text.slice(view.tokens[index]?.end, view.tokens[index + 1]?.start)))

/** The first token of the name; `undefined` where the words only count events, or tell nothing of one. */
function nameStart(
  view: SentenceView,
  cue: CompiledNameCue,
  { start, end }: { readonly start: number; readonly end: number },
): number | undefined {
  const open = behindTimes(view, start, end)
  const tie = range(open, end - 1).findLast((index) => isGenitive(view, index))
  const first =
    tie !== undefined && (isAttribute(view, open, tie) || !tells(view, cue, tie + 1, end))
      ? behindTimes(view, tie + 1, end)
      : open
  return !isCounted(view, first) && tells(view, cue, first, end) ? first : undefined
}

const isGenitive = (view: SentenceView, index: number): boolean =>
  view.lexicon.language.words.genitives.has(view.tokens[index]?.normal ?? '')

/** The first word that is no day, no adverb of time, no particle of the verb and no mark. */
function behindTimes(view: SentenceView, start: number, end: number): number {
  const { determiners } = view.lexicon.language.words
  let first = start
  const isLead = (): boolean =>
    !isWord(view, first) ||
    isOfDay(view, first) ||
    determiners.has(view.tokens[first]?.normal ?? '') ||
    /^(?:ADV|PART)$/.test(view.tokens[first]?.partOfSpeech ?? '')
  while (first < end && isLead()) first++
  return first
}

/**
 * Whether what stands before "of" describes the event and is no part of its name: "praised by the guild", "lively",
 * or anything before a number of its own.
 */
function isAttribute(view: SentenceView, first: number, tie: number): boolean {
  const { ordinalMarks } = view.lexicon.language.words
  if ([1, 2].some((step) => ordinalMarks.has(view.tokens[tie + step]?.text ?? ''))) return true
  const isSaid = view.triggerSites.some(({ end }) => end === tie)
  return isSaid || isPreposition(view, first) || tie - first <= LONGEST_PRAISE
}

/** "three meetings": a number that is neither an ordinal nor a year. */
function isCounted(view: SentenceView, first: number): boolean {
  const { ordinalMarks } = view.lexicon.language.words
  let end = first
  while (view.tokens[end]?.partOfSpeech === 'NUM') end++
  const isRanked = range(first, end).some((index) =>
    ordinalMarks.has(view.tokens[index]?.text ?? ''),
  )
  const isDate = view.dates.some((date) => date.start === view.tokens[first]?.start)
  return end > first && !isRanked && !isDate
}

/** Whether signs enough stand there that are no numbers and say what an event is about. */
const tells = (
  view: SentenceView,
  { genericWords }: CompiledNameCue,
  first: number,
  end: number,
): boolean =>
  range(first, end - 1).filter(
    (index) =>
      isWord(view, index) &&
      view.tokens[index]?.partOfSpeech !== 'NUM' &&
      !genericWords.has(view.folded[index] ?? ''),
  ).length >= FEWEST
