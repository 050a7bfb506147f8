import type { Language, VerbForm } from '../language/language.ts'
import type { NameTable, PackName } from '../language/name-table.ts'
import type { Label } from '../model.ts'
import type {
  CueForm,
  Individual,
  NameCue,
  NamedPeriod,
  Pack,
  PackClass,
  PropertyCue,
} from '../pack.ts'
import { getOrAdd } from '../rdf/get-or-add.ts'
import type { CompiledNameCue, KnownName, Trigger } from './lexicon-entries.ts'
import { insert, makeTrie, type Sequence, type TokenTrie } from './token-trie.ts'

const LABEL_SCORE = 0.95
const HIDDEN_LABEL_SCORE = 0.85
const RELATIVE_NAME_SCORE = 0.85

/** The classes that cues of a shape name things of. */
export const namesOfShape = (pack: Pack, shape: NameCue['shape']): string[] =>
  pack.nameCues.filter((cue) => cue.shape === shape).map((cue) => cue.names)

/** The labels of individuals and relative names; those of individuals are looked at when met. */
export function compileKnownNames(
  pack: Pack,
  language: Language,
  names: NameTable,
): TokenTrie<KnownName> {
  const relative = relativeNames(pack, language)
  return makeTrie((token) => {
    const labels = names.startingWith(token)
    const others = relative.get(token) ?? NONE
    if (labels.length === 0) return others
    const known = labels.flatMap(({ tokens, names: all }) =>
      all.map((name) => ({ tokens, value: knownName(name) })),
    )
    return [...known, ...others]
  })
}

const NONE: readonly never[] = []

function knownName({ label, kind, individual }: PackName): KnownName {
  if (kind === 'hidden') return { label, score: HIDDEN_LABEL_SCORE, individual }
  const doubt = doubtsOf(individual)?.get(label)
  return { label, score: LABEL_SCORE, individual, ...(doubt && { doubt }) }
}

/** By the first token. */
function relativeNames(pack: Pack, language: Language): Map<string, Sequence<KnownName>[]> {
  const byToken = new Map<string, Sequence<KnownName>[]>()
  for (const relativeName of pack.relativeNames) {
    for (const { value: label } of relativeName.phrases) {
      const tokens = language.phraseTokens(label)
      const value = { label, score: RELATIVE_NAME_SCORE, relativeName }
      getOrAdd(byToken, tokens[0] ?? '', () => []).push({ tokens, value })
    }
  }
  return byToken
}

/** `undefined` where no label of the individual is in doubt, as of most. */
function doubtsOf({
  wordLabels = [],
  ambiguousLabels = [],
}: Individual): ReadonlyMap<string, 'word' | 'name'> | undefined {
  if (wordLabels.length + ambiguousLabels.length === 0) return undefined
  return new Map([
    ...wordLabels.map(({ value }) => [value, 'word'] as const),
    ...ambiguousLabels.map(({ value }) => [value, 'name'] as const),
  ])
}

/** A name cue with its words folded. */
export function compileNameCue(cue: NameCue, language: Language): CompiledNameCue {
  const words = (labels: readonly Label[]): Set<string> =>
    new Set(inLanguage(labels, language).flatMap((label) => language.phraseTokens(label.value)))
  const phrases = (labels: readonly Label[]): Set<string> =>
    new Set(
      inLanguage(labels, language).map((label) => language.phraseTokens(label.value).join(' ')),
    )
  const isLong = ({ value }: Label): boolean => value.includes(' ')
  return {
    cue,
    qualifiers: new Set([
      ...words(cue.qualifiers.filter((label) => !isLong(label))),
      ...phrases(cue.qualifiers.filter(isLong)),
    ]),
    genericWords: words(cue.genericWords),
    complements: words(cue.complements),
    bareHeads: phrases(cue.bareHeads),
    ignored: phrases(cue.ignores),
  }
}

/** The head nouns of name cues. */
export function compileHeads(pack: Pack, language: Language): TokenTrie<CompiledNameCue> {
  const trie = makeTrie<CompiledNameCue>()
  for (const cue of pack.nameCues) {
    const compiled = compileNameCue(cue, language)
    for (const head of inLanguage([...cue.heads, ...cue.bareHeads], language)) {
      insert(trie, language.phraseTokens(head.value), compiled)
    }
  }
  return trie
}

/** Other nouns and phrases of name cues, as the getter picks them. */
export function compileNouns(
  pack: Pack,
  language: Language,
  nounsOf: (cue: NameCue) => readonly Label[],
): TokenTrie<NameCue> {
  const trie = makeTrie<NameCue>()
  for (const cue of pack.nameCues) {
    for (const { value } of inLanguage(nounsOf(cue), language)) {
      insert(trie, language.phraseTokens(value), cue)
    }
  }
  return trie
}

/** Phrases that a hyphen ties to the name before. */
export function compileSuffixes(pack: Pack, language: Language): TokenTrie<PropertyCue> {
  const trie = makeTrie<PropertyCue>()
  for (const cue of pack.propertyCues) {
    if (cue.form !== 'Apposition') continue
    for (const { value } of inLanguage(cue.phrases, language)) {
      if (value.startsWith('-')) insert(trie, language.phraseTokens(value), cue)
    }
  }
  return trie
}

