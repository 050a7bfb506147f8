import { describe, expect, it, test } from 'vitest'
import { loadGardenPack } from './garden-pack.ts'
import { factsIn } from './read-text.ts'

const pack = await loadGardenPack()

type Case = readonly [text: string, ...facts: string[]]

/** Each text with all that it says, in any order. */
const says = (cases: readonly Case[]): void => {
  it.each(cases.map((row) => [row[0], row] as const))('%s', (text, [, ...facts]) => {
    expect(factsIn(text, pack).sort()).toEqual([...facts].sort())
  })
}

/** Each text says nothing. */
const saysNothing = (texts: readonly string[]): void => {
  it.each(texts)('%s', (text) => {
    expect(factsIn(text, pack)).toEqual([])
  })
}

describe('a verb joins its subject with its object', () => {
  says([
    ['The 2nd meeting reviewed the Tree Plan.', '2nd meeting reviewed Tree Plan'],
    ['The 2nd meeting reviews the Tree Plan.', '2nd meeting reviewed Tree Plan'],
    ['The 2nd meeting has just reviewed the Tree Plan.', '2nd meeting reviewed Tree Plan'],
    ['The 2nd meeting, in Fern Park, reviewed the Tree Plan.', '2nd meeting reviewed Tree Plan'],
    ['Gao Lishan says that the Tree Plan covers Fern Park.', 'Tree Plan covers Fern Park'],
    ['The paper rose grows in many corners of Fern Park.', 'paper rose growsIn Fern Park'],
    ['Li Hua presided over the 2nd meeting.', 'Li Hua chaired 2nd meeting'],
  ])
})

describe('a passive turns them round', () => {
  says([
    ['The Tree Plan was reviewed by the 2nd meeting.', '2nd meeting reviewed Tree Plan'],
    ['The 2nd meeting was presided over by Li Hua.', 'Li Hua chaired 2nd meeting'],
    [
      'The Tree Plan and the Path Plan were reviewed by the 2nd meeting.',
      ...['2nd meeting reviewed Tree Plan', '2nd meeting reviewed Path Plan'],
    ],
    [
      'The 2nd meeting, chaired by Li Hua, reviewed the Tree Plan.',
      ...['Li Hua chaired 2nd meeting', '2nd meeting reviewed Tree Plan'],
    ],
    ['The Moss Club issued the Tree Plan.', 'Tree Plan issuedBy Moss Club'],
    ['The Tree Plan was issued by the Moss Club.', 'Tree Plan issuedBy Moss Club'],
    [
      'The Tree Plan was issued not by the Moss Club but by the Fern Board.',
      'Tree Plan issuedBy Fern Board',
    ],
    [
      'The Tree Plan issued by the Moss Club covers Fern Park.',
      ...['Tree Plan issuedBy Moss Club', 'Tree Plan covers Fern Park'],
    ],
    ['Fern Park is the home of the ghost lily.', 'ghost lily growsIn Fern Park'],
  ])
})

describe('lists count for each of their members', () => {
  says([
    [
      'The 2nd meeting reviewed the Tree Plan, the Path Plan and "Hedge Rules".',
      '2nd meeting reviewed Tree Plan',
      '2nd meeting reviewed Path Plan',
      '2nd meeting reviewed Hedge Rules',
    ],
    [
      'The 2nd meeting reviewed "Tree Plan" "Path Plan".',
      ...['2nd meeting reviewed Tree Plan', '2nd meeting reviewed Path Plan'],
    ],
    [
      'Li Hua and Gao Lishan attended the 2nd meeting.',
      ...['Li Hua attended 2nd meeting', 'Gao Lishan attended 2nd meeting'],
    ],
    [
      'The Moss Club and the Fern Board issued the Tree Plan and the Path Plan.',
      ...['Tree Plan issuedBy Moss Club', 'Tree Plan issuedBy Fern Board'],
      ...['Path Plan issuedBy Moss Club', 'Path Plan issuedBy Fern Board'],
    ],
    [
      'The Tree Plan supports the Moss Club, the rope trade and the "green belt" project.',
      ...['Tree Plan supports Moss Club', 'Tree Plan supports rope trade'],
      'Tree Plan supports green belt',
    ],
    [
      'The Tree Plan supports the Moss Club; the Fern Board is old.',
      'Tree Plan supports Moss Club',
    ],
    ['The Tree Plan supports the Moss Club near the Fern Board.', 'Tree Plan supports Moss Club'],
  ])
})

