import type { Dictionary } from '../../language/zh/dictionary/dictionary.ts'
import { foldLabel, wordsOf } from './fold-label.ts'
import type { SearchThing, ThingLabel } from './search-thing.ts'

/** A name as it is compared, with all things that have it. */
export interface LabelForm {
  readonly folded: string
  readonly wordCount: number
  readonly uses: readonly { readonly thing: SearchThing; readonly label: ThingLabel }[]
}

/** More words than these are a text, not a name. */
const MOST_WORDS = 64

/** Its words: not kept, since those of very many names take much memory. */
export function wordsIn({ folded }: Pick<LabelForm, 'folded'>): string[] {
  return wordsOf(folded).slice(0, MOST_WORDS)
}

/** The different names of all things, in the order in which they first occur. */
export function labelForms(things: readonly SearchThing[], dictionary?: Dictionary): LabelForm[] {
  const forms = new Map<string, LabelForm & { uses: LabelForm['uses'][number][] }>()
  for (const thing of things) {
    for (const label of thing.labels) {
      const folded = foldLabel(label.text, dictionary)
      if (folded === '') continue
      const form = forms.get(folded) ?? {
        folded,
        wordCount: Math.min(MOST_WORDS, wordsOf(folded).length),
        uses: [],
      }
      forms.set(folded, form)
      if (!form.uses.some((use) => use.thing === thing)) form.uses.push({ thing, label })
    }
  }
  return [...forms.values()]
}
