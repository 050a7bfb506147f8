import type { VerbForm } from '../language/language.ts'
import type { Individual, NameCue, PropertyCue, RelativeName } from '../pack.ts'

/** A label of the pack that may stand in a text. */
export interface KnownName {
  readonly label: string
  readonly score: number
  /** What the label is besides: a word of its own, or a name of things that the pack lacks. */
  readonly doubt?: 'word' | 'name'
  readonly individual?: Individual
  readonly relativeName?: RelativeName
}

/** Words by which a property cue is known. */
export interface Trigger {
  readonly cue: PropertyCue
  readonly voice: VerbForm['voice']
  /** A verb has a subject and may be called for; a phrase may stand without. */
  readonly isVerb: boolean
  /** Folded words that must follow what stands behind the trigger: the phrase's part after "…". */
  readonly tail: readonly string[]
}

/** A name cue with its words folded. */
export interface CompiledNameCue {
  readonly cue: NameCue
  readonly qualifiers: ReadonlySet<string>
  readonly genericWords: ReadonlySet<string>
  /** Folded words, with a space between, of head nouns that are names by themselves. */
  readonly bareHeads: ReadonlySet<string>
  readonly complements: ReadonlySet<string>
  /** Folded words, with a space between, that end in a head noun and name nothing. */
  readonly ignored: ReadonlySet<string>
}
