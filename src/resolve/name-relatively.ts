import type { Language } from '../language/language.ts'
import { type NameTable, nameTable } from '../language/name-table.ts'
import type { Label, Mention } from '../model.ts'
import type { Individual, Pack, RelativeName } from '../pack.ts'
import { getOrAdd } from '../rdf/get-or-add.ts'
import { oncePer } from '../rdf/once-per.ts'
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
  const table = nameTable(pack, language)
  const inThisDocument = (iri: string): AbsoluteName | undefined => {
    if (byIri.has(iri)) return byIri.get(iri)
    const relativeName = relativeNamesOf(pack).get(iri)
    const anchor = relativeName && findAnchor(relativeName, mentions, pack)
    const absolute = anchor && toAbsolute(relativeName, anchor, table)
    byIri.set(iri, absolute)
    return absolute
  }
  const byPhrase = phrasesOf(pack, language)
  const offices = officeCues(pack)
  return (mention) => {
    const phrases = byPhrase.get(mention.classIri)
    const iri = mention.relativeNameIri ?? phrases?.get(mention.key)
    if (iri !== undefined) return inThisDocument(iri)
    const isOffice = offices.has(mention.rule)
    return phrases && namePlaced(mention, phrases, { pack, table, link, isOffice })
  }
}

/** What stands before an office may be its qualifier, or a body, which `officeIdentity` reads. */
const officeCues = oncePer(
  ({ nameCues }: Pack): ReadonlySet<string> =>
    new Set(nameCues.filter(({ shape }) => shape === 'OfficeShape').map(({ iri }) => iri)),
)

/** By IRI. */
const relativeNamesOf = oncePer(
  ({ relativeNames }: Pack) => new Map(relativeNames.map((each) => [each.iri, each])),
)

/** What it takes to read a relative name with a name before it. */
interface Placing {
  readonly pack: Pack
  readonly table: NameTable
  readonly link: NameLinker | undefined
  /** An office has other words before it too: only a place that the pack knows counts. */
  readonly isOffice: boolean
}

/** A relative name that says itself what it is relative to: "Rook Home Team". */
function namePlaced(
  mention: Mention,
  phrases: ReadonlyMap<string, string>,
  placing: Placing,
): AbsoluteName | undefined {
  const { pack, table } = placing
  const words = mention.key.split(' ')
  const isHan = words.length === 1 && /^\p{Script=Han}+$/u.test(mention.surface)
  const parts = isHan ? [...mention.key] : words
  for (let split = 1; split < parts.length; split++) {
    const iri = phrases.get(parts.slice(split).join(isHan ? '' : ' '))
    const relativeName = iri === undefined ? undefined : relativeNamesOf(pack).get(iri)
    if (!relativeName) continue
    const before = isHan ? parts : mention.surface.split(/\s+/)
    const words = before.slice(0, split).join(isHan ? '' : ' ')
    const stem = withoutLead(words, relativeName, isHan ? 'zh' : 'en')
    const anchor = anchorOfStem(stem, relativeName, { ...placing, language: isHan ? 'zh' : 'en' })
    const absolute = anchor && toAbsolute(relativeName, anchor, table)
    return absolute && { ...absolute, placedIn: relativeName.anchorClass }
  }
  return undefined
}

/** What stands before the place in the full name is no part of the place: "Grand | Rook" of "Grand {} Team". */
function withoutLead(words: string, { fullNames }: RelativeName, wanted: string): string {
  const full = fullNames.find(({ language }) => language === wanted)?.value ?? ''
  const lead = full.slice(0, full.indexOf('{}'))
  return lead !== '' && words.startsWith(lead) ? words.slice(lead.length) : words
}

/**
 * The stem in every language that the pack has the place's name in: that of the place which bears
 * it, with its head noun or without, or which it is a garbled name of.
 */
function anchorOfStem(
  stem: string,
  { anchorClass, anchorHeads }: RelativeName,
  { table, link, isOffice, language }: Placing & { readonly language: string },
): Anchor | undefined {
  const heads = anchorHeads.filter((head) => head.language === language)
  const gap = language === 'zh' ? '' : ' '
  const headed = heads.find(({ value }) => stem.endsWith(`${gap}${value}`))
  const bare = headed ? stem.slice(0, -`${gap}${headed.value}`.length) : stem
  const wanted = heads.map(({ value }) => `${bare}${gap}${value}`)
  const bearer = wanted.flatMap((label) => bearersOf(anchorClass, label, table))[0]
  const meant =
    bearer ??
    wanted.flatMap((surface) => link?.({ surface, classIri: anchorClass, rule: '' }) ?? [])[0]
  if (!meant && (isOffice || headed)) return undefined
  const labels = [...(meant?.preferredLabels ?? []), ...(meant?.alternativeLabels ?? [])]
  const stems = stemsOfLabels(labels, anchorHeads)
  return { stems: new Map(bearer ? [...stems, [language, bare]] : [[language, bare], ...stems]) }
}

/** Those with a name in just these letters. */
const bearersOf = (classIri: string, name: string, table: NameTable): Individual[] =>
  table
    .written(classIri, name)
    .filter(({ label }) => label === name)
    .map(({ individual }) => individual)

function toAbsolute(
  relativeName: RelativeName,
  anchor: Anchor,
  table: NameTable,
): AbsoluteName | undefined {
  const names = relativeName.fullNames.flatMap(({ value, language }) => {
    const stem = anchor.stems.get(language)
    return stem === undefined ? [] : [{ value: value.replaceAll('{}', stem), language }]
  })
  if (names.length === 0) return undefined
  const individual = findIndividual(names, relativeName.names, table)
  return { names, ...(individual ? { individual } : {}) }
}

/** The first individual of the pack that has one of the names, in whatever case. */
function findIndividual(
  names: readonly Label[],
  classIri: string,
  table: NameTable,
): Individual | undefined {
  const found = names.flatMap(({ value }) => table.written(classIri, value).slice(0, 1))
  return found.sort((a, b) => a.place - b.place)[0]?.individual
}

/** The IRIs of relative names by class and folded phrase. */
type PhraseIndex = ReadonlyMap<string, ReadonlyMap<string, string>>

const indexes = new WeakMap<Pack, Map<string, PhraseIndex>>()

/** A pack's relative names, folded once for each language. */
function phrasesOf(pack: Pack, language: Language): PhraseIndex {
  const byLanguage = indexes.get(pack) ?? new Map<string, PhraseIndex>()
  indexes.set(pack, byLanguage)
  const index = byLanguage.get(language.code) ?? indexPhrases(pack, language)
  byLanguage.set(language.code, index)
  return index
}

/** Keys of mentions have no marks: no "'s". */
const isWord = (token: string): boolean => /^[\p{L}\p{N}]/u.test(token)

/** Relative names by class and folded phrase: shapes find them too, in other cases. */
function indexPhrases(pack: Pack, language: Language): PhraseIndex {
  const index = new Map<string, Map<string, string>>()
  const gap = language.tokensPerWord > 1 ? '' : ' '
  for (const { iri, names, phrases } of pack.relativeNames) {
    const ofClass = getOrAdd(index, names, () => new Map<string, string>())
    for (const { value } of phrases)
      ofClass.set(language.phraseTokens(value).filter(isWord).join(gap), iri)
  }
  return index
}
