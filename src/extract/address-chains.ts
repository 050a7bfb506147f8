import type { End } from './claim.ts'
import { individualsOf, isOutermost } from './heads-and-labels.ts'
import { isComma, isPossessive, type SentenceView } from './sentence-view.ts'

/** Places of an address of which each is a part of the next one. */
const LEAST_CHAIN = 3

/** What tells an address from a list of places. */
interface Signs {
  /** Whether a preposition stands before the place, or it opens the line. */
  readonly isLed: (end: End) => boolean
  /** Whether the place is named with a head noun. */
  readonly isWhole: (end: End) => boolean
  /** Whether nothing goes on behind the last place. */
  readonly isClosed: (first: End, last: End) => boolean
}

/**
 * The smaller places of "in Rook Hall, Stane, Chessland": three or more up to one that is a part of no other.
 * Behind a comma alone, as in "its home, Rook Row, Stane Side, Chessland", each has a head noun that no other has.
 */
export function chainedPlaces(
  view: SentenceView,
  outer: readonly End[],
  { isLed, isWhole, isClosed }: Signs,
): ReadonlySet<End> {
  const chained = new Set<End>()
  for (const chain of chainsOf(view, outer, isLed)) {
    const [first] = chain
    const end = chain.find((each) => isOutermost(view, each)) ?? chain.at(-1)
    if (!first || !end) continue
    const smaller = chain.slice(0, chain.indexOf(end))
    const isRanked = smaller.every(isWhole) && areOfManyRanks(view, [...smaller, end])
    const isEnd =
      isOutermost(view, end) || isHeadline(view, first, end) || (isRanked && isHolder(view, end))
    const isOne = smaller.length + 1 >= LEAST_CHAIN && (isLed(first) || isRanked)
    if (isEnd && isOne && isClosed(first, end)) for (const each of smaller) chained.add(each)
  }
  return chained
}

/** The places that commas alone part, from one that may open an address. */
function chainsOf(view: SentenceView, outer: readonly End[], isLed: Signs['isLed']): End[][] {
  const chains: End[][] = []
  for (const end of outer) {
    const chain = chains.at(-1)
    const before = chain?.at(-1)
    if (isOwner(view, outer, end)) continue
    const { first } = ownerOf(view, outer, end) ?? end
    const goesWith = before && isComma(view, before.last + 1) && first === before.last + 2
    if (chain && goesWith) chain.push(end)
    else if (isLed(end) || isComma(view, first - 1)) chains.push([end])
    else chains.push([])
  }
  return chains
}

/** "Rook Hall, Stane, | Chessland's | Rook Row": whose the last place is stands before it. */
const isOwner = (view: SentenceView, outer: readonly End[], end: End): boolean =>
  isPossessive(view, end.last + 1) && outer.some(({ first }) => first === end.last + 2)

const ownerOf = (view: SentenceView, outer: readonly End[], { first }: End): End | undefined =>
  isPossessive(view, first - 1) ? outer.find(({ last }) => last === first - 2) : undefined

/** Whether no two of the places end in one word. */
const areOfManyRanks = (view: SentenceView, chain: readonly End[]): boolean =>
  new Set(chain.map(({ last }) => view.folded[last])).size === chain.length

/** "Rook Hall, Stane, Ferrow: …": at the head of a line, up to a colon, where the last one is known to hold others. */
const isHeadline = (view: SentenceView, { first }: End, last: End): boolean =>
  first === 0 && isHolder(view, last) && /^[:：]$/.test(view.tokens[last.last + 1]?.text ?? '')

const isHolder = (view: SentenceView, end: End): boolean =>
  individualsOf(view, end).some(({ holdsOthers }) => holdsOthers)
