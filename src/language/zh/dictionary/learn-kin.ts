import { wordFinder } from './word-finder.ts'

/** Longer headwords, and longer glosses, explain too loosely to learn from. */
const LONGEST_WORD = 6
const LONGEST_GLOSS = 4
/** Stretches that something is learned about. */
const LONGEST_SOURCE = 2
const ROUNDS = 4
/** What is kept must be seen more than once, and be no rare use of the stretch. */
const LEAST_COUNT = 1.5
const LEAST_SHARE = 0.03
const MOST_KIN = 5

/** Headwords, sorted, and for each the stems of its glosses, by number. */
export interface Glossary {
  readonly headwords: readonly string[]
  readonly glosses: readonly (readonly (readonly number[])[])[]
  readonly stemCount: number
  /** Stems that are never learned. */
  readonly certain: ReadonlySet<number>
}

/** What is left of a headword and of a gloss when what belongs together is set aside. */
interface Rest {
  /** Numbers of headwords inside the headword. */
  readonly sources: readonly number[]
  readonly stems: readonly number[]
}

/**
 * What words mean in longer words, beyond their own glosses: 局 is glossed "office", but stands in
 * the names of many a "bureau". In each headword the stretches that share a stem with its gloss are
 * set aside; what is left of both goes together, and expectation-maximisation over all headwords
 * says which of it belongs to which (the first of IBM's translation models).
 *
 * Gives for each headword the stems that it may also stand for, the likelier first.
 */
export function learnKin(glossary: Glossary): number[][] {
  const { headwords, stemCount } = glossary
  const rests = gatherRests(glossary)
  let counts: ReadonlyMap<number, number> = new Map()
  let totals: ReadonlyMap<number, number> = new Map()
  for (let round = 0; round < ROUNDS; round++) {
    const before = counts
    const sums = totals
    const chance = (source: number, stem: number) =>
      round === 0 ? 1 : (before.get(source * stemCount + stem) ?? 0) / (sums.get(source) ?? 1)
    ;({ counts, totals } = countOnce(rests, { chance, stemCount }))
  }
  const found: [stem: number, count: number][][] = headwords.map(() => [])
  for (const [key, count] of counts) {
    const source = Math.floor(key / stemCount)
    if (glossary.certain.has(key % stemCount)) continue
    if (count < LEAST_COUNT || count < LEAST_SHARE * (totals.get(source) ?? 0)) continue
    found[source]?.push([key % stemCount, count])
  }
  return found.map((kin, source) => ranked(kin, glossary.glosses[source] ?? []))
}

/** Each stem shared out among the stretches that it may belong to, as the last round sees it. */
function countOnce(
  rests: readonly Rest[],
  {
    chance,
    stemCount,
  }: {
    readonly chance: (source: number, stem: number) => number
    readonly stemCount: number
  },
) {
  const counts = new Map<number, number>()
  const totals = new Map<number, number>()
  for (const { sources, stems } of rests) {
    for (const stem of stems) {
      const chances = sources.map((source) => chance(source, stem))
      const sum = chances.reduce((a, b) => a + b, 0)
      for (const [index, source] of sources.entries()) {
        const part = (chances[index] ?? 0) / sum
        const key = source * stemCount + stem
        counts.set(key, (counts.get(key) ?? 0) + part)
        totals.set(source, (totals.get(source) ?? 0) + part)
      }
    }
  }
  return { counts, totals }
}

function ranked(
  kin: readonly (readonly [stem: number, count: number])[],
  glosses: readonly (readonly number[])[],
): number[] {
  return kin
    .filter(([stem]) => !glosses.some((gloss) => gloss.length === 1 && gloss[0] === stem))
    .sort(([a, m], [b, n]) => n - m || a - b)
    .slice(0, MOST_KIN)
    .map(([stem]) => stem)
}

function gatherRests({ headwords, glosses }: Glossary): Rest[] {
  const wordsAt = wordFinder(`${headwords.join('\n')}\n`, headwords.length)
  const own = glosses.map((each) => new Set(each.flat()))
  return headwords.flatMap((headword, number) => {
    if (headword.length < 2 || headword.length > LONGEST_WORD) return []
    const inside = [...headword].flatMap((_, start) =>
      wordsAt(headword, start)
        .filter(({ word }) => word !== number)
        .map(({ word, end }) => ({ word, start, end })),
    )
    return (glosses[number] ?? []).flatMap((gloss) => {
      if (gloss.length > LONGEST_GLOSS) return []
      const known = inside.filter(({ word }) => gloss.some((stem) => own[word]?.has(stem)))
      const stems = gloss.filter((stem) => !known.some(({ word }) => own[word]?.has(stem)))
      const sources = inside
        .filter(({ start, end }) => end - start <= LONGEST_SOURCE)
        .filter(({ start, end }) => known.every((each) => each.end <= start || end <= each.start))
        .map(({ word }) => word)
      return stems.length === 0 || sources.length === 0 ? [] : [{ sources, stems }]
    })
  })
}
