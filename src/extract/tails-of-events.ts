import type { Mention } from '../model.ts'
import type { FoundMention } from './find-mentions.ts'
import type { ReadSentence } from './read-sentence.ts'
import type { SentenceView } from './sentence-view.ts'
import type { ShortenedName } from './shortened-names.ts'

/** Signs that tell the kind of an event, before its head noun. */
const FEWEST = 2

/**
 * What stands behind the number of an event, where no spaces part words, and says more than its head noun:
 * `甲乙棋院第二次快棋例会` is `快棋例会` again. None that two events of the document share.
 */
export function tailsOfEvents(sentences: readonly ReadSentence[]): ShortenedName[] {
  const bearers = new Map<string, ShortenedName>()
  const rivals = new Set<string>()
  for (const { view, found } of sentences) {
    for (const place of found) {
      const tokens = tailOf(view, place)
      if (!tokens) continue
      const words = tokens.join(' ')
      const bearer = bearers.get(words)
      if (bearer && lastNumber(bearer.of) !== lastNumber(place.mention)) rivals.add(words)
      else bearers.set(words, bearer ?? { tokens, of: place.mention })
    }
  }
  return [...bearers].flatMap(([words, name]) => (rivals.has(words) ? [] : [name]))
}

const lastNumber = ({ numbers }: Mention): string | undefined => numbers.at(-1)

function tailOf(view: SentenceView, place: FoundMention): string[] | undefined {
  const { mention, first, last, outer } = place
  const { language, pack } = view.lexicon
  if (outer || language.tokensPerWord === 1 || mention.numbers.length === 0) return undefined
  const cue = pack.nameCues.find(({ iri }) => iri === mention.rule)
  if (cue?.shape !== 'EventShape') return undefined
  const { counters } = language.words
  const counted = view.folded.slice(first, last + 1).findLastIndex((word) => counters.has(word))
  const tail = view.tokens.slice(first + counted + 1, last + 1).map(({ text }) => text)
  const isPlain = tail.every((text) => /^\p{Script=Han}+$/u.test(text))
  const tells = tail.join('').length - mention.head.length >= FEWEST
  return counted >= 0 && isPlain && tells ? tail : undefined
}