/** What the names of each class end in and are used again without, the longer first. */
export function compileDroppedEnds(pack: Pack, language: Language): Map<string, string[][]> {
  const byClass = new Map<string, string[][]>()
  for (const { names, droppedEnds } of pack.nameCues) {
    const ends = inLanguage(droppedEnds, language).map(({ value }) => language.phraseTokens(value))
    if (ends.length > 0) getOrAdd(byClass, names, () => []).push(...ends)
  }
  for (const ends of byClass.values()) ends.sort((a, b) => b.length - a.length)
  return byClass
}

/**
 * The labels of individuals of the classes without the ends that such names are used without, where
 * more than a sign is left; read where what lies around the thing is named before it.
 */
export function compileShortNames(
  names: NameTable,
  language: Language,
  droppedEnds: ReadonlyMap<string, readonly (readonly string[])[]>,
): TokenTrie<KnownName> {
  if (language.tokensPerWord === 1) return makeTrie()
  return makeTrie((token) =>
    names.startingWith(token).flatMap(({ tokens, names: all }) =>
      all.flatMap((name) => {
        const ends = droppedEnds.get(name.individual.classIri) ?? []
        const end = ends.find((words) => tokens.endsWith(` ${words.join(' ')}`))
        const left = end ? tokens.slice(0, -end.join(' ').length - 1) : ''
        return left.includes(' ') ? [{ tokens: left, value: knownName(name) }] : []
      }),
    ),
  )
}

/** Nouns that the classes have, with the class: those who act at its things, what stands for one. */
export function compileClassNouns(
  classes: readonly PackClass[],
  language: Language,
  nounsOf: (term: PackClass) => readonly Label[],
): TokenTrie<string> {
  const trie = makeTrie<string>()
  for (const term of classes) {
    for (const { value } of inLanguage(nounsOf(term), language)) {
      insert(trie, language.phraseTokens(value), term.iri)
    }
  }
  return trie
}

/** The verbs, in all their forms, and the phrases of clauses. */
export function compileTriggers(pack: Pack, language: Language): TokenTrie<Trigger> {
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

/** The words that evoke frames: verbs in all forms, participles alone too, and phrases. */
export function compileFrames(pack: Pack, language: Language): TokenTrie<PropertyCue> {
  const trie = makeTrie<PropertyCue>()
  for (const cue of pack.propertyCues) {
    if (cue.form !== 'Frame') continue
    for (const verb of inLanguage(cue.verbs, language)) {
      for (const { tokens, voice } of foldedForms(verb.value, language)) {
        const hasAgent = language.words.agentMarks.has(tokens.at(-1) ?? '')
        if (!hasAgent) insert(trie, voice === 'passive' ? tokens.slice(1) : tokens, cue)
      }
    }
    for (const { value } of inLanguage(cue.phrases, language)) {
      insert(trie, language.phraseTokens(value), cue)
    }
  }
  return trie
}

/** The phrases of the cues of a form: labels of bylines, what names of mastheads end in, and so on. */
export function compilePhrases(
  pack: Pack,
  language: Language,
  form: CueForm,
): TokenTrie<PropertyCue> {
  const trie = makeTrie<PropertyCue>()
  for (const cue of pack.propertyCues) {
    if (cue.form !== form) continue
    for (const phrase of inLanguage(cue.phrases, language)) {
      insert(trie, language.phraseTokens(phrase.value), cue)
    }
  }
  return trie
}

/** Phrases beside which a person stands. */
export function compileCallings(pack: Pack, language: Language): TokenTrie<string> {
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

/** Names of stretches of years. */
export function compileNamedPeriods(pack: Pack, language: Language): TokenTrie<NamedPeriod> {
  const trie = makeTrie<NamedPeriod>()
  for (const period of pack.namedPeriods) {
    for (const { value } of period.phrases) insert(trie, language.phraseTokens(value), period)
  }
  return trie
}

/** Phrases as folded words. */
export function foldPhrases(pack: Pack, language: Language): Map<string, string> {
  const phrases = pack.propertyCues.flatMap((cue) => [...cue.phrases, ...cue.ignores])
  return new Map(phrases.map(({ value }) => [value, language.phraseTokens(value).join(' ')]))
}

/** The active forms of verbs. */
export function compileVerbs(verbs: readonly Label[], language: Language): TokenTrie<string> {
  const trie = makeTrie<string>()
  for (const verb of inLanguage(verbs, language)) {
    for (const { tokens, voice } of foldedForms(verb.value, language)) {
      if (voice === 'active') insert(trie, tokens, verb.value)
    }
  }
  return trie
}

/** The participles of verbs, words with a space between. */
export function compileParticiples(verbs: readonly Label[], language: Language): Set<string> {
  const forms = inLanguage(verbs, language).flatMap(({ value }) => foldedForms(value, language))
  return new Set(
    forms
      .filter(({ voice }) => voice === 'passive')
      .map(({ tokens: [, ...participle] }) => participle.join(' ')),
  )
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
