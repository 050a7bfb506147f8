import type { PropertyCue } from '../pack.ts'
import { getOrAdd } from '../rdf/get-or-add.ts'
import { oncePer } from '../rdf/once-per.ts'
import type { Lexicon } from './lexicon.ts'
import type { SentenceView } from './sentence-view.ts'

/** Token indices; `end` exclusive. */
interface Stretch {
  readonly start: number
  readonly end: number
}

/** Whether the stretch has words that the cue ignores, as words of their own. */
export function hasIgnored(view: SentenceView, cue: PropertyCue, stretch: Stretch): boolean {
  if (cue.ignores.length === 0) return false
  const words = ` ${wordsOf(view, stretch)} `
  return ignoredBy(view, cue).some((ignored) => words.includes(ignored))
}

/** Whether the stretch ends in such words, and has others before them. */
export function endsInIgnored(view: SentenceView, cue: PropertyCue, stretch: Stretch): boolean {
  if (cue.ignores.length === 0) return false
  const words = `${wordsOf(view, stretch)} `
  return ignoredBy(view, cue).some((ignored) => words.endsWith(ignored))
}

const wordsOf = ({ folded }: SentenceView, { start, end }: Stretch): string =>
  folded.slice(start, end).join(' ')

const ignoredBy = ({ lexicon }: SentenceView, cue: PropertyCue): readonly string[] =>
  getOrAdd(foldedIgnores(lexicon), cue, () =>
    cue.ignores.map(({ value }) => ` ${lexicon.foldedPhrases.get(value) ?? value} `),
  )

/** What each cue ignores, folded, with a space at both ends: asked for at every site of the cue. */
const foldedIgnores = oncePer((_: Lexicon) => new Map<PropertyCue, readonly string[]>())
