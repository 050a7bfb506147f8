import { describe, expect, it } from 'vitest'
import { graphOf } from '../extract/read-text.ts'
import { sharedPack } from '../shared-pack.ts'
import { findsIn, tellsIn } from './tables.ts'

const pack = await sharedPack()
const tells = tellsIn(pack)

describe('in a row of names with offices behind them each office is of the name before it', () => {
  tells('holdsRole', [
    [
      'Wang Lei, mayor of Foshan and head of the Stane Council, Li Hua, director of the Stane Bureau, Guo Jin, chairman of the Rook Bank, came.',
      'Guo Jin chairman of the Rook Bank',
      'Li Hua director of the Stane Bureau',
      'Wang Lei head of the Stane Council',
      'Wang Lei mayor of Foshan',
    ],
    [
      'It was opened by Ann Berg, chair and treasurer of the Stane Trust, and Tom Hill, secretary of the Rook Bank.',
      'Ann Berg chair',
      'Ann Berg treasurer of the Stane Trust',
      'Tom Hill secretary of the Rook Bank',
    ],
    [
      'The mayor of Stane, Ann Berg, the chairman of the Rook Bank, Tom Hill, came.',
      'Ann Berg mayor of Stane',
      'Tom Hill chairman of the Rook Bank',
    ],
  ])
})

describe('an office behind another description of a name belongs to that name', () => {
  tells('holdsRole', [
    [
      'Jiang Li, member of the Rook Committee and mayor of Stane, Wu Xiang, member of the Rook Committee and director of the Stane Bureau, came.',
      'Jiang Li mayor of Stane',
      'Wu Xiang director of the Stane Bureau',
    ],
    [
      'Ann Berg, a lover of birds and chairman of the Rook Bank, came.',
      'Ann Berg chairman of the Rook Bank',
    ],
    ['Ann Berg, who met Tom Hill and chairman of the Rook Bank, came.'],
  ])
  tells('holdsRole', [
    [
      'Ann Berg, secretary of the Stane committee of Rook Group, spoke.',
      'Ann Berg secretary of the Stane committee of Rook Group',
    ],
    ['Ann Berg, director of the Foshan office, spoke.', 'Ann Berg director of the Foshan office'],
    ['Ann Berg, mayor of Foshan, met the committee.', 'Ann Berg mayor of Foshan'],
  ])
})

describe('what is counted is no part of a kind, and a hyphen ties words of its name', () => {
  const finds = findsIn(pack)
  finds('Species', [
    [
      'The centre houses 97 grey-backed vultures and 20 long-beaked vultures.',
      'grey-backed vultures',
      'long-beaked vultures',
    ],
    ['Last month 404 spotted cranes were born.', 'spotted cranes'],
    ['The reserve has three short-eared owls.', 'short-eared owls'],
  ])
})

describe('when a page came out is nobody who published it', () => {
  tells('publishedBy', [
    ['Release Time: 2017-08-09\n\nThe mayor spoke.'],
    ['Publish Time: 2017-08-09 14:35:00\n\nThe mayor spoke.'],
    ['Stane Times, 9 August 2017\n\nThe mayor spoke.', 'Document Stane Times'],
  ])
})

describe('a description in the singular is of the last name before it alone', () => {
  tells('memberOf', [
    [
      'Lu Chuan, director of the Stane Bureau, and Sun Shuo, member of the Rook Committee, came.',
      'Sun Shuo Rook Committee',
    ],
  ])
})

describe('an office of a country that owns it is called by both', () => {
  it.each([
    ["Kenya's Minister for Health Ann Berg spoke.", 'Minister for Health of Kenya'],
    ["Fiji's Minister of Fisheries Ann Berg spoke.", 'Minister of Fisheries of Fiji'],
    ['The President of Kenya, Ann Berg, spoke.', 'President of Kenya'],
  ])('%s', (text, name) => {
    const labels = graphOf(text, pack).entities.flatMap((entity) => entity.labels)
    expect(labels.map(({ value }) => value)).toContain(name)
    expect(labels.filter(({ value }) => /^['’]/.test(value))).toEqual([])
  })
})
