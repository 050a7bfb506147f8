import type { Candidate } from './candidate.ts'
import { cuesOfForm } from './cues-of-form.ts'
import type { Byline } from './find-bylines.ts'
import { isPersonalClass } from './personal-class.ts'
import { readPerson } from './persons/read-person.ts'
import type { SentenceView } from './sentence-view.ts'

/** What stands behind a byline's label is a name of what the property may point at. */
export function bylineCandidates(
  view: SentenceView,
  bylines: readonly Byline[],
  candidates: readonly Candidate[],
): Candidate[] {
  return bylines.flatMap(({ cue, names }) => {
    const ranges = view.lexicon.pack.properties.get(cue.reads)?.ranges ?? []
    const [classIri] = ranges
    if (classIri === undefined) return []
    return names.flatMap((site): Candidate[] => {
      const same = candidates.find(
        ({ first, last, classIri: found }) =>
          first === site.first && last === site.last && ranges.includes(found),
      )
      if (same?.individual) return [same]
      const isPersonal = isPersonalClass(view.lexicon, classIri)
      if (!isPersonal && candidates.some((other) => isOfOtherKind(other, { ...site, ranges })))
        return []
      const body = isPersonal ? candidates.find((other) => isBody(view, other, site)) : undefined
      if (body) return [body]
      const name = isPersonal ? readPerson(view, site.first, 'context') : undefined
      const own = name?.last === site.last ? name : {}
      return [{ ...own, ...site, classIri, rule: cue.iri, score: cue.confidence }]
    })
  })
}

/** "Sent out by: Stane": whether the very words are the name of a known thing that sends out no texts. */
const isOfOtherKind = (
  { first, last, individual, classIri }: Candidate,
  site: { readonly first: number; readonly last: number; readonly ranges: readonly string[] },
): boolean =>
  individual !== undefined &&
  first === site.first &&
  last === site.last &&
  !site.ranges.includes(classIri)

/** "Written by: Rook Guild": whether the very words name, by their head noun, what else texts come from. */
function isBody(
  { lexicon }: SentenceView,
  { first, last, head, classIri }: Candidate,
  site: { readonly first: number; readonly last: number },
): boolean {
  if (head === undefined || first !== site.first || last !== site.last) return false
  const { properties } = lexicon.pack
  return cuesOfForm(lexicon, 'Masthead').some(
    ({ reads }) => properties.get(reads)?.ranges.includes(classIri) === true,
  )
}
