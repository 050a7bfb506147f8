import { describe, expect, it } from 'vitest'
import { sharedPack } from '../shared-pack.ts'
import { graphOf } from './read-text.ts'
import { says } from './says.ts'

const pack = await sharedPack()

describe('names of persons go on over particles, a place in the middle and more than four words', () => {
  says(pack, [
    [
      "The Vice President of the National Assembly, Mr Paulo do Carmo D'Almeida, spoke.",
      "Paulo do Carmo D'Almeida holdsRole Vice President of the National Assembly",
    ],
    [
      'The mayor of Kilrush, Ms Ana Pereira e Silva, spoke.',
      'Ana Pereira e Silva holdsRole mayor of Kilrush',
    ],
    ['Governor Domingos Pedro Ondo Mba spoke.', 'Domingos Pedro Ondo Mba holdsRole Governor'],
    [
      'Minister of Public Works, Mr Teodoro Obiang Mba Nchama Eyang, spoke.',
      'Teodoro Obiang Mba Nchama Eyang holdsRole Minister of Public Works',
    ],
  ])
})

describe('two words of offices side by side are one office, and no person', () => {
  says(pack, [
    [
      'Minister Coordinator for Infrastructure, Mr Pedro Belo, spoke.',
      'Pedro Belo holdsRole Minister Coordinator for Infrastructure',
    ],
    [
      'Ann Wray, Portfolio Holder for Housing, spoke.',
      'Ann Wray holdsRole Portfolio Holder for Housing',
    ],
    [
      'Coordinating Minister for Maritime Affairs Budi Santosa spoke.',
      'Budi Santosa holdsRole Coordinating Minister for Maritime Affairs',
    ],
    ['In May 2019 President Omar Hadid spoke.', 'Omar Hadid holdsRole President'],
  ])
})

describe('what a visit, a list and an owner do not say', () => {
  says(pack, [
    ['Ann Wray inspects work at the Marrow Glass Group.'],
    ['Marrow Glass Group, an old maker of lamps, is in the list of Top 500 Companies.'],
    ["Ann Wray met a pillar of Norway's oil industry, based in Bergen."],
    ['The Norwick Plan, including Proposals Maps, was adopted.'],
  ])
})

describe('an industry stops at a proper noun before its head noun', () => {
  it.each([
    'Work on the Lumari hydropower station began.',
    'The Kesani Solar Power Project was opened.',
    'Crews are back at the Upper Orvel wind power site.',
  ])('%s', (text) => {
    const industries = graphOf(text, pack)
      .entities.filter(({ classIri }) => classIri.endsWith('Industry'))
      .map(({ labels }) => labels[0]?.value ?? '')
    expect(industries.filter((label) => /Lumari|Kesani|Orvel/.test(label))).toEqual([])
  })
})
