import type { Dictionary } from '../../language/zh/dictionary/dictionary.ts'
import { wordStem } from '../../resolve/lattice/word-stem.ts'
import { hasHan } from './fold-label.ts'
import type { LabelForm } from './label-forms.ts'
import { soundsOf } from './read-sounds.ts'

/** Numbers of the forms, not in Chinese, that a Chinese text may mean or sound like. */
export type StemIndex = (
  text: string,
  options: { readonly count: number; readonly accepts?: ((form: number) => boolean) | undefined },
) => number[]

/** A word of more names than these says too little to look them all through. */
const TOO_COMMON = 2000

/** Names by the stems of their words, asked by what the parts of Chinese names mean. Linear. */
export function stemIndex(forms: readonly LabelForm[], dictionary: Dictionary): StemIndex {
  const postings = new Map<string, number[]>()
  for (const [form, { words, folded }] of forms.entries()) {
    if (hasHan(folded)) continue
    const stems = words.map((word) => wordStem(word, dictionary))
    for (const term of new Set([...stems, ...words, folded.replaceAll(' ', '')])) {
      const known = postings.get(term)
      if (known === undefined) postings.set(term, [form])
      else known.push(form)
    }
  }
  return (text, { count, accepts }) => {
    const tally = new Map<number, number>()
    for (const term of termsFor(text, dictionary)) {
      const found = postings.get(term) ?? []
      if (found.length > TOO_COMMON) continue
      const weight = Math.log(1 + forms.length / (1 + found.length))
      for (const form of found) tally.set(form, (tally.get(form) ?? 0) + weight)
    }
    const value = (form: number) => (tally.get(form) ?? 0) / (2 + (forms[form]?.words.length ?? 0))
    return [...tally.keys()]
      .filter((form) => accepts?.(form) ?? true)
      .map((form) => [value(form), form] as const)
      .sort(([a, m], [b, n]) => b - a || m - n)
      .slice(0, count)
      .map(([, form]) => form)
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
