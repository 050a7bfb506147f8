import { oncePer } from '../../rdf/once-per.ts'
import { isBareTie } from '../bare-tie.ts'
import type { Lexicon } from '../lexicon.ts'
import { isPersonalClass } from '../personal-class.ts'
import type { SentenceView } from '../sentence-view.ts'

/** Where persons stand: before the token, or from it on. */
export interface VerbSite {
  readonly at: number
  readonly isBefore: boolean
}

/** Where persons are expected: before a verb (at its start), or behind a passive (at its end). */
export const personVerbSites = oncePer((view: SentenceView): VerbSite[] => {
  const { ofPersons, toPersons } = personalProperties(view.lexicon)
  return view.triggerSites.flatMap(({ start, end, triggers }) => {
    const trigger = triggers.find(({ cue, isVerb }) => {
      const said = isVerb && cue.objectFirst ? toPersons : ofPersons
      return (isVerb || cue.objectFirst) && said.has(cue.reads)
    })
    if (!trigger || isBareTie(view, { start, end })) return []
    const isBefore = trigger.isVerb && trigger.voice === 'active'
    return [{ at: isBefore ? start : behindAgentMark(view, end), isBefore }]
  })
})

/** The properties that persons may have, and those whose values may be persons. */
const personalProperties = oncePer((lexicon: Lexicon) => {
  const isPersonal = (classIri: string) => isPersonalClass(lexicon, classIri)
  const properties = [...lexicon.pack.properties]
  const named = (all: typeof properties) => new Set(all.map(([iri]) => iri))
  return {
    ofPersons: named(properties.filter(([, { domains }]) => domains.some(isPersonal))),
    toPersons: named(properties.filter(([, { ranges }]) => ranges.some(isPersonal))),
  }
})

/** "was won by X": the agent's preposition may be part of the verb's form or follow it. */
function behindAgentMark(view: SentenceView, end: number): number {
  return view.lexicon.language.words.prepositions.has(view.tokens[end]?.normal ?? '')
    ? end + 1
    : end
}
