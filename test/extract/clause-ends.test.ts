import { describe } from 'vitest'
import { loadGardenPack } from './garden-pack.ts'
import { says } from './says.ts'

const pack = await loadGardenPack()

describe('a passive turns its ends round', () => {
  says(pack, [
    ['The Tree Plan has been reviewed by the 2nd meeting.', '2nd meeting reviewed Tree Plan'],
    [
      'The Tree Plan, approved by the 2nd meeting in May, covers Fern Park.',
      '2nd meeting approved Tree Plan',
      'Tree Plan covers Fern Park',
    ],
    [
      'The 2nd meeting was attended by Li Hua and Gao Lishan.',
      'Li Hua attended 2nd meeting',
      'Gao Lishan attended 2nd meeting',
    ],
    ['The ghost lily is protected by the Tree Plan.', 'Tree Plan protects ghost lily'],
    ['The Tree Plan was supported by the Moss Club.'],
    ['The Moss Club is supported by the Tree Plan.', 'Tree Plan supports Moss Club'],
    ['The Tree Plan was finally approved by the 2nd meeting.', '2nd meeting approved Tree Plan'],
    ['The Tree Plan got approved by the 2nd meeting.', '2nd meeting approved Tree Plan'],
  ])
})

describe('asides and relative clauses keep the subject', () => {
  says(pack, [
    [
      'The Fern Board, whose Tree Plan covers Fern Park, issued the Path Plan.',
      'Tree Plan covers Fern Park',
      'Path Plan issuedBy Fern Board',
    ],
    [
      'The 2nd meeting, which Li Hua chaired, approved the Tree Plan.',
      'Li Hua chaired 2nd meeting',
      '2nd meeting approved Tree Plan',
    ],
    ['The Tree Plan, adopted in May, covers Fern Park.', 'Tree Plan covers Fern Park'],
    [
      'The Tree Plan reviewed by the 2nd meeting and issued by the Moss Club covers Fern Park.',
      '2nd meeting reviewed Tree Plan',
      'Tree Plan issuedBy Moss Club',
      'Tree Plan covers Fern Park',
    ],
    [
      'The Tree Plan and the Path Plan, issued by the Moss Club, cover Fern Park.',
      'Path Plan covers Fern Park',
      'Path Plan issuedBy Moss Club',
      'Tree Plan covers Fern Park',
      'Tree Plan issuedBy Moss Club',
    ],
    ['Li Hua, who met the man who chaired the 2nd meeting, spoke.'],
    ['The ghost lily, a flower that grows in Fern Park, is white.', 'ghost lily growsIn Fern Park'],
    ['The Tree Plan, drawn up long ago in haste, covers Fern Park.', 'Tree Plan covers Fern Park'],
    [
      'The Tree Plan (not to be confused with the Path Plan) covers Fern Park.',
      'Tree Plan covers Fern Park',
    ],
  ])
})

describe('the subject is the head of its phrase', () => {
  says(pack, [
    ['Fern Park near Moss Lake lies in Reed County.', 'Fern Park liesIn Reed County'],
    ['The path from Fern Park lies in Reed County.'],
    ['A garden beside Fern Park lies in Reed County.'],
    ['Members of the Moss Club issued the Tree Plan.'],
    ['Li Hua of the Moss Club issued the Tree Plan.'],
    ['Some critics of the Tree Plan support the Moss Club.'],
    ['Most of Fern Park lies in Reed County.', 'Fern Park liesIn Reed County'],
  ])
})

