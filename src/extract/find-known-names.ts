import type { Candidate } from './candidate.ts'
import type { KnownName } from './lexicon.ts'
import { isHyphenated, type SentenceView } from './sentence-view.ts'
import { matchesAt } from './token-trie.ts'

/** The labels of the pack that stand in a sentence, all of them, overlapping ones too. */
export function findKnownNames(view: SentenceView): Candidate[] {
  return view.tokens.flatMap((_, first) =>
    matchesAt(view.lexicon.knownNames, view.folded, first).flatMap(({ end, values }) => {
      if (isPartOfWord(view, { first, end })) return []
      const fitting = values.filter((name) => caseFits(view, name, { first, end }))
      return bestOfEachClass(fitting).map((name) => toCandidate(name, { first, last: end - 1 }))
    }),
  )
}

/** Whether a hyphen ties the words to others: "BBC" in "BBC-owned". */
const isPartOfWord = (
  view: SentenceView,
  { first, end }: { first: number; end: number },
): boolean => isHyphenated(view, first) || isHyphenated(view, end)

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

/** Of several things of one class under one label, the one that goes by it first. */
function bestOfEachClass(names: readonly KnownName[]): KnownName[] {
  const best = new Map<string, KnownName>()
  for (const name of names) {
    const classIri = classOf(name)
    const rival = best.get(classIri)
    if (!rival || name.score > rival.score) best.set(classIri, name)
  }
  return [...best.values()]
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
