import type { Span } from '../model.ts'
import { alignTexts } from './align-texts.ts'
import { addByName, type Counts } from './counts.ts'
import type { GoldDocument, GoldMention } from './gold.ts'
import { type MentionMatch, matchMentions } from './match-mentions.ts'
import { type PredictedMention, type Prediction, predictedMentions } from './prediction.ts'
import { trimEdges } from './trim-edges.ts'

/** The mentions of both sides, where they stand in the predicted text, and what matches what. */
export interface MentionScore {
  readonly exact: Counts
  readonly overlap: Counts
  /** By overlap. */
  readonly byType: ReadonlyMap<string, Counts>
  readonly matches: readonly MentionMatch[]
  readonly gold: readonly PlacedGold[]
  readonly predicted: readonly ChargedMention[]
}

/** A gold mention and its place; `undefined` when the predicted text does not hold its words. */
export interface PlacedGold {
  readonly mention: GoldMention
  readonly span: Span | undefined
}

export interface ChargedMention {
  readonly mention: PredictedMention
  readonly span: Span
  /** Whether it counts against precision; if not, it is nobody's. */
  readonly isCharged: boolean
}

/**
 * Compares mentions. What matches an optional mention, and what lies strictly inside any gold
 * mention without matching one, counts neither for nor against.
 */
export function scoreMentions(goldDocument: GoldDocument, prediction: Prediction): MentionScore {
  const { text } = prediction
  const align = alignTexts(goldDocument.text, text)
  const gold = goldDocument.mentions.map((mention): PlacedGold => {
    const span = align(mention)
    return { mention, span: span && trimEdges(span, text) }
  })
  const found = predictedMentions(prediction).map((mention) => ({
    mention,
    span: trimEdges(mention, text),
  }))
  const matches = matchMentions(
    gold.map(({ mention, span }) => span && { ...span, type: mention.type }),
    found.map(({ mention, span }) => ({ ...span, type: mention.type })),
  )
  const predicted = charge(found, gold, matches)
  return { ...count(gold, predicted, matches), matches, gold, predicted }
}

function charge(
  found: readonly Omit<ChargedMention, 'isCharged'>[],
  gold: readonly PlacedGold[],
  matches: readonly MentionMatch[],
): ChargedMention[] {
  const goldOf = new Map(matches.map((match) => [match.predicted, gold[match.gold]]))
  return found.map((each, index) => {
    const match = goldOf.get(index)
    const isCharged = match
      ? !match.mention.isOptional
      : !gold.some(({ span }) => span && isStrictlyInside(each.span, span))
    return { ...each, isCharged }
  })
}

function isStrictlyInside(inner: Span, outer: Span): boolean {
  const isInside = inner.start >= outer.start && inner.end <= outer.end
  return isInside && inner.end - inner.start < outer.end - outer.start
}

function count(
  gold: readonly PlacedGold[],
  predicted: readonly ChargedMention[],
  matches: readonly MentionMatch[],
): Pick<MentionScore, 'exact' | 'overlap' | 'byType'> {
  const isRequired = (match: MentionMatch) => gold[match.gold]?.mention.isOptional === false
  const hits = matches.filter(isRequired)
  const hitGold = new Set(hits.map((match) => match.gold))
  const required = [...gold.entries()].filter(([, { mention }]) => !mention.isOptional)
  const charged = predicted.filter(({ isCharged }) => isCharged)
  const counts = { predicted: charged.length, gold: required.length }
  return {
    exact: { tp: hits.filter(({ isExact }) => isExact).length, ...counts },
    overlap: { tp: hits.length, ...counts },
    byType: addByName([
      ...required.map(
        ([index, { mention }]) =>
          [mention.type, { gold: 1, tp: hitGold.has(index) ? 1 : 0 }] as const,
      ),
      ...charged.map(({ mention }) => [mention.type, { predicted: 1 }] as const),
    ]),
  }
}
