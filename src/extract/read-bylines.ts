import { type Claim, claimAbout, evidenceOf, fits, type Thing } from './claim.ts'
import { findBylines } from './find-bylines.ts'
import type { Reading } from './reading.ts'

/** Who wrote, edited and published the document, by its bylines. */
export function readBylines(reading: Reading, self: Thing): Claim[] {
  const { view, ends } = reading
  return findBylines(view).flatMap(({ cue, first, names }) => {
    const ranges = view.lexicon.pack.properties.get(cue.reads)?.ranges ?? []
    return names.flatMap((site): Claim[] => {
      const end = ends.find((other) => other.first === site.first && other.last === site.last)
      if (!end || !fits(ranges, end.thing)) return []
      const evidence = evidenceOf(view, [{ first, last: first }, end])
      const line = {
        start: evidence.marks[0]?.start ?? evidence.start,
        end: evidence.marks.at(-1)?.end ?? evidence.end,
      }
      const claim = claimAbout(view, cue, { subject: self, object: end })
      return [{ ...claim, confidence: cue.confidence, evidence: { ...evidence, ...line } }]
    })
  })
}
