import type { Language } from '../language/language.ts'
import type { Label, Mention } from '../model.ts'
import type { Individual, Pack, RelativeName } from '../pack.ts'
import { type Anchor, findAnchor, stemsOfLabels } from './find-anchor.ts'
import type { NameLinker } from './link-names.ts'

/** A relative name with what it means in this document. */
export interface AbsoluteName {
  readonly names: readonly Label[]
  readonly individual?: Individual
  /** Where the name itself brings the thing that it is relative to: the class of that. */
  readonly placedIn?: string
}

/** Gives relative names their meaning in one document; `undefined` for any other mention. */
export function makeRelativeNamer(
  mentions: readonly Mention[],
  pack: Pack,
  { language, link }: { language: Language; link?: NameLinker | undefined },
): (mention: Mention) => AbsoluteName | undefined {
  const byIri = new Map<string, AbsoluteName | undefined>()
  for (const relativeName of pack.relativeNames) {
    const anchor = findAnchor(relativeName, mentions, pack)
    byIri.set(relativeName.iri, anchor && toAbsolute(relativeName, anchor, pack))
  }
  const byPhrase = phrasesOf(pack, language)
  // What stands before an office is its qualifier or its body, which `officeIdentity` reads.
  const offices = new Set(
    pack.nameCues.filter(({ shape }) => shape === 'OfficeShape').map(({ iri }) => iri),
  )
  return (mention) => {
    const iri = mention.relativeNameIri ?? byPhrase.get(`${mention.classIri} ${mention.key}`)
    if (iri !== undefined) return byIri.get(iri)
    return offices.has(mention.rule) ? undefined : namePlaced(mention, byPhrase, { pack, link })
  }
}

/** A relative name that says itself what it is relative to: "Rook Home Team". */
function namePlaced(
  mention: Mention,
  byPhrase: ReadonlyMap<string, string>,
  { pack, link }: { pack: Pack; link: NameLinker | undefined },
): AbsoluteName | undefined {
  const words = mention.key.split(' ')
  for (let split = 1; split < words.length; split++) {
    const iri = byPhrase.get(`${mention.classIri} ${words.slice(split).join(' ')}`)
    const relativeName = pack.relativeNames.find((other) => other.iri === iri)
    if (!relativeName) continue
    const stem = mention.surface.split(/\s+/).slice(0, split).join(' ')
    const anchor = anchorOfStem(stem, relativeName, { pack, link })
    const absolute = toAbsolute(relativeName, anchor, pack)
    return absolute && { ...absolute, placedIn: relativeName.anchorClass }
  }
  return undefined
}

/**
 * The stem in every language that the pack has the place's name in: that of the place which bears
 * it, or which it is a garbled name of.
 */
function anchorOfStem(
  stem: string,
  { anchorClass, anchorHeads }: RelativeName,
  { pack, link }: { pack: Pack; link: NameLinker | undefined },
): Anchor {
  const wanted = anchorHeads.map(({ value }) => `${stem} ${value}`)
  for (const individual of pack.individuals.values()) {
    if (individual.classIri !== anchorClass) continue
    const labels = [...individual.preferredLabels, ...individual.alternativeLabels]
    if (labels.some(({ value }) => wanted.includes(value))) {
      return { stems: new Map([...stemsOfLabels(labels, anchorHeads), ['en', stem]]) }
    }
  }
  const meant = wanted.flatMap(
    (surface) => link?.({ surface, classIri: anchorClass, rule: '' }) ?? [],
  )[0]
  const labels = [...(meant?.preferredLabels ?? []), ...(meant?.alternativeLabels ?? [])]
  return { stems: new Map([['en', stem], ...stemsOfLabels(labels, anchorHeads)]) }
}

function toAbsolute(
  relativeName: RelativeName,
  anchor: Anchor,
  pack: Pack,
): AbsoluteName | undefined {
  const names = relativeName.fullNames.flatMap(({ value, language }) => {
    const stem = anchor.stems.get(language)
    return stem === undefined ? [] : [{ value: value.replaceAll('{}', stem), language }]
  })
  if (names.length === 0) return undefined
  const individual = findIndividual(names, relativeName.names, pack)
  return { names, ...(individual ? { individual } : {}) }
}

function findIndividual(
  names: readonly Label[],
  classIri: string,
  pack: Pack,
): Individual | undefined {
  const wanted = new Set(names.map(({ value }) => value.toLowerCase()))
  for (const individual of pack.individuals.values()) {
    if (individual.classIri !== classIri) continue
    const labels = [...individual.preferredLabels, ...individual.alternativeLabels]
    if (labels.some(({ value }) => wanted.has(value.toLowerCase()))) return individual
  }
  return undefined
}

const indexes = new WeakMap<Pack, Map<string, ReadonlyMap<string, string>>>()

/** A pack's relative names, folded once for each language. */
function phrasesOf(pack: Pack, language: Language): ReadonlyMap<string, string> {
  const byLanguage = indexes.get(pack) ?? new Map<string, ReadonlyMap<string, string>>()
  indexes.set(pack, byLanguage)
  const index = byLanguage.get(language.code) ?? indexPhrases(pack, language)
  byLanguage.set(language.code, index)
  return index
}

/** Relative names by class and folded phrase: shapes find them too, in other cases. */
function indexPhrases(pack: Pack, language: Language): Map<string, string> {
  const index = new Map<string, string>()
  for (const { iri, names, phrases } of pack.relativeNames) {
    for (const { value } of phrases)
      index.set(`${names} ${language.phraseTokens(value).join(' ')}`, iri)
  }
  return index
}
