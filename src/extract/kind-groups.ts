import { findBrackets } from './asides.ts'
import type { Claim, End, Thing } from './claim.ts'
import type { KindList } from './kind-list.ts'
import { findKindLists } from './kind-lists.ts'
import { isItemGap } from './list-gaps.ts'
import { behindAside, behindQuantity } from './list-quantities.ts'
import { isPhrase } from './phrase-at.ts'
import { isComma, type SentenceView } from './sentence-view.ts'

/** How sure it is that what is said of a kind is said of the examples given of it. */
const EXAMPLES = 0.95

/** What stands for several things of a kind, until statements are made of it. */
interface Group extends Thing {
  readonly members: readonly Thing[]
}

/** A kind of which things are listed: what is said of it is said of them. */
export interface KindGroup {
  readonly list: KindList
  readonly end: End
  /** The last thing listed, where it stands. */
  readonly lastMember: End
}

/** The kinds of a sentence that it lists things of, each as an end where the noun for the kind stands. */
export function kindGroups(view: SentenceView, ends: readonly End[]): KindGroup[] {
  return findKindLists(view).flatMap((list) => {
    const { first, last } = list
    const isNamed = ends.some((end) => end.isNamed && end.first <= last && end.last >= first)
    const members = isNamed ? [] : membersOf(view, ends, list)
    const lastMember = members.at(-1)
    if (!lastMember) return []
    const thing: Group = {
      classIri: list.cue.names,
      members: [...new Set(members.map((member) => member.thing))],
    }
    const certainty = EXAMPLES * Math.min(...members.map((member) => member.certainty))
    const end = { thing, first, last, certainty, isNamed: false, isNested: false }
    return [{ list, end, lastMember }]
  })
}

/** The ends with those of the groups, which stand before what points back at one of their kind. */
export function withGroups(ends: readonly End[], groups: readonly KindGroup[]): readonly End[] {
  if (groups.length === 0) return ends
  const added = groups.map(({ end }) => end)
  const kept = ends.filter(
    (end) =>
      end.isNamed || !added.some(({ first, last }) => first <= end.last && end.first <= last),
  )
  return [...kept, ...added].sort((a, b) => a.first - b.first || b.last - a.last)
}

/**
 * "Rooks, among them A, an old one, and B, live": the claims, and those of which the last thing of a list
 * behind its kind is the subject for the kind too.
 */
export const withKinds = (
  view: SentenceView,
  claims: readonly Claim[],
  groups: readonly KindGroup[],
): Claim[] => [
  ...claims,
  ...groups.flatMap(({ list, end, lastMember }) => {
    const start = view.tokens[lastMember.first]?.start
    return list.isSaid
      ? []
      : claims
          .filter(
            ({ subject, evidence }) =>
              subject === lastMember.thing && evidence.marks[0]?.start === start,
          )
          .map((claim) => ({ ...claim, subject: end.thing }))
  }),
]

/** The claims, with one for each thing of a group in the place of one of the group. */
export const overGroups = (claims: readonly Claim[]): Claim[] =>
  claims.flatMap((claim) => (hasGroup(claim) ? overMembers(claim) : [claim]))

const hasGroup = ({ subject, object }: Claim): boolean =>
  isGroup(subject) || (object.kind === 'thing' && isGroup(object.thing))

function overMembers(claim: Claim): Claim[] {
  const { object } = claim
  const objects =
    object.kind === 'thing'
      ? membersIn(object.thing).map((thing) => ({ kind: 'thing' as const, thing }))
      : [object]
  return membersIn(claim.subject).flatMap((subject) =>
    objects.map((each) => ({ ...claim, subject, object: each })),
  )
}

const isGroup = (thing: Thing): thing is Group => 'members' in thing

const membersIn = (thing: Thing): readonly Thing[] => (isGroup(thing) ? thing.members : [thing])

/** The things of the class that the list names. */
function membersOf(view: SentenceView, ends: readonly End[], { cue, start }: KindList): End[] {
  const members: End[] = []
  let from = start
  for (const end of ends) {
    if (end.isNested || !end.isNamed || end.first < from || end.thing.classIri !== cue.names)
      continue
    const isNext =
      members.length === 0
        ? behindOpening(view, from) === end.first
        : isItemGap(view, from, end.first) || behindMark(view, from) === end.first
    if (!isNext) break
    members.push(end)
    from = end.last + 1
  }
  return members
}

/** The first token of the first item: behind how many there are of it, and "animals such as". */
function behindOpening(view: SentenceView, start: number): number {
  const { examples } = view.lexicon.language.words
  const inner = findKindLists(view).find(({ first, open }) => first >= start && first <= open)
  const isInner = inner && !inner.isSaid && behindQuantity(view, start) <= inner.first
  const opening = isInner && examples.some((words) => isPhrase(view, words, inner.open))
  return behindQuantity(view, opening && inner.open === inner.last + 1 ? inner.start : start)
}

/** The first token of the next item: behind an aside, the marks of a list, and how many there are of it. */
function behindMark(view: SentenceView, start: number): number | undefined {
  const { conjunctions } = view.lexicon.language.words
  const bracket = findBrackets(view, view.tokens.length).find((each) => each.start === start)
  const mark = behindAside(view, bracket?.end ?? start)
  let index = mark
  while (isComma(view, index) || conjunctions.has(view.tokens[index]?.normal ?? '')) index++
  return index > mark ? behindQuantity(view, index) : undefined
}
