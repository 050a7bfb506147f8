import type { Dictionary } from '../language/zh/dictionary/dictionary.ts'
import type { Mention } from '../model.ts'
import type { Individual, Pack, PackCache } from '../pack.ts'
import { compileLabels, keptLabels } from './lattice/compile-labels.ts'
import type { LabelIndex, NameLabel } from './lattice/label-index.ts'
import { matchName } from './lattice/match-name.ts'

/** The known individual that a garbled name stands for; `undefined` when none is likely enough. */
export type NameLinker = (
  mention: Pick<Mention, 'surface' | 'classIri' | 'rule'>,
) => Individual | undefined

/** How likely a label must be before a name is taken for it. */
const LIKELY = 0.8
/** A capital, or a script that has none: common words say what kind of thing it is, not which. */
const LOOKS_PROPER = /\p{Lu}|\p{Lo}/u
/** So many names are remembered: a corpus has no end of them. */
const MOST_REMEMBERED = 50_000
/** How much likelier than the next individual's: of two that fit, neither is meant for sure. */
const MARGIN = 0.1

/**
 * Links names to the individuals of a pack by their Chinese labels, meaning by meaning and sound by
 * sound. Compiling the labels takes about a tenth of a second for ten thousand, at the first call.
 */
export function makeNameLinker(
  pack: Pack,
  dictionary: Dictionary,
  options: { readonly cache?: PackCache | undefined } = {},
): NameLinker {
  let index: LabelIndex | undefined
  const known = new Map<string, Individual | undefined>()
  const proper = new Set(
    pack.nameCues.filter(({ shape }) => shape === 'ProperShape').map(({ iri }) => iri),
  )
  return ({ surface, classIri, rule }) => {
    if (proper.has(rule) && !LOOKS_PROPER.test(surface)) return undefined
    if (/^\p{Script=Han}+$/u.test(surface)) return undefined
    const key = `${classIri} ${surface}`
    if (known.has(key)) return known.get(key)
    index ??= indexOf(pack, dictionary, options.cache)
    const [best, next] = distinctHits(
      matchName(surface, index, { limit: 6, threshold: LIKELY - MARGIN, group: classIri }),
    )
    const isSure = best !== undefined && best.score >= LIKELY
    const isAlone = next === undefined || (best?.score ?? 0) - next.score >= MARGIN
    const found = isSure && isAlone ? pack.individuals.get(best.id) : undefined
    if (known.size >= MOST_REMEMBERED) known.clear()
    known.set(key, found)
    return found
  }
}

function indexOf(pack: Pack, dictionary: Dictionary, cache: PackCache | undefined): LabelIndex {
  if (cache === undefined || pack.key === undefined) {
    return compileLabels(chineseLabels(pack), dictionary)
  }
  return keptLabels(() => chineseLabels(pack), dictionary, { cache, key: `labels\0${pack.key}` })
}

function chineseLabels(pack: Pack): NameLabel[] {
  return [...pack.individuals.values()].flatMap((individual) =>
    [...individual.preferredLabels, ...individual.alternativeLabels, ...individual.hiddenLabels]
      .filter(({ language }) => language === 'zh')
      .map(({ value }) => ({ id: individual.iri, label: value, group: individual.classIri })),
  )
}

/** The best hit of each individual. */
function distinctHits<Hit extends { readonly id: string }>(hits: readonly Hit[]): Hit[] {
  const seen = new Set<string>()
  return hits.filter(({ id }) => !seen.has(id) && seen.add(id))
}
