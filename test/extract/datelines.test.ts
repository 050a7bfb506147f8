import { describe, expect, it } from 'vitest'
import { sharedPack } from '../shared-pack.ts'
import { factsIn } from './read-text.ts'

const pack = await sharedPack()

const bylinesIn = (text: string) =>
  factsIn(text, pack).filter((fact) => /^Leaflet (?:published|reported|edited)By/.test(fact))

describe('the head of a text says who sends it', () => {
  it.each([
    ['Tolly River News Agency, Lanzhou, May 2 (Reporter Wu Tao) The dam stands.', 'Wu Tao'],
    ['Tolly River Daily News, May 2 (All-media reporter Wu Tao) The dam stands.', 'Wu Tao'],
    ['Tolly River Daily, Lanzhou, May 2 - The dam stands.', undefined],
    ['Message from Tolly River News Agency on May 2 (Reporter: Wu Tao): The dam stands.', 'Wu Tao'],
    ['Tolly River Daily, Stane Vale, reported May 2 (Correspondent: Wu Tao) It rains.', 'Wu Tao'],
    ['Tolly River Daily Lanzhou May 2 (reporter Wu Tao) The dam stands.', 'Wu Tao'],
    ['Tolly River News Agency Lanzhou June 2 electric (reporter Wu Tao) It rains.', 'Wu Tao'],
    ['STANE (Tolly River Daily) – The dam stands.', undefined],
    ['Stane, Ferrow, May 2 (Tolly River Daily) -- The dam stands.', undefined],
    ['Stane, May 2 (TRD):', undefined],
  ])('%j', (text, reporter) => {
    const [published, ...others] = bylinesIn(text)
    expect(published).toMatch(
      /^Leaflet publishedBy (?:Tolly River (?:News Agency|Daily|Daily News)|TRD)$/,
    )
    expect(others).toEqual(reporter ? [`Leaflet reportedBy ${reporter}`] : [])
  })

  it.each([
    'The Tolly River Bank of Lanzhou on May 2 (Monday) opened a branch.',
    'Tolly River Bank, Lanzhou, May 2 was the day of the vote.',
    'Lanzhou Council (Tolly River Bank) - members met.',
    'LANZHOU (2 May 2020) - The council met.',
    'HUNAN (PROVINCE) - The council met.',
  ])('none: %j', (text) => {
    expect(bylinesIn(text)).toEqual([])
  })
})

describe('bylines in brackets', () => {
  it.each([
    [
      '(Staff reporter Wu Tao, Sun Li, correspondent He Qing, photos Luo Jun) It rains.',
      ['Leaflet reportedBy He Qing', 'Leaflet reportedBy Sun Li', 'Leaflet reportedBy Wu Tao'],
    ],
    ['(Tolly River Daily reporter Wu Tao) It rains.', ['Leaflet reportedBy Wu Tao']],
    [
      'Author: Wu Tao Responsibility Editor: Sun Li',
      ['Leaflet editedBy Sun Li', 'Leaflet reportedBy Wu Tao'],
    ],
    ['(They met the reporter Wu Tao) It rains.', []],
  ])('%j', (text, expected) => {
    expect(bylinesIn(text).sort()).toEqual(expected)
  })
})
