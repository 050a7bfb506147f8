import type { Dictionary } from '../../language/zh/dictionary/dictionary.ts'
import { compileLabels } from '../../resolve/lattice/compile-labels.ts'
import { matchName } from '../../resolve/lattice/match-name.ts'
import { hasHan } from './fold-label.ts'
import type { LabelForm } from './label-forms.ts'
import type { FindFormsOptions } from './rank-forms.ts'
import { type StemIndex, stemIndex } from './stem-index.ts'

interface TranslationMatch {
  readonly form: number
  /** The chance that it is right, 0 to 1. */
  readonly score: number
  readonly reasons: readonly string[]
}

interface TranslationOptions extends FindFormsOptions {
  readonly threshold: number
}

/** Names in the other language that a query may be a translation of, or be translated by. */
type TranslationIndex = (query: string, options: TranslationOptions) => TranslationMatch[]

/** Names in English are compared one by one. */
const MOST_COMPARED = 20

/**
 * Garbled names: English that a machine made of Chinese names finds these, and Chinese finds the
 * English that a machine made of it. Making it is linear; a part of it is made when Chinese is asked
 * for the first time.
 */
export function translationIndex(
  forms: readonly LabelForm[],
  dictionary: Dictionary,
): TranslationIndex {
  const chinese = forms.flatMap(({ uses }, form) => {
    const text = uses[0]?.label.text ?? ''
    return hasHan(text) ? { id: String(form), label: text } : []
  })
  const index = compileLabels(chinese, dictionary)
  // Only Chinese that is asked for needs it.
  let stems: StemIndex | undefined
  const byStems: StemIndex = (text, options) => {
    stems ??= stemIndex(forms, dictionary)
    return stems(text, options)
  }

  const fromEnglish: TranslationIndex = (query, { count, threshold, accepts }) =>
    matchName(query, index, {
      limit: count,
      threshold,
      ...(accepts && { accepts: (id: string) => accepts(Number(id)) }),
    }).map(({ id, score, reasons }) => ({ form: Number(id), score, reasons }))

  const fromChinese: TranslationIndex = (query, { count, threshold, accepts }) => {
    const candidates = byStems(query, { count: MOST_COMPARED, accepts })
    if (candidates.length === 0) return []
    const label = compileLabels([{ id: '', label: query }], dictionary)
    return candidates
      .flatMap((form) => {
        const name = forms[form]?.uses[0]?.label.text ?? ''
        const [match] = matchName(name, label, { limit: 1, threshold })
        return match === undefined ? [] : { form, score: match.score, reasons: match.reasons }
      })
      .sort((a, b) => b.score - a.score || a.form - b.form)
      .slice(0, count)
  }
  return (query, options) => (hasHan(query) ? fromChinese : fromEnglish)(query, options)
}
