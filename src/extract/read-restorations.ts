import type { Mention } from '../model.ts'
import { type Claim, evidenceOf, fitsSubject, type Thing } from './claim.ts'
import type { FoundMention } from './find-mentions.ts'
import type { Reading } from './reading.ts'

/** What garbled personal names are guessed to have been; each guess is marked as one. */
export function readRestorations(
  { view }: Reading,
  found: readonly FoundMention[],
  thingOf: ReadonlyMap<Mention, Thing>,
): Claim[] {
  const cues = view.lexicon.pack.propertyCues.filter(({ form }) => form === 'Restoration')
  return found.flatMap((place) => {
    const { inferredName } = place.mention
    const thing = thingOf.get(place.mention)
    if (inferredName === undefined || !thing || isNamed(thing, inferredName, thingOf)) return []
    return cues.flatMap((cue): Claim[] => {
      const property = view.lexicon.pack.properties.get(cue.reads)
      if (!property || !fitsSubject(cue, property, thing)) return []
      return [
        {
          subject: thing,
          predicate: cue.reads,
          object: { kind: 'text', value: inferredName, language: 'zh-Latn' },
          confidence: cue.confidence,
          modality: 'inferred',
          cue,
          evidence: evidenceOf(view, [place]),
        },
      ]
    })
  })
}

/** Whether the text itself gives the thing that name: then nothing is left to guess. */
const isNamed = (thing: Thing, name: string, thingOf: ReadonlyMap<Mention, Thing>): boolean =>
  [...thingOf].some(([{ surface }, other]) => other === thing && surface === name)
