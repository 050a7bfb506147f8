import type { Candidate } from '../candidate.ts'
import type { CompiledNameCue } from '../lexicon-entries.ts'
import { isWord, type SentenceView, type TriggerSite } from '../sentence-view.ts'
import { endsInIgnored, headedName, isHalfWord, trimGenericWords } from './noun-phrase.ts'
import { markedNoteEnd } from './title-note.ts'

/** A head noun, both tokens inclusive, with its cue. */
export interface ListedHead {
  readonly cue: CompiledNameCue
  readonly first: number
  readonly last: number
}

/** Tokens of the longest title, and of the longest list. */
const LONGEST = 90
const LONGEST_LIST = 400
/** Signs before the head noun, generic words aside. */
const FEWEST = 2

/**
 * Titles of works without marks around them, where no spaces part words: what stands behind a verb of
 * which such works are the object, and between the marks of a list, up to a head noun at its end. What
 * a list holds besides, as far as the cue ignores its head noun, parts titles as well.
 */
export function readListedTitles(view: SentenceView, heads: readonly ListedHead[]): Candidate[] {
  const cue = heads[0]?.cue
  if (!cue || view.lexicon.language.tokensPerWord === 1) return []
  const whole = heads.filter((head) => !isHalfWord(view, head))
  // The longest head noun of those that end together.
  const byLast = new Map(whole.sort((a, b) => b.first - a.first).map((head) => [head.last, head]))
  const ends = new Map<number, number>()
  for (const { start, end } of view.triggerSites)
    ends.set(start, Math.max(end, ends.get(start) ?? 0))
  const sites = view.triggerSites.filter(
    (site) => ends.get(site.start) === site.end && takesWorks(view, site, cue.cue.names),
  )
  const starts = new Set(sites.map(({ start }) => start))
  return sites
    .filter((site) => !isPreposition(view, site))
    .flatMap((site) => readList(view, { start: site.end, cue, starts }, byLast))
}

/** Whether the verb is a preposition as well, and no sign of what is done stands behind it: "by" beside "passed". */
const isPreposition = (view: SentenceView, { start, end }: TriggerSite): boolean => {
  const { prepositions } = view.lexicon.language.words
  const isOne = end === start + 1 && prepositions.has(view.tokens[start]?.normal ?? '')
  return isOne && view.tokens[end]?.partOfSpeech !== 'PART'
}

/** Whether such works are what the verb is done to. */
const takesWorks = (view: SentenceView, { triggers }: TriggerSite, names: string): boolean =>
  triggers.some(({ cue, isVerb }) => {
    const property = view.lexicon.pack.properties.get(cue.reads)
    const objects = cue.objectFirst ? property?.domains : property?.ranges
    return isVerb && (objects?.includes(names) ?? false)
  })

interface ListSite {
  readonly start: number
  readonly cue: CompiledNameCue
  /** Where the verbs of which such works are the object start. */
  readonly starts: ReadonlySet<number>
}

function readList(
  view: SentenceView,
  { start, cue, starts }: ListSite,
  byLast: ReadonlyMap<number, ListedHead>,
): Candidate[] {
  const found: Candidate[] = []
  let first = start
  let depth = 0
  for (let index = start; index <= Math.min(view.tokens.length, start + LONGEST_LIST); index++) {
    depth += depthOf(view.tokens[index]?.text ?? '')
    if (depth > 0 || !isParting(view, index)) continue
    if (starts.has(first) || startsClause(view, first)) break
    const head = byLast.get(headEnd(view, index - 1, byLast))
    const title = head && titleBetween(view, { first, last: index - 1 }, head)
    if (title) found.push(title)
    const isOther = endsOther(view, cue, { first, last: index - 1 })
    const goesOn = title !== undefined || head !== undefined || isOther
    if (goesOn) first = index + 1
    else if (!joinsFields(view, index) || index - first > LONGEST) break
    if (endsList(view, index)) break
  }
  return found
}

/** Whether a verb stands right behind a comma, and no "of" behind it, as in `修订后的`. */
const startsClause = (view: SentenceView, first: number): boolean =>
  /^[，,]$/.test(view.tokens[first - 1]?.text ?? '') &&
  view.tokens[first]?.partOfSpeech === 'VERB' &&
  !view.tokens
    .slice(first, first + LONGEST_LEAD)
    .some(({ normal }) => view.lexicon.language.words.genitives.has(normal))

