import { expect, test } from 'vitest'
import { english } from '../../../src/language/en/index.ts'

test.each([
  ["It is Yantai's.", "Yantai's Club met."],
  ['It is Zorbas’s, too.', 'Zorbas’s plan won.'],
  ['They saw Quillon’s: a boat.', 'Quillon’s boat sank.'],
])('how a text is cut does not depend on what was read before: %s', (before, text) => {
  const words = () =>
    english.segment(text).flatMap(({ tokens }) => tokens.map((token) => token.text))
  const fresh = words()
  english.segment(before)
  expect(words()).toEqual(fresh)
  expect(fresh[1]).toMatch(/^['’]s$/)
})
