import type { End } from './claim.ts'
import type { ClauseSite } from './clause-site.ts'
import { range } from './range.ts'
import { isComma, type SentenceView } from './sentence-view.ts'

/** Words for what those of a list are: "the team leaders". */
const LONGEST_KIND = 4

/**
 * "A chaired the match, | Captain B, crew leaders C and D, captain of Stane, | watched": whether the names
 * stand, with their offices, behind the comma that closes a clause about something else. Nobody but
 * they can be the subject of what follows.
 */
export function opensOwnClause({ view, ends }: ClauseSite, list: readonly End[]): boolean {
  const [opening] = list
  if (!opening || view.lexicon.language.tokensPerWord > 1) return false
  const outer = ends.filter(({ isNested }) => !isNested)
  const start = behindKind(view, behindOffices(view, outer, opening.first))
  const before = outer.find(({ last }) => last === start - 2)
  if (!before || !isComma(view, start - 1)) return false
  const isAlike = list.some(({ thing }) => thing.classIri === before.thing.classIri)
  return !isAlike && view.lexicon.governingClasses.has(before.thing.classIri)
}

/** Where the offices start that stand before the token, "and" between them. */
function behindOffices(view: SentenceView, outer: readonly End[], from: number): number {
  const { conjunctions } = view.lexicon.language.words
  let start = from
  for (;;) {
    const isJoint = start < from && conjunctions.has(view.tokens[start - 1]?.normal ?? '')
    const last = isJoint ? start - 2 : start - 1
    const office = outer.find((end) => end.last === last)
    if (!office || !view.lexicon.officeClasses.has(office.thing.classIri)) return start
    start = office.first
  }
}

/** Where the nouns start that stand before the token behind a comma. */
function behindKind(view: SentenceView, from: number): number {
  let start = from
  while (from - start < LONGEST_KIND && view.tokens[start - 1]?.partOfSpeech === 'NOUN') start--
  return isComma(view, start - 1) ? start : from
}

/** "A, captain of B and praised by C, | won": one aside that opens with an office, whatever verbs it has. */
export function isOfOffice(
  view: SentenceView,
  outer: readonly End[],
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  const commas = range(start, end - 1).filter((index) => isComma(view, index))
  const office = outer.find((each) => each.first === start + 1)
  return (
    commas.length === 2 &&
    office !== undefined &&
    view.lexicon.officeClasses.has(office.thing.classIri)
  )
}