describe('verbs that are joined share what stands around them', () => {
  says([
    [
      'The 2nd meeting reviewed and passed the Tree Plan.',
      ...['2nd meeting reviewed Tree Plan', '2nd meeting approved Tree Plan'],
    ],
    [
      'The 2nd meeting reviewed the Tree Plan and approved the Path Plan.',
      ...['2nd meeting reviewed Tree Plan', '2nd meeting approved Path Plan'],
    ],
    [
      'Li Hua chaired the 2nd meeting, reviewed the Tree Plan, approved the Path Plan.',
      ...['Li Hua chaired 2nd meeting', '2nd meeting reviewed Tree Plan'],
      '2nd meeting approved Path Plan',
    ],
  ])
})

describe('what was named goes on without its name', () => {
  says([
    [
      'The Tree Plan, which covers Fern Park, supports the Moss Club.',
      ...['Tree Plan covers Fern Park', 'Tree Plan supports Moss Club'],
    ],
    [
      'The ghost lily grows in Fern Park, which lies in Reed County.',
      ...['ghost lily growsIn Fern Park', 'Fern Park liesIn Reed County'],
    ],
    [
      'The Tree Plan covers Fern Park. It supports the rope trade.',
      ...['Tree Plan covers Fern Park', 'Tree Plan supports rope trade'],
    ],
    [
      'The Tree Plan covers Fern Park. The plan supports the rope trade.',
      ...['Tree Plan covers Fern Park', 'Tree Plan supports rope trade'],
    ],
    [
      'The Fern Plan covers Fern Park. The Moss Plan is new. This plan supports the rope trade.',
      ...['Fern Plan covers Fern Park', 'Moss Plan supports rope trade'],
    ],
    [
      'Li Hua chaired the 2nd meeting. Gao Lishan also attended.',
      ...['Li Hua chaired 2nd meeting', 'Gao Lishan attended 2nd meeting'],
    ],
    ['A plan supports the rope trade.'],
    ['It supports the rope trade.'],
  ])
})

describe('what is denied is no fact', () => {
  saysNothing([
    'The Tree Plan does not support the Moss Club.',
    "The Tree Plan doesn't support the Moss Club.",
    'The Tree Plan no longer supports the Moss Club.',
    'The 2nd meeting never reviewed the Tree Plan.',
    'The 2nd meeting cannot approve the Tree Plan.',
    'The 2nd meeting failed to approve the Tree Plan.',
    'The 2nd meeting refused to approve the Tree Plan.',
    'The 2nd meeting approved neither the Tree Plan nor the Path Plan.',
    'Neither the Tree Plan nor the Path Plan supports the Moss Club.',
    'Nothing in the Tree Plan supports the Moss Club.',
    'Nobody protects the ghost lily.',
    'The Tree Plan supports no club but the Moss Club.',
    'Fern Park is not the home of the ghost lily.',
    'The ghost lily is not known as "the lantern".',
    'Li Hua is not a member of the Moss Club.',
    'It was denied that the 2nd meeting approved the Tree Plan.',
    'Gao Lishan, who had been invited, did not attend the 2nd meeting.',
  ])

  says([
    [
      'The 2nd meeting reviewed the Tree Plan but did not approve it.',
      '2nd meeting reviewed Tree Plan',
    ],
    [
      'The 2nd meeting reviewed the Tree Plan, but did not approve the Path Plan.',
      '2nd meeting reviewed Tree Plan',
    ],
    [
      'The Tree Plan was issued by the Fern Board, not by the Moss Club.',
      'Tree Plan issuedBy Fern Board',
    ],
    [
      'The 2nd meeting approved the Tree Plan, not the Path Plan.',
      '2nd meeting approved Tree Plan',
    ],
    [
      'Li Hua did not attend the 2nd meeting; the Tree Plan covers Fern Park.',
      'Tree Plan covers Fern Park',
    ],
    ['It is not cold. The Tree Plan covers Fern Park.', 'Tree Plan covers Fern Park'],
  ])
})

