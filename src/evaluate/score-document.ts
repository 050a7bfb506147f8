import type { Span } from '../model.ts'
import type { Counts } from './counts.ts'
import { type FactMiss, factMisses } from './fact-misses.ts'
import type { GoldDocument } from './gold.ts'
import { identityPairs, majorityIris, scoreIdentities } from './identities.ts'
import { type MentionMiss, mentionMisses } from './mention-misses.ts'
import type { Prediction } from './prediction.ts'
import { type FactScore, scoreFacts } from './score-facts.ts'
import { scoreMentions } from './score-mentions.ts'

/** How one document was read, against what an annotator says. */
export interface DocumentScore {
  readonly document: string
  readonly exact: Counts
  readonly overlap: Counts
  readonly identity: Counts
  readonly facts: Counts
  readonly byType: ReadonlyMap<string, Counts>
  readonly byPredicate: ReadonlyMap<string, Counts>
  /** Every predicted fact with its verdict. */
  readonly verdicts: FactScore['predicted']
  /** Facts whose evidence is part of the text, of all predicted ones. */
  readonly evidence: Share
  /** Mentions whose surface is the text at their place, of all predicted ones. */
  readonly surfaces: Share
  readonly misses: readonly Miss[]
}

/** Something that gold has and the extraction has not, or the other way round. */
export type Miss = MentionMiss | FactMiss

export interface Share {
  readonly part: number
  readonly whole: number
}

/** Compares what was read in a document with what an annotator says stands there. */
export function scoreDocument(gold: GoldDocument, prediction: Prediction): DocumentScore {
  const mentions = scoreMentions(gold, prediction)
  const pairs = identityPairs(mentions)
  const iriOf = majorityIris(pairs)
  const facts = scoreFacts(gold, prediction, iriOf)
  return {
    document: gold.document,
    exact: mentions.exact,
    overlap: mentions.overlap,
    identity: scoreIdentities(pairs),
    facts: facts.counts,
    byType: mentions.byType,
    byPredicate: facts.byPredicate,
    verdicts: facts.predicted,
    evidence: evidenceShare(prediction),
    surfaces: surfaceShare(prediction),
    misses: [
      ...mentionMisses(mentions, prediction),
      ...factMisses(facts, { gold, prediction, iriOf }),
    ],
  }
}

function evidenceShare({ facts, text }: Prediction): Share {
  const isInText = ({ start, end }: Span) => start >= 0 && start < end && end <= text.length
  const evidenced = facts.filter(({ evidence }) => evidence.length > 0 && evidence.every(isInText))
  return { part: evidenced.length, whole: facts.length }
}

function surfaceShare({ entities, text }: Prediction): Share {
  const mentions = entities.flatMap((entity) => entity.mentions)
  const right = mentions.filter(({ start, end, surface }) => text.slice(start, end) === surface)
  return { part: right.length, whole: mentions.length }
}
