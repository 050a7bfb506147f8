import { readdirSync, readFileSync } from 'node:fs'
import { Parser } from 'n3'
import { describe, expect, it } from 'vitest'
import { english } from '../../../src/language/en/index.ts'

/** What the tokens of a text with these words would be. */
const segmented = (phrase: string): string[] =>
  english.segment(phrase).flatMap(({ tokens }) => tokens.map(({ normal }) => english.fold(normal)))

const AUTHORITY = 'ontology/authority'
const labels = readdirSync(AUTHORITY).flatMap((file) =>
  new Parser()
    .parse(readFileSync(`${AUTHORITY}/${file}`, 'utf8'))
    .filter(({ predicate }) => /Label$/.test(predicate.value))
    .map(({ object }) => object.value),
)

describe('the tokens of a phrase', () => {
  it.each([
    ['Seven Rivers', ['seven', 'river']],
    ['THE Wide  River', ['the', 'wide', 'river']],
    ["Xi'an", ["xi'an"]],
    ["Gê'gyai County, Ngari", ["gê'gyai", 'county', ',', 'ngari']],
    ["Bird's Nest, we'll see", ['bird', "'s", 'nest', ',', 'we', "'ll", 'see']],
    ['Rivers,', ['river', ',']],
    ['Long-tailed ducks, red-footed', ['long', '-', 'tailed', 'duck', ',', 'red', '-', 'footed']],
    [
      'cross-bred, ill-bred-looking, re-used',
      ['cross-bred', ',', 'ill', '-', 'bred', '-', 'looking', ',', 're-used'],
    ],
    ['1 + 20 projects', ['1', '+', '20', 'project']],
    ['what cannot be', ['what', 'can', 'not', 'be']],
    ['中华秋沙鸭', ['中华秋沙鸭']],
    ['', []],
  ])('%j', (phrase, tokens) => {
    expect(english.phraseTokens(phrase)).toEqual(tokens)
    expect(segmented(phrase)).toEqual(tokens)
  })

  it('of every label are those that it has in a text', () => {
    expect(labels.length).toBeGreaterThan(1000)
    const wrong = labels.filter(
      (label) => english.phraseTokens(label).join('\n') !== segmented(label).join('\n'),
    )
    expect(wrong).toEqual([])
  })
})
