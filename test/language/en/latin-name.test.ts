import { describe, expect, it } from 'vitest'
import { isLatinName } from '../../../src/language/en/latin-name.ts'
import { segment } from '../../../src/language/en/segment.ts'

const tokensOf = (text: string) => segment(text).at(-1)?.tokens ?? []

describe('a scientific name', () => {
  it.each([
    ['Amanita rivalensis', false, true],
    ['Quercus robur', true, true],
    ['Quercus robur', false, false],
    ['Gorilla beringei', true, false],
    ['Gorilla graueris', true, true],
    ['Gorilla graueris', false, false],
    ['Panthera grew', true, false],
    ['Foshan shi', false, false],
    ['Emoia atra', true, true],
  ])('%s, apart: %s', (text, isApart, expected) => {
    expect(isLatinName(tokensOf(text), 0, { isApart })).toBe(expected)
  })
})
