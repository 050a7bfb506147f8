import type { Token } from '../model.ts'
import type { NameCue } from '../pack.ts'
import { oncePer } from '../rdf/once-per.ts'
import { type Candidate, type HeadSite, namesByToken } from './candidate.ts'
import { isPluralKind, labelsOf } from './heads-and-labels.ts'
import type { Lexicon } from './lexicon.ts'
import { personalNameAt } from './personal-name-at.ts'
import { range } from './range.ts'
import {
  isCapitalised,
  isComma,
  isPossessive,
  isQuote,
  type SentenceView,
} from './sentence-view.ts'
import { capitalisedEnd, goesOn, opensCell, trimNameStart } from './shapes/noun-phrase.ts'

/** How sure a name is that only its list makes one. */
const LISTED_SCORE = 0.8
/** Words of such a name, and items of such a list. */
const LONGEST = 5
const FEWEST = 3
/** Of so many items one at least is known, where no agent mark stands before them. */
const MOST_PER_KNOWN = 3

interface Item extends HeadSite {
  /** What is known to end with it. */
  readonly names: readonly Candidate[]
}

/**
 * Names without a head noun in a list of bodies: "the Rook Trust, Daw Watch, Clocks Stane and Rookwise". Some
 * items must be known, none between them another thing; a place inside an item names none.
 */
export function findListedNames(view: SentenceView, known: readonly Candidate[]): Candidate[] {
  if (view.isShouted || view.lexicon.language.tokensPerWord > 1) return []
  const cues = bodyCues(view.lexicon)
  if (!mayHoldList(view)) return []
  if (!cues.some(({ names }) => known.some(({ classIri }) => classIri === names))) return []
  const lists = listsOf(view, itemsOf(view, known))
  return cues.flatMap((cue) => lists.flatMap((list) => namesIn(view, cue, list)))
}

/** The cues whose names hold fields, and are no events: what takes part in things. */
const bodyCues = oncePer(({ pack, governingClasses }: Lexicon): readonly NameCue[] =>
  pack.nameCues.filter(
    ({ names, shape, namesFields }) =>
      namesFields && shape === 'ProperShape' && !governingClasses.has(names),
  ),
)

/** Whether as many list marks stand in the sentence as part the items of a list, at least. */
function mayHoldList({ tokens, lexicon }: SentenceView): boolean {
  const { conjunctions } = lexicon.language.words
  const isMark = ({ normal }: Token): boolean => normal === ',' || conjunctions.has(normal)
  let marks = 0
  return tokens.some((token) => isMark(token) && ++marks === FEWEST - 1)
}

/** The capitalised words that no others go on from, in the order of the text, with what they are. */
function itemsOf(view: SentenceView, known: readonly Candidate[]): Item[] {
  const byToken = namesByToken(known)
  const items: Item[] = []
  for (let index = 0; index < view.tokens.length; index++) {
    let longest = -1
    for (const name of byToken.get(index) ?? [])
      if (name.first === index && name.last > longest && !holdsComma(view, name))
        longest = name.last
    if (!isCapitalised(view, index) && longest < 0) continue
    const run = isCapitalised(view, index) ? capitalisedEnd(view, index) : index
    const last = Math.max(longest, run)
    const first = trimNameStart(view, index, last + 1)
    const names = (byToken.get(last) ?? []).filter((name) => name.last === last)
    if (first <= last) items.push({ first, last, names })
    index = last
  }
  return items
}

function holdsComma(view: SentenceView, { first, last }: HeadSite): boolean {
  for (let index = first; index <= last; index++) if (isComma(view, index)) return true
  return false
}

/** The items that commas, "and" and articles alone part, up to one behind "and". */
function listsOf(view: SentenceView, items: readonly Item[]): Item[][] {
  const lists: Item[][] = []
  for (const item of items) {
    const before = lists.at(-1)?.at(-1)
    if (before && isJoint(view, before.last + 1, item.first)) lists.at(-1)?.push(item)
    else lists.push([item])
  }
  return lists.filter(({ length }) => length >= FEWEST)
}

