import type { End } from './claim.ts'
import { individualsOf } from './heads-and-labels.ts'
import type { Address } from './read-addresses.ts'
import type { SentenceView } from './sentence-view.ts'

/**
 * The addresses of those that go on in a list behind the smaller place of one, where addresses start with the
 * larger: `甲市乙县、丙县和丁区` has all three in the first. They are of one rank with the one before, and none
 * of them is named with what it holds, or known to lie elsewhere.
 */
export function sharedAddresses(
  view: SentenceView,
  ends: readonly End[],
  addresses: readonly Address[],
): Address[] {
  if (!view.lexicon.language.addressesDescend || addresses.length === 0) return []
  const outer = ends.filter(({ isNested, isNamed }) => !isNested && isNamed)
  const byFirst = new Map(outer.map((end) => [end.first, end]))
  const larger = new Set(addresses.map(({ object }) => object.first))
  return addresses.flatMap((address) => {
    const shared: Address[] = []
    let last = address.subject
    for (;;) {
      const next = nextInList(view, byFirst, last)
      if (!next || larger.has(next.first) || !isNeighbour(view, last, { next, address }))
        return shared
      shared.push({ ...address, subject: next })
      last = next
    }
  })
}

/** What stands right behind the end and a mark of a list, or "and". */
function nextInList(
  view: SentenceView,
  byFirst: ReadonlyMap<number, End>,
  { last }: End,
): End | undefined {
  const { conjunctions } = view.lexicon.language.words
  const isJoined = conjunctions.has(view.tokens[last + 1]?.normal ?? '')
  return isJoined ? byFirst.get(last + 2) : undefined
}

function isNeighbour(
  view: SentenceView,
  before: End,
  { next, address }: { readonly next: End; readonly address: Address },
): boolean {
  const { areOneRank } = view.lexicon.language
  if (next.thing.classIri !== before.thing.classIri || next.thing === address.object.thing)
    return false
  const places = individualsOf(view, address.object).map(({ iri }) => iri)
  const around = individualsOf(view, next).flatMap(({ surroundings = [] }) => surroundings)
  const isElsewhere = around.length > 0 && !around.some((iri) => places.includes(iri))
  return !isElsewhere && areOneRank(view.tokens[before.last], view.tokens[next.last])
}
