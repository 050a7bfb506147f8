import { describe, expect, it } from 'vitest'
import { loadPack } from '../../src/knowledge/load-pack.ts'
import { cutLabel, foldName } from '../../src/language/cut-label.ts'
import { english } from '../../src/language/en/index.ts'
import { nameTable } from '../../src/language/name-table.ts'
import { chinese } from '../../src/language/zh/index.ts'
import type { Pack } from '../../src/pack.ts'
import { DEFAULT_BASE } from '../../src/rdf/namespaces.ts'

describe('the words of a label', () => {
  it.each([
    ['The Wide Rivers', 'the wide river', 'wide river'],
    ["Xi'an, red-crowned", "xi'an , red - crowned", "xi'an red crowned"],
    ['Moss', 'moss', 'moss'],
    ['', '', ''],
  ])('%j', (label, tokens, folded) => {
    expect(cutLabel(label, english)).toEqual({ tokens, folded })
    expect(foldName(label, english)).toBe(folded)
  })
})

describe('the names of a pack', () => {
  const kept = new Map<string, Uint8Array>()
  const cache = {
    read: (key: string) => kept.get(key),
    write: (key: string, bytes: Uint8Array) => void kept.set(key, bytes),
  }
  const load = () =>
    loadPack('test/fixtures/chess-club', {
      base: DEFAULT_BASE,
      metaDirectory: 'ontology',
      cache,
    })
  const namesIn = (pack: Pack) =>
    [...pack.individuals.values()].flatMap((individual) =>
      (['preferred', 'alternative', 'hidden'] as const).flatMap((kind) =>
        individual[`${kind}Labels`].map(({ value }) => ({ individual, kind, label: value })),
      ),
    )

  it.each([english, chinese])(
    'are found, all, and so out of a cache, in $code',
    async (language) => {
      const compiled = await load()
      const names = namesIn(compiled)
      nameTable(compiled, language, cache)
      const writes = kept.size
      for (const pack of [compiled, await load()]) {
        const table = nameTable(pack, language, cache)
        const faults = names.filter(({ individual: { iri, classIri }, kind, label }) => {
          const { tokens, folded } = cutLabel(label, language)
          const isSame = (each: { label: string; individual: { iri: string } }) =>
            each.label === label && each.individual.iri === iri
          const [opening = ''] = tokens.split(' ')
          const sequence = table.startingWith(opening).find((each) => each.tokens === tokens)
          return !(
            sequence?.names.some(isSame) &&
            table.folded(classIri, folded).some(isSame) &&
            table.written(classIri, label.toUpperCase()).some(isSame) === (kind !== 'hidden')
          )
        })
        expect(faults.map(({ label }) => label)).toEqual([])
        expect(table.startingWith('no such token')).toEqual([])
        expect(table.folded('no such class', 'river')).toEqual([])
      }
      expect(kept.size).toBe(writes)
    },
  )
})
