import type { NameCue } from '../../pack.ts'
import type { Candidate, HeadSite } from '../candidate.ts'
import { endsInHead } from '../heads-and-labels.ts'
import type { CompiledNameCue } from '../lexicon-entries.ts'
import { isLarger } from '../ranks.ts'
import { isCapitalised, type SentenceView } from '../sentence-view.ts'
import { isPlural } from './is-plural.ts'
import { capitalisedEnd, headWords } from './noun-phrase.ts'

/** Words behind the head noun. */
const LONGEST = 4

/** "Square Rook Crew": words that end in a head noun of another class are a name of that. */
const isOther = (view: SentenceView, { names }: NameCue, site: HeadSite): boolean =>
  endsInHead(view, site, ({ shape, names: other }) => WHOLE.test(shape) && other !== names)

/** Shapes of names that end in their head noun. */
const WHOLE = /^(?:Proper|Title)Shape$/

/**
 * A capitalised head noun and the capitalised words behind it: "Square Rook". Where the cue says what
 * opens its names, these words are such a known name: "Rooks Chessland". Behind a name that ends in it
 * a smaller place follows: "Rook Square | Stane Row".
 */
export function readLeadingShape(
  view: SentenceView,
  { cue, genericWords }: CompiledNameCue,
  head: HeadSite,
  known: readonly Candidate[],
): Candidate | undefined {
  const next = head.last + 1
  if (!isCapitalised(view, head.first) || !isCapitalised(view, next)) return undefined
  if (genericWords.has(view.folded[next] ?? '')) return undefined
  // "Squares Ann Roe": a plural names none of several.
  if (cue.opensWith.length === 0 && isPlural(view, head)) return undefined
  const last = capitalisedEnd(view, next)
  const isNext = isLarger(view, head.last, last)
  if (isNext && isCapitalised(view, head.first - 1)) return undefined
  const isKnown = known.some(
    (name) => name.first === next && name.last === last && cue.opensWith.includes(name.classIri),
  )
  if (cue.opensWith.length > 0 && !isKnown) return undefined
  if (last - head.last > LONGEST || isOther(view, cue, { first: next, last })) return undefined
  const { names, iri, confidence } = cue
  return {
    first: head.first,
    last,
    classIri: names,
    rule: iri,
    score: confidence,
    head: headWords(view, head),
  }
}
