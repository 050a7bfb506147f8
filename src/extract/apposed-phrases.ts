import { startsSmall } from '../language/letter-case.ts'
import type { PropertyCue } from '../pack.ts'
import { getOrAdd } from '../rdf/get-or-add.ts'
import { oncePer } from '../rdf/once-per.ts'
import type { End } from './claim.ts'
import { isHedged } from './is-apposed.ts'
import type { Lexicon } from './lexicon.ts'
import { isPossessive, type SentenceView } from './sentence-view.ts'
import { isFunctionWord } from './shapes/noun-phrase.ts'
import { matchesAt } from './token-trie.ts'

/** Two things that stand side by side. */
export interface Pair {
  readonly subject: End
  readonly object: End
}

/** "BODY expert NAME": the phrase alone stands between the object and the subject behind it. */
export function pairsWithPhrase(
  view: SentenceView,
  cue: PropertyCue,
  { subjects, objects }: { subjects: readonly End[]; objects: readonly End[] },
): Pair[] {
  const phrases = foldedPhrases(view, cue)
  return objects.flatMap((object) => {
    const subject = subjects.find(({ first }) => first > object.last)
    if (!subject || isPart(view, object) || isHedged(view, object.first)) return []
    const start = describedStart(view, object.last + 1, subject.first)
    const between = view.folded.slice(object.last + 1, start).join(' ')
    return phrases.has(between) ? [{ subject, object }] : []
  })
}

const foldedPhrases = ({ lexicon }: SentenceView, cue: PropertyCue): ReadonlySet<string> =>
  getOrAdd(
    phrasesOf(lexicon),
    cue,
    () => new Set(cue.phrases.flatMap(({ value }) => lexicon.foldedPhrases.get(value) ?? [])),
  )

const phrasesOf = oncePer((_: Lexicon) => new Map<PropertyCue, ReadonlySet<string>>())

/** Words between a phrase that ends in a mark, or is tied by one, and the name. */
const LONGEST_DESCRIPTION = 4

/**
 * "Stane-based | small guild Rook Hall", "Chessland's | old seat of Stane": where the words in lower
 * case start that describe the name; behind a phrase of words alone none may.
 */
function describedStart(view: SentenceView, phrase: number, name: number): number {
  const isTied = isPossessive(view, phrase) || view.tokens[phrase]?.text === '-'
  if (!isTied || name - phrase > LONGEST_DESCRIPTION + 2) return name
  let start = name
  while (start > phrase && isDescribing(view, start - 1)) start--
  return start
}

/** Whether the token describes what follows: an adjective, a kind of thing, or what ties it to its name. */
function isDescribing(view: SentenceView, index: number): boolean {
  const { text = '', normal = '', partOfSpeech = 'X' } = view.tokens[index] ?? {}
  if (!startsSmall(text) || view.suffixEnds.has(index)) return false
  const { genitives, formers } = view.lexicon.language.words
  if (formers.has(normal)) return false
  const isKind = (at: number): boolean => kindEnds(view).has(at)
  if (isKind(index) || partOfSpeech === 'ADJ') return true
  return genitives.has(normal) && isKind(index - 1)
}

/** The tokens at which a word for a kind of thing ends. */
const kindEnds = oncePer(
  (view: SentenceView): ReadonlySet<number> =>
    new Set(
      view.folded.flatMap((_, first) =>
        matchesAt(view.lexicon.kinds, view.folded, first).map(({ end }) => end - 1),
      ),
    ),
)

/** "north | Chessland's": a part of what is named, and not all of it, where the object owns what follows. */
function isPart(view: SentenceView, { first, last }: End): boolean {
  const before = view.tokens[first - 1]
  return (
    isPossessive(view, last + 1) &&
    /^(?:NOUN|ADJ|ADV)$/.test(before?.partOfSpeech ?? '') &&
    !isFunctionWord(view, first - 1)
  )
}
