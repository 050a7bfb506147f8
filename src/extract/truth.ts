import type { Voice } from './discourse.ts'
import type { SentenceView, TriggerSite } from './sentence-view.ts'

/** Words looked back over from a trigger for what denies or weakens it. */
const SCOPE = 9
/** Marks that end the stretch over which a negation or a hedge reaches. */
const SCOPE_END = /^[;；:：.。?？]$/

/** Whether something before the trigger, in its own clause, says that it is not so or not sure. */
export function isDenied(view: SentenceView, site: TriggerSite, voice: Voice | undefined): boolean {
  const { start, end } = site
  const { negators, hedges } = view.lexicon.language.words
  const isGoverned = voice !== undefined && start >= voice.from
  if (!isGoverned && isPending(view, start)) return true
  for (let index = end - 1; index >= Math.max(0, start - SCOPE); index--) {
    const word = view.tokens[index]?.normal ?? ''
    if (negators.has(word) || hedges.has(word)) return true
    if (index < start && endsScope(view, index, start))
      return hedges.has(view.tokens[index - 1]?.normal ?? '') && index === start - 1
  }
  return false
}

/** "is to …", "declined to …": it has not happened. */
function isPending(view: SentenceView, start: number): boolean {
  const { pending, prepositions } = view.lexicon.language.words
  const before = view.tokens[start - 1]
  return (
    before?.partOfSpeech === 'PART' &&
    prepositions.has(before.normal) &&
    pending.has(view.tokens[start - 2]?.normal ?? '')
  )
}

/** A clause ends at its mark, at another verb, and at a comma that no auxiliary follows. */
function endsScope(view: SentenceView, index: number, start: number): boolean {
  const token = view.tokens[index]
  if (!token || SCOPE_END.test(token.text)) return true
  if (view.verbStarts.has(index) && index < start - 1) return true
  if (!/^[,，]$/.test(token.text)) return false
  const next = view.tokens[index + 1]?.normal ?? ''
  return index + 1 >= start || !view.lexicon.language.words.auxiliaries.has(next)
}

/**
 * Whether the trigger calls for something: it is governed, and stands as a bare verb, or behind an
 * obligation, or as a phrase of a sentence that calls for something as a whole.
 */
export function isCalledFor(
  view: SentenceView,
  site: TriggerSite,
  voice: Voice | undefined,
): boolean {
  if (!voice || site.start < voice.from) return false
  const { obligations } = view.lexicon.language.words
  const before = view.tokens.slice(voice.from, site.start)
  if (before.some(({ normal }) => obligations.has(normal))) return true
  return isBareVerb(view, site) || (voice.isDirective && !view.verbStarts.has(site.start))
}

/** Whether the trigger is a verb in its base form, with no ending of past or person. */
function isBareVerb(view: SentenceView, { start, triggers }: TriggerSite): boolean {
  const word = view.tokens[start]?.normal ?? ''
  return triggers.some(
    ({ isVerb, cue }) => isVerb && cue.verbs.some(({ value }) => value.split(' ')[0] === word),
  )
}
