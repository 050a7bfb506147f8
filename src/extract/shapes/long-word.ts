import type { HeadSite } from '../candidate.ts'
import { headsOf } from '../heads-and-labels.ts'
import type { SentenceView } from '../sentence-view.ts'

/** Whether a noun of several signs ends in the head noun right behind a proper noun or an unknown word: `青禾|气象局`. */
export function endsInLongWord(view: SentenceView, first: number, { last }: HeadSite): boolean {
  const { language, addressClasses } = view.lexicon
  const { cue } = headsOf(view, { first: last, last })[0] ?? {}
  if (!cue || addressClasses.has(cue.names) || !language.endsWord(view.tokens[last + 1]))
    return false
  let start = last
  while (start > first && !language.endsWord(view.tokens[start])) start--
  const before = view.tokens[start - 1]?.partOfSpeech ?? ''
  return start > first && last - start >= language.tokensPerWord && /^(?:PROPN|X)$/.test(before)
}
