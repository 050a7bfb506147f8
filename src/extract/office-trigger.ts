import type { SentenceView, TriggerSite } from './sentence-view.ts'

/** The phrase that ends at the token and gives the office behind it. */
export function officeTriggerAt(view: SentenceView, last: number): TriggerSite | undefined {
  const { properties } = view.lexicon.pack
  return view.triggerSites.find(
    ({ start, end, triggers }) =>
      end === last + 1 &&
      end - start > 1 &&
      triggers.some(({ cue, isVerb }) => {
        const ranges = properties.get(cue.reads)?.ranges ?? []
        const isOfOffice = ranges.some((classIri) => view.lexicon.officeClasses.has(classIri))
        return isOfOffice && !isVerb && !cue.objectFirst
      }),
  )
}
