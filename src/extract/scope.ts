import type { Language } from '../language/language.ts'
import type { PropertyCue } from '../pack.ts'
import { oncePer } from '../rdf/once-per.ts'
import type { SentenceView, TriggerSite } from './sentence-view.ts'

/** Marks that end the stretch over which a negation or a hedge reaches. */
const SCOPE_ENDS: ReadonlySet<string> = new Set(';；:：.。?？')

const isScopeEnd = (view: SentenceView, index: number): boolean =>
  SCOPE_ENDS.has(view.tokens[index]?.text ?? '')

/** The stretch between marks that end a scope around the token; `end` exclusive. */
export function scopeAround(view: SentenceView, index: number): { start: number; end: number } {
  const marks = scopeEnds(view)
  const [from, to] = [marks.before[index] ?? 0, marks.behind[index] ?? view.tokens.length]
  return { start: from, end: to }
}

/** For each token where its scope starts, and where it ends, a mark at the token itself included. */
const scopeEnds = oncePer((view: SentenceView) => {
  const size = view.tokens.length
  const before = new Uint32Array(size)
  const behind = new Uint32Array(size)
  for (let index = 1; index < size; index++) {
    before[index] = isScopeEnd(view, index - 1) ? index : (before[index - 1] ?? 0)
  }
  for (let index = size - 1; index >= 0; index--) {
    behind[index] = isScopeEnd(view, index) ? index : (behind[index + 1] ?? size)
  }
  return { before, behind }
})

/**
 * Whether what denies a trigger cannot stand at the token or before it: at a mark, at "but", at
 * another verb, at an "and" that starts a clause, and at a comma that no auxiliary follows.
 */
export function endsScope(view: SentenceView, index: number, site: TriggerSite): boolean {
  const { contrasts, auxiliaries, relatives } = view.lexicon.language.words
  const token = view.tokens[index]
  if (!token || isScopeEnd(view, index) || contrasts.has(token.normal)) return true
  const joint = jointBefore(view, site.start)
  if (index === joint && startsClause(view, joint, site)) return true
  if (view.verbStarts.has(index) && index < besideTrigger(view, site)) return joint === undefined
  if (!/^[,，]$/.test(token.text)) return false
  if (joint !== undefined && index === joint - 1) return false
  const isRelative = relatives.has(view.tokens[index + 1]?.normal ?? '')
  return (
    index + 1 >= site.start || isRelative || !auxiliaries.has(view.tokens[index + 1]?.normal ?? '')
  )
}

/** The token before a trigger and the adjectives and adverbs that lead it: "did not start | new | games". */
function besideTrigger(view: SentenceView, { start }: TriggerSite): number {
  let index = start - 1
  while (/^(?:ADJ|ADV)$/.test(view.tokens[index]?.partOfSpeech ?? '')) index--
  return index
}

/** The "and" before a trigger, adverbs between passed over. */
export function jointBefore(view: SentenceView, start: number): number | undefined {
  const { conjunctions } = view.lexicon.language.words
  let index = start - 1
  while (view.tokens[index]?.partOfSpeech === 'ADV') index--
  return conjunctions.has(view.tokens[index]?.normal ?? '') ? index : undefined
}

/** Whether a verb behind "and" has a tense of its own: "did not sing the A and won", not "sing and win". */
function startsClause(view: SentenceView, joint: number, site: TriggerSite): boolean {
  const isActive = site.triggers.some(({ isVerb, voice }) => isVerb && voice === 'active')
  if (!isActive || isBaseForm(view, site)) return false
  const before = view.triggerSites.filter(({ start, end }) => start < joint && end >= joint - 1)
  return !before.some(({ triggers }) => triggers.some(({ isVerb }) => isVerb))
}

/** Whether the trigger is a verb in its base form, with no ending of past or person. */
export function isBaseForm(view: SentenceView, { start, triggers }: TriggerSite): boolean {
  const word = view.tokens[start]?.normal ?? ''
  return triggers.some(({ isVerb, cue }) => isVerb && firstWords(cue).has(word))
}

/** The same, an ending of person not counted: "wins", but not "won". */
export function isPresent(view: SentenceView, { start, triggers }: TriggerSite): boolean {
  const word = view.folded[start] ?? ''
  const folded = foldedFirstWords(view.lexicon.language)
  return triggers.some(({ isVerb, cue }) => isVerb && folded(cue).has(word))
}

/** "won", but neither "wins" nor "winning". */
export const isPast = (view: SentenceView, site: TriggerSite): boolean =>
  !isPresent(view, site) && !/ing$/.test(view.tokens[site.start]?.normal ?? '')

/** The first words of a cue's verbs: "carry" of "carry out". */
const firstWords = oncePer(
  ({ verbs }: PropertyCue) => new Set(verbs.map(({ value }) => value.split(' ')[0] ?? '')),
)

const foldedFirstWords = oncePer(({ fold }: Language) =>
  oncePer((cue: PropertyCue) => new Set([...firstWords(cue)].map(fold))),
)
