import type { Mention } from '../model.ts'
import { type Claim, evidenceOf, fitsSubject, type Thing } from './claim.ts'
import { cuesOfForm } from './cues-of-form.ts'
import type { FoundMention } from './find-mentions.ts'
import type { Reading } from './reading.ts'

/** What garbled personal names are guessed to have been; each guess is marked as one. */
export function readRestorations(
  { view }: Reading,
  found: readonly FoundMention[],
  thingOf: ReadonlyMap<Mention, Thing>,
): Claim[] {
  const cues = cuesOfForm(view.lexicon, 'Restoration')
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

const namedKeys = new WeakMap<
  ReadonlyMap<Mention, Thing>,
  ReadonlyMap<Thing, ReadonlySet<string>>
>()

/** Whether the text has the name as it was, for the same thing: then nothing is guessed. */
function isNamed(thing: Thing, name: string, thingOf: ReadonlyMap<Mention, Thing>): boolean {
  const keys = namedKeys.get(thingOf) ?? gatherKeys(thingOf)
  namedKeys.set(thingOf, keys)
  return keys.get(thing)?.has(name.toLowerCase()) ?? false
}

/** The keys of each thing's mentions, those of garbled names left out. */
function gatherKeys(thingOf: ReadonlyMap<Mention, Thing>): Map<Thing, Set<string>> {
  const keys = new Map<Thing, Set<string>>()
  for (const [{ key, inferredName }, thing] of thingOf) {
    if (inferredName !== undefined) continue
    keys.set(thing, (keys.get(thing) ?? new Set()).add(key))
  }
  return keys
}
