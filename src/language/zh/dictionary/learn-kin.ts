import { stem as stemOf } from '../../en/stem.ts'
import { wordFinder } from './word-finder.ts'

/** Longer headwords, and longer glosses, explain too loosely to learn from. */
const LONGEST_WORD = 6
const LONGEST_GLOSS = 4
/** Stretches that something is learned about. */
const LONGEST_SOURCE = 2
const ROUNDS = 4
const LEAST_COUNT = 1.5
const LEAST_SHARE = 0.05
const MOST_KIN = 5
const NUMBERS: ReadonlySet<string> = new Set(
  `zero one two three four five six seven eight nine ten hundred thousand million first second third
  fourth fifth sixth seventh eighth ninth tenth half double`
    .split(/\s+/)
    .map(stemOf),
)

interface Example {
  /** Numbers of the words that are left to explain the stems. */
  readonly sources: readonly number[]
  readonly stems: readonly string[]
}

/**
 * What words mean in longer words, beyond their own glosses: 局 is glossed "office", but stands in
 * the names of many a "bureau". In each headword the stretches that share a stem with its gloss are
 * set aside; what is left of both goes together, and expectation-maximisation over all headwords
 * says which of it belongs to which (the first of IBM's translation models).
 *
 * Takes the sorted headwords with the stems of their glosses; gives for each word the stems that it
 * may also stand for, the likelier first.
 */
export function learnKin(
  headwords: readonly string[],
  glosses: readonly (readonly (readonly string[])[])[],
): string[][] {
  const examples = gatherExamples(headwords, glosses)
  let chances = new Map<string, number>()
  let counts = new Map<string, number>()
  let totals = new Map<number, number>()
  for (let round = 0; round < ROUNDS; round++) {
    counts = new Map()
    totals = new Map()
    for (const { sources, stems } of examples) {
      for (const stem of stems) {
        const each = sources.map((source) => chances.get(`${source} ${stem}`) ?? (round === 0 ? 1 : 0))
        const sum = each.reduce((a, b) => a + b, 0)
        if (sum === 0) continue
        for (const [index, source] of sources.entries()) {
          const part = (each[index] ?? 0) / sum
          const key = `${source} ${stem}`
          counts.set(key, (counts.get(key) ?? 0) + part)
          totals.set(source, (totals.get(source) ?? 0) + part)
        }
      }
    }
    chances = new Map(
      [...counts].map(([key, count]) => [key, count / (totals.get(Number.parseInt(key, 10)) ?? 1)]),
    )
  }
  return ranked(headwords.length, { chances, counts, glosses })
}

function ranked(
  wordCount: number,
  {
    chances,
    counts,
    glosses,
  }: {
    readonly chances: ReadonlyMap<string, number>
    readonly counts: ReadonlyMap<string, number>
    readonly glosses: readonly (readonly (readonly string[])[])[]
  },
): string[][] {
  const found: (readonly [stem: string, chance: number])[][] = Array.from(
    { length: wordCount },
    () => [],
  )
  for (const [key, chance] of chances) {
    const [source = '', stem = ''] = key.split(' ')
    const isOwn = glosses[Number(source)]?.some((gloss) => gloss.length === 1 && gloss[0] === stem)
    if (chance < LEAST_SHARE || (counts.get(key) ?? 0) < LEAST_COUNT || isOwn) continue
    // Numbers are told apart, never guessed.
    if (NUMBERS.has(stem)) continue
    found[Number(source)]?.push([stem, chance])
  }
  return found.map((kin) =>
    kin
      .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
      .slice(0, MOST_KIN)
      .map(([stem]) => stem),
  )
}

function gatherExamples(
  headwords: readonly string[],
  glosses: readonly (readonly (readonly string[])[])[],
): Example[] {
  const wordsAt = wordFinder(`${headwords.join('\n')}\n`)
  const own = glosses.map((each) => new Set(each.flat()))
  return headwords.flatMap((headword, number) => {
    if (headword.length < 2 || headword.length > LONGEST_WORD) return []
    const parts = [...headword].flatMap((_, start) =>
      wordsAt(headword, start)
        .filter(({ word }) => word !== number)
        .map(({ word, end }) => ({ word, start, end })),
    )
    return (glosses[number] ?? []).flatMap((gloss) => {
      if (gloss.length > LONGEST_GLOSS) return []
      const telling = parts.filter(({ word }) => gloss.some((stem) => own[word]?.has(stem)))
      const stems = gloss.filter((stem) => !telling.some(({ word }) => own[word]?.has(stem)))
      const sources = parts
        .filter(({ start, end }) => end - start <= LONGEST_SOURCE)
        .filter(({ start, end }) => telling.every((each) => each.end <= start || end <= each.start))
        .map(({ word }) => word)
      return stems.length === 0 || sources.length === 0 ? [] : [{ sources, stems }]
    })
  })
}
