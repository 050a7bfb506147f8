import { describe, expect, it } from 'vitest'
import { factsIn } from '../extract/read-text.ts'
import { sharedPack } from '../shared-pack.ts'

const pack = await sharedPack()

type Case = readonly [text: string, ...facts: string[]]

/** Each text with all that it says; none for a twin that looks the same and says nothing. */
const says = (cases: readonly Case[]): void => {
  it.each(cases.map((row) => [row[0], row] as const))('%s', (text, [, ...facts]) => {
    expect(factsIn(text, pack).sort()).toEqual([...facts].sort())
  })
}

describe('what stands between commas does not part a subject from its verb', () => {
  const plan = 'Reed Beds Plan coversPlace Tolly Bay'
  says([
    ['The Reed Beds Plan, drawn up by volunteers, covers Tolly Bay.', plan],
    ['The Reed Beds Plan, a slim document that nobody had read, covers Tolly Bay.', plan],
    ['The Reed Beds Plan, which took four years, also covers Tolly Bay.', plan],
    ['The Reed Beds Plan, after a long delay, now covers Tolly Bay.', plan],
    [
      'Aldous Group, a subsidiary of Kestrel Holdings, is active in the gas industry.',
      'Aldous Group partOf Kestrel Holdings',
      'Aldous Group operatesIn gas industry',
    ],
    ['The owner, a cousin of Kestrel Holdings, is active in the gas industry.'],
    ['The Reed Beds Plan, drawn up by volunteers, does not cover Tolly Bay.'],
  ])
})

describe('a relative clause may have its object before it', () => {
  const fact = 'Reed Beds Plan issuedBy Tolly Bay Council'
  says([
    ['They read the Reed Beds Plan, which the Tolly Bay Council issued in June.', fact],
    ['They read the Reed Beds Plan that the Tolly Bay Council has published.', fact],
    ['They read the Reed Beds Plan, which Tolly Bay Council released last week.', fact],
    ['They read the Reed Beds Plan, which the Tolly Bay Council never issued.'],
    ['They read the Reed Beds Plan, and the Tolly Bay Council issued a denial.'],
    ['They read the Reed Beds Plan, which the Tolly Bay Council may publish.'],
  ])
})

describe('a description behind a comma says what a name names, and where it is', () => {
  says([
    [
      'It will be built by Baird & Teal, a family firm in Oxmouth.',
      'Baird & Teal locatedIn Oxmouth',
    ],
    [
      'Umber Light, a small but busy utility in Wensham, is for sale.',
      'Umber Light locatedIn Wensham',
    ],
    ['They met in Oxmouth, a market town on Tolly Bay.', 'Oxmouth locatedIn Tolly Bay'],
    ['They rest on Sallow Mere, in the parish of Ambleford.', 'Sallow Mere locatedIn Ambleford'],
    ['Baird & Teal, the biggest investor in Oxmouth, is for sale.'],
    ['Baird & Teal, once a family firm in Oxmouth, is for sale.'],
    ['On Monday, a firm in Oxmouth was fined.'],
    ['In Oxmouth, a firm in the port was fined.'],
    ['Pete Strand, a firm friend in Oxmouth, was fined.'],
  ])
})

describe('a name tied to "based" is where the next name is', () => {
  says([
    ['It was sold to Ferrow-based Kestrel Polymers.', 'Kestrel Polymers locatedIn Ferrow'],
    ['It was sold to Shanghai-based Orrin Holdings.', 'Orrin Holdings locatedIn Shanghai'],
    ['It was sold to the Port Hallow-based Aldous Group.', 'Aldous Group locatedIn Port Hallow'],
    ['It was sold to plant-based Kestrel Polymers.'],
    ['It was sold to Kestrel Polymers, based on trust.'],
  ])
})

describe('a kind points back at the only name of the kind', () => {
  says([
    [
      'Kestrel Polymers has sold a plant. The firm is based in Ferrow.',
      'Kestrel Polymers locatedIn Ferrow',
    ],
    [
      'The council fined Marrow Ferries; the company, which is based in Ferrow, paid.',
      'Marrow Ferries locatedIn Ferrow',
    ],
    ['Kestrel Polymers has sold a plant to Marrow Ferries. The firm is based in Ferrow.'],
    ['Kestrel Polymers has sold a plant. A firm is based in Ferrow.'],
    ['The Tolly Bay Council has sold a plant. The firm is based in Ferrow.'],
  ])
})