function isJoint(view: SentenceView, start: number, end: number): boolean {
  const { conjunctions, definites, prepositions } = view.lexicon.language.words
  const isAnd = (word: string): boolean => conjunctions.has(word) && !prepositions.has(word)
  const words = range(start, end - 1)
  if (words.length === 0 || words.length > 3 || words.some((index) => opensCell(view, index)))
    return false
  const parts = words.map((index) => view.tokens[index]?.normal ?? '')
  const isMark = (word: string): boolean => word === ',' || isAnd(word)
  return parts.some(isMark) && parts.every((word) => isMark(word) || definites.has(word))
}

/** The items of unknown words in each stretch of the list that has no other things in it. */
function namesIn(view: SentenceView, cue: NameCue, list: readonly Item[]): Candidate[] {
  const stretches: Item[][] = [[]]
  for (const item of list) {
    if (isOther(view, cue, item)) stretches.push([])
    else stretches.at(-1)?.push(item)
  }
  return stretches.flatMap((items) => {
    const count = items.filter((item) => isOne(cue, item)).length
    const isMeant = items.length >= FEWEST && count > 0
    const isEnough = count * MOST_PER_KNOWN >= items.length || isBehindAgent(view, items)
    if (!isMeant || !isEnough) return []
    const unknown = items.filter((item) => !isOne(cue, item) && mayBeName(view, item))
    return unknown.map(({ first, last }) => ({
      first,
      last,
      classIri: cue.names,
      rule: cue.iri,
      score: cue.confidence * LISTED_SCORE,
    }))
  })
}

const isOne = ({ names }: NameCue, item: Item): boolean =>
  item.names.some(({ classIri }) => classIri === names)

/** Whether the item is known to be another thing, or is a person's name. */
const isOther = (view: SentenceView, cue: NameCue, item: Item): boolean =>
  !isOne(cue, item) &&
  (item.names.some(({ first, classIri }) => first <= item.first || !isSeat(view, classIri)) ||
    labelsOf(view, item).length > 0 ||
    personalNameAt(view, item.first, 'none')?.last === item.last)

/** Whether things of the class may end the name of another: "Daw Watch | Stane". */
const isSeat = ({ lexicon }: SentenceView, classIri: string): boolean =>
  lexicon.addressClasses.has(classIri)

/** Whether the list stands behind "by". */
function isBehindAgent(view: SentenceView, [item]: readonly Item[]): boolean {
  const { agentMarks, definites } = view.lexicon.language.words
  const before = (item?.first ?? 0) - 1
  const at = definites.has(view.tokens[before]?.normal ?? '') ? before - 1 : before
  return agentMarks.has(view.tokens[at]?.normal ?? '')
}

/** Whether unknown words may be a name of their own, and nothing goes on from them. */
function mayBeName(view: SentenceView, { first, last }: Item): boolean {
  const { calendar, locatives, demonymEnds } = view.lexicon.language.words
  const words = view.tokens.slice(first, last + 1)
  const [word] = words
  const isLone = words.length === 1
  const isStrange = word !== undefined && view.lexicon.language.persons.isStrange(word)
  const isDemonym = [...demonymEnds].some((end) => word?.normal.endsWith(end))
  const isPlain = isLone && (!isStrange || isDemonym)
  const isSet = locatives.has(view.tokens[first - 1]?.normal ?? '')
  return (
    words.length <= LONGEST &&
    !isPlain &&
    !isSet &&
    !words.some(({ normal }) => calendar.has(normal)) &&
    !range(first, last).some((index) => isQuote(view, index) || view.officeEnds.has(index)) &&
    !isPluralKind(view, { first, last }) &&
    !isPossessive(view, last + 1) &&
    !goesOn(view, last)
  )
}
