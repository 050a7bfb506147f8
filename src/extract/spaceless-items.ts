import { bracketAt } from './asides.ts'
import type { HeadSite } from './candidate.ts'
import type { SentenceView } from './sentence-view.ts'
import { behindKind } from './spaceless-lists.ts'

/** Signs of an item, and items of a list, at most. */
const LONGEST = 9
const MOST = 60
const HAN = /^\p{Script=Han}+$/u
/** Parts of speech that no name starts behind without a mark: `分布着 | 某`. */
const BEFORE_NAMES = /^(?:VERB|PART|NUM)$/

/** An item of a list; token indices, both inclusive. */
export interface ListItem extends HeadSite {
  /** Whether no mark stands where it starts, or ends. */
  readonly isCut: boolean
}

/** The items of a list from the token on, where no spaces part words; the last only where the list ends with it. */
export function itemsFrom(view: SentenceView, start: number): ListItem[] {
  const items: ListItem[] = []
  let index = start
  while (items.length < MOST) {
    const end = itemEnd(view, index)
    if (end === index) return items
    const behind = behindAsides(view, end)
    const next = behindMarks(view, behind)
    if (next === behind) return [...items, ...lastItem(view, { first: index, end, behind })]
    items.push({ first: index, last: end - 1, isCut: false })
    index = next
  }
  return items
}

/** Parts of speech of words that go on behind a name: `甲 | 旧照片`. */
const BEHIND_NAMES = /^(?:VERB|ADJ)$/

/** The last item up to what goes on from it; none where it is not plain where it ends. */
function lastItem(
  view: SentenceView,
  { first, end, behind }: { first: number; end: number; behind: number },
): ListItem[] {
  const start = behindKind(view, { first, last: end - 1 })
  for (let index = start + 2; index < end; index++) {
    const { normal = '', partOfSpeech = 'X' } = view.tokens[index] ?? {}
    if (normal.endsWith(':0') && BEHIND_NAMES.test(partOfSpeech))
      return [{ first: start, last: index - 1, isCut: true }]
  }
  return isOver(view, behind) ? [{ first: start, last: end - 1, isCut: false }] : []
}

/** The items of the list that ends before the token, in the order of the text. */
export function itemsBefore(view: SentenceView, end: number): ListItem[] {
  const items: ListItem[] = []
  let last = end - 1
  while (items.length < MOST) {
    let first = last + 1
    while (last - first + 1 <= LONGEST && isPart(view, first - 1)) first--
    const size = last - first + 1
    const isApart = isMark(view, first - 1)
    const start = isApart ? first : ownStart(view, { first, last })
    if (size === 0 || (isApart ? size > LONGEST : start > last)) return items
    items.unshift({ first: start, last, isCut: !isApart })
    if (!isApart) return items
    last = first - 2
    while (isMark(view, last)) last--
  }
  return items
}

/** Where a name starts that no mark stands before: behind the last verb, particle or number. */
function ownStart({ tokens }: SentenceView, { first, last }: HeadSite): number {
  let start = first
  for (let index = first; index < last; index++) {
    const isWord = !/:[1-9]\d*$/.test(tokens[index + 1]?.normal ?? '')
    if (isWord && BEFORE_NAMES.test(tokens[index]?.partOfSpeech ?? '')) start = index + 1
  }
  return start
}

function itemEnd(view: SentenceView, from: number): number {
  let end = from
  while (end - from < LONGEST && isPart(view, end)) end++
  return end
}

function isPart(view: SentenceView, index: number): boolean {
  const token = view.tokens[index]
  const { lists, words } = view.lexicon.language
  if (!token || !HAN.test(token.text) || lists?.ends(token)) return false
  const closed = [
    words.conjunctions,
    words.genitives,
    words.copulas,
    words.negators,
    words.locatives,
  ]
  return !closed.some((list) => list.has(token.normal))
}

/** Behind how many there are of an item, and behind a bracket: `甲（乙）三只`. */
function behindAsides(view: SentenceView, index: number): number {
  const bracket = bracketAt(view, index)
  const behind = bracket?.end ?? index
  return view.lexicon.language.behindCount(view.tokens, behind) ?? behind
}

function behindMarks(view: SentenceView, index: number): number {
  let next = index
  while (isMark(view, next)) next++
  return next
}

const isMark = (view: SentenceView, index: number): boolean =>
  view.lexicon.language.words.conjunctions.has(view.tokens[index]?.normal ?? '')

/** Whether nothing goes on from what ends before the token. */
function isOver(view: SentenceView, index: number): boolean {
  const token = view.tokens[index]
  return (
    !token ||
    /^(?:PUNCT|NUM)$/.test(token.partOfSpeech) ||
    view.lexicon.language.lists?.ends(token) === true
  )
}
