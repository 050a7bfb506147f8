import type { Individual } from '../pack.ts'
import type { KnownName } from './lexicon-entries.ts'

/**
 * Which of several things of one class a label means that all of them have, given what else the
 * document names. In this order: the one that the document names by a label of its own; the one
 * whose surroundings, as far as no other's are the same, it names; the one whose preferred label it
 * is. `undefined` where that leaves none or several: better no thing than the wrong one.
 */
export function settleNamesakes(
  names: readonly KnownName[],
  named: ReadonlySet<string>,
): KnownName | undefined {
  const best = Math.max(...names.map(({ score }) => score))
  const rivals = distinctThings(names.filter(({ score }) => score === best))
  if (rivals.length < 2) return rivals[0]
  return (
    only(rivals, ({ individual }) => individual !== undefined && named.has(individual.iri)) ??
    only(rivals, ({ individual }) => isSurrounded(individual, rivals, named)) ??
    only(rivals, isPreferred)
  )
}

/** Labels that fold alike may be of one thing: the plural of one, say. */
function distinctThings(names: readonly KnownName[]): KnownName[] {
  const idOf = ({ individual, relativeName }: KnownName) => individual?.iri ?? relativeName?.iri
  return names.filter((name, index) => names.findIndex((n) => idOf(n) === idOf(name)) === index)
}

/** Whether the document names something around the thing that is around no rival. */
function isSurrounded(
  individual: Individual | undefined,
  rivals: readonly KnownName[],
  named: ReadonlySet<string>,
): boolean {
  const others = rivals.map((rival) => rival.individual).filter((other) => other !== individual)
  const own = individual?.surroundings ?? []
  return own.some(
    (iri) => named.has(iri) && !others.some((other) => other?.surroundings?.includes(iri)),
  )
}

const isPreferred = ({ individual, label }: KnownName): boolean =>
  individual?.preferredLabels.some(({ value }) => value === label) ?? false

/** The one that passes; `undefined` where none does, or several. */
function only<Item>(items: readonly Item[], passes: (item: Item) => boolean): Item | undefined {
  const passing = items.filter(passes)
  return passing.length === 1 ? passing[0] : undefined
}
