import type { Mention } from '../model.ts'
import type { FoundMention } from './find-mentions.ts'
import type { ReadSentence } from './read-sentence.ts'
import { isCapitalised, isComma, type SentenceView } from './sentence-view.ts'

/** What a name is used again as, token by token. */
export interface ShortenedName {
  readonly tokens: readonly string[]
  readonly of: Mention
}

/**
 * The names of a document without the ends that such names are used without: 甲乙县 is 甲乙 again,
 * and so is a firm without its legal form, and without the place before it too. None that two of its things could mean.
 */
export function shortenedNames(sentences: readonly ReadSentence[]): ShortenedName[] {
  const bearers = new Map<string, ShortenedName>()
  const rivals = new Set<string>()
  for (const { view, place, seat } of droppingLongestFirst(sentences)) {
    // What an earlier, longer name is used as is that thing.
    if (bearers.get(wordsOf(view, place))?.of.classIri === place.mention.classIri) continue
    for (const tokens of shortened(view, place, seat)) {
      const words = tokens.join(' ')
      const bearer = bearers.get(words)
      if (bearer && bearer.of.key !== place.mention.key) rivals.add(words)
      else bearers.set(words, bearer ?? { tokens, of: place.mention })
    }
  }
  return [...bearers].flatMap(([words, name]) => (rivals.has(words) ? [] : [name]))
}

interface Named {
  readonly view: SentenceView
  readonly place: FoundMention
  /** The last token of a thing of another class that the name opens with: where a body sits. */
  readonly seat: number | undefined
}

/** The names of classes whose names drop any end. */
function droppingLongestFirst(sentences: readonly ReadSentence[]): Named[] {
  const named: Named[] = []
  for (const { view, found } of sentences) {
    for (const place of found) {
      const isDropping = view.lexicon.droppedEnds.has(place.mention.classIri)
      if (!isDropping || place.outer !== undefined) continue
      named.push({ view, place, seat: seatOf(view, place, found) })
    }
  }
  return named.sort((a, b) => lengthOf(b) - lengthOf(a))
}

/** Where no spaces part words, firms leave off their seat together with their legal form. */
function seatOf(
  view: SentenceView,
  place: FoundMention,
  found: readonly FoundMention[],
): number | undefined {
  if (view.lexicon.language.tokensPerWord === 1) return undefined
  return found.find(
    ({ outer, first, mention }) =>
      outer === place && first === place.first && mention.classIri !== place.mention.classIri,
  )?.last
}

const lengthOf = ({ place: { first, last } }: Named): number => last - first

const wordsOf = (view: SentenceView, { first, last }: FoundMention): string =>
  textsOf(view, first, last).join(' ')

/** The tokens left of a name as one end after the other comes off, and of these without the seat. */
function shortened(
  view: SentenceView,
  { mention, first, last }: FoundMention,
  seat: number | undefined,
): string[][] {
  const fewest = 2 * view.lexicon.language.tokensPerWord
  const ends = view.lexicon.droppedEnds.get(mention.classIri) ?? []
  const names: string[][] = []
  // The stop of a word cut short is none of it.
  let end = view.tokens[last]?.text === '.' ? last - 1 : last
  for (;;) {
    const isFurther = names.length > 0 && view.lexicon.language.tokensPerWord === 1
    const dropped = ends.find((words) =>
      isDropped(view, words, { mention, first, last: end, isFurther }),
    )
    if (!dropped) return names
    end -= dropped.length
    // A comma parts two ends.
    if (isComma(view, end)) end--
    names.push(textsOf(view, first, end))
    if (seat !== undefined && end - seat >= fewest) names.push(textsOf(view, seat + 1, end))
  }
}

const textsOf = ({ tokens }: SentenceView, first: number, last: number): string[] =>
  tokens.slice(first, last + 1).map(({ text }) => text)

/** Whether the words close the name and leave one; a sign alone must be its head noun, or stand before what came off. */
function isDropped(
  view: SentenceView,
  words: readonly string[],
  {
    mention,
    first,
    last,
    isFurther,
  }: { mention: Mention; first: number; last: number; isFurther: boolean },
): boolean {
  const { tokensPerWord } = view.lexicon.language
  const start = last - words.length + 1
  const isSign = words.length === 1
  const fewest = isSign ? tokensPerWord : 2 * tokensPerWord
  const isHead = isFurther || mention.head === '' || mention.head === words.join('')
  return (
    start - first >= fewest &&
    (!isSign || isHead) &&
    words.every((word, offset) => view.folded[start + offset] === word)
  )
}

/** Whether the words stand for such a name: whole words, of which the first is a name or unknown. */
export function isShortenedName(view: SentenceView, first: number, last: number): boolean {
  const { endsWord, tokensPerWord } = view.lexicon.language
  if (tokensPerWord === 1) {
    const word = view.tokens[first]
    const isSure =
      first < last ||
      first > 0 ||
      (word !== undefined && view.lexicon.language.persons.isStrange(word))
    return isSure && !isCapitalised(view, first - 1) && !isCapitalised(view, last + 1)
  }
  const isNamed = /^(?:PROPN|X)$/.test(view.tokens[first]?.partOfSpeech ?? '')
  return isNamed && endsWord(view.tokens[first]) && endsWord(view.tokens[last + 1])
}
