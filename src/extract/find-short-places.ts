import type { Individual } from '../pack.ts'
import { getOrAdd } from '../rdf/get-or-add.ts'
import type { Candidate } from './candidate.ts'
import type { SentenceView } from './sentence-view.ts'
import { matchesAt } from './token-trie.ts'

/** How sure a label is without its end, where what lies around the thing stands before it. */
const SHORT_SCORE = 0.85

/** What a short name right behind the token, or behind a list mark there, may be a part of. */
interface Surroundings {
  readonly behind: ReadonlySet<string>
  readonly listed: ReadonlySet<string>
}

/**
 * Labels without the ends that such names are used without, right behind a known name of what lies
 * around the thing, and in lists that go on from there: 云溪县 as 云溪 in 某省云溪、白水. Linear in
 * the tokens.
 */
export function findShortPlaces(view: SentenceView, known: readonly Candidate[]): Candidate[] {
  const { shortNames, addressClasses, language } = view.lexicon
  if (language.tokensPerWord === 1) return []
  const around = new Map<number, Surroundings>()
  const starts = new Map<number, Candidate[]>()
  for (const name of known) getOrAdd(starts, name.first, () => []).push(name)
  const taken = new Set<number>()
  const found: Candidate[] = []
  const remember = ({ last, individual }: Candidate, listed: ReadonlySet<string>): void => {
    // A place with none around it is too large to tell.
    if (individual?.surroundings) around.set(last, { behind: new Set([individual.iri]), listed })
  }
  view.tokens.forEach((_, index) => {
    const scope = scopeAt(view, around, index)
    for (const name of starts.get(index) ?? []) {
      if (!name.individual || !addressClasses.has(name.classIri)) continue
      for (let token = index; token <= name.last; token++) taken.add(token)
      remember(name, isAround(name, scope) ? scope : new Set())
    }
    if (scope.size === 0 || taken.has(index) || !language.endsWord(view.tokens[index])) return
    const match = matchesAt(shortNames, view.folded, index).at(-1)
    if (!match || !language.endsWord(view.tokens[match.end])) return
    const meant = match.values.find(({ individual }) => isAround({ individual }, scope))
    if (!meant?.individual) return
    const { individual } = meant
    const site = { first: index, last: match.end - 1, classIri: individual.classIri }
    const candidate = { ...site, rule: individual.iri, score: SHORT_SCORE, individual }
    found.push(candidate)
    remember(candidate, scope)
  })
  return found
}

/** What lies around a thing named at the token, as far as the names before it tell. */
function scopeAt(
  { tokens, lexicon }: SentenceView,
  around: ReadonlyMap<number, Surroundings>,
  index: number,
): ReadonlySet<string> {
  const { conjunctions } = lexicon.language.words
  const isListed = conjunctions.has(tokens[index - 1]?.normal ?? '')
  const listed = isListed ? around.get(index - 2)?.listed : undefined
  return around.get(index - 1)?.behind ?? listed ?? new Set()
}

const isAround = (
  { individual }: { readonly individual?: Individual | undefined },
  scope: ReadonlySet<string>,
): boolean => individual?.surroundings?.some((iri) => scope.has(iri)) ?? false
