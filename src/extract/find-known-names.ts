import type { Candidate } from './candidate.ts'
import type { KnownName } from './lexicon.ts'
import { isHyphenated, type SentenceView } from './sentence-view.ts'
import { settleNamesakes } from './settle-namesakes.ts'
import { matchesAt } from './token-trie.ts'

/**
 * The labels of the pack that stand in a sentence, all of them, overlapping ones too. `named` is
 * what the document names by labels of its own: it tells namesakes apart.
 */
export function findKnownNames(
  view: SentenceView,
  named: ReadonlySet<string> = new Set(),
): Candidate[] {
  return knownSites(view).flatMap(({ first, end, names }) => {
    const meant = settleNamesakes(names, named)
    return meant ? [toCandidate(meant, { first, last: end - 1 })] : []
  })
}

/** The individuals that the sentences name by labels that no other of their class bears. */
export function namedAlone(views: readonly SentenceView[]): ReadonlySet<string> {
  const sites = views.flatMap(knownSites)
  const alone = sites.map(({ names }) => new Set(names.map(({ individual }) => individual?.iri)))
  return new Set(alone.flatMap((iris) => (iris.size === 1 ? [...iris] : [])).filter(isIri))
}

const isIri = (iri: string | undefined): iri is string => iri !== undefined

/** Where labels stand, with what bears them: a site for each class of these; `end` exclusive. */
function knownSites(
  view: SentenceView,
): { first: number; end: number; names: readonly KnownName[] }[] {
  return view.tokens.flatMap((_, first) =>
    matchesAt(view.lexicon.knownNames, view.folded, first).flatMap(({ end, values }) => {
      if (isPartOfWord(view, { first, end })) return []
      const isCut = cutsWord(view, { first, end })
      const fitting = values.filter(
        (name) => !(isCut && name.individual) && caseFits(view, name, { first, end }),
      )
      return byClass(fitting).map((names) => ({ first, end, names }))
    }),
  )
}

/** Whether a hyphen ties the words to others: "BBC" in "BBC-owned". */
const isPartOfWord = (
  view: SentenceView,
  { first, end }: { first: number; end: number },
): boolean => isHyphenated(view, first) || isHyphenated(view, end)

/**
 * Whether a short label starts inside a word, or ends inside one that starts in it: the end of one
 * word and the start of the next name nothing.
 */
function cutsWord(view: SentenceView, { first, end }: { first: number; end: number }): boolean {
  const { endsWord, tokensPerWord } = view.lexicon.language
  const startsAt = (index: number): boolean => endsWord(view.tokens[index])
  const length = end - first
  if (length <= 2 * tokensPerWord && !startsAt(first)) return true
  if (length > tokensPerWord || startsAt(end)) return false
  return view.tokens.slice(first + 1, end).some(endsWord)
}

/** A label of one word that is a proper noun is one only as it is written: "May", and not "may". */
function caseFits(
  view: SentenceView,
  name: KnownName,
  { first, end }: { first: number; end: number },
): boolean {
  const { label } = name
  const word = view.tokens[first]?.text ?? ''
  if (end - first > 1 || !/^\p{Lu}/u.test(label)) return true
  const isAcronym = label.length > 1 && label === label.toUpperCase()
  if (isAcronym) return word === label
  return /^\p{Lu}/u.test(word) || view.lexicon.commonNounClasses.has(classOf(name))
}

function byClass(names: readonly KnownName[]): KnownName[][] {
  const groups = new Map<string, KnownName[]>()
  for (const name of names) {
    const group = groups.get(classOf(name)) ?? []
    group.push(name)
    groups.set(classOf(name), group)
  }
  return [...groups.values()]
}

const classOf = ({ individual, relativeName }: KnownName): string =>
  individual?.classIri ?? relativeName?.names ?? ''

function toCandidate(name: KnownName, site: { first: number; last: number }): Candidate {
  const { individual, relativeName, score } = name
  return {
    ...site,
    score,
    classIri: classOf(name),
    rule: individual?.iri ?? relativeName?.iri ?? '',
    ...(individual ? { individual } : {}),
    ...(relativeName ? { relativeName } : {}),
  }
}
