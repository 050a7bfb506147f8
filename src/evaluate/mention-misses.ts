import type { Span } from '../model.ts'
import { overlapOf } from './match-mentions.ts'
import type { Prediction } from './prediction.ts'
import type { ChargedMention, MentionScore, PlacedGold } from './score-mentions.ts'

export interface MentionMiss {
  readonly kind: 'mention'
  /** `inexact`: found, but with other words at its edges. */
  readonly fault: 'missed' | 'inexact' | 'spurious'
  readonly type: string
  readonly surface: string
  /** Of gold; `undefined` for what is spurious. */
  readonly id?: string
  /** What the other side has at that place: `Player "Ada"`. */
  readonly instead?: string
  /** In which it stands; `''` when its words are not in the text that was read. */
  readonly sentence: string
}

/** Gold mentions that are missed or found inexactly, then what is spurious, each as listed. */
export function mentionMisses(score: MentionScore, prediction: Prediction): MentionMiss[] {
  return [...missedMentions(score, prediction), ...spuriousMentions(score, prediction)]
}

function missedMentions(score: MentionScore, prediction: Prediction): MentionMiss[] {
  const matchOf = new Map(score.matches.map((match) => [match.gold, match]))
  return score.gold.flatMap(({ mention, span }, index): MentionMiss[] => {
    const match = matchOf.get(index)
    if (mention.isOptional || match?.isExact) return []
    const found = match ? score.predicted[match.predicted] : widest(span, score.predicted)
    return [
      {
        kind: 'mention',
        fault: match ? 'inexact' : 'missed',
        type: mention.type,
        surface: mention.surface,
        id: mention.id,
        ...(found ? { instead: described(found) } : {}),
        sentence: span ? sentenceAt(span, prediction) : '',
      },
    ]
  })
}

function spuriousMentions(score: MentionScore, prediction: Prediction): MentionMiss[] {
  const matched = new Set(score.matches.map((match) => match.predicted))
  return score.predicted.flatMap(({ mention, span, isCharged }, index): MentionMiss[] => {
    if (!isCharged || matched.has(index)) return []
    const meant = widest(span, score.gold)
    return [
      {
        kind: 'mention',
        fault: 'spurious',
        type: mention.type,
        surface: mention.surface,
        ...(meant ? { instead: described(meant) } : {}),
        sentence: sentenceAt(span, prediction),
      },
    ]
  })
}

/** The mention of the other side that shares most characters with the span. */
function widest<Placed extends PlacedGold | ChargedMention>(
  span: Span | undefined,
  others: readonly Placed[],
): Placed | undefined {
  const shared = (other: Placed) => (span && other.span ? overlapOf(span, other.span) : 0)
  const touching = others.filter((other) => shared(other) > 0)
  return touching.sort((a, b) => shared(b) - shared(a))[0]
}

const described = ({ mention }: PlacedGold | ChargedMention): string =>
  `${mention.type} "${mention.surface}"`

function sentenceAt(span: Span, { sentences, text }: Prediction): string {
  const sentence = sentences.find(({ start, end }) => start <= span.start && span.start < end)
  return sentence ? text.slice(sentence.start, sentence.end) : text.slice(span.start, span.end)
}
