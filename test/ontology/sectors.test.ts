import { describe, expect, it } from 'vitest'
import { namesIn } from '../extract/read-text.ts'
import { sharedPack } from '../shared-pack.ts'
import { knownIn } from './known-in.ts'

const pack = await sharedPack()

const sectorsIn = (text: string): string[] =>
  namesIn(text, pack)
    .filter((name) => name.endsWith(' (Industry)'))
    .map((name) => name.replace(' (Industry)', ''))

describe('sectors by name', () => {
  it.each([
    [
      'It lives on cable manufacturing and vessel maintenance.',
      ['cable manufacturing', 'vessel maintenance'],
    ],
    [
      'Seaweed processing, road freight and lithium mining grew.',
      ['Seaweed processing', 'road freight', 'lithium mining'],
    ],
    [
      'The cooperage trade and seismic surveying are old.',
      ['cooperage trade', 'seismic surveying'],
    ],
    ['It earns its bread in oyster farming.', ['oyster farming']],
  ])('%s', (text, expected) => {
    expect(sectorsIn(text)).toEqual(expected)
  })
})

describe('sectors in Chinese', () => {
  it('are known by what makes them one', () => {
    const found = knownIn('要发展轮胎制造业、海参养殖业和拆船产业。', 'Industry', pack)
    expect(found).toEqual(['sea-cucumber-farming', 'shipbreaking-industry', 'tyre-manufacturing'])
  })
})

describe('goods that are no sectors', () => {
  it.each([
    ['He drank tea, ate cheese and bought furniture.'],
    ['The captive breeding of cranes went well.'],
    ['Free trade is good.'],
  ])('%s', (text) => {
    expect(sectorsIn(text)).toEqual([])
  })
})
