import { labelWords } from '../language/label-words.ts'
import type { Language } from '../language/language.ts'
import type { Individual, Pack } from '../pack.ts'
import { getOrAdd } from '../rdf/get-or-add.ts'

/** The individuals of a pack by their names. */
export interface KnownNames {
  /**
   * The individual of the class that a name, folded as `foldName` folds it, is the name of: of
   * several the only one that prefers it, or `undefined`.
   */
  bearerOf(classIri: string, folded: string): Individual | undefined
}

interface Naming {
  readonly individual: Individual
  readonly isPreferred: boolean
}

const made = new WeakMap<Pack, Map<string, KnownNames>>()

/** A pack's names, folded once for each language. */
export function knownNames(pack: Pack, language: Language): KnownNames {
  const byLanguage = made.get(pack) ?? new Map<string, KnownNames>()
  made.set(pack, byLanguage)
  const names = byLanguage.get(language.code) ?? indexNames(pack, language)
  byLanguage.set(language.code, names)
  return names
}

function indexNames(pack: Pack, language: Language): KnownNames {
  const byKey = new Map<string, Naming[]>()
  const { foldedOf } = labelWords(pack, language)
  const add = (naming: Naming, label: string): void => {
    const key = `${naming.individual.classIri} ${foldedOf(label)}`
    getOrAdd(byKey, key, () => []).push(naming)
  }
  for (const individual of pack.individuals.values()) {
    const preferred = { individual, isPreferred: true }
    const other = { individual, isPreferred: false }
    for (const { value } of individual.preferredLabels) add(preferred, value)
    for (const { value } of individual.alternativeLabels) add(other, value)
    for (const { value } of individual.hiddenLabels) add(other, value)
  }
  return { bearerOf: (classIri, folded) => onlyBearer(byKey.get(`${classIri} ${folded}`) ?? []) }
}

function onlyBearer(namings: readonly Naming[]): Individual | undefined {
  const bearers = new Set(namings.map(({ individual }) => individual))
  const preferring = namings.filter(({ isPreferred }) => isPreferred)
  const meant = bearers.size === 1 ? bearers : new Set(preferring.map((each) => each.individual))
  return meant.size === 1 ? [...meant][0] : undefined
}
