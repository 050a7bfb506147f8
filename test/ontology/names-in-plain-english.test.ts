import { describe, expect, it } from 'vitest'
import { namesIn } from '../extract/read-text.ts'
import { sharedPack } from '../shared-pack.ts'

const pack = await sharedPack()

type Case = readonly [text: string, ...names: string[]]

/** Each text with all the names in it, in order. */
const finds = (cases: readonly Case[]): void => {
  it.each(cases.map((row) => [row[0], row] as const))('%s', (text, [, ...names]) => {
    expect(namesIn(text, pack)).toEqual(names)
  })
}

describe('letters with marks', () => {
  finds([
    ['Lê Minh Trí, 54, spoke.', 'Lê Minh Trí (Person)'],
    [
      'Nguyễn Hữu Quang and Đinh Thị Hoa spoke.',
      'Nguyễn Hữu Quang (Person)',
      'Đinh Thị Hoa (Person)',
    ],
    ['Wojciech Świątek spoke.', 'Wojciech Świątek (Person)'],
    ['Mr. Ng\u006f\u0302 Va\u0306n Sơn spoke.', 'Ng\u006f\u0302 Va\u0306n Sơn (Person)'],
    ['It lies in Chư Prông District.', 'Chư Prông District (Place)'],
    ['It lies in Beyoğlu District.', 'Beyoğlu District (Place)'],
    ['It lies in Łowicz County.', 'Łowicz County (Place)'],
  ])
})

describe('apostrophes and titles', () => {
  finds([
    ["Margaret O'Dowd, 41, spoke.", "Margaret O'Dowd (Person)"],
    ["Achieng' Odero, 41, spoke.", "Achieng' Odero (Person)"],
    ["Ng'ang'a Mwangi, 41, spoke.", "Ng'ang'a Mwangi (Person)"],
    ['With Eng. Rukia Mwinyi they spoke.', 'Rukia Mwinyi (Person)'],
    ['It was Tan Sri Ibrahim bin Osman.', 'Ibrahim bin Osman (Person)'],
    ['Cllrs M. Hanratty and Bríd Tuohy spoke.', 'M. Hanratty (Person)', 'Bríd Tuohy (Person)'],
  ])
})

describe('titles of works with years', () => {
  finds([
    ['They read the Wind Power Scheme 2024–2030.', 'Wind Power Scheme 2024–2030 (Plan)'],
    ['They read the Gull Policy 2025-29.', 'Gull Policy 2025-29 (Plan)'],
    ['They read the Litter By-Laws 2024.', 'Litter By-Laws 2024 (Plan)'],
    ['They read the Heron Strategy to 2035.', 'Heron Strategy to 2035 (Plan)'],
    ['It is part of the region-wide Strong Growth Strategy.', 'Strong Growth Strategy (Plan)'],
    ['47.2 Policies.'],
    ['The by-laws were long.'],
  ])
})

describe('offices', () => {
  finds([
    ['We met Oriane Katz, press officer.', 'Oriane Katz (Person)', 'press officer (Role)'],
    ['We met Oriane Katz (Company Secretary).', 'Oriane Katz (Person)', 'Company Secretary (Role)'],
    ['Its patron is Sir Alun Beddoes.', 'patron (Role)', 'Alun Beddoes (Person)'],
    ['The press officer slept.'],
  ])
})

describe('places that only their preposition tells', () => {
  finds([
    ['They met in Kilcash.', 'Kilcash (Place)'],
    ['It was seen off Kipini.', 'Kipini (Place)'],
    ['They met in Buôn Ma Thuột.', 'Buôn Ma Thuột (Place)'],
    ['They spoke in Welsh in May.'],
    ['They have confidence in Kestrel.'],
  ])
})

describe('things named by a head noun', () => {
  finds([
    ['It saved the Room to Roost project.', 'Room to Roost project (Project)'],
    ['The dugong feeds there.', 'dugong (Species)'],
    ['They met at Lough Derravagh.', 'Lough Derravagh (Place)'],
    ['It sold Pelangi Shipping.', 'Pelangi Shipping (Organization)'],
    ['It sold Tidewater Batteries Sdn Bhd.', 'Tidewater Batteries Sdn Bhd (Organization)'],
  ])
})
