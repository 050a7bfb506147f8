import type { Label, Mention } from '../model.ts'
import type { Pack, RelativeName } from '../pack.ts'

/** What the relative names of a document are relative to. */
export interface Anchor {
  /** The name without its head noun, by language tag: `en` "Rook", `de` "Turm". */
  readonly stems: ReadonlyMap<string, string>
}

/**
 * The thing of the wanted class whose name ends in the wanted head noun and that the document
 * names most often, the earlier one of two; `undefined` when it names none.
 */
export function findAnchor(
  relativeName: RelativeName,
  mentions: readonly Mention[],
  pack: Pack,
): Anchor | undefined {
  const votes = new Map<string, { anchor: Anchor; count: number }>()
  for (const mention of mentions) {
    if (mention.classIri !== relativeName.anchorClass) continue
    const stems = stemsOf(mention, relativeName, pack)
    if (stems.size === 0) continue
    const id = mention.individualIri ?? mention.key
    const vote = votes.get(id) ?? { anchor: { stems }, count: 0 }
    vote.count++
    votes.set(id, vote)
  }
  const [best] = [...votes.values()].sort((a, b) => b.count - a.count)
  return best?.anchor
}

function stemsOf(
  mention: Mention,
  { anchorHeads }: RelativeName,
  pack: Pack,
): ReadonlyMap<string, string> {
  const individual = pack.individuals.get(mention.individualIri ?? '')
  const labels = individual
    ? [...individual.preferredLabels, ...individual.alternativeLabels]
    : [{ value: mention.surface, language: 'en' }]
  return stemsOfLabels(labels, anchorHeads)
}

/** The names without their head noun, by language. */
export function stemsOfLabels(
  labels: readonly Label[],
  anchorHeads: readonly Label[],
): ReadonlyMap<string, string> {
  const stems = new Map<string, string>()
  for (const head of anchorHeads) {
    const ending = head.language === 'zh' ? head.value : ` ${head.value}`
    const label = labels.find(
      ({ value, language }) => language === head.language && value.endsWith(ending),
    )
    if (label) stems.set(head.language, label.value.slice(0, -ending.length))
  }
  return stems
}