describe('a company goes by its first word where nothing else could be meant', () => {
  says([
    [
      'Kestrel Polymers has sold a plant. Nobody minds, since Kestrel is based in Ferrow.',
      'Kestrel Polymers locatedIn Ferrow',
    ],
    ['Kestrel Polymers sued Kestrel Ferries. Nobody minds, since Kestrel is based in Ferrow.'],
    ['Oxmouth Polymers has a plant in Oxmouth. Nobody minds, since Oxmouth is based in Ferrow.'],
    ['Kestrel Polymers has sold a plant. A kestrel is based in Ferrow.'],
  ])
})

describe('verbs that a conjunction joins share a subject', () => {
  says([
    [
      'Marrow Ferries was founded in a shed but is now based in Ferrow.',
      'Marrow Ferries locatedIn Ferrow',
    ],
    [
      'The Ostrey Trust runs Coot Marsh, which lies in Harshire County, and protects the saffron warbler.',
      'Coot Marsh locatedIn Harshire County',
      'Ostrey Trust protects saffron warbler',
    ],
    [
      'It backs Marrow Ferries, which has its headquarters in Ferrow and is one of the oldest names in the ferry industry.',
      'Marrow Ferries locatedIn Ferrow',
      'Marrow Ferries operatesIn Ferry industry',
    ],
    ['Marrow Ferries was founded in a shed, and its owner is based in Ferrow.'],
    ['Marrow Ferries was founded in a shed but is not based in Ferrow.'],
  ])
})

describe('those who act at a meeting act for it', () => {
  const meeting = 'Nobody came to the 9th meeting of the Tolly Bay Council.'
  const name = 'Meeting 9, Tolly Bay Council'
  it.each([
    ['Councillors also approved the Reed Beds Plan.', [`${name} approved Reed Beds Plan`]],
    ['Members have adopted the Reed Beds Plan.', [`${name} approved Reed Beds Plan`]],
    ['In the chair was Dana Whitlow.', [`Dana Whitlow presidedOver ${name}`]],
    ['Also present was Dana Whitlow.', [`Dana Whitlow attended ${name}`]],
    ['Members of the choir sang.', []],
    ['Members did not approve the Reed Beds Plan.', []],
    ['In the chair was a cat.', []],
  ])('%s', (text, facts) => {
    const found = factsIn(`${meeting} ${text}`, pack)
    expect(found.filter((fact) => !/ heldBy /.test(fact)).sort()).toEqual(facts)
  })
})

describe('a meeting is on the day that stands beside it', () => {
  const day = (text: string): string[] => factsIn(text, pack).filter((fact) => /heldOn/.test(fact))
  it.each([
    ['They spoke at the 9th meeting of the Tolly Bay Council on 3 May 2021.', ['2021-05-03']],
    ['The vote came on 3 May 2021, at the 9th meeting of the Tolly Bay Council.', ['2021-05-03']],
    ['After the 9th meeting of the Tolly Bay Council, a shop opened on 3 May 2021.', []],
    ['A shop opened on 3 May 2021, and the 9th meeting of the Tolly Bay Council was short.', []],
  ])('%s', (text, days) => {
    expect(day(text).map((fact) => fact.slice(-10))).toEqual(days)
  })
})

describe('lists go on over what says which part is meant', () => {
  says([
    [
      'The Reed Beds Plan covers Tolly Bay and the lower end of Rope Street.',
      'Reed Beds Plan coversPlace Tolly Bay',
      'Reed Beds Plan coversPlace Rope Street',
    ],
    [
      'The Reed Beds Plan takes in Tolly Bay and the tidal flats at Coot.',
      'Reed Beds Plan coversPlace Tolly Bay',
      'Reed Beds Plan coversPlace Coot',
    ],
    [
      'The Reed Beds Plan covers Tolly Bay and is read in Rope Street.',
      'Reed Beds Plan coversPlace Tolly Bay',
    ],
    [
      'The Reed Beds Plan covers Tolly Bay, not the lower end of Rope Street.',
      'Reed Beds Plan coversPlace Tolly Bay',
    ],
  ])
})
