import { type Claim, claimAbout, fits, fitsSubject } from './claim.ts'
import { cuesOfForm } from './cues-of-form.ts'
import type { Reading } from './reading.ts'

/** What the things that govern a sentence speak of in it. */
export function readTopics(reading: Reading): Claim[] {
  const { view, ends, voice } = reading
  if (!voice) return []
  return cuesOfForm(view.lexicon, 'Topic').flatMap((cue) => {
    const property = view.lexicon.pack.properties.get(cue.reads)
    if (!property || !fitsSubject(cue, property, voice.thing)) return []
    const topics = ends.filter(
      (end) =>
        end.isNamed && !end.isNested && end.first >= voice.from && fits(property.ranges, end.thing),
    )
    return topics.map((object) => claimAbout(view, cue, { subject: voice.thing, object }))
  })
}
