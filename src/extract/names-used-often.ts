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
  const counts = countsOf(sentences[0]?.view.text ?? '', names)
  const used = new Map([...names].filter(([text]) => (counts.get(text) ?? 0) >= LEAST))
  if (used.size === 0) return [...sentences]
  return sentences.map((sentence) => addTo(sentence, used))
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
  const ends = new Set(
    often.flatMap(([text]) => range(1, text.length - 1).map((at) => text.slice(at))),
  )
  const longest = often.filter(([text]) => !ends.has(text))
  return new Map(longest.map(([text, { cue }]) => [text, cue]))
}

/** The lengths of names, in UTF-16 units. */
const lengthsOf = (names: ReadonlyMap<string, NameCue>): number[] => [
  ...new Set([...names.keys()].map((text) => text.length)),
]

/** How often each name stands in the text, what overlaps itself counted once. Linear in the text. */
function countsOf(text: string, names: ReadonlyMap<string, NameCue>): Map<string, number> {
  const counts = new Map<string, number>()
  const ends = new Map<string, number>()
  const lengths = lengthsOf(names)
  for (let start = 0; start < text.length && lengths.length > 0; start++) {
    for (const length of lengths) {
      const words = text.slice(start, start + length)
      if (!names.has(words) || (ends.get(words) ?? 0) > start) continue
      counts.set(words, (counts.get(words) ?? 0) + 1)
      ends.set(words, start + length)
    }
  }
  return counts
}

function addTo(sentence: ReadSentence, names: ReadonlyMap<string, NameCue>): ReadSentence {
  const { view, found } = sentence
  const taken = takenTokens(found)
  const added = sitesOf(view, names)
    .filter(({ first, last }) => !range(first, last).some((index) => taken.has(index)))
    .map(
      ({ cue, ...site }): Candidate => ({
        ...site,
        classIri: cue.names,
        rule: cue.iri,
        score: cue.confidence * SCORE,
      }),
    )
  if (added.length === 0) return sentence
  const made = added.map((name) => makeMention(view, view.text, name, undefined))
  return { view, found: [...found, ...made].sort((a, b) => a.first - b.first || b.last - a.last) }
}

/** Where names stand as whole words, with their cues. */
function sitesOf(
  view: SentenceView,
  names: ReadonlyMap<string, NameCue>,
): { first: number; last: number; cue: NameCue }[] {
  const { endsWord } = view.lexicon.language
  const lengths = lengthsOf(names)
  return view.tokens.flatMap((token, first) => {
    if (!endsWord(token)) return []
    return lengths.flatMap((length) => {
      const last = first + length - 1
      const cue = view.tokens[last] && names.get(textOf(view, first, last))
      return cue && endsWord(view.tokens[last + 1]) ? [{ first, last, cue }] : []
    })
  })
}
