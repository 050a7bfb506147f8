import type { End } from './claim.ts'
import { isBaseForm } from './scope.ts'
import type { SentenceView, TriggerSite } from './sentence-view.ts'

/** Words between a name and the verb of which it is the object: "wants the old A to". */
const REACH = 3

/** Whether a verb behind "to" has not happened: "is to …", "declined to …", "urged the A to …". */
export function isPending(view: SentenceView, ends: readonly End[], site: TriggerSite): boolean {
  const { pending, prepositions, prospects } = view.lexicon.language.words
  const isVerb = site.triggers.some((trigger) => trigger.isVerb)
  let index = site.start - 1
  if (isVerb && !isBaseForm(view, site) && prospects.has(view.tokens[index]?.normal ?? ''))
    return true
  while (isAuxiliary(view, index)) index--
  const before = view.tokens[index]
  if (before?.partOfSpeech !== 'PART' || !prepositions.has(before.normal)) return false
  if (pending.has(view.tokens[index - 1]?.normal ?? '')) return true
  const named = ends.find(({ last, isNested }) => !isNested && last === index - 1)
  return named !== undefined && isPutTo(view, named.first)
}

/** "to have been won": what stands between "to" and the verb. */
function isAuxiliary(view: SentenceView, index: number): boolean {
  const { normal = '', partOfSpeech = 'PART' } = view.tokens[index] ?? {}
  return partOfSpeech !== 'PART' && view.lexicon.language.words.auxiliaries.has(normal)
}

function isPutTo(view: SentenceView, first: number): boolean {
  const { pending, copulas } = view.lexicon.language.words
  const words = view.tokens.slice(Math.max(0, first - REACH), first).map(({ normal }) => normal)
  return words.some((word) => pending.has(word) && !copulas.has(word))
}
