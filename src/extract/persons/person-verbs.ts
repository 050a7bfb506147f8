import { oncePer } from '../../rdf/once-per.ts'
import { isBareTie } from '../bare-tie.ts'
import type { SentenceView } from '../sentence-view.ts'

/** Where persons stand: before the token, or from it on. */
export interface VerbSite {
  readonly at: number
  readonly isBefore: boolean
}

/** Where persons are expected: before a verb (at its start), or behind a passive (at its end). */
export const personVerbSites = oncePer((view: SentenceView): VerbSite[] => {
  const classes = view.lexicon.personalCues.map((cue) => cue.names)
  const { properties } = view.lexicon.pack
  return view.triggerSites.flatMap(({ start, end, triggers }) => {
    const trigger = triggers.find(({ cue, isVerb }) => {
      const property = properties.get(cue.reads)
      const agents = (isVerb && cue.objectFirst ? property?.ranges : property?.domains) ?? []
      return (isVerb || cue.objectFirst) && agents.some((iri) => classes.includes(iri))
    })
    if (!trigger || isBareTie(view, { start, end })) return []
    const isBefore = trigger.isVerb && trigger.voice === 'active'
    return [{ at: isBefore ? start : behindAgentMark(view, end), isBefore }]
  })
})

/** "was won by X": the agent's preposition may be part of the verb's form or follow it. */
function behindAgentMark(view: SentenceView, end: number): number {
  return view.lexicon.language.words.prepositions.has(view.tokens[end]?.normal ?? '')
    ? end + 1
    : end
}
