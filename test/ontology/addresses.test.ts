import { describe, expect, it } from 'vitest'
import { factsIn, namesIn } from '../extract/read-text.ts'
import { sharedPack } from '../shared-pack.ts'

const pack = await sharedPack()

describe('an address in Chinese goes from the larger place to the smaller', () => {
  it.each([
    ['签约仪式在云南省昆明市举行。', ['Kunming locatedIn Yunnan Province']],
    [
      '签约仪式在福建南平建瓯市举行。',
      ["Jian'ou locatedIn Nanping", 'Nanping locatedIn Fujian Province'],
    ],
    ['昆明市佛山市两地签署协议。', []],
    ['代表来自云南省、福建省。', []],
  ])('%s', (text, facts) => {
    expect(factsIn(text, pack).sort()).toEqual(facts)
  })

  it('and only the smallest is where something lives', () => {
    const text = '中华秋沙鸭在浙江省丽水市松阳县越冬。'
    const homes = factsIn(text, pack).flatMap((fact) => fact.split(' inhabits ').slice(1))
    expect(homes).toEqual(['Songyang County'])
  })
})

describe('an address of three places in English', () => {
  it.each([
    [
      'They met in Oakhaven Forest, Marl Province, Papua New Guinea.',
      ['Marl Province locatedIn Papua New Guinea', 'Oakhaven Forest locatedIn Marl Province'],
    ],
    [
      'They met at Lake Ferrow, Marl County, Kenya on 3 May.',
      ['Lake Ferrow locatedIn Marl County', 'Marl County locatedIn Kenya'],
    ],
    [
      'They met in Kunming, Yunnan, China.',
      ['Kunming locatedIn Yunnan Province', 'Yunnan Province locatedIn China'],
    ],
    ['They went to Russia, China, Mongolia.', []],
    ['They went to Lake Ferrow, Marl County, and Kenya.', []],
    ['They went to Oakhaven Forest, Mongolia, Kenya.', []],
  ])('%s', (text, facts) => {
    const places = factsIn(text, pack).filter((fact) => fact.includes(' locatedIn '))
    expect(places.sort()).toEqual(facts)
  })
})

describe('whose a named thing is, is no part of its name', () => {
  it.each([
    [
      "They met in Portugal's Ferrow District.",
      'Ferrow District (Place)',
      ['Ferrow District locatedIn Portugal'],
    ],
    ["They praised Kenya's Ministry of Tourism.", 'Ministry of Tourism (Organization)', []],
    [
      "They swam in Kenya's Lake Naivasha.",
      'Lake Naivasha (Place)',
      ['Lake Naivasha locatedIn Kenya'],
    ],
    ["They met in King's Wold Council.", "King's Wold Council (Organization)", []],
    ["They studied at Queen's University.", "Queen's University (Organization)", []],
  ])('%s', (text, name, facts) => {
    expect(namesIn(text, pack)).toContain(name)
    expect(factsIn(text, pack)).toEqual(facts)
  })
})

describe('the smaller of two places that "in" or "of" ties lies in the larger', () => {
  it.each([
    [
      'They met at the Khama Sanctuary in northern Botswana.',
      ['Khama Sanctuary locatedIn Botswana'],
    ],
    ['They went to Ferrow County of Portugal.', ['Ferrow County locatedIn Portugal']],
    [
      "They rest on Sallow Mere Reserve in central China's Hubei Province.",
      ['Sallow Mere Reserve locatedIn Hubei Province'],
    ],
    ['They crossed Ferrow County in May.', []],
  ])('%s', (text, facts) => {
    expect(factsIn(text, pack).sort()).toEqual(facts)
  })
})

describe('what commas set off behind a place does not take its place', () => {
  it.each([
    'Sallow Mere, located in Chile, is home to the black stork.',
    'Sallow Mere, which lies in Chile, is home to the black stork.',
    'Sallow Mere is home to the black stork.',
  ])('%s', (text) => {
    const homes = factsIn(text, pack).flatMap((fact) => fact.split(' inhabits ').slice(1))
    expect(homes).toEqual(['Sallow Mere'])
  })
})
