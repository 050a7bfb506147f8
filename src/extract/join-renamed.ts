import type { Mention } from '../model.ts'
import type { FoundMention } from './find-mentions.ts'
import { isPersonalClass } from './personal-class.ts'
import { range } from './range.ts'
import type { ReadSentence } from './read-sentence.ts'
import { isComma, isWord, type SentenceView } from './sentence-view.ts'

/**
 * Puts names under one key that the text says are of one thing at different times: "Rook Guild, named
 * Pawn Guild in 1950". All of them take the key of the one that the document names first, or of the known one.
 */
export function joinRenamed(sentences: readonly ReadSentence[]): ReadSentence[] {
  const roots = new Map<string, Mention>()
  const rootOf = (mention: Mention): Mention => {
    let root = mention
    for (let next = roots.get(idOf(root)); next; next = roots.get(idOf(root))) root = next
    return root
  }
  sentences.forEach((sentence, index) => {
    for (const [earlier, later] of renamedIn(sentence, sentences[index - 1])) {
      const [one, other] = [rootOf(earlier), rootOf(later)]
      if (idOf(one) === idOf(other) || (isKnown(one) && isKnown(other))) continue
      const [root, rest] = isKnown(other) ? [other, one] : [one, other]
      roots.set(idOf(rest), root)
    }
  })
  if (roots.size === 0) return [...sentences]
  const renamed = (place: FoundMention): FoundMention => {
    const root = rootOf(place.mention)
    if (root === place.mention) return place
    const { key, head, individualIri } = root
    const known = individualIri === undefined ? {} : { individualIri }
    return { ...place, mention: { ...place.mention, key, head, ...known } }
  }
  return sentences.map(({ view, found }) => ({ view, found: found.map(renamed) }))
}

const idOf = ({ classIri, key }: Mention): string => `${classIri} ${key}`

const isKnown = ({ individualIri, relativeNameIri }: Mention): boolean =>
  individualIri !== undefined || relativeNameIri !== undefined

/** The names of a sentence with those that it says they had before, or have now. */
function renamedIn(
  { view, found }: ReadSentence,
  before: ReadSentence | undefined,
): [earlier: Mention, later: Mention][] {
  const { lexicon } = view
  const outer = found.filter(
    ({ outer, mention }) => outer === undefined && !isPersonalClass(lexicon, mention.classIri),
  )
  return outer.flatMap((name, index): [Mention, Mention][] => {
    const subject = subjectOf(view, outer.slice(0, index), { name, before })
    return subject ? [[subject.mention, name.mention]] : []
  })
}

/**
 * What has the name: what stands right before the words that say so, where no comma parts them, or
 * what the sentence opens with; failing both, what opens the sentence before.
 */
function subjectOf(
  view: SentenceView,
  earlier: readonly FoundMention[],
  { name, before }: { name: FoundMention; before: ReadSentence | undefined },
): FoundMention | undefined {
  const { language } = view.lexicon
  const nearest = earlier.at(-1)
  const from = nearest?.mention.end ?? view.sentence.start
  if (!language.tiesOtherName(view.text.slice(from, name.mention.start))) return undefined
  const subject = nearest
    ? openingOrNearest(view, earlier, { name, nearest })
    : before && openingOf(before)
  const isSame =
    subject?.mention.classIri === name.mention.classIri && subject.mention.key !== name.mention.key
  return isSame ? subject : undefined
}

function openingOrNearest(
  view: SentenceView,
  earlier: readonly FoundMention[],
  { name, nearest }: { name: FoundMention; nearest: FoundMention },
): FoundMention {
  const isParted = range(nearest.last + 1, name.first - 1).some((index) => isComma(view, index))
  return (isParted ? openingOf({ view, found: earlier }) : undefined) ?? nearest
}

/** The name that a sentence opens with, behind nothing but a date. */
function openingOf({ view, found }: ReadSentence): FoundMention | undefined {
  const first = found.find(({ outer }) => outer === undefined)
  const isOpen = view.tokens
    .slice(0, first?.first)
    .every(
      ({ start }, index) =>
        !isWord(view, index) || view.dates.some((date) => date.start <= start && start < date.end),
    )
  return isOpen ? first : undefined
}