/** How much deeper the token leads into the marks around titles. */
const depthOf = (text: string): number =>
  /^[《〈]$/.test(text) ? 1 : /^[》〉]$/.test(text) ? -1 : 0

/** Whether a mark, an "and" or the end of the sentence stands at the token. */
const isParting = (view: SentenceView, index: number): boolean =>
  index >= view.tokens.length ||
  /^[，,、；;。：:]$/.test(view.tokens[index]?.text ?? '') ||
  view.lexicon.language.words.conjunctions.has(view.tokens[index]?.normal ?? '')

/** Whether the mark may stand between the fields of one title. */
const joinsFields = (view: SentenceView, index: number): boolean =>
  !/^[，,；;。：:]?$/.test(view.tokens[index]?.text ?? '')

const endsList = (view: SentenceView, index: number): boolean =>
  /^[；;。：:]?$/.test(view.tokens[index]?.text ?? '')

/** The token at which the head noun ends, before a note in brackets: `…棋谱（初稿）`. */
function headEnd(
  view: SentenceView,
  last: number,
  byLast: ReadonlyMap<number, ListedHead>,
): number {
  if (!/^[)）]$/.test(view.tokens[last]?.text ?? '')) return last
  for (let index = last - 1; index > last - LONGEST_NOTE; index--) {
    if (byLast.has(index) && markedNoteEnd(view, index) === last) return index
  }
  return last
}

/** Tokens of a note in brackets. */
const LONGEST_NOTE = 12

/** Whether the words end as other papers do, which are no such works. */
const endsOther = (
  view: SentenceView,
  cue: CompiledNameCue,
  { first, last }: { first: number; last: number },
): boolean =>
  /^[》”]$/.test(view.tokens[last]?.text ?? '') ||
  (last >= first && endsInIgnored(view, cue, { first: last, last }))

/** The title between two marks: without what stands before it and only says that it is new, and not if it says nothing. */
function titleBetween(
  view: SentenceView,
  { first, last }: { first: number; last: number },
  head: ListedHead,
): Candidate | undefined {
  const start = titleStart(view, first, head)
  if (start >= head.first || !isWhole(view, start, head)) return undefined
  if (isCounted(view, start) || endsInIgnored(view, head.cue, head)) return undefined
  const generic = trimGenericWords(view, { first: start, end: head.first }, head.cue)
  return head.first - generic < FEWEST
    ? undefined
    : headedName(view, head.cue, { head, first: start, last })
}

/** "ten openings": a number that is no date or ordinal, and what counts. */
function isCounted(view: SentenceView, first: number): boolean {
  if (view.dates.some(({ start }) => start === view.tokens[first]?.start)) return false
  let end = first
  while (view.tokens[end]?.partOfSpeech === 'NUM') end++
  const isOrdinal = view.lexicon.language.words.counters.has(view.folded[end - 1] ?? '')
  return end - first > 1 && !isOrdinal
}

/** Behind "the" and "of", as in `修订后的`, and behind the sign of what is done. */
function titleStart(view: SentenceView, first: number, { first: end }: ListedHead): number {
  const { determiners, genitives } = view.lexicon.language.words
  let start = first
  for (let index = first; index < Math.min(end, first + LONGEST_LEAD); index++) {
    if (genitives.has(view.tokens[index]?.normal ?? '')) start = index + 1
  }
  const isLead = (index: number): boolean => {
    const { normal = '', partOfSpeech = 'X' } = view.tokens[index] ?? {}
    return !isWord(view, index) || partOfSpeech === 'PART' || determiners.has(normal)
  }
  while (start < end && isLead(start)) start++
  return start
}

/** Tokens of "newly revised" before a title. */
const LONGEST_LEAD = 5

/**
 * What goes on behind "on" ends in "of" before the head noun, `关于修改《…》的决定`; what does not has no
 * other titles inside.
 */
function isWhole(view: SentenceView, start: number, head: ListedHead): boolean {
  const { prepositions, genitives } = view.lexicon.language.words
  const before = view.tokens.slice(start, head.first)
  const isAbout = before.some(({ normal }) => prepositions.has(normal))
  if (isAbout) return genitives.has(before.at(-1)?.normal ?? '')
  return !before.some(({ text }) => /^[《》]$/.test(text))
}
