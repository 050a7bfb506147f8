import { describe, expect, it } from 'vitest'
import { isLatinName, isRunLatinName } from '../../../src/language/zh/latin-name.ts'
import { segment } from '../../../src/language/zh/segment.ts'

const tokensOf = (text: string) => segment(text)[0]?.tokens ?? []

describe('Latin names in Chinese texts', () => {
  it('are two words that stand apart', () => {
    expect(isLatinName(tokensOf('Turris novella'), 0, 'apart')).toBe(true)
    expect(isLatinName(tokensOf('Turris novella'), 0, 'text')).toBe(false)
  })

  it.each(['Turris Novella', 'turris novella', 'Turris north'])('are not: %s', (text) => {
    expect(isLatinName(tokensOf(text), 0, 'apart')).toBe(false)
  })

  it.each([
    ['Turrisnovella', true],
    ['TurrisNovella', false],
    ['Turris', false],
  ])('run together: %s', (text, isRun) => {
    expect(isRunLatinName(tokensOf(text)[0])).toBe(isRun)
  })
})
