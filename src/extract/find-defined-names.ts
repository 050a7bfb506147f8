import type { NameCue } from '../pack.ts'
import type { Candidate, HeadSite } from './candidate.ts'
import { isWord, type SentenceView } from './sentence-view.ts'
import { matchesAt } from './token-trie.ts'

/** Words of a name that a sentence defines. */
const LONGEST = 5
/** Tokens within which the kind is said, and those between the verb and the kind. */
const REACH = 100
const LONGEST_KIND = 24
/** Signs of the name of a larger kind, and of the words for a kind that tell enough of a name. */
const SHORTEST_KIND = 3

/**
 * Names that need no head noun where a sentence starts with one and says its kind, in a language
 * without capitals: "X is a bird of the A family", "X (in Latin: …)". With them the larger
 * kinds that stand before the words for the kind.
 */
export function findDefinedNames(view: SentenceView): Candidate[] {
  if (view.lexicon.language.tokensPerWord === 1) return []
  const name = nameAtStart(view)
  if (!name) return []
  const open = name.last + 1
  const noted = isOpening(view, open)
    ? (kindAt(view, open + 1)?.cue ?? latinCue(view, open))
    : undefined
  const defined = kindBehind(view, open)
  const cue = noted ?? defined?.cue
  return cue ? [toCandidate(cue, name), ...(defined?.larger ?? [])] : []
}

const isOpening = ({ tokens }: SentenceView, index: number): boolean =>
  /^[(（]$/.test(tokens[index]?.text ?? '')

/** Two Latin words behind a bracket, in quotes or not. */
const LATIN_NAME = /^[(（]["“”']*\p{Lu}\p{Ll}+ \p{Ll}{3,}["“”']*[)）]/u

/** The kind of thing that has Latin names, where one stands in the brackets. */
const latinCue = ({ tokens, text, lexicon }: SentenceView, open: number): NameCue | undefined =>
  LATIN_NAME.test(text.slice(tokens[open]?.start)) ? lexicon.latinCues[0]?.cue : undefined

/** The words that open the sentence, up to a mark or to the verb or word of being. */
function nameAtStart(view: SentenceView): HeadSite | undefined {
  const { mayBeName, tokensPerWord } = view.lexicon.language
  let end = 0
  while (end < view.tokens.length && isWord(view, end) && !isBeing(view, end)) end++
  const words = view.tokens.slice(0, end)
  const isName = words.length >= tokensPerWord && words.length <= LONGEST * tokensPerWord
  return isName && words.every((token) => mayBeName(token))
    ? { first: 0, last: end - 1 }
    : undefined
}

function isBeing({ folded, lexicon }: SentenceView, index: number): boolean {
  const { copulas, complementMarks } = lexicon.language.words
  return [copulas, complementMarks].some((list) => list.has(folded[index] ?? ''))
}

interface Kind {
  readonly cue: NameCue
  readonly larger: readonly Candidate[]
}

/** The kind that the sentence says behind the token, where a word of being stands before it. */
function kindBehind(view: SentenceView, from: number): Kind | undefined {
  let being: number | undefined
  for (let index = from; index < Math.min(view.tokens.length, from + REACH); index++) {
    if (isBeing(view, index)) being = index
    else if (/^[,，;；]$/.test(view.tokens[index]?.text ?? '')) being = undefined
    if (being === undefined || index === being || index - being > LONGEST_KIND) continue
    const found = kindAt(view, index)
    if (found && found.size >= SHORTEST_KIND)
      return { cue: found.cue, larger: largerKinds(view, found.cue, [being + 1, index]) }
  }
  return undefined
}

/** The words for a kind at the token, and how many signs they have. */
function kindAt(view: SentenceView, index: number): { cue: NameCue; size: number } | undefined {
  const found = matchesAt(view.lexicon.kinds, view.folded, index).at(-1)
  const [cue] = found?.values ?? []
  return found && cue && { cue, size: found.end - index }
}

/** The words before the kind that end as it starts, or as the words for another kind start: "family A genus | plant". */
function largerKinds(
  view: SentenceView,
  cue: NameCue,
  [from, to]: readonly [number, number],
): Candidate[] {
  const { attributives } = view.lexicon.language.words
  const { code } = view.lexicon.language
  const marks = new Set(
    cue.kinds.filter(({ language }) => language === code).map(({ value }) => value[0]),
  )
  const found: Candidate[] = []
  let first = from
  for (let index = from; index <= to; index++) {
    const { text = '', normal = '' } = view.tokens[index] ?? {}
    if (attributives.has(normal) || !isWord(view, index)) first = index + 1
    if (!marks.has(text) || index - first + 1 < SHORTEST_KIND) continue
    found.push(toCandidate(cue, { first, last: index }))
    first = index + 1
  }
  return found
}

const toCandidate = ({ names, iri, confidence }: NameCue, site: HeadSite): Candidate => ({
  ...site,
  classIri: names,
  rule: iri,
  score: confidence,
})
