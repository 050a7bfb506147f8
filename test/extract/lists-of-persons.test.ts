import { describe } from 'vitest'
import { loadGardenPack } from './garden-pack.ts'
import { says } from './says.ts'

const pack = await loadGardenPack()

const three = ['Li Hua', 'Gao Lishan', 'Ann Roe'].map((name) => `${name} attended 2nd meeting`)

describe('titles, semicolons and examples keep a list of persons together', () => {
  says(pack, [
    ['The 2nd meeting was attended by Mr. Li Hua, Ms. Gao Lishan and Dr. Ann Roe.', ...three],
    ['Mr Li Hua, Ms Gao Lishan and Dr Ann Roe attended the 2nd meeting.', ...three],
    ['Friends such as Li Hua, Gao Lishan and Ann Roe attended the 2nd meeting.', ...three],
    ['The 2nd meeting was attended by Li Hua; Gao Lishan; and Ann Roe.', ...three],
    [
      'The 2nd meeting was attended by Li Hua, Mayor of Fern County; Gao Lishan; and Ann Roe.',
      ...three,
      'Li Hua holds Mayor of Fern County',
    ],
    ['The 2nd meeting was attended by Li Hua; Gao Lishan was late.', 'Li Hua attended 2nd meeting'],
  ])
})

describe('behind ", and" others go on alone', () => {
  says(pack, [
    ['The 2nd meeting was chaired by Li Hua, and Gao Lishan spoke.', 'Li Hua chaired 2nd meeting'],
    [
      'The 2nd meeting was chaired by Li Hua, and Gao Lishan, Ann Roe and others spoke.',
      'Li Hua chaired 2nd meeting',
    ],
    ['The 2nd meeting was attended by Li Hua, Gao Lishan, and Ann Roe.', ...three],
  ])
})

describe('an office between two names goes with the one that it leads', () => {
  says(pack, [
    [
      'Mayor Li Hua, Secretary, Gao Lishan, and Ann Roe spoke.',
      ...['Li Hua holds Mayor', 'Gao Lishan holds Secretary'],
    ],
    [
      'Mayor Li Hua, Vice Mayor, Gao Lishan, Secretary Dr Ann Roe and others spoke.',
      ...['Li Hua holds Mayor', 'Gao Lishan holds Vice Mayor', 'Ann Roe holds Secretary'],
    ],
    [
      'Vice Mayor Li Hua, mayor of Fern County, Gao Lishan, mayor of Moss County, and others spoke.',
      ...['Li Hua holds Vice Mayor', 'Li Hua holds mayor of Fern County'],
      'Gao Lishan holds mayor of Moss County',
    ],
    [
      'Mayor Li Hua, Secretary of the Moss Club, spoke.',
      ...['Li Hua holds Mayor', 'Li Hua holds Secretary of the Moss Club'],
    ],
  ])
})

describe('a part of an event is told of the event', () => {
  const start = 'The 2nd meeting reviewed the Tree Plan.'
  const reviewed = '2nd meeting reviewed Tree Plan'
  says(pack, [
    [`${start} Li Hua attended the opening session.`, reviewed, 'Li Hua attended 2nd meeting'],
    [`${start} Li Hua attended the main meeting.`, reviewed, 'Li Hua attended 2nd meeting'],
    [`${start} Li Hua attended the discussion.`, reviewed, 'Li Hua attended 2nd meeting'],
    [`${start} Li Hua attended the final dinner.`, reviewed],
    ['Li Hua attended the opening session.'],
  ])
})
