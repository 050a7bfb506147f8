import type { Language, VerbForm } from '../language/language.ts'
import type { Label } from '../model.ts'
import type { Individual, NameCue, NamedPeriod, Pack, PropertyCue, RelativeName } from '../pack.ts'
import { insert, makeTrie, type TokenTrie } from './token-trie.ts'

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

/** A pack made ready for texts of one language: every phrase of it as folded tokens. */
export interface Lexicon {
  readonly pack: Pack
  readonly language: Language
  readonly knownNames: TokenTrie<KnownName>
  readonly heads: TokenTrie<CompiledNameCue>
  readonly personalCues: readonly NameCue[]
  readonly triggers: TokenTrie<Trigger>
  readonly bylines: TokenTrie<PropertyCue>
  /** Phrases behind which a person is named, as "expert" may be. */
  readonly callings: TokenTrie<string>
  /** The fixed phrases of property cues, and what they ignore, as folded words with a space between. */
  readonly foldedPhrases: ReadonlyMap<string, string>
  /** Forms of the verbs of which a thing that governs the discourse is the speaker. */
  readonly reportVerbs: TokenTrie<string>
  readonly namedPeriods: TokenTrie<NamedPeriod>
  /** The classes whose things govern the clauses after them. */
  readonly governingClasses: ReadonlySet<string>
}

export interface CompiledNameCue {
  readonly cue: NameCue
  readonly qualifiers: ReadonlySet<string>
  readonly genericWords: ReadonlySet<string>
  readonly complements: ReadonlySet<string>
}

const LABEL_SCORE = 0.95
const HIDDEN_LABEL_SCORE = 0.85
const RELATIVE_NAME_SCORE = 0.85

/** Compiles a pack for a language; linear in the words of the pack. */
export function compileLexicon(pack: Pack, language: Language): Lexicon {
  const governing = [...pack.classes.values()].filter((term) => term.governsDiscourse)
  return {
    pack,
    language,
    knownNames: compileKnownNames(pack, language),
    heads: compileHeads(pack, language),
    personalCues: pack.nameCues.filter((cue) => cue.shape === 'PersonalShape'),
    triggers: compileTriggers(pack, language),
    bylines: compileBylines(pack, language),
    callings: compileCallings(pack, language),
    foldedPhrases: foldPhrases(pack, language),
    reportVerbs: compileVerbs(
      governing.flatMap((term) => term.reportVerbs),
      language,
    ),
    namedPeriods: compileNamedPeriods(pack, language),
    governingClasses: new Set(governing.map((term) => term.iri)),
  }
}

const namesOfShape = (pack: Pack, shape: NameCue['shape']): string[] =>
  pack.nameCues.filter((cue) => cue.shape === shape).map((cue) => cue.names)

function compileKnownNames(pack: Pack, language: Language): TokenTrie<KnownName> {
  const trie = makeTrie<KnownName>()
  const add = (label: Label, name: Omit<KnownName, 'label'>): void =>
    insert(trie, language.phraseTokens(label.value), { ...name, label: label.value })
  for (const individual of pack.individuals.values()) {
    const doubts = doubtsOf(individual)
    for (const label of [...individual.preferredLabels, ...individual.alternativeLabels]) {
      const doubt = doubts.get(label.value)
      add(label, { individual, score: LABEL_SCORE, ...(doubt && { doubt }) })
    }
    for (const label of individual.hiddenLabels)
      add(label, { individual, score: HIDDEN_LABEL_SCORE })
  }
  for (const relativeName of pack.relativeNames) {
    for (const label of relativeName.phrases)
      add(label, { relativeName, score: RELATIVE_NAME_SCORE })
  }
  return trie
}

const doubtsOf = (individual: Individual): ReadonlyMap<string, 'word' | 'name'> =>
  new Map([
    ...(individual.wordLabels ?? []).map(({ value }) => [value, 'word'] as const),
    ...(individual.ambiguousLabels ?? []).map(({ value }) => [value, 'name'] as const),
  ])

