import type { NameCue } from '../pack.ts'
import { type Candidate, takenTokens } from './candidate.ts'
import { makeMention } from './find-mentions.ts'
import { endsInHead, labelsOf } from './heads-and-labels.ts'
import { range } from './range.ts'
import type { ReadSentence } from './read-sentence.ts'
import type { SentenceView } from './sentence-view.ts'
import { matchesAt } from './token-trie.ts'

/** Signs of such a name, at least and at most. */
const [SHORTEST, LONGEST] = [3, 8]
/** How often it stands before words that follow such names, and in the whole text. */
const [LEAST_FOLLOWED, LEAST] = [2, 3]
/** How sure a name is that nothing but its use tells. */
const SCORE = 0.8

/** What stands before a word that follows such names, from one word on. */
interface Use {
  readonly text: string
  readonly cue: NameCue
}

/**
 * Finds names without a head noun that a text uses often, where no spaces part words: what stands several
 * times right before words that only such names have behind them, "seat", "captain", and elsewhere
 * too. Linear in the tokens.
 */
export function addNamesUsedOften(sentences: readonly ReadSentence[]): ReadSentence[] {
  const names = namesOf(sentences.flatMap(({ view }) => usesIn(view)))
  const used = [...names].filter(([text]) => countOf(sentences, text) >= LEAST)
  if (used.length === 0) return [...sentences]
  return sentences.map((sentence) => addTo(sentence, new Map(used)))
}

/** Everything that ends right before a word that follows such names and starts with a word. */
function usesIn(view: SentenceView): Use[] {
  const { language, followers } = view.lexicon
  if (language.tokensPerWord === 1) return []
  return view.tokens.flatMap((token, end) => {
    const cue = matchesAt(followers, view.folded, end).at(-1)?.values[0]
    if (!cue || !language.endsWord(token)) return []
    return startsBefore(view, end).flatMap((first) => {
      const text = textOf(view, first, end - 1)
      const isName = end - first >= SHORTEST && mayBeSuch(view, cue, { first, last: end - 1 })
      return isName ? [{ text, cue }] : []
    })
  })
}

/** The tokens at which words start, back from the token, as long as nothing but nouns and verbs stands there. */
function startsBefore(view: SentenceView, end: number): number[] {
  const { endsWord } = view.lexicon.language
  const starts: number[] = []
  for (let first = end - 1; first >= Math.max(0, end - LONGEST); first--) {
    const { partOfSpeech = 'PUNCT', text = '' } = view.tokens[first] ?? {}
    if (!/^(?:NOUN|PROPN|X|ADJ|VERB)$/.test(partOfSpeech) || !/^\p{Script=Han}$/u.test(text))
      return starts
    if (endsWord(view.tokens[first])) starts.push(first)
  }
  return starts
}

/** Whether the words are no label and no common noun for the kind, and start with no verb. */
function mayBeSuch(
  view: SentenceView,
  cue: NameCue,
  { first, last }: { readonly first: number; readonly last: number },
): boolean {
  const isHead = endsInHead(view, { first, last }, ({ names }) => names === cue.names)
  const words = textOf(view, first, last)
  const isIgnored = cue.ignores.some(({ value }) => words.endsWith(value))
  const opensInVerb = view.tokens[first]?.partOfSpeech === 'VERB'
  return !isHead && !isIgnored && !opensInVerb && labelsOf(view, { first, last }).length === 0
}

const textOf = (view: SentenceView, first: number, last: number): string =>
  view.text.slice(view.tokens[first]?.start, view.tokens[last]?.end)

/** The longest of the texts that stand before such words often enough, with their cues. */
function namesOf(uses: readonly Use[]): Map<string, NameCue> {
  const counts = new Map<string, { count: number; cue: NameCue }>()
  for (const { text, cue } of uses)
    counts.set(text, { count: (counts.get(text)?.count ?? 0) + 1, cue })
  const often = [...counts].filter(([, { count }]) => count >= LEAST_FOLLOWED)
  const longest = often.filter(
    ([text]) => !often.some(([other]) => other !== text && other.endsWith(text)),
  )
  return new Map(longest.map(([text, { cue }]) => [text, cue]))
}

const countOf = (sentences: readonly ReadSentence[], text: string): number => {
  const [first] = sentences
  return first ? first.view.text.split(text).length - 1 : 0
}

function addTo(sentence: ReadSentence, names: ReadonlyMap<string, NameCue>): ReadSentence {
  const { view, found } = sentence
  const taken = takenTokens(found)
  const added = [...names].flatMap(([text, cue]) =>
    sitesOf(view, text)
      .filter(({ first, last }) => !range(first, last).some((index) => taken.has(index)))
      .map(
        (site): Candidate => ({
          ...site,
          classIri: cue.names,
          rule: cue.iri,
          score: cue.confidence * SCORE,
        }),
      ),
  )
  if (added.length === 0) return sentence
  const made = added.map((name) => makeMention(view, view.text, name, undefined))
  return { view, found: [...found, ...made].sort((a, b) => a.first - b.first || b.last - a.last) }
}

function sitesOf(view: SentenceView, text: string): { first: number; last: number }[] {
  const { endsWord } = view.lexicon.language
  return view.tokens.flatMap((token, first) => {
    const last = first + text.length - 1
    const isSite =
      endsWord(token) && endsWord(view.tokens[last + 1]) && view.tokens[last] !== undefined
    return isSite && textOf(view, first, last) === text ? [{ first, last }] : []
  })
}
