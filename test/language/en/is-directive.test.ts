import { describe, expect, it, test } from 'vitest'
import { isDirective } from '../../../src/language/en/is-directive.ts'
import { segment } from '../../../src/language/en/segment.ts'

const tokensOf = (text: string) => segment(text).at(-1)?.tokens ?? []

describe('a sentence calls for something', () => {
  it.each([
    'Strengthen the monitoring of ports.',
    'Fully promote trade.',
    'Vigorously develop the night market.',
    'Pay close attention to prices.',
    'To protect the bird, plant reeds.',
    'It is necessary to act.',
    'They must go.',
    'Second, we must go all out.',
    'Fifth must be done.',
    'First, build a bridge.',
    '(3) Build a bridge.',
    '2) Build a bridge.',
    'Further strengthen monitoring.',
    'Also strengthen monitoring.',
    'Still further promote trade.',
    'It is required to build a bridge.',
    'We must be asked to build a bridge.',
  ])('%s', (text) => {
    expect(isDirective(tokensOf(text))).toBe(true)
  })
})

describe('a sentence reports', () => {
  it.each([
    'The meeting was long.',
    'He strengthened the wall.',
    'To Beijing he went.',
    'Only the river knows.',
    'Quickly, the men left.',
    'Sales grew.',
    'Never go.',
    'Never again build a bridge.',
    'Do not build a bridge.',
    'The club was asked to build a bridge.',
    'They were also required to build a bridge.',
    'The men are urged to go.',
    'Developing trade is good.',
    'Seriously handled the wages.',
    'We will build a bridge.',
    'The men who came to see us must go.',
    'Published by the club.',
    'First,',
    '2.',
    '...',
  ])('%s', (text) => {
    expect(isDirective(tokensOf(text))).toBe(false)
  })

  test('nothing calls for nothing', () => {
    expect(isDirective([])).toBe(false)
  })
})
