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

describe('a passive, however its agent stands', () => {
  const issued = 'Reed Beds Plan issuedBy Ostrey Water Agency'
  says([
    ['The Reed Beds Plan was jointly issued by the Ostrey Water Agency.', issued],
    ['The Reed Beds Plan, promulgated in 2021 by the Ostrey Water Agency, is new.', issued],
    ['The Reed Beds Plan was issued the next morning by the Ostrey Water Agency.', issued],
    ['The Reed Beds Plan was issued in 2021, and the Ostrey Water Agency slept.'],
    ['The Reed Beds Plan was not issued by the Ostrey Water Agency.'],
  ])
})

describe('what firms do, and where', () => {
  says([
    [
      'Kestrel Group, a coffee processing company based in Tolly Town, is old.',
      'Kestrel Group operatesIn Coffee processing',
      'Kestrel Group locatedIn Tolly Town',
    ],
    ['Kestrel Group, a guest of a coffee processing company, is old.'],
  ])
})

describe('epithets', () => {
  const named = 'saffron warbler knownAs gem of the bay'
  says([
    ['The saffron warbler, which crews call "the gem of the bay", is shy.', named],
    ['The saffron warbler is known among crews as "the gem of the bay".', named],
    ['The saffron warbler is shy, and crews call it "the gem of the bay".', named],
    ['The saffron warbler is not called "the gem of the bay".'],
  ])
})