describe('joined verbs and objects', () => {
  says(pack, [
    [
      'The 2nd meeting reviewed the Tree Plan, approved the Path Plan and promoted the rope trade.',
      '2nd meeting reviewed Tree Plan',
      '2nd meeting approved Path Plan',
      '2nd meeting supports rope trade',
    ],
    [
      'The Tree Plan covers Fern Park and Moss Lake and supports the Moss Club and the Fern Board.',
      'Tree Plan covers Fern Park',
      'Tree Plan covers Moss Lake',
      'Tree Plan supports Moss Club',
      'Tree Plan supports Fern Board',
    ],
    [
      'Li Hua chaired, and Gao Lishan attended, the 2nd meeting.',
      'Li Hua chaired 2nd meeting',
      'Gao Lishan attended 2nd meeting',
    ],
    [
      'The Moss Club issued the Tree Plan and the Fern Board the Path Plan.',
      'Tree Plan issuedBy Moss Club',
    ],
    ['The 2nd meeting reviewed the Tree Plan and Li Hua spoke.', '2nd meeting reviewed Tree Plan'],
    [
      'The 2nd meeting reviewed the Tree Plan, and the 3rd meeting approved the Path Plan.',
      '2nd meeting reviewed Tree Plan',
      '3rd meeting approved Path Plan',
    ],
    [
      'The 2nd meeting reviewed, and approved, the Tree Plan.',
      '2nd meeting approved Tree Plan',
      '2nd meeting reviewed Tree Plan',
    ],
    [
      'The 2nd meeting reviewed, and then approved the Tree Plan.',
      '2nd meeting approved Tree Plan',
      '2nd meeting reviewed Tree Plan',
    ],
    [
      'The Tree Plan was reviewed and approved by the 2nd meeting.',
      '2nd meeting approved Tree Plan',
      '2nd meeting reviewed Tree Plan',
    ],
  ])
})

describe('"it" behind a verb is the one thing that can be meant', () => {
  says(pack, [
    [
      'The 2nd meeting reviewed the Tree Plan and approved it.',
      '2nd meeting approved Tree Plan',
      '2nd meeting reviewed Tree Plan',
    ],
    [
      'The 2nd meeting reviewed the Tree Plan and the Path Plan and approved it.',
      '2nd meeting reviewed Tree Plan',
      '2nd meeting reviewed Path Plan',
    ],
    [
      'The 2nd meeting reviewed the Tree Plan and the Path Plan and approved them.',
      '2nd meeting reviewed Tree Plan',
      '2nd meeting reviewed Path Plan',
      '2nd meeting approved Tree Plan',
      '2nd meeting approved Path Plan',
    ],
    [
      'Li Hua attended the 2nd meeting and chaired it.',
      'Li Hua attended 2nd meeting',
      'Li Hua chaired 2nd meeting',
    ],
    [
      'The Moss Club drafted the Tree Plan and the Fern Board issued it.',
      'Tree Plan issuedBy Fern Board',
    ],
    ['The Moss Club drafted the Tree Plan and the Fern Board did not issue it.'],
  ])
})

describe('appositions with commas', () => {
  says(pack, [
    [
      'Li Hua, the mayor of Fern County, and Gao Lishan, secretary of the Moss Club, attended the 2nd meeting.',
      'Li Hua holds mayor of Fern County',
      'Gao Lishan holds secretary of the Moss Club',
      'Li Hua attended 2nd meeting',
      'Gao Lishan attended 2nd meeting',
    ],
    ['The Tree Plan, a long, green, old text, covers Fern Park.', 'Tree Plan covers Fern Park'],
    [
      'The Moss Club, the Fern Board and Li Hua, mayor of Fern County, met.',
      'Li Hua holds mayor of Fern County',
    ],
    [
      'Gao Lishan, Li Hua, mayor of Fern County, and others spoke.',
      'Li Hua holds mayor of Fern County',
    ],
  ])
})

describe('semicolons and numbers part clauses', () => {
  says(pack, [
    ['The Tree Plan covers Fern Park; the Path Plan does not.', 'Tree Plan covers Fern Park'],
    [
      'Li Hua did not chair the 2nd meeting; Gao Lishan chaired the 2nd meeting; the Tree Plan was not reviewed.',
      'Gao Lishan chaired 2nd meeting',
    ],
    [
      'The 2nd meeting reviewed the Tree Plan; approved the Path Plan.',
      '2nd meeting reviewed Tree Plan',
      '2nd meeting approved Path Plan',
    ],
    [
      '(1) The Tree Plan covers Fern Park; (2) the Path Plan covers Moss Lake.',
      'Tree Plan covers Fern Park',
      'Path Plan covers Moss Lake',
    ],
    [
      'First, the Tree Plan does not cover Fern Park. Second, the Path Plan supports the Moss Club.',
      'Path Plan supports Moss Club',
    ],
  ])
})
