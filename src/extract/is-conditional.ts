import { oncePer } from '../rdf/once-per.ts'
import { startsPhrase } from './phrase-at.ts'
import { isPresent, scopeAround } from './scope.ts'
import type { SentenceView, TriggerSite } from './sentence-view.ts'

/**
 * Whether what the trigger says depends on something: the stretch starts with "if" or the like, or
 * has it elsewhere while the verb is not in the past. "They asked if A won" is none of these.
 */
export function isConditional(view: SentenceView, site: TriggerSite): boolean {
  const { conditions } = view.lexicon.language.words
  const { start, end } = scopeAround(view, site.start)
  if (startsPhrase(view, conditions, start)) return true
  if (!isPresent(view, site)) return false
  return conditionsIn(view).some((index) => index > start && index < end)
}

/** Where what something depends on starts, in order. */
const conditionsIn = oncePer((view: SentenceView) => {
  const { conditions } = view.lexicon.language.words
  return [...view.tokens.keys()].filter(
    (index) => startsPhrase(view, conditions, index) && !isAsked(view, index),
  )
})

/** "asked if", "see if": a question, which reaches no further than its own clause. */
const isAsked = (view: SentenceView, index: number): boolean =>
  view.tokens[index - 1]?.partOfSpeech === 'VERB'
