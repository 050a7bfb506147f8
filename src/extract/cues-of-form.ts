import type { CueForm, Pack, PropertyCue } from '../pack.ts'
import { getOrAdd } from '../rdf/get-or-add.ts'
import { oncePer } from '../rdf/once-per.ts'
import type { Lexicon } from './lexicon.ts'

const byForm = oncePer(({ propertyCues }: Pack): ReadonlyMap<CueForm, readonly PropertyCue[]> => {
  const cues = new Map<CueForm, PropertyCue[]>()
  for (const cue of propertyCues) getOrAdd(cues, cue.form, () => []).push(cue)
  return cues
})

/** The property cues of a form, in the order of the pack: every sentence asks for those of most forms. */
export const cuesOfForm = (
  { pack }: Pick<Lexicon, 'pack'>,
  form: CueForm,
): readonly PropertyCue[] => byForm(pack).get(form) ?? []