function compileHeads(pack: Pack, language: Language): TokenTrie<CompiledNameCue> {
  const trie = makeTrie<CompiledNameCue>()
  const words = (labels: readonly Label[]): Set<string> =>
    new Set(inLanguage(labels, language).flatMap((label) => language.phraseTokens(label.value)))
  for (const cue of pack.nameCues) {
    const compiled = {
      cue,
      qualifiers: words(cue.qualifiers),
      genericWords: words(cue.genericWords),
      complements: words(cue.complements),
    }
    for (const head of inLanguage(cue.heads, language)) {
      insert(trie, language.phraseTokens(head.value), compiled)
    }
  }
  return trie
}

function compileTriggers(pack: Pack, language: Language): TokenTrie<Trigger> {
  const trie = makeTrie<Trigger>()
  for (const cue of pack.propertyCues) {
    if (cue.form !== 'Clause') continue
    for (const verb of inLanguage(cue.verbs, language)) {
      for (const { tokens, voice } of foldedForms(verb.value, language)) {
        insert(trie, tokens, { cue, voice, isVerb: true, tail: [] })
      }
    }
    for (const phrase of inLanguage(cue.phrases, language)) {
      const [start = '', end = ''] = phrase.value.split('…')
      const tail = end === '' ? [] : language.phraseTokens(end)
      insert(trie, language.phraseTokens(start), { cue, voice: 'active', isVerb: false, tail })
    }
  }
  return trie
}

function compileBylines(pack: Pack, language: Language): TokenTrie<PropertyCue> {
  const trie = makeTrie<PropertyCue>()
  for (const cue of pack.propertyCues) {
    if (cue.form !== 'Byline') continue
    for (const phrase of inLanguage(cue.phrases, language)) {
      insert(trie, language.phraseTokens(phrase.value), cue)
    }
  }
  return trie
}

function compileCallings(pack: Pack, language: Language): TokenTrie<string> {
  const trie = makeTrie<string>()
  const personal = namesOfShape(pack, 'PersonalShape')
  for (const cue of pack.propertyCues) {
    const domains = pack.properties.get(cue.reads)?.domains ?? []
    if (cue.form !== 'Apposition' || !domains.some((iri) => personal.includes(iri))) continue
    for (const { value } of inLanguage(cue.phrases, language)) {
      insert(trie, language.phraseTokens(value), value)
    }
  }
  return trie
}

function compileNamedPeriods(pack: Pack, language: Language): TokenTrie<NamedPeriod> {
  const trie = makeTrie<NamedPeriod>()
  for (const period of pack.namedPeriods) {
    for (const { value } of period.phrases) insert(trie, language.phraseTokens(value), period)
  }
  return trie
}

function foldPhrases(pack: Pack, language: Language): Map<string, string> {
  const phrases = pack.propertyCues.flatMap((cue) => [...cue.phrases, ...cue.ignores])
  return new Map(phrases.map(({ value }) => [value, language.phraseTokens(value).join(' ')]))
}

function compileVerbs(verbs: readonly Label[], language: Language): TokenTrie<string> {
  const trie = makeTrie<string>()
  for (const verb of inLanguage(verbs, language)) {
    for (const { tokens, voice } of foldedForms(verb.value, language)) {
      if (voice === 'active') insert(trie, tokens, verb.value)
    }
  }
  return trie
}

/** The forms of a verb, folded as the tokens of a text are; two that fold alike count once. */
function foldedForms(verb: string, language: Language): VerbForm[] {
  const seen = new Map<string, VerbForm>()
  for (const form of language.verbForms(verb)) {
    const tokens = form.tokens.map(language.fold)
    seen.set(`${form.voice} ${tokens.join(' ')}`, { tokens, voice: form.voice })
  }
  return [...seen.values()]
}

function inLanguage(labels: readonly Label[], language: Language): Label[] {
  return labels.filter((label) => label.language === language.code || label.language === '')
}
