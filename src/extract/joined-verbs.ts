import type { End } from './claim.ts'
import { jointBefore } from './scope.ts'
import type { SentenceView, TriggerSite } from './sentence-view.ts'

/** Tokens between two verbs that share what stands behind the second: ", and then". */
const LONGEST_JOINT = 3

/** "saw and won X": a trigger that another joins has its objects behind that one; no verb inside a name joins it. */
export function joinedEnd(
  { view, ends }: { readonly view: SentenceView; readonly ends: readonly End[] },
  site: TriggerSite,
): number {
  const { conjunctions, contrasts } = view.lexicon.language.words
  const end = site.end
  let [hasComma, hasJoint] = [false, false]
  const name = ends.find(({ isNamed, first }) => isNamed && first >= end)?.first ?? Infinity
  for (let gap = 0; gap <= LONGEST_JOINT && end + gap < name; gap++) {
    const next = view.verbStarts.has(end + gap)
      ? view.triggerSites.find(({ start }) => start === end + gap)
      : undefined
    if (next) return hasComma && !hasJoint ? end : Math.max(end, next.end)
    const word = view.tokens[end + gap]
    const joins = conjunctions.has(word?.normal ?? '') || contrasts.has(word?.normal ?? '')
    const isComma = /^[,，]$/.test(word?.text ?? '')
    const isBetween = /^(?:NOUN|ADV|ADP)$/.test(word?.partOfSpeech ?? '')
    if (!joins && !isComma && !isBetween) return end
    hasComma ||= isComma
    hasJoint ||= joins
  }
  return end
}

/** "was seen and praised by all": where the first of the verbs starts that share what stands before. */
export function joinedStart(view: SentenceView, start: number): number {
  const joint = jointBefore(view, start)
  if (joint === undefined) return start
  const before = view.triggerSites.find(
    ({ end, triggers }) => end === joint && triggers.some(({ isVerb }) => isVerb),
  )
  return before ? joinedStart(view, before.start) : start
}
