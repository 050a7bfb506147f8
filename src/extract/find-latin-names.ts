import type { Mention } from '../model.ts'
import type { Candidate } from './candidate.ts'
import type { CompiledNameCue } from './lexicon-entries.ts'
import { isComma, type SentenceView } from './sentence-view.ts'
import { isFunctionWord, phraseStart, trimGenericWords } from './shapes/noun-phrase.ts'

/** Words of the name that a Latin one follows. */
const LONGEST = 4
/** Words of a Latin name. */
const WORDS = 2

/**
 * Latin names, where some class of the pack has them, and the common nouns that one follows in
 * brackets: "the field rook (Turris nova)". `named` are the names that words of their own tell.
 */
export function findLatinNames(view: SentenceView, named: readonly Candidate[]): Candidate[] {
  return view.lexicon.latinCues.flatMap((compiled) =>
    view.tokens.flatMap((_, first) => {
      const isApart = standsApart(view, first)
      if (!view.lexicon.language.isLatinName(view.tokens, first, { isApart })) return []
      if (named.some((name) => name.first <= first && first <= name.last)) return []
      const before = isApart ? nameBefore(view, compiled, { open: first - 1, named }) : []
      return [toCandidate(compiled, first, first + WORDS - 1), ...before]
    }),
  )
}

/** Whether marks hold the two words at the token together: brackets, or a comma on both sides. */
function standsApart(view: SentenceView, first: number): boolean {
  const close = view.tokens[first + WORDS]?.text ?? ''
  if (/^[(（[]$/.test(view.tokens[first - 1]?.text ?? '')) return /^[)）\],，;]$/.test(close)
  return isComma(view, first - 1) && isComma(view, first + WORDS)
}

/** The common nouns before the bracket, unless a name that is known otherwise ends there. */
function nameBefore(
  view: SentenceView,
  compiled: CompiledNameCue,
  { open, named }: { readonly open: number; readonly named: readonly Candidate[] },
): Candidate[] {
  if (isComma(view, open) || named.some(({ last }) => last === open - 1)) return []
  const start = phraseStart(view, open, LONGEST)
  const first = trimGenericWords(view, { first: start, end: open }, compiled)
  const isName = first < open && !isFunctionWord(view, open - 1)
  return isName ? [toCandidate(compiled, first, open - 1)] : []
}

function toCandidate({ cue }: CompiledNameCue, first: number, last: number): Candidate {
  return { first, last, classIri: cue.names, rule: cue.iri, score: cue.confidence }
}

/** The Latin name that stands apart right behind a name of its class, token by token. */
export function latinNameBehind(
  view: SentenceView,
  { mention, last }: { readonly mention: Mention; readonly last: number },
): readonly string[][] {
  const first = last + 2
  const isOfClass = view.lexicon.latinCues.some(({ cue }) => cue.names === mention.classIri)
  if (!isOfClass || !standsApart(view, first)) return []
  if (!view.lexicon.language.isLatinName(view.tokens, first, { isApart: true })) return []
  return [view.tokens.slice(first, first + WORDS).map(({ text }) => text)]
}
