import type { HeadSite } from '../candidate.ts'
import type { CompiledNameCue } from '../lexicon-entries.ts'
import { range } from '../range.ts'
import { isWord, type SentenceView } from '../sentence-view.ts'

/** Signs of a word for all of an area. */
const SCOPE = 2
/** Signs that tell what an event is about, besides a word for all of an area. */
const FEWEST = 2
/** The same where only the verb beside it shows that it is one event. */
const FEWEST_HELD = 4
/** Tokens from an event to the verb behind it: "at Rook Hall in Stane". */
const REACH = 16

/**
 * Whether the words before the head noun name an event, where no spaces part words: by a word for all
 * of an area and what it is about, as "all-Chessland pawn rally"; or by what it is about alone, where a verb that is
 * said of events stands beside it.
 */
export function isNamedByWords(
  view: SentenceView,
  { cue, qualifiers }: CompiledNameCue,
  { first, head }: { readonly first: number; readonly head: HeadSite },
): boolean {
  const { coversAll, tokensPerWord } = view.lexicon.language
  if (!cue.namedByTopic || tokensPerWord === 1) return false
  const words = range(first, head.first - 1)
  if (words.some((index) => view.tokens[index]?.partOfSpeech === 'NUM')) return false
  const isOfAll = coversAll(view.tokens[first])
  const telling = words
    .slice(isOfAll ? SCOPE : 0)
    .filter((index) => !qualifiers.has(view.folded[index] ?? '')).length
  if (isOfAll && telling >= FEWEST) return true
  return telling >= FEWEST_HELD && isBesideVerb(view, cue.names, { first, last: head.last })
}

/** Whether a verb or a phrase that is said of the class stands right before the words, or behind them. */
function isBesideVerb(view: SentenceView, classIri: string, { first, last }: HeadSite): boolean {
  return view.triggerSites.some(({ start, end, triggers }) => {
    const isBehind = start > last && start <= last + REACH
    const isOpen = isBehind && range(last + 1, start - 1).every((index) => isWord(view, index))
    if (end !== first && !isOpen) return false
    return triggers.some(({ cue }) => {
      const property = view.lexicon.pack.properties.get(cue.reads)
      return [property?.domains, property?.ranges].some((classes) => classes?.includes(classIri))
    })
  })
}
