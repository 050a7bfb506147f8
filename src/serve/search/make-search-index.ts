import type { Dictionary } from '../../language/zh/dictionary/dictionary.ts'
import { soundsOf } from '../../language/zh/sounds-of.ts'
import { foldLabel, wordsOf } from './fold-label.ts'
import { groupForms } from './group-forms.ts'
import { type LabelForm, labelForms, wordsIn } from './label-forms.ts'
import { prefixIndex } from './prefix-index.ts'
import { acceptsForm, bestOfThings, type FormHit } from './rank-hits.ts'
import { readSound } from './read-sounds.ts'
import type { SearchHit, SearchIndex, SearchOptions } from './search-index.ts'
import type { SearchThing } from './search-thing.ts'
import { spellingIndex } from './spelling-index.ts'
import { spellingScore } from './spelling-score.ts'
import { translationIndex } from './translation-index.ts'

/** Names with a lower score are not worth showing. */
const LEAST_SCORE = 25
/** Names that are looked at closely for one query. */
const COMPARED = 60
const SAME_SOUND = 92
/** The same letters, with gaps elsewhere. */
const SAME_LETTERS = 97
const MOST_UNSURE = 99
/** Names that one can go through, page by page, from one beginning. */
const SUGGESTED = 500

/**
 * An index over all names of things, made once: 100,000 take two or three seconds. Without a dictionary
 * Chinese names are found by their characters alone, not by sound or meaning.
 */
export function makeSearchIndex(
  things: readonly SearchThing[],
  dictionary?: Dictionary,
): SearchIndex {
  const forms = labelForms(things, dictionary)
  const byFolded = new Map(forms.map(({ folded }, form) => [folded, form]))
  const byLetters = groupForms(forms, ({ folded }) =>
    folded.includes(' ') ? [folded.replaceAll(' ', '')] : [],
  )
  const sounds = forms.map(({ folded }) => (dictionary ? soundsOf(folded, dictionary) : []))
  const bySound = groupForms(forms, (_, form) => sounds[form] ?? [])
  const spelling = spellingIndex(forms)
  const translation = dictionary && translationIndex(forms, dictionary)
  const beginning = prefixIndex(forms, (form) => sounds[form] ?? [])
  const byIri = new Map(things.map((thing) => [thing.iri, thing]))

  const findForms = (query: string, options: SearchOptions): FormHit[] => {
    const folded = foldLabel(query, dictionary)
    if (folded === '') return []
    const accepts = acceptsForm(forms, options.accepts)
    const isWanted = (form: number) => accepts?.(form) ?? true
    const words = wordsOf(folded)
    const compare = (form: number): FormHit => {
      const own = wordsIn(forms[form] ?? { folded: '' })
      const score = spellingScore(words, own, spelling.weightOf)
      return { form, how: 'spelling', ...toPercent(score) }
    }
    const sound = readSound(query)
    const same = byFolded.get(folded)
    const together = folded.replaceAll(' ', '')
    const unparted = byFolded.get(together)
    const letters = [...byLetters(together), ...(unparted === undefined ? [] : [unparted])]
    const exact = same === undefined ? [] : [same]
    const sounding = bySound(sound ?? '')
    const found: FormHit[] = [
      ...exact.map((form) => ({ form, how: 'exact' as const, score: 100, reasons: [] })),
      ...letters.map((form): FormHit => {
        return { form, how: 'spelling', score: SAME_LETTERS, reasons: [] }
      }),
      ...sounding.map((form): FormHit => {
        const reason = `${forms[form]?.uses[0]?.label.text}~${query.trim()} (sound)`
        return { form, how: 'sound', score: SAME_SOUND, reasons: [reason] }
      }),
      ...spelling.find(words, { count: COMPARED, accepts }).map(compare),
    ]
    // A name that is there as it was typed is no translation of another.
    const isThere = same !== undefined && isWanted(same)
    const threshold = (options.threshold ?? LEAST_SCORE) / 100
    const translated = isThere ? [] : translation?.(query, { count: COMPARED, threshold, accepts })
    const more = translated?.map(({ form, ...match }): FormHit => {
      return { form, how: 'translation', ...toPercent(match) }
    })
    return [...found, ...(more ?? [])].filter(({ form }) => isWanted(form))
  }

  const find: SearchIndex['find'] = (query, options) => {
    const { limit, threshold = LEAST_SCORE, accepts } = options
    const known = byIri.get(query.trim())
    if (known !== undefined && (accepts?.(known) ?? true)) {
      return [byIdentifier(known)].slice(0, limit)
    }
    return bestOfThings(findForms(query, options), forms, accepts)
      .filter(({ score }) => score >= threshold)
      .slice(0, limit)
  }

  const suggest: SearchIndex['suggest'] = (prefix, { skip, limit, accepts }) => {
    const known = byIri.get(prefix.trim())
    if (known !== undefined && (accepts?.(known) ?? true)) {
      return [byIdentifier(known)].slice(skip, skip + limit)
    }
    const folded = foldLabel(prefix, dictionary)
    if (folded === '') return []
    const isWanted = acceptsForm(forms, accepts)
    const keys = [folded, ...(readSound(prefix) ?? '').split(' ').filter(Boolean)]
    const options = { count: SUGGESTED, accepts: isWanted }
    const starts = keys.flatMap((key) => beginning(key, options))
    const words = spelling.find(wordsOf(folded), options)
    const hits = [
      ...starts.map((form) => ({ form, score: beginsWith(forms[form], folded) })),
      ...words.map((form, place) => ({ form, score: 80 - (60 * place) / SUGGESTED })),
    ].map((hit): FormHit => ({ ...hit, how: 'spelling', reasons: [] }))
    return bestOfThings(hits, forms, accepts).slice(skip, skip + limit)
  }

  const likeness: SearchIndex['likeness'] = (text, thing) => {
    const [hit] = find(text, { limit: 1, threshold: 0, accepts: (each) => each === thing })
    return hit?.score ?? 0
  }

  return { things, thing: (iri) => byIri.get(iri), find, suggest, likeness }
}

function byIdentifier(thing: SearchThing): SearchHit {
  const [label = { text: thing.name, language: '', kind: 'preferred' as const }] = thing.labels
  return { thing, label, how: 'iri', score: 100, reasons: [] }
}

/** The whole name first, then the shorter ones. */
function beginsWith(form: LabelForm | undefined, folded: string): number {
  const length = form?.folded.length ?? 1
  return form?.folded === folded ? 100 : 85 + 10 * Math.min(1, folded.length / length)
}

const toPercent = ({ score, reasons }: Pick<FormHit, 'score' | 'reasons'>) => ({
  score: Math.min(MOST_UNSURE, Math.round(score * 1000) / 10),
  reasons,
})
