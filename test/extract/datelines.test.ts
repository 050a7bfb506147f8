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

describe('who publishes a text, beside its headline, above it or below', () => {
  const text = 'The dam stands.'
  it.each([
    [`The River Falls by a Foot - Tolly River Daily - Stane Weekly\n\n${text}`, 2],
    [`The River Falls by a Foot | Tolly River Daily\n\n${text}`, 1],
    [`Council Talks of Dams-Tollyriver.com\n\n${text}`, 1],
    [`Press Release: Tolly River University\n\n${text}`, 1],
    [`Media release - Tolly River Bank, 3 May 2020\n\n${text}`, 1],
    [`By TOLLYRIVER.COM on May 3, 2020\n\n${text}`, 1],
    [`Tolly River Daily 23 - 05 - 2020\n\n${text}`, 1],
    [`Published by the Tolly River Bank on 3 May 2020\n\n${text}`, 1],
    [`${text}\n\n(Tolly River Bank)`, 1],
    [`${text} (Tolly River Daily)`, 1],
    [`The River Falls by a Foot - Tolly River Daily says so\n\n${text}`, 0],
    [`Press statement of little worth on the Tolly River Bank\n\n${text}`, 0],
    [`Tolly River - Stane Bank\n\n${text}`, 0],
    [`${text} (Tolly River Bank) It rains.`, 0],
    ['New railway links Stane and Ferrow-Tolly\n\nIt rains.', 0],
  ])('%j: %i', (whole, count) => {
    const published = bylinesIn(whole)
    expect(published).toHaveLength(count)
    for (const fact of published) expect(fact).toMatch(/publishedBy/)
  })
})

describe('who wrote a text, without brackets or a label', () => {
  it.each([
    ['Tolly River Daily reporter Wu Tao On May 2, the dam was opened.', ['Wu Tao']],
    [
      'Tolly River Daily, Lanzhou, May 2 (Wu Tao, Sun Li) The dam was opened.',
      ['Sun Li', 'Wu Tao'],
    ],
    ['Tolly River Daily, Lanzhou, May 2 (Wu Tao and Sun Li) -- It rains.', ['Sun Li', 'Wu Tao']],
    ['The dam stands.\n\n(Wu Tao and Sun Li)', ['Sun Li', 'Wu Tao']],
    ['Tolly River Daily reporter Wu Tao was late on May 2.', []],
    ['It opened on May 2 (Wu Tao was late).', []],
    ['Contributed by: Tolly River Bank\n\nThe dam stands.', []],
  ])('%j', (text, expected) => {
    const reported = bylinesIn(text).filter((fact) => /reportedBy/.test(fact))
    expect(reported.sort()).toEqual(expected.map((name) => `Leaflet reportedBy ${name}`))
  })
})
