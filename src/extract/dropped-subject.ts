import type { PropertyCue } from '../pack.ts'
import type { Thing } from './claim.ts'
import type { ClauseSite } from './clause-site.ts'
import { range } from './range.ts'
import type { Reading } from './reading.ts'

/** Whether a named thing in the clause is tied to what follows it: the words describe that, as in "the | B that is in A". */
function describesNext(
  { view, ends }: Reading,
  from: number,
  fitsCue: (thing: Thing) => boolean,
): boolean {
  const { attributives } = view.lexicon.language.words
  let limit = from + 1
  while (limit < view.tokens.length && !/^[,，;；]$/.test(view.tokens[limit]?.text ?? '')) limit++
  const isTie = (index: number): boolean => attributives.has(view.tokens[index]?.normal ?? '')
  return ends.some(
    ({ first, last, thing }) =>
      first > from &&
      last < limit &&
      (isTie(last + 1) || (fitsCue(thing) && range(first, last).some(isTie))),
  )
}

/**
 * What the sentence before was about, where a language may leave it out and the words open theirs; elsewhere
 * behind a label, and of what something is called: "Seats: Stane", "The old name is". There kinds with
 * Latin names are meant first.
 */
export function droppedSubject(
  reading: Reading,
  { triggerStart, triggerEnd }: ClauseSite,
  { cue, fitsCue }: { cue: PropertyCue; fitsCue: (thing: Thing) => boolean },
): Thing | undefined {
  const { view, grounds, lastSubject } = reading
  const { hasArticles, words } = view.lexicon.language
  const kind = view.lexicon.latinCues.flatMap((each) => grounds.get(each.cue.names) ?? [])[0]
  const isKindMeant = hasArticles && kind !== undefined && fitsCue(kind)
  const thing = isKindMeant ? kind : lastSubject
  if (!thing || !fitsCue(thing)) return undefined
  if (hasArticles) {
    const isLabel = view.tokens[triggerEnd - 1]?.text === ':'
    const isTold =
      cue.objectShape === 'QuotedText' &&
      words.copulas.has(view.tokens[triggerEnd - 1]?.normal ?? '')
    const opens = view.tokens
      .slice(0, triggerStart)
      .every(({ normal }) => isTold && words.determiners.has(normal))
    return opens && (isLabel || isTold) ? thing : undefined
  }
  const first = view.tokens.findIndex(({ partOfSpeech }) => !/^(?:ADV|AUX)$/.test(partOfSpeech))
  if (first >= 0 && first < triggerStart) return undefined
  return describesNext(reading, triggerStart, fitsCue) ? undefined : thing
}
