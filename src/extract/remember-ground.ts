import type { Token } from '../model.ts'
import type { End } from './claim.ts'
import type { Memory } from './memory.ts'
import type { SentenceView } from './sentence-view.ts'

/** What the sentence is about: its first thing, where neither a verb nor a preposition stands before. */
export function rememberGround(
  { grounds }: Memory,
  view: SentenceView,
  ends: readonly End[],
): void {
  const ground = ends.find(({ isNested }) => !isNested)
  if (ground && view.tokens.slice(0, ground.first).every((token) => mayOpen(view, token)))
    grounds.set(ground.thing.classIri, ground.thing)
}

/** Whether the token may stand before what a sentence is about: "the newly opened". */
const mayOpen = ({ lexicon }: SentenceView, { partOfSpeech, normal }: Token): boolean =>
  /^(?:DET|ADJ|ADV|NUM|PUNCT)$/.test(partOfSpeech) || lexicon.language.isParticiple(normal)
