import { beforeAll, describe, expect, test } from 'vitest'
import { makeSearchIndex } from '../../../src/serve/search/make-search-index.ts'
import type { SearchIndex } from '../../../src/serve/search/search-index.ts'
import type { SearchThing } from '../../../src/serve/search/search-thing.ts'
import { sharedPack } from '../../shared-pack.ts'

/** One in so many things is not listed: its names have nothing that is right. */
const UNLISTED = 7

interface Answer {
  readonly isRight: boolean
  readonly score: number
}

interface Asked {
  readonly iri: string
  readonly name: string
  readonly isListed: boolean
}

let index: SearchIndex
let asked: Asked[]

beforeAll(async () => {
  const pack = await sharedPack()
  const things = [...pack.individuals.values()].map((individual): SearchThing => {
    const labels = [...individual.preferredLabels, ...individual.alternativeLabels].map(
      ({ value, language }) => ({ text: value, language, kind: 'preferred' as const }),
    )
    return { iri: individual.iri, name: labels[0]?.text ?? '', classes: [], labels, mentions: 0 }
  })
  index = makeSearchIndex(things.filter((_, number) => number % UNLISTED !== 0))
  asked = things.flatMap(({ iri, labels }, number) =>
    labels
      .filter(({ text, language }) => language === 'en' && text.length > 6 && number % 40 === 0)
      .map(({ text }) => ({ iri, name: text, isListed: number % UNLISTED !== 0 })),
  )
}, 120_000)

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

describe('names of the pack', () => {
  test.each(MISTAKES)('with %s: four of five are found first', { timeout: 120_000 }, (_, make) => {
    const listed = asked.filter(({ isListed }) => isListed)
    expect(listed.length).toBeGreaterThan(40)
    const right = listed.filter(
      ({ iri, name }) => index.find(make(name), { limit: 1, threshold: 1 })[0]?.thing.iri === iri,
    )
    expect(right.length / listed.length).toBeGreaterThan(0.8)
  })

  test.each([
    [25, 60, 0.3],
    [60, 85, 0.6],
    [85, 99.5, 0.9],
  ])(
    'a score from %d to %d is right at least so often: %d',
    { timeout: 120_000 },
    (low, high, share) => {
      const hits = asked.flatMap(({ iri, name }) =>
        MISTAKES.flatMap(([, make]) => {
          const [hit] = index.find(make(name), { limit: 1, threshold: 1 })
          return hit && hit.score >= low && hit.score < high ? [hit.thing.iri === iri] : []
        }),
      )
      expect(hits.length).toBeGreaterThan(20)
      expect(hits.filter(Boolean).length / hits.length).toBeGreaterThan(share)
    },
  )
})
