import type { Dictionary } from '../../language/zh/dictionary/dictionary.ts'
import { soundsOf } from '../../language/zh/sounds-of.ts'
import { wordStem } from '../../resolve/lattice/word-stem.ts'
import { hasHan } from './fold-label.ts'
import { groupForms } from './group-forms.ts'
import { type LabelForm, wordsIn } from './label-forms.ts'
import { type FindFormsOptions, rankForms } from './rank-forms.ts'

/** Numbers of the forms, not in Chinese, that a Chinese text may mean or sound like. */
export type StemIndex = (text: string, options: FindFormsOptions) => number[]

/** A word of more names than these says too little to look them all through. */
const TOO_COMMON = 2000

/** Names by the stems of their words, asked by what the parts of Chinese names mean. Linear. */
export function stemIndex(forms: readonly LabelForm[], dictionary: Dictionary): StemIndex {
  const known = new Map<string, string>()
  const stemOf = (word: string): string => {
    const stem = known.get(word) ?? wordStem(word, dictionary)
    known.set(word, stem)
    return stem
  }
  const formsOf = groupForms(forms, (form) => {
    const { folded } = form
    if (hasHan(folded)) return []
    const words = wordsIn(form)
    return [...words.map(stemOf), ...words, folded.replaceAll(' ', '')]
  })
  const isTelling = (term: string) => formsOf(term).length <= TOO_COMMON
  return (text, options) => {
    const terms = [...termsFor(text, dictionary)].filter(isTelling)
    return rankForms(terms, { forms, formsOf, leniency: 2, ...options })
  }
}

/** Longer stretches of Chinese are several names. */
const MOST_CHARACTERS = 24

/** Words by which Chinese may be translated: stems of what its parts mean, and how they sound. */
function termsFor(text: string, dictionary: Dictionary): ReadonlySet<string> {
  const folded = dictionary.fold(text).slice(0, MOST_CHARACTERS)
  const terms = new Set<string>(soundsOf(folded, dictionary))
  for (let at = 0; at < folded.length; at++) {
    for (const syllable of dictionary.syllablesOf(folded.charAt(at))) terms.add(syllable)
    for (const { word, end } of dictionary.wordsAt(folded, at)) {
      const from = dictionary.stemStarts[dictionary.glossStarts[word] ?? 0] ?? 0
      const to = dictionary.stemStarts[dictionary.glossStarts[word + 1] ?? 0] ?? from
      for (const stem of dictionary.glossStems.subarray(from, to)) {
        terms.add(dictionary.stems[stem] ?? '')
      }
      for (const sound of soundsOf(folded.slice(at, end), dictionary)) terms.add(sound)
    }
    // Two characters together sound as one word even where no dictionary lists them.
    for (const sound of soundsOf(folded.slice(at, at + 2), dictionary)) terms.add(sound)
  }
  terms.delete('')
  return terms
}
