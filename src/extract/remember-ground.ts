import type { Token } from '../model.ts'
import type { End } from './claim.ts'
import { isSentFrom } from './is-of-report.ts'
import { isUnknownWord } from './is-unknown-word.ts'
import type { Memory } from './memory.ts'
import type { SentenceView } from './sentence-view.ts'

/**
 * What the sentence is about: its first thing, where neither a verb nor a preposition stands before; not
 * the place that a report is sent from.
 */
export function rememberGround(
  { grounds }: Memory,
  view: SentenceView,
  ends: readonly End[],
): void {
  const opening = ends.find(({ isNested }) => !isNested)
  if (!opening || !view.tokens.slice(0, opening.first).every((token) => mayOpen(view, token)))
    return
  if (isSentFrom(view, opening)) return
  const { classIri } = opening.thing
  const ground = endOfChain(ends, opening)
  if (isGluedTo(view, ground.last + 1)) grounds.delete(classIri)
  else grounds.set(classIri, ground.thing)
}

/** `甲省乙县`: the last of the things of one class that stand side by side from the end on. */
const endOfChain = (ends: readonly End[], opening: End): End =>
  ends.reduce(
    (last, end) =>
      end.first === last.last + 1 && !end.isNested && end.thing.classIri === last.thing.classIri
        ? end
        : last,
    opening,
  )

/** Whether no space and no known word parts what follows at the token from a name before: its end is not known. */
const isGluedTo = (view: SentenceView, index: number): boolean =>
  view.lexicon.language.tokensPerWord > 1 && isUnknownWord(view, index)

/** Whether the token may stand before what a sentence is about: "the newly opened". */
const mayOpen = ({ lexicon }: SentenceView, { partOfSpeech, normal }: Token): boolean =>
  /^(?:DET|ADJ|ADV|NUM|PUNCT)$/.test(partOfSpeech) || lexicon.language.isParticiple(normal)
