import { beforeAll, describe, expect, test } from 'vitest'
import { makeSearchIndex } from '../../../src/serve/search/make-search-index.ts'
import type { SearchThing } from '../../../src/serve/search/search-thing.ts'
import { sharedPack } from '../../shared-pack.ts'

/** One in so many things is not listed: its names have nothing that is right. */
const UNLISTED = 7

/** What is found first for a name of a thing with a mistake in it. */
interface Answer {
  readonly what: string
  readonly isListed: boolean
  readonly isRight: boolean
  /** `undefined` where nothing is found. */
  readonly score: number | undefined
}

let answers: Answer[]

/** The place of the mistake hangs on the name alone. */
const placeIn = (name: string) => 1 + ((name.length * 7) % (name.length - 2))
const MISTAKES: readonly (readonly [what: string, make: (name: string) => string])[] = [
  ['a letter left out', (name) => name.slice(0, placeIn(name)) + name.slice(placeIn(name) + 1)],
  [
    'a letter replaced',
    (name) => `${name.slice(0, placeIn(name))}q${name.slice(placeIn(name) + 1)}`,
  ],
  ['words turned round', (name) => name.split(' ').reverse().join(' ')],
  ['a word added', (name) => `${name} branch`],
]

beforeAll(async () => {
  const pack = await sharedPack()
  const things = [...pack.individuals.values()].map((individual): SearchThing => {
    const labels = [...individual.preferredLabels, ...individual.alternativeLabels].map(
      ({ value, language }) => ({ text: value, language, kind: 'preferred' as const }),
    )
    return { iri: individual.iri, name: labels[0]?.text ?? '', classes: [], labels, mentions: 0 }
  })
  const index = makeSearchIndex(things.filter((_, number) => number % UNLISTED !== 0))
  answers = things.flatMap(({ iri, labels }, number) =>
    labels
      .filter(({ text, language }) => language === 'en' && text.length > 6 && number % 40 === 0)
      .flatMap(({ text }) =>
        MISTAKES.map(([what, make]): Answer => {
          const [hit] = index.find(make(text), { limit: 1, threshold: 1 })
          const isRight = hit?.thing.iri === iri
          return { what, isListed: number % UNLISTED !== 0, isRight, score: hit?.score }
        }),
      ),
  )
}, 120_000)

describe('names of the pack', () => {
  test.each(MISTAKES)('with %s: four of five are found first', (what) => {
    const listed = answers.filter((answer) => answer.what === what && answer.isListed)
    expect(listed.length).toBeGreaterThan(40)
    expect(listed.filter(({ isRight }) => isRight).length / listed.length).toBeGreaterThan(0.8)
  })

  test.each([
    [25, 60, 0.3],
    [60, 85, 0.6],
    [85, 99.5, 0.9],
  ])('a score from %d to %d is right at least so often: %d', (low, high, share) => {
    const hits = answers.filter(({ score }) => score !== undefined && score >= low && score < high)
    expect(hits.length).toBeGreaterThan(20)
    expect(hits.filter(({ isRight }) => isRight).length / hits.length).toBeGreaterThan(share)
  })
})
