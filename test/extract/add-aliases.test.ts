import { describe, expect, it, test } from 'vitest'
import type { Mention } from '../../src/model.ts'
import { loadGardenPack } from './garden-pack.ts'
import { graphOf } from './read-text.ts'

const pack = await loadGardenPack()

/** The words under which a text speaks of the thing that goes by the name, in order. */
function mentionsOf(name: string, text: string): string[] {
  const { entities } = graphOf(text, pack)
  const same = entities.filter(({ mentions }) => mentions.some(({ surface }) => surface === name))
  return same.flatMap(({ mentions }) => mentions.map(({ surface }) => surface))
}

describe('an acronym that the text explains in brackets stands for the name', () => {
  it.each<[text: string, name: string, surfaces: string[]]>([
    [
      'They met the Green Fern Club (GFC). GFC was late. Nobody saw the GFC.',
      'Green Fern Club',
      ['Green Fern Club', 'GFC', 'GFC', 'GFC'],
    ],
    [
      'The Society of Old Gardeners（SOG）was late, and SOG knew.',
      'Society of Old Gardeners',
      ['Society of Old Gardeners', 'SOG', 'SOG'],
    ],
    [
      'GFC was late. So was the Green Fern Club (GFC).',
      'Green Fern Club',
      ['GFC', 'Green Fern Club', 'GFC'],
    ],
  ])('%s', (text, name, surfaces) => {
    expect(mentionsOf(name, text)).toEqual(surfaces)
  })

  it.each([
    ['other letters', 'They met the Green Fern Club (XYZ). XYZ was late.'],
    ['letters out of order', 'They met the Green Fern Club (CFG). CFG was late.'],
    ['a word', 'They met the Green Fern Club (Gone). Gone was late.'],
    ['other letters without brackets', 'They met the Green Fern Club. GFX was late.'],
    ['one letter', 'They met the Green Fern Club (G). G was late.'],
    ['small letters', 'They met the Green Fern Club (gfc). The gfc was late.'],
  ])('%s: none', (_title, text) => {
    const surfaces = graphOf(text, pack).entities.flatMap(({ mentions }) =>
      mentions.map(({ surface }) => surface),
    )
    expect(surfaces).toEqual(['Green Fern Club'])
  })
})

describe('a name that quotes or a head noun made known is known again without them', () => {
  it.each<[text: string, name: string, count: number]>([
    ['The "Green Belt" project is new. Green Belt is long.', 'Green Belt', 2],
    ['Mayor Helmi Rauta is new. Nobody saw Helmi Rauta.', 'Helmi Rauta', 2],
    ['Nobody saw Helmi Rauta. Then came Mayor Helmi Rauta.', 'Helmi Rauta', 2],
    ['The "green belt" project is new. Their green belt is long.', 'green belt', 1],
    ['The "Belt" project is new. A Belt is long.', 'Belt', 1],
  ])('%s', (text, name, count) => {
    expect(mentionsOf(name, text)).toEqual(Array(count).fill(name))
  })

  test('but not inside a longer name', () => {
    const text = 'The "Green Belt" project is new. They read the Green Belt Plan.'
    expect(mentionsOf('Green Belt', text)).toEqual(['Green Belt'])
    expect(mentionsOf('Green Belt Plan', text)).toEqual(['Green Belt Plan'])
  })

  test('and is less sure than the first', () => {
    const { entities } = graphOf('The "Green Belt" project is new. Green Belt is long.', pack)
    const mentions: readonly Mention[] =
      entities.find(({ known, mentions: all }) => !known && all.length === 2)?.mentions ?? []
    const [first, second] = mentions.map(({ score }) => score)
    expect(second).toBeLessThan(first ?? 0)
    expect(mentions.map(({ key }) => key)).toEqual(['green belt', 'green belt'])
  })
})