describe('what may be is no fact', () => {
  saysNothing([
    'The 2nd meeting may approve the Tree Plan.',
    'The 2nd meeting could perhaps approve the Tree Plan.',
    'The 2nd meeting would have approved the Tree Plan.',
    'The 2nd meeting reportedly approved the Tree Plan.',
    'The 2nd meeting was expected to approve the Tree Plan.',
    'The 2nd meeting is likely to approve the Tree Plan.',
    'If the 2nd meeting approves the Tree Plan, they win.',
    'Li Hua asked whether the 2nd meeting approved the Tree Plan.',
    'The Moss Club, which is rumoured to issue the Tree Plan, is silent.',
    'Li Hua formerly was a member of the Moss Club.',
  ])
})

describe('words that only look like it say nothing', () => {
  saysNothing([
    'The Tree Plan was praised; the Moss Club was supported.',
    'The Tree Plan supports a paper for the Moss Club.',
    'The Tree Plan supports Fern Park workers of the Moss Club.',
    'The support of the Moss Club is in the Tree Plan.',
    'The Moss Club reviewed the Tree Plan.',
    'The 2nd meeting reviewed Fern Park.',
    'Reviewed the Tree Plan.',
    'The Tree Plan was reviewed.',
    'The 2nd meeting. Reviewed. The Tree Plan.',
    'The 2nd meeting: the Tree Plan.',
    'The Tree Plan covers: Fern Park.',
  ])
})

describe('days, phrases and epithets are taken as they stand', () => {
  says([
    ['The 2nd meeting met on May 3, 2020.', 'Meeting 2, 2020-05-03 heldOn 2020-05-03'],
    ['The 2nd meeting studied winter heating.', '2nd meeting studied winter heating'],
    [
      'The 2nd meeting studied winter heating and the old "tree paths".',
      ...['2nd meeting studied winter heating', '2nd meeting studied old "tree paths'],
    ],
    ['The 2nd meeting studied the Tree Plan.', '2nd meeting studied Tree Plan'],
    ['The 2nd meeting also studied other matters.'],
    ['The 2nd meeting studied.'],
    ['The ghost lily is known as "the lantern".', 'ghost lily knownAs lantern'],
    [
      'The ghost lily is known as “the lantern of Moss Lake, the old one”.',
      ...['ghost lily knownAs lantern of Moss Lake', 'ghost lily knownAs old one'],
    ],
    [
      'The ghost lily is hailed as "a friend who chaired the 2nd meeting".',
      'ghost lily knownAs friend who chaired the 2nd meeting',
    ],
    ['The ghost lily is known as a friend.'],
    ['The ghost lily is known as "".'],
  ])
})

describe('a sentence is read alone', () => {
  test('of white space or marks there is nothing to read', () => {
    expect(factsIn(' . ; , ( ) " ', pack)).toEqual([])
  })
})

describe('a description that opens the sentence is said of what stands behind its comma', () => {
  says([
    ['Located in Moss County, Fern Park is old.', 'Fern Park liesIn Moss County'],
    [
      'Located in the heart of Moss County, the old Fern Park is closed.',
      'Fern Park liesIn Moss County',
    ],
    ['As a member of the Moss Club, Li Hua plants trees.', 'Li Hua memberOf Moss Club'],
    ['Located in Moss County, they saw Fern Park.'],
    ['The hut is located in Moss County, Fern Park is old.'],
    ['Located in Moss County, Fern County, the hut is old.'],
  ])
})
