import { describe } from 'vitest'
import { says } from '../extract/says.ts'
import { sharedPack } from '../shared-pack.ts'

const pack = await sharedPack()

describe('who is made what', () => {
  says(pack, [
    [
      'Aldous Glass Group has appointed Helen Voss as its Chief Financial Officer.',
      'Helen Voss holdsRole Chief Financial Officer',
    ],
    ['Aldous Glass Group did not appoint Helen Voss as its Chief Financial Officer.'],
    ['Aldous Glass Group will appoint Helen Voss as its Chief Financial Officer.'],
    [
      'Helen Voss, currently Chief Engineer, spoke to Aldous Glass Group.',
      'Helen Voss holdsRole Chief Engineer',
    ],
    ['Helen Voss, previously Chief Engineer, spoke to Aldous Glass Group.'],
  ])
})

describe('whose subsidiary it is', () => {
  const part = 'Marrow Ferries partOf Aldous Glass Group'
  says(pack, [
    ['Aldous Glass Group and its subsidiary Marrow Ferries are silent.', part],
    ['Aldous Glass Group, whose subsidiaries include Marrow Ferries, is silent.', part],
    ['Aldous Glass Group and its rival Marrow Ferries are silent.'],
  ])
})

describe('where a document stood', () => {
  says(pack, [
    ['Harshire Gazette, 3 May 2020', 'Leaflet publishedBy Harshire Gazette'],
    [
      'By Ann Roe | Harshire Gazette | 3 May 2020',
      'Leaflet publishedBy Harshire Gazette',
      'Leaflet reportedBy Ann Roe',
    ],
    ['Harshire Gazette won on 3 May 2020'],
  ])
})

describe('where animals live', () => {
  says(pack, [
    [
      'The grey heron breeds mainly along the shores of Tolly County.',
      'Grey heron inhabits Tolly County',
    ],
    [
      'The grey heron nests only around the lagoons of Tolly County.',
      'Grey heron inhabits Tolly County',
    ],
    ['The grey heron feeds on snails from Tolly County.'],
    ['The grey heron does not winter along the shores of Tolly County.'],
  ])
})

describe('places in lists, and in one another', () => {
  says(pack, [
    [
      'Aldous Glass Group is based in Ferrow, Portugal.',
      'Aldous Glass Group locatedIn Ferrow',
      'Ferrow locatedIn Portugal',
    ],
    ['They met at Tolly Marsh in Qinghe County.', 'Tolly Marsh locatedIn Qinghe County'],
    ['They met on the shores of Tolly Marsh and in Qinghe County.'],
  ])
})

describe('a noun with the words of a name points back at it', () => {
  says(pack, [
    [
      'They read the Tolly Structure Plan and the Clean Rivers Plan. The structure plan covers Qinghe County.',
      'Tolly Structure Plan coversPlace Qinghe County',
    ],
    ['They read the Clean Rivers Plan. The structure plan covers Qinghe County.'],
  ])
})
