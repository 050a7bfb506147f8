import type { NameCue } from '../pack.ts'
import { type Candidate, type HeadSite, namesByToken } from './candidate.ts'
import { isUnknownWord } from './is-unknown-word.ts'
import { range } from './range.ts'
import type { SentenceView } from './sentence-view.ts'
import { itemsBefore, itemsFrom, type ListItem } from './spaceless-items.ts'
import { behindKind, findSpacelessLists, kindEndingAt, kindsOf } from './spaceless-lists.ts'

/** How sure a name is that only its list makes one. */
const ITEM_SCORE = 0.9
/** Tokens between a list and the noun behind it for what it lists. */
const LONGEST_TIE = 16

/** What a list may be of, and its items. */
interface Listed {
  readonly cue: NameCue
  readonly items: readonly ListItem[]
  /** How it is known: by words that open or close it for a kind, by the kind beside it, by what else is in it. */
  readonly by: 'words' | 'kind' | 'items'
}

/**
 * Names of a kind that only their list tells, where no spaces part words: `棋类有甲、乙`, `甲、乙等棋类`, and
 * what stands among names of the kind. `named` are the names that words of their own tell.
 */
export function findSpacelessItems(view: SentenceView, named: readonly Candidate[]): Candidate[] {
  if (!view.lexicon.language.lists) return []
  const byToken = namesByToken(named)
  const lists = [...openedLists(view), ...closedLists(view), ...runsOf(view, named)]
  return lists.flatMap((list) => namesIn(view, list, byToken))
}

const openedLists = (view: SentenceView): Listed[] =>
  findSpacelessLists(view).map(({ cue, start, isSaid }) => ({
    cue,
    items: itemsFrom(view, start),
    by: isSaid ? 'words' : 'kind',
  }))

/** `甲、乙等十种棋类`. */
function closedLists(view: SentenceView): Listed[] {
  const lists = view.lexicon.language.lists
  return kindsOf(view).flatMap(({ cue, first, last }): Listed[] => {
    let index = first - 1
    const isTie = (at: number): boolean =>
      at >= 0 && first - at < LONGEST_TIE && lists?.mayTie(view.tokens, at) === true
    while (isTie(index) && !isOthers(view, index)) index--
    if (!isOthers(view, index)) return []
    const goesOn = /^(?:NOUN|ADJ|X|VERB)$/.test(view.tokens[last + 1]?.partOfSpeech ?? '')
    return [{ cue, items: itemsBefore(view, index), by: goesOn ? 'kind' : 'words' }]
  })
}

function isOthers(view: SentenceView, index: number): boolean {
  const token = view.tokens[index]
  return token !== undefined && view.lexicon.language.lists?.isOthers(token) === true
}

/** The lists around names of kinds. */
function runsOf(view: SentenceView, named: readonly Candidate[]): Listed[] {
  return view.lexicon.latinCues.flatMap(({ cue }) => {
    const ofKind = named
      .filter(({ classIri }) => classIri === cue.names)
      .sort((a, b) => a.first - b.first || b.last - a.last)
    const runs: Listed[] = []
    let end = 0
    for (const { first } of ofKind) {
      if (first < end) continue
      const items = [...before(view, first), ...itemsFrom(view, first)]
      end = Math.max(first + 1, (items.at(-1)?.last ?? first) + 1)
      if (items.length > 1) runs.push({ cue, items, by: 'items' })
    }
    return runs
  })
}

const before = (view: SentenceView, first: number): ListItem[] =>
  view.lexicon.language.words.conjunctions.has(view.tokens[first - 1]?.normal ?? '')
    ? itemsBefore(view, first - 1)
    : []

function namesIn(
  view: SentenceView,
  { cue, items, by }: Listed,
  byToken: ReadonlyMap<number, readonly Candidate[]>,
): Candidate[] {
  const { names: classIri, iri: rule, confidence } = cue
  const endingAt = (last: number): Candidate[] =>
    (byToken.get(last) ?? []).filter((name) => name.last === last)
  const knownIn = ({ first, last }: HeadSite): Candidate | undefined =>
    endingAt(last).find((name) => name.classIri === classIri && name.first >= first)
  /** Whether a known name covers it, or starts it: what goes on behind that is no name. */
  const isWhole = ({ first, last }: HeadSite): boolean =>
    (byToken.get(first) ?? []).some(
      (name) =>
        name.classIri === classIri &&
        name.first <= first &&
        (name.last >= last || name.last > name.first),
    )
  const isOther = ({ first, last }: HeadSite): boolean =>
    endingAt(last).some((name) => name.classIri !== classIri && name.first <= first)
  const stripped = items.map((item) => ({ ...item, first: behindKind(view, item) }))
  const known = stripped.filter((item) => knownIn(item) || isWhole(item)).length
  const isStrange = (item: HeadSite): boolean =>
    range(item.first, item.last).some((index) => isUnknownWord(view, index))
  const isSound = !stripped.some((item) => isOther(item) || endsInKind(view, item))
  const isTold = {
    words: known > 0 || (isSound && stripped.some(isStrange)),
    kind:
      known > 0 ||
      (isSound &&
        stripped.every(isStrange) &&
        stripped.slice(0, 1).some((item) => !isDone(view, item))),
    items: known > 1 && known * 2 >= stripped.length,
  }[by]
  if (!isTold) return []
  return stripped.flatMap((item) => {
    const part = knownIn(item)
    const size = item.last - item.first + 1
    const isNew = part ? !item.isCut && mayLengthen(view, item, part) : size > 1 || known > 0
    if (isWhole(item) || isOther(item) || endsInKind(view, item) || !isNew || size < 1) return []
    const isRun = by === 'items' || (item.isCut && item === stripped.at(-1))
    if (isRun && !part && !isStrange(item)) return []
    return [{ ...item, classIri, rule, score: confidence * ITEM_SCORE }]
  })
}

/** Whether what stands before a known name in its item is a part of a longer one: no adjective, no number. */
const mayLengthen = ({ tokens }: SentenceView, item: HeadSite, part: HeadSite): boolean =>
  part.first > item.first &&
  tokens
    .slice(item.first, part.first)
    .every(({ partOfSpeech }) => /^(?:NOUN|PROPN|X|ADP)$/.test(partOfSpeech))

/** Whether it has a verb, no mark where it ends, or a number or the mark of a title there: it may tell what is done, or how many. */
const isDone = ({ tokens }: SentenceView, { first, last, isCut }: ListItem): boolean =>
  isCut ||
  /^[”’」』》〉]$/.test(tokens[last + 1]?.text ?? '') ||
  tokens[last + 1]?.partOfSpeech === 'NUM' ||
  range(first, last).some((index) => tokens[index]?.partOfSpeech === 'VERB')

const endsInKind = (view: SentenceView, item: HeadSite): boolean =>
  kindEndingAt(view, item.last) !== undefined
