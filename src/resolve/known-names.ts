import type { Language } from '../language/language.ts'
import { nameTable, type PackName } from '../language/name-table.ts'
import type { Individual, Pack } from '../pack.ts'

/** The individuals of a pack by their names. */
export interface KnownNames {
  /**
   * The individual of the class that a name, folded as `foldName` folds it, is the name of: of
   * several the only one that prefers it, or `undefined`.
   */
  bearerOf(classIri: string, folded: string): Individual | undefined
}

/** A pack's names, as a language folds them. */
export function knownNames(pack: Pack, language: Language): KnownNames {
  const names = nameTable(pack, language)
  return { bearerOf: (classIri, folded) => onlyBearer(names.folded(classIri, folded)) }
}

function onlyBearer(names: readonly PackName[]): Individual | undefined {
  const bearers = new Set(names.map(({ individual }) => individual))
  const preferring = names.filter(({ kind }) => kind === 'preferred')
  const meant = bearers.size === 1 ? bearers : new Set(preferring.map((each) => each.individual))
  return meant.size === 1 ? [...meant][0] : undefined
}
