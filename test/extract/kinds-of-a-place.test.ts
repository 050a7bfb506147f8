import { describe } from 'vitest'
import { sharedPack } from '../shared-pack.ts'
import { says } from './says.ts'

const pack = await sharedPack()

describe('what is said of a kind is said of the examples given of it', () => {
  says(pack, [
    [
      'Birds seen in Tolly County include the reed stork and the marsh crane.',
      'reed stork inhabits Tolly County',
      'marsh crane inhabits Tolly County',
    ],
    [
      'Tolly Marsh has many rare animals, among them the reed stork and Hedda’s newt.',
      'reed stork inhabits Tolly Marsh',
      'Hedda’s newt inhabits Tolly Marsh',
    ],
    [
      'They said that 40 species of wildlife, including the reed stork, a rare bird, as well as the marsh crane, live in Tolly County.',
      'reed stork inhabits Tolly County',
      'marsh crane inhabits Tolly County',
    ],
    ['The ranger of Tolly County likes birds such as the reed stork.'],
    ['The reed stork is found in many lands, including Zemla and Orra.'],
  ])
})

describe('what a text is about is where its kinds live', () => {
  says(pack, [
    [
      'Tolly Marsh is wet. Plants include the Tolly bellwort, Hedda’s sedge, and 20 other species.',
      'Tolly bellwort inhabits Tolly Marsh',
      'Hedda’s sedge inhabits Tolly Marsh',
    ],
    [
      'The newly opened Tolly Marsh Reserve is wet. Birds recorded at the site include the reed stork.',
      'reed stork inhabits Tolly Marsh Reserve',
    ],
    [
      'Tolly Marsh is wet. The 300-acre area is home to the reed stork.',
      'reed stork inhabits Tolly Marsh',
    ],
    ['Tolly Marsh is wet. The site of the club is home to the reed stork.'],
    ['Tolly Marsh is wet. Similar species include the reed stork.'],
    ['Tolly Marsh is wet. Birds recorded in the report include the reed stork.'],
  ])
})
