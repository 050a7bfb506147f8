import { describe } from 'vitest'
import { sharedPack } from '../shared-pack.ts'
import { says } from './says.ts'

const pack = await sharedPack()
const OPENING = 'The Qinghe County government held the 25th executive meeting.'
const HELD =
  "Meeting 25, Qinghe County People's Government heldBy Qinghe County People's Government"
const APPROVED = 'The meeting approved the "Green Belt Action Plan".'
const FACTS = [
  HELD,
  "Meeting 25, Qinghe County People's Government approved Green Belt Action Plan",
]

describe('a meeting that others are measured by, or whose spirit is spoken of, is not the one that goes on', () => {
  says(pack, [
    [`${OPENING} The office reported on work since the fifth meeting. ${APPROVED}`, ...FACTS],
    [`${OPENING} The office reported on work after the fifth meeting. ${APPROVED}`, ...FACTS],
    [
      `${OPENING} The office told of the spirit of the second meeting and the fifth meeting. ${APPROVED}`,
      ...FACTS,
    ],
  ])
})
