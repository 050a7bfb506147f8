import { describe, expect, it } from 'vitest'
import { loadGardenPack } from './garden-pack.ts'
import { graphOf } from './read-text.ts'

const pack = await loadGardenPack()

/** The words of a text that name what the pack knows, with the last part of its IRI. */
const knownIn = (text: string): string[] =>
  graphOf(text, pack)
    .entities.filter(({ known }) => known)
    .flatMap(({ iri, mentions }) =>
      mentions.map(({ surface, start }) => ({
        start,
        name: `${surface} = ${iri.replace(/^.*\//, '')}`,
      })),
    )
    .sort((a, b) => a.start - b.start)
    .map(({ name }) => name)

const cases = (rows: readonly (readonly [text: string, ...names: string[]])[]): void => {
  it.each(rows.map((row) => [row[0], row] as const))('%s', (text, [, ...names]) => {
    expect(knownIn(text)).toEqual(names)
  })
}

describe('the capitals of names', () => {
  describe('of a class of proper names count in names of any length', () => {
    cases([
      ['They walked to Moss Lake.', 'Moss Lake = moss-lake'],
      ['They walked to Moss lake.', 'Moss lake = moss-lake'],
      ['They walked to a moss lake.'],
      ['They cut the reed.'],
    ])
  })

  describe('of a class of common nouns do not', () => {
    cases([
      ['They saw a Ghost Lily.', 'Ghost Lily = ghost-lily'],
      ['They saw a ghost lily.', 'ghost lily = ghost-lily'],
    ])
  })

  describe('of any other class count in names of one word', () => {
    cases([
      ['They asked the royal bulb society.', 'royal bulb society = royal-bulb-society'],
      ['They asked the RBS.', 'RBS = royal-bulb-society'],
      ['They asked the rbs.'],
    ])
  })
})

describe('a label that is a word too', () => {
  describe('names a place by its capital inside a sentence', () => {
    cases([
      ['They sailed to Sage on a boat.', 'Sage = sage'],
      ['In Sage they slept.', 'Sage = sage'],
      ['They put sage into the soup.'],
      ['Sage tastes good.'],
      ['SAGE TASTES VERY GOOD.'],
    ])
  })

  describe('names nothing as a part of a longer name', () => {
    cases([['They met Sage Miller there.'], ['They met Ann Sage there.'], ['Ann Sage was there.']])
  })

  describe('names a place at the start of a sentence if the document names it elsewhere', () => {
    cases([
      ['Sage is far. They sailed to Sage.', 'Sage = sage', 'Sage = sage'],
      ['They saw the Isle of Sage. Sage is far.', 'Isle of Sage = sage', 'Sage = sage'],
      ['They sailed to Sage. They met Ann Sage there.', 'Sage = sage'],
    ])
  })

  describe('names something in a list with names of its class', () => {
    cases([
      ['Sage and Moss Lake are far.', 'Sage = sage', 'Moss Lake = moss-lake'],
      ['They grew ghost lily, flag and more.', 'ghost lily = ghost-lily', 'flag = flag'],
      ['They grew Iris pseudacorus. A flag was cut.', 'Iris pseudacorus = flag', 'flag = flag'],
      ['They hoisted the flag.'],
      ['They hoisted the Flag and went.'],
      ['They hoisted the flag at Moss Lake.', 'Moss Lake = moss-lake'],
    ])
  })
})

describe('a label of several words that are words too names something by all its capitals', () => {
  cases([
    ['Fern Mobile grew.', 'Fern Mobile = fern-mobile'],
    ['They asked Fern Mobile.', 'Fern Mobile = fern-mobile'],
    ['Fern mobile phones grew.'],
    ['They like fern mobile phones.'],
    ['They asked Fern Mobile Group. Fern mobile phones grew.', 'Fern Mobile Group = fern-mobile'],
  ])
})

describe('a label that other things bear too', () => {
  cases([
    ['They met Florence there.'],
    ['They asked Florence and Moss Lake is far.', 'Florence = florence', 'Moss Lake = moss-lake'],
    [
      'They like Reed County, Florence and the sea.',
      'Reed County = reed-county',
      'Florence = florence',
    ],
    ['They like Firenze. Florence is far.', 'Firenze = florence', 'Florence = florence'],
    ['They like Firenze. Florence Miller is here.', 'Firenze = florence'],
  ])
})
