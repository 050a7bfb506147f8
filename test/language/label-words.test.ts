import { describe, expect, it } from 'vitest'
import { loadPack } from '../../src/knowledge/load-pack.ts'
import { english } from '../../src/language/en/index.ts'
import { foldName, labelWords } from '../../src/language/label-words.ts'
import { chinese } from '../../src/language/zh/index.ts'
import { DEFAULT_BASE } from '../../src/rdf/namespaces.ts'

const load = () => loadPack('ontology', { base: DEFAULT_BASE, metaDirectory: 'ontology' })

describe('the words of labels', () => {
  it.each([
    ['The Wide Rivers', 'the wide river', 'wide river'],
    ["Xi'an, red-crowned", "xi'an , red - crowned", "xi'an red crowned"],
    ['Moss', 'moss', 'moss'],
    ['', '', ''],
  ])('%j', async (label, tokens, folded) => {
    const { tokensOf, foldedOf } = labelWords(await load(), english)
    expect([tokensOf(label), foldedOf(label)]).toEqual([tokens, folded])
    expect(foldName(label, english)).toBe(folded)
  })

  it.each([english, chinese])('are the same out of a cache, in $code', async (language) => {
    const kept = new Map<string, Uint8Array>()
    const cache = {
      read: (key: string) => kept.get(key),
      write: (key: string, bytes: Uint8Array) => void kept.set(key, bytes),
    }
    const pack = await load()
    const labels = [...pack.individuals.values()].flatMap((individual) =>
      [...individual.preferredLabels, ...individual.hiddenLabels].map(({ value }) => value),
    )
    const wordsOf = ({ tokensOf, foldedOf }: ReturnType<typeof labelWords>) =>
      labels.map((label) => [tokensOf(label), foldedOf(label)])
    const cut = wordsOf(labelWords(pack, language))
    expect(cut.map(([tokens]) => tokens)).toEqual(
      labels.map((label) => language.phraseTokens(label).join(' ')),
    )
    expect(wordsOf(labelWords(await load(), language, cache))).toEqual(cut)
    expect(kept.size).toBe(1)
    expect(wordsOf(labelWords(await load(), language, cache))).toEqual(cut)
    expect(kept.size).toBe(1)
  })
})
