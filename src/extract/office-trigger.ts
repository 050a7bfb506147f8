import type { SentenceView, TriggerSite } from './sentence-view.ts'

/** The phrase that ends at the token and gives the office behind it: of one token only where words are not parted. */
export function officeTriggerAt(view: SentenceView, last: number): TriggerSite | undefined {
  const { properties } = view.lexicon.pack
  const isSpaceless = view.lexicon.language.tokensPerWord > 1
  return view.triggerSites.find(
    ({ start, end, triggers }) =>
      end === last + 1 &&
      (end - start > 1 || isSpaceless) &&
      triggers.some(({ cue, isVerb }) => {
        const ranges = properties.get(cue.reads)?.ranges ?? []
        const isOfOffice = ranges.some((classIri) => view.lexicon.officeClasses.has(classIri))
        return isOfOffice && !isVerb && !cue.objectFirst && (!isSpaceless || cue.form === 'Clause')
      }),
  )
}
