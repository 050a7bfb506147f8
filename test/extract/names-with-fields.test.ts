import { describe, expect, it } from 'vitest'
import { sharedPack } from '../shared-pack.ts'
import { factsIn, namesIn } from './read-text.ts'

const pack = await sharedPack()

const outerNames = (text: string) => namesIn(text, pack).filter((name) => !name.startsWith('in '))

describe('names of bodies go over the fields that they list', () => {
  it.each([
    [
      'The Bird Department of the Tanby Parks and Rivers Agency counted bats.',
      'Bird Department of the Tanby Parks and Rivers Agency',
    ],
    [
      'The Fire Department of the Roads and Harbours Authority moved.',
      'Fire Department of the Roads and Harbours Authority',
    ],
    [
      'It was paid by the Tanby Municipal Bureau of Culture, Radio, Television and Tourism.',
      'Tanby Municipal Bureau of Culture, Radio, Television and Tourism',
    ],
    [
      'The Council of the Tanby Federation of Planting and Breeding Cooperatives met.',
      'Council of the Tanby Federation of Planting and Breeding Cooperatives',
    ],
  ])('%j', (text, name) => {
    expect(outerNames(text)).toEqual([`${name} (Organization)`])
  })

  it.each([
    [
      'Ann Roe, director of the Tanby New Area Ports, Roads and Fisheries Bureau, spoke.',
      'director of the Tanby New Area Ports, Roads and Fisheries Bureau',
    ],
    [
      'Ann Roe, minister of forests, harbours and fisheries, spoke.',
      'minister of forests, harbours and fisheries',
    ],
    ['Ann Roe, minister of transport, spoke.', 'minister of transport'],
  ])('of offices too: %j', (text, role) => {
    expect(factsIn(text, pack)).toEqual([`Ann Roe holdsRole ${role}`])
  })

  it.each([
    ['- Harbours and Culture Committee', 'Harbours and Culture Committee'],
    ['- Rest and Care Advisory Group', 'Rest and Care Advisory Group'],
    ['Beach and Dune Conservancy bought it.', 'Beach and Dune Conservancy'],
    ['The Society for the Study of Moths met.', 'Society for the Study of Moths'],
    [
      'The Tanby Health Centre Management Committee met.',
      'Tanby Health Centre Management Committee',
    ],
    ['It came from the Omar bin Salim Water Fund.', 'Omar bin Salim Water Fund'],
    ['It came from the Mina van der Aa Foundation.', 'Mina van der Aa Foundation'],
  ])('of fields of one word, and over what stands inside names: %j', (text, name) => {
    expect(outerNames(text)).toEqual([`${name} (Organization)`])
  })

  it('those of meetings as well', () => {
    expect(outerNames('The 9th Symposium on Moths and River Care opened.')).toEqual([
      '9th Symposium on Moths and River Care (Meeting)',
    ])
  })

  it.each([
    ['The Board of Roads and Board of Parks met.', ['Board of Roads', 'Board of Parks']],
    [
      'The Ministry of Roads and Parks and Tanby Council met.',
      ['Ministry of Roads and Parks', 'Tanby Council'],
    ],
  ])('but not over the start of another: %j', (text, names) => {
    expect(outerNames(text)).toEqual(names.map((name) => `${name} (Organization)`))
  })

  it('but not over whole names beside one another', () => {
    expect(outerNames('The Oak Bank, Tanby Bank and Ferrow Bank paid.')).toHaveLength(3)
  })
})

describe('letters in brackets behind a title', () => {
  it('are no part of it, unless years of the title follow', () => {
    expect(outerNames('It signed the Convention on River Birds (CRB).')).toEqual([
      'Convention on River Birds (Plan)',
    ])
    expect(outerNames('It launched the Tanby Birds Development Plan (TBDP) 2022-2027.')).toEqual([
      'Tanby Birds Development Plan (TBDP) 2022-2027 (Plan)',
    ])
  })
})

describe('places before a kind in small letters', () => {
  it.each([
    [
      'Apples grow in Meiku town and Tolly village.',
      ['Meiku town (Place)', 'Tolly village (Place)'],
    ],
    ['A Kenyan town and a Dutch village signed.', []],
  ])('%j', (text, expected) => {
    expect(outerNames(text)).toEqual(expected)
  })
})
