import type { Span } from '../model.ts'

/**
 * Finds the words of a span of one text in another that differs from it in white space, or has more
 * around it. Where the texts differ in more, the same occurrence of the same words is taken. A span
 * whose words are not there gives `undefined`. Linear in the texts, but for words of the last kind.
 *
 *     alignTexts('a  b', 'x a b')({ start: 0, end: 4 })  // { start: 2, end: 5 }
 */
export function alignTexts(from: string, to: string): (span: Span) => Span | undefined {
  if (from === to) return ({ start, end }) => ({ start, end })
  const source = withoutSpace(from)
  const target = withoutSpace(to)
  const shift = target.text.indexOf(source.text)
  const rankOf = new Map(source.offsets.map((offset, rank) => [offset, rank]))

  return (span) => {
    const ranks = ranksIn(span, rankOf)
    if (ranks === undefined) return undefined
    const words = source.text.slice(ranks.start, ranks.end)
    const at =
      shift < 0 ? sameOccurrence(words, ranks.start, { source, target }) : ranks.start + shift
    const start = target.offsets[at]
    const last = target.offsets[at + words.length - 1]
    return start === undefined || last === undefined ? undefined : { start, end: last + 1 }
  }
}

/** A text without white space, and where in the text each of its characters stands. */
interface Solid {
  readonly text: string
  readonly offsets: readonly number[]
}

function withoutSpace(text: string): Solid {
  const offsets: number[] = []
  for (let index = 0; index < text.length; index++) {
    if (!/\s/.test(text.charAt(index))) offsets.push(index)
  }
  return { text: text.replace(/\s/g, ''), offsets }
}

/** The span as indices into the solid text; `undefined` for white space alone. */
function ranksIn({ start, end }: Span, rankOf: ReadonlyMap<number, number>): Span | undefined {
  const ranks: number[] = []
  for (let index = start; index < end; index++) {
    const rank = rankOf.get(index)
    if (rank !== undefined) ranks.push(rank)
  }
  const [first] = ranks
  const last = ranks.at(-1)
  return first === undefined || last === undefined ? undefined : { start: first, end: last + 1 }
}

/** Where in the target the words stand as often before as they do in the source; -1 for nowhere. */
function sameOccurrence(
  words: string,
  start: number,
  { source, target }: { readonly source: Solid; readonly target: Solid },
): number {
  let inSource = source.text.indexOf(words)
  let inTarget = target.text.indexOf(words)
  while (inSource >= 0 && inSource < start && inTarget >= 0) {
    inSource = source.text.indexOf(words, inSource + 1)
    inTarget = target.text.indexOf(words, inTarget + 1)
  }
  return inTarget
}
