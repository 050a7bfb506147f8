import type { Candidate } from './candidate.ts'
import type { SentenceView } from './sentence-view.ts'

/**
 * Names that are relative elsewhere and have what they are relative to right before them, whose last
 * sign is their first: `云溪县` and `县棋院` are `云溪县棋院`, whatever the words between may be. Only
 * where no spaces part words.
 */
export function widenRelativeNames(
  view: SentenceView,
  names: readonly Candidate[],
): readonly Candidate[] {
  if (view.lexicon.language.tokensPerWord === 1) return []
  const bearers = new Map(
    names.filter(isLong).map((name) => [`${name.last} ${name.classIri}`, name]),
  )
  return names.flatMap(({ relativeName, ...name }): readonly Candidate[] => {
    const bearer = relativeName && bearers.get(`${name.first} ${relativeName.anchorClass}`)
    return bearer === undefined || !isLong(name) ? [] : [{ ...name, first: bearer.first }]
  })
}

const isLong = ({ first, last }: Candidate): boolean => first < last
