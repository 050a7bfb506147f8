import type { Individual } from '../pack.ts'
import type { FoundMention } from './find-mentions.ts'
import { labelsOf } from './heads-and-labels.ts'
import type { ReadSentence } from './read-sentence.ts'
import { isCapitalised, isHyphenated, type SentenceView } from './sentence-view.ts'

/** Letters of a first word that is told from others: no initial. */
const SHORTEST = 3

/**
 * The names that stand elsewhere as their first word alone, by that word: "Rook" for "Rook
 * Holdings". A word counts only where nothing else could be meant: it starts the name of one thing
 * of the document, no label of the pack is it but that of a place which the text names nothing
 * near, and it is never written small or behind "in".
 */
export function firstWords(sentences: readonly ReadSentence[]): ReadonlyMap<string, FoundMention> {
  const bearers = new Map<string, FoundMention>()
  const rivals = new Set<string>()
  for (const { view, found } of sentences) {
    for (const place of found) {
      const word = firstWordOf(view, place)
      if (word === undefined) continue
      const bearer = bearers.get(word)
      if (bearer && bearer.mention.key !== place.mention.key) rivals.add(word)
      else if (isShortened(view, place)) bearers.set(word, bearer ?? place)
      else rivals.add(word)
    }
  }
  const isFar = farFrom(sentences)
  const isSure = (word: string): boolean =>
    !rivals.has(word) && sentences.every(({ view }) => !isOtherwiseUsed(view, word, isFar))
  return new Map([...bearers].filter(([word]) => isSure(word)))
}

/** The capitalised first word of a name of several; `undefined` for other names. */
function firstWordOf(view: SentenceView, { first, last, outer }: FoundMention): string | undefined {
  const word = view.tokens[first]?.text ?? ''
  const isName = last > first && !outer && isCapitalised(view, first)
  const isWhole = !isHyphenated(view, first + 1)
  return isName && isWhole && word.length >= SHORTEST ? word : undefined
}

/** Whether names of its cue are used so. */
const isShortened = (view: SentenceView, { mention }: FoundMention): boolean =>
  view.lexicon.pack.nameCues.some(
    ({ iri, firstWordAlone }) => firstWordAlone && iri === mention.rule,
  )

/** Whether a place that nothing is around is far from the document: all places that it names lie elsewhere. */
function farFrom(sentences: readonly ReadSentence[]): (place: Individual) => boolean {
  const around = new Set<string>()
  for (const { view, found } of sentences) {
    for (const { mention } of found) {
      const thing = view.lexicon.pack.individuals.get(mention.individualIri ?? '')
      for (const iri of thing?.surroundings ?? []) around.add(iri)
    }
  }
  return ({ iri, surroundings = [] }) =>
    surroundings.length === 0 && around.size > 0 && !around.has(iri)
}

/** Whether the word is a label of the pack that is meant, is written small, or says where something is. */
function isOtherwiseUsed(
  view: SentenceView,
  word: string,
  isFar: (place: Individual) => boolean,
): boolean {
  const { locatives } = view.lexicon.language.words
  const normal = word.toLowerCase()
  return view.tokens.some((token, index) => {
    if (token.normal !== normal) return false
    if (token.text !== word || !/^(?:PROPN|X)$/.test(token.partOfSpeech)) return true
    const isAlone = !isCapitalised(view, index + 1)
    return isMeant(view, index, isFar) || (isAlone && isBehind(view, index, locatives))
  })
}

const isBehind = (view: SentenceView, index: number, words: ReadonlySet<string>): boolean =>
  words.has(view.tokens[index - 1]?.normal ?? '')

/** Whether a label of the pack is the word, other than that of a far place which nothing there tells of. */
function isMeant(
  view: SentenceView,
  index: number,
  isFar: (place: Individual) => boolean,
): boolean {
  const labels = labelsOf(view, { first: index, last: index })
  if (labels.length === 0) return false
  const { prepositions, genitives, agentMarks } = view.lexicon.language.words
  const { addressClasses } = view.lexicon
  const areFar = labels.every(
    ({ individual }) =>
      individual !== undefined && addressClasses.has(individual.classIri) && isFar(individual),
  )
  const isTied =
    isBehind(view, index, prepositions) &&
    !isBehind(view, index, genitives) &&
    !isBehind(view, index, agentMarks)
  return !areFar || isTied || isListed(view, index)
}

/** "Rookland and | Chessland": another place stands beside it. */
const isListed = (view: SentenceView, index: number): boolean =>
  [-1, 1].some((step) => {
    const { conjunctions } = view.lexicon.language.words
    const mark = view.tokens[index + step]
    const at = index + 2 * step
    const isJoint = mark?.text === ',' || conjunctions.has(mark?.normal ?? '')
    return (
      isJoint &&
      !isCapitalised(view, at + step) &&
      labelsOf(view, { first: at, last: at }).some(
        ({ individual }) => individual && view.lexicon.addressClasses.has(individual.classIri),
      )
    )
  })
