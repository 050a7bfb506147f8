import { describe, expect, it } from 'vitest'
import { sharedPack } from '../shared-pack.ts'
import { namesIn } from './read-text.ts'

const pack = await sharedPack()

const bodiesIn = (text: string) =>
  namesIn(text, pack).flatMap((name) => /^([^:]*) \(Organization\)$/.exec(name)?.[1] ?? [])

describe('names without a head noun in lists of bodies', () => {
  it.each([
    [
      'It was paid for by Dunes Norway, the Tern Society, BirdWorks Kenya, Island Aid, the Crane Trust and Fenmates.',
      ['Dunes Norway', 'Tern Society', 'BirdWorks Kenya', 'Island Aid', 'Crane Trust', 'Fenmates'],
    ],
    [
      'The Crane Trust, Fenwatchers and Naturelle have signed it.',
      ['Crane Trust', 'Fenwatchers', 'Naturelle'],
    ],
    ['Donors: World Bank, Fernwey, Crane Bank.', ['World Bank', 'Fernwey', 'Crane Bank']],
  ])('%j', (text, names) => {
    expect(bodiesIn(text)).toEqual(names)
  })

  it.each([
    ['Ann Roe, Yelena Marsh and the Crane Trust signed it.', ['Crane Trust']],
    ['The Secretary, Crane Water Bureau, Dr Zhao Lian spoke.', []],
    ['The tour goes to Lisbon, the Crane Museum and Toledo.', ['Crane Museum']],
    ['The Crane Trust, Spanish and Latin are taught.', ['Crane Trust']],
    ['He has lived in Kenya, Toronto and Wales, and the Crane Trust hired him.', ['Crane Trust']],
  ])('but no other things: %j', (text, names) => {
    expect(bodiesIn(text)).toEqual(names)
  })
})
