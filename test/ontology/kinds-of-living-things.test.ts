import { describe, expect, it } from 'vitest'
import { graphOf, namesIn } from '../extract/read-text.ts'
import { sharedPack } from '../shared-pack.ts'
import { knownIn } from './known-in.ts'
import { tellsIn } from './tables.ts'

const pack = await sharedPack()

describe('kinds that the pack knows', () => {
  it.each([
    ['Only ten vaquitas are left.', ['vaquita']],
    ['The saiga calved late, the saola was not seen.', ['saiga', 'saola']],
    ['The Wollemi pine grows in a gorge.', ['wollemi-pine']],
    ['Red lechwe graze there, and a slow-worm.', ['red-lechwe', 'slow-worm']],
    ['A loggerhead and a coelacanth were caught.', ['coelacanth', 'loggerhead-turtle']],
    ['The golden camellia and the Chinese sucker', ['chinese-sucker', 'golden-camellia']],
    ['Large yellow croaker and harbour porpoises', ['harbour-porpoise', 'large-yellow-croaker']],
    ['Ants of Solenopsis invicta', ['red-imported-fire-ant']],
    ['海上有蓝鲸和弓头鲸。', ['blue-whale', 'bowhead-whale']],
    ['玉兰和春兰是姐妹，她们吃板栗。', []],
  ])('%s', (text, expected) => {
    expect(knownIn(text, 'Species', pack)).toEqual(expected)
  })
})

describe('kinds known by a head noun alone', () => {
  it.each([
    ['Ten more marsh parrots came back.', ['marsh parrots']],
    ['A hundred moss-bellied parrots came back.', ['moss-bellied parrots']],
    ['They saw three different reed leopards.', ['reed leopards']],
    ['Three captive-bred reed bustards hatched.', ['reed bustards']],
    ['The golden-ridge barbel lives in a cave.', ['golden-ridge barbel']],
    ['The hill ridge pine grows there.', ['hill ridge pine']],
  ])('%s', (text, expected) => {
    expect(speciesIn(text)).toEqual(expected)
  })
})

describe('kinds with a scientific name behind them', () => {
  it.each([
    [
      'Fewer than ten of the critically endangered Tolly ground dragon (Emoia atra) are left. Emoia atra is shy.',
      ['Tolly ground dragon', 'Emoia atra', 'Emoia atra'],
    ],
    ['They eat the brook grisette (Amanita rivalensis).', ['brook grisette', 'Amanita rivalensis']],
    ['They make it of the red weed Gelidia rubricaulis.', ['Gelidia rubricaulis']],
    ['Li Hua (Foshan shi) and the mayor (Wang said) came.', []],
  ])('%s', (text, expected) => {
    expect(mentionsIn(text)).toEqual(expected)
  })
})

describe('no kinds of their own', () => {
  it.each([
    ['The reed leopard is back. Leopards like reeds.', ['reed leopard']],
    ['A tiny marsh parrot and ten male parrots came.', ['marsh parrot']],
    ['They call it the "reed leopard", and "ghost leopard" too.', []],
    ['One was nearly mythical—a leopard.', ['leopard']],
  ])('%s', (text, expected) => {
    expect(mentionsIn(text)).toEqual(expected)
  })
})

describe('where a kind with a Latin name lives', () => {
  tellsIn(pack)('inhabits', [
    [
      'Turridactylus meyeri\n\nIt has been recorded only from Mount Ferrow, Marl Province, Papua New Guinea.',
      'Turridactylus meyeri Mount Ferrow',
    ],
    [
      'Turridactylus novana is a toad. The species breeds in Oakhaven Forest.',
      'Turridactylus novana Oakhaven Forest',
    ],
    [
      'Turridactylus novana is a toad. This species has been recorded from Lake Ferrow and Lake Marl.',
      'Turridactylus novana Lake Ferrow',
      'Turridactylus novana Lake Marl',
    ],
    [
      'VU Turridactylus montana Roe, 1904\n\nThis species is known from Lake Ferrow, Marl County, Kenya, and is said to be rare.',
      'Turridactylus montana Lake Ferrow',
    ],
    ['Turridactylus novana is a toad. The species has not been recorded from Lake Ferrow.'],
    [
      'Turridactylus novana and Turridactylus albensis are toads. The species breeds in Oakhaven Forest.',
    ],
  ])
})

describe('words that name other things too', () => {
  it.each([
    ['The crane on the building site fell, a yellow tower crane.'],
    ['They met to seal the deal with a rubber seal.'],
    ['Turkey is a country, and the mayor flew to Turkey.'],
    ['He is a sole trader, said Mr Swift.'],
    ['It sells solid pine furniture and blue ridge pine furniture.'],
    ['The Bear Stearns bank failed.'],
    ['The Royal Oak closed, and so did the Red Lion.'],
    ['He held it in the palm of his hand, and paid a loan shark.'],
    ['They drank tea in the shade, and ate a durian.'],
  ])('%s', (text) => {
    expect(speciesIn(text)).toEqual([])
  })
})

const speciesIn = (text: string): string[] =>
  namesIn(text, pack)
    .filter((name) => name.endsWith(' (Species)'))
    .map((name) => name.replace(' (Species)', ''))

/** Names that the whole document is asked for, in the order of their things. */
const mentionsIn = (text: string): string[] =>
  graphOf(text, pack)
    .entities.filter(({ classIri }) => classIri.endsWith('Species'))
    .flatMap(({ mentions }) => mentions.map(({ surface }) => surface))
