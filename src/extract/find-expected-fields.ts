import type { PackProperty } from '../pack.ts'
import { oncePer } from '../rdf/once-per.ts'
import type { Candidate } from './candidate.ts'
import type { Lexicon } from './lexicon.ts'
import type { SentenceView, TriggerSite } from './sentence-view.ts'

/** How sure a field is that only its place behind the verb shows. */
const EXPECTED_SCORE = 0.8
/** Signs of one field, and fields of one list. */
const [SHORTEST, LONGEST] = [2, 10]
const LONGEST_LIST = 8
const PART = /^(?:NOUN|PROPN|ADJ|X|VERB|ADP)$/

/**
 * The trades of bodies, where no spaces part words: the nouns behind a verb that ties bodies to
 * their fields, and the list that goes on from there, up to a word that closes such a list. Linear in
 * the tokens behind each such verb, few as they are.
 */
export function findExpectedFields(view: SentenceView): Candidate[] {
  if (view.lexicon.language.tokensPerWord === 1) return []
  const properties = fieldProperties(view.lexicon)
  return view.triggerSites.flatMap((site) => {
    const trigger = site.triggers.find(({ cue }) => cue.form === 'Clause' && !cue.objectFirst)
    const property = trigger && properties.get(trigger.cue.reads)
    const [classIri] = property?.ranges ?? []
    if (!trigger || classIri === undefined) return []
    const { iri, confidence } = trigger.cue
    return fieldsBehind(view, site).map((stretch) => ({
      ...stretch,
      classIri,
      rule: iri,
      score: confidence * EXPECTED_SCORE,
    }))
  })
}

/** The properties that tie one class of things with lists of fields in their names to one of common nouns. */
const fieldProperties = oncePer(({ pack }: Lexicon): ReadonlyMap<string, PackProperty> => {
  const named = (isOf: (cue: (typeof pack.nameCues)[number]) => boolean): ReadonlySet<string> =>
    new Set(pack.nameCues.filter(isOf).map(({ names }) => names))
  const fields = named(({ shape }) => shape === 'CommonShape')
  const bodies = named(({ namesFields, shape }) => namesFields && shape === 'ProperShape')
  return new Map(
    [...pack.properties].filter(
      ([, { domains, ranges }]) =>
        domains.length === 1 &&
        ranges.length === 1 &&
        domains.every((iri) => bodies.has(iri)) &&
        ranges.every((iri) => fields.has(iri)),
    ),
  )
})

interface Stretch {
  readonly first: number
  readonly last: number
}

/** The items of the list behind the verb, where a word for fields closes it; none where none does. */
function fieldsBehind(view: SentenceView, { end }: TriggerSite): Stretch[] {
  const { closesFields, endsWord } = view.lexicon.language
  const { conjunctions } = view.lexicon.language.words
  const fields: Stretch[] = []
  let first = end
  for (let index = end; fields.length < LONGEST_LIST; index++) {
    const token = view.tokens[index]
    const isClosed = closesFields(view.tokens, index)
    const isMark = conjunctions.has(token?.normal ?? '')
    if (isClosed || isMark) {
      const size = index - first
      if (size < SHORTEST || size > LONGEST) return isClosed && size === 0 ? fields : []
      fields.push({ first, last: index - 1 })
      if (isClosed) return fields
      first = index + 1
      continue
    }
    if (!token || !PART.test(token.partOfSpeech) || index - first > LONGEST) return []
    if (index === first && !endsWord(token)) return []
  }
  return []
}
