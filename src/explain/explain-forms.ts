import { languageOf } from '../language/index.ts'
import type { Language } from '../language/language.ts'
import type { Label, Mention } from '../model.ts'
import type { Pack } from '../pack.ts'
import { nameOf, type Thing } from './collect-things.ts'
import type { Alignment, FormExplanation, Tie } from './explanation.ts'
import { foldWords } from './fold-words.ts'

export interface FormOptions {
  readonly pack: Pack
  /** How a name in one language stands for one of the labels, if it does. */
  readonly align: (name: string, labels: readonly Label[]) => Alignment | undefined
}

/** The different words that name a thing, and why each is taken for its name. */
export function explainForms(thing: Thing, { pack, align }: FormOptions): FormExplanation[] {
  const main = mainMention(thing)
  const forms = new Map<string, { mention: Mention; language: string; count: number }>()
  for (const { graph, mention } of thing.mentions) {
    const surface = onOneLine(mention.surface)
    const form = forms.get(surface) ?? { mention, language: graph.document.language, count: 0 }
    forms.set(surface, { ...form, count: form.count + 1 })
  }
  const found = [...forms].map(([surface, { mention, language, count }]): FormExplanation => {
    const foreign = thing.labels.filter((label) => label.language !== language)
    const alignment = align(surface, foreign)
    const tie = tieOf(mention, thing, { main, pack, language: languageOf(language) })
    return { surface, count, tie, ...(alignment ? { alignment } : {}) }
  })
  return found.sort((a, b) => b.count - a.count)
}

/** The first mention with the fullest name; an acronym has its key but not its words, a guess neither. */
function mainMention({ mentions }: Thing): Mention | undefined {
  const rank = ({ inferredName, key, surface }: Mention) =>
    inferredName === undefined ? key.length - (ACRONYM.test(surface) ? 0.5 : 0) : 0
  return mentions.map(({ mention }) => mention).sort((x, y) => rank(y) - rank(x))[0]
}

const ACRONYM = /^\p{Lu}{2,8}$/u

const onOneLine = (surface: string): string => surface.replace(/\s+/g, ' ')

interface TieContext {
  readonly main: Mention | undefined
  readonly pack: Pack
  readonly language: Language
}

function tieOf(mention: Mention, thing: Thing, { main, pack, language }: TieContext): Tie {
  const label = labelOf(mention.surface, thing, { pack, language })
  if (label) return label
  if (mention.relativeNameIri !== undefined) return { kind: 'relative', fullName: nameOf(thing) }
  if (mention.inferredName !== undefined) return { kind: 'guess', name: mention.inferredName }
  const of = thing.isKnown || main === undefined ? nameOf(thing) : onOneLine(main.surface)
  if (foldWords(mention.surface) === foldWords(of)) return { kind: 'name' }
  const isSame = mention.key === main?.key
  if (isSame && ACRONYM.test(mention.surface)) return { kind: 'acronym', of }
  if (isSame) return { kind: 'same-words', of }
  return { kind: isPart(mention, main) ? 'short' : 'like', of }
}

function isPart({ key }: Mention, main: Mention | undefined): boolean {
  return main !== undefined && (main.key.startsWith(key) || main.key.endsWith(key))
}

/** The label of the pack that the words are, folded as texts and labels are when names are found. */
function labelOf(
  surface: string,
  { iri }: Thing,
  { pack, language }: { readonly pack: Pack; readonly language: Language },
): Tie | undefined {
  const individual = pack.individuals.get(iri)
  if (individual === undefined) return undefined
  const { preferredLabels, alternativeLabels, hiddenLabels } = individual
  const wanted = foldName(surface, language)
  const same = ({ value }: Label) => foldName(value, language) === wanted
  const shown = [...preferredLabels, ...alternativeLabels].find(same)
  if (shown) return { kind: 'label', label: shown.value, isHidden: false }
  const hidden = hiddenLabels.find(same)
  return hidden && { kind: 'label', label: hidden.value, isHidden: true }
}

function foldName(name: string, { phraseTokens, words }: Language): string {
  return phraseTokens(name)
    .filter((word) => /[\p{L}\p{N}]/u.test(word) && !words.determiners.has(word))
    .join(' ')
}
