import type { PackProperty, PropertyCue } from '../pack.ts'
import { expand } from '../rdf/terms.ts'
import { type Claim, type ClaimObject, type End, evidenceOf, fits, fitsSubject } from './claim.ts'
import type { Reading } from './reading.ts'

/** What a name itself says: a place, the years in a title. */
export function readNames(reading: Reading): Claim[] {
  const { pack } = reading.view.lexicon
  return pack.propertyCues
    .filter(({ form }) => form === 'Inside')
    .flatMap((cue) => {
      const property = pack.properties.get(cue.reads)
      return property ? readCue(reading, cue, property) : []
    })
}

function readCue(reading: Reading, cue: PropertyCue, property: PackProperty): Claim[] {
  const names = reading.ends.filter((end) => end.isNamed && fitsSubject(cue, property, end.thing))
  return names.flatMap((subject) => {
    const found =
      cue.objectShape === 'Period' ? periods(reading, subject) : parts(reading, subject, property)
    return found.map(
      ({ object, certainty, marked }): Claim => ({
        subject: subject.thing,
        predicate: cue.reads,
        object,
        confidence: cue.confidence * Math.min(subject.certainty, certainty),
        modality: 'asserted',
        cue,
        evidence: evidenceOf(reading.view, [marked]),
      }),
    )
  })
}

interface Part {
  readonly object: ClaimObject
  readonly certainty: number
  readonly marked: { readonly first: number; readonly last: number }
}

function parts({ ends }: Reading, subject: End, property: PackProperty): Part[] {
  return ends
    .filter(({ inside }) => inside?.first === subject.first && inside.last === subject.last)
    .filter(({ thing }) => fits(property.ranges, thing))
    .map((end) => ({
      object: { kind: 'thing', thing: end.thing },
      certainty: end.certainty,
      marked: subject,
    }))
}

/** Two years with a dash or "to" between them; the later one must be the later. */
const PERIOD = /(?<!\d)((?:19|20)\d\d)年?\s*(?:[-‐‑–—―~～至到]{1,2}|to)\s*((?:19|20)\d\d)(?!\d)/u

function periods({ view, document }: Reading, subject: End): Part[] {
  const start = view.tokens[subject.first]?.start ?? 0
  const end = view.tokens[subject.last]?.end ?? 0
  const [, from = '', to = ''] = document.text.slice(start, end).match(PERIOD) ?? []
  if (from === '' || from > to) return []
  const object = { kind: 'literal', value: `${from}/${to}`, datatype: expand('edtf:EDTF') } as const
  return [{ object, certainty: 1, marked: subject }]
}
