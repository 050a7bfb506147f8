import { describe, expect, it } from 'vitest'
import { isLatinName } from '../../../src/language/en/latin-name.ts'
import { segment } from '../../../src/language/en/segment.ts'
import type { LatinSite } from '../../../src/language/language.ts'

const tokensOf = (text: string) => segment(text).at(-1)?.tokens ?? []

describe('a scientific name', () => {
  it.each<[text: string, site: LatinSite, expected: boolean]>([
    ['Amanita rivalensis', 'text', true],
    ['Quercus robur', 'apart', true],
    ['Quercus robur', 'text', false],
    ['Gorilla beringei', 'apart', false],
    ['Gorilla graueris', 'apart', true],
    ['Gorilla graueris', 'text', false],
    ['Panthera grew', 'apart', false],
    ['Foshan shi', 'text', false],
    ['Emoia atra', 'apart', true],
    ['Turridactylus meyeri', 'line', true],
    ['Turridactylus meyeri', 'text', false],
    ['Turridactylus novana', 'line', true],
    ['Turridactylus montana', 'given', true],
    ['Turridactylus montana', 'line', false],
    ['Foshan meeting', 'given', false],
    ['Foshan xinwen', 'line', false],
    ['Foshan meeting', 'line', false],
  ])('%s, in %s: %s', (text, site, expected) => {
    expect(isLatinName(tokensOf(text), 0, site)).toBe(expected)
  })
})
