import type { FoundMention } from './find-mentions.ts'
import { labelsOf } from './heads-and-labels.ts'
import type { ReadSentence } from './read-sentence.ts'
import { isCapitalised, isHyphenated, type SentenceView } from './sentence-view.ts'

/** Letters of a first word that is told from others: no initial. */
const SHORTEST = 3

/**
 * The names that stand elsewhere as their first word alone, by that word: "Rook" for "Rook
 * Holdings". A word counts only where nothing else could be meant: it starts the name of one thing
 * of the document, no label of the pack is it, and it is never written small or behind "in".
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
  const views = sentences.map(({ view }) => view)
  const isSure = (word: string): boolean =>
    !rivals.has(word) && views.every((view) => !isOtherwiseUsed(view, word))
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

/** Whether the word is a label of the pack, is written small, or says where something is. */
function isOtherwiseUsed(view: SentenceView, word: string): boolean {
  const { locatives } = view.lexicon.language.words
  const normal = word.toLowerCase()
  return view.tokens.some((token, index) => {
    if (token.normal !== normal) return false
    if (token.text !== word || !/^(?:PROPN|X)$/.test(token.partOfSpeech)) return true
    const isLabel = labelsOf(view, { first: index, last: index }).length > 0
    const isAlone = !isCapitalised(view, index + 1)
    return isLabel || (isAlone && locatives.has(view.tokens[index - 1]?.normal ?? ''))
  })
}
