import { describe, expect, it } from 'vitest'
import { sharedPack } from '../shared-pack.ts'
import { factsIn, graphOf, namesIn } from './read-text.ts'

const pack = await sharedPack()

describe('kinds that only their list makes names', () => {
  it.each([
    ['The trees are mainly fir, oak and beech.', ['beech', 'fir', 'oak']],
    ['The goral and the whooper swan are shy.', ['goral', 'whooper swan']],
    ['He bought a pine table and an oak door.', []],
    ['The goral is shy.', []],
  ])('%j', (text, expected) => {
    const species = namesIn(text, pack).filter((name) => name.endsWith(' (Species)'))
    expect(species.map((name) => name.replace(/ \(Species\)$/, '')).sort()).toEqual(expected)
  })
})

describe('two names of one kind', () => {
  it.each([
    'The reed skink or Tolly skink (Lygosoma tollyi) is shy.',
    'The reed skink or Tolly skink is a small lizard of the coast.',
  ])('are one thing: %j', (text) => {
    const species = graphOf(text, pack).entities.filter(({ classIri }) =>
      classIri.endsWith('Species'),
    )
    expect(species).toHaveLength(1)
  })

  it('but two are two where it is open which is meant', () => {
    const text = 'They saw a reed skink or a Tolly skink.'
    expect(namesIn(text, pack)).toEqual(['reed skink (Species)', 'Tolly skink (Species)'])
    expect(graphOf(text, pack).entities).toHaveLength(3)
  })
})

describe('other names of a kind without quotes', () => {
  it.each([
    [
      'The reed skink, also locally known as kolo, is a lizard endemic to Tolly Island.',
      ['reed skink inhabits Tolly Island', 'reed skink knownAs kolo'],
    ],
    [
      'The reed skink is also known as the marsh skink, butok, and river runner.',
      [
        'reed skink knownAs butok',
        'reed skink knownAs marsh skink',
        'reed skink knownAs river runner',
      ],
    ],
    ['The reed skink is also known as a shy guest of the marsh.', []],
  ])('%j', (text, expected) => {
    expect(factsIn(text, pack).sort()).toEqual(expected)
  })
})

describe('lists of kinds and of places', () => {
  it.each([
    [
      'Animals inhabiting Tolly County include birds such as the reed stork and marsh crane, as well as mammals such as the reed goral.',
      ['marsh crane', 'reed goral', 'reed stork'].map((name) => `${name} inhabits Tolly County`),
    ],
    [
      'The reed skink lives in Mongolia, northeast China and Tolly County.',
      ['China', 'Mongolia', 'Tolly County'].map((place) => `reed skink inhabits ${place}`),
    ],
  ])('go on: %j', (text, expected) => {
    expect(factsIn(text, pack).sort()).toEqual(expected)
  })
})

describe('places side by side', () => {
  it('that lie in one country are in none of each other', () => {
    expect(factsIn('They went from Hubei, Hunan to Guangdong, Guangxi.', pack)).toEqual([])
  })
})
