import { describe } from 'vitest'
import { sharedPack } from '../shared-pack.ts'
import { findsIn } from './tables.ts'

const pack = await sharedPack()
const finds = findsIn(pack)

describe('bodies and companies that prose names without a word for what they are', () => {
  finds('Organization', [
    ['Siemens and Nestlé closed two works.', 'Siemens', 'Nestlé'],
    ['The huts are looked after by Natural England and the RSPB.', 'Natural England', 'RSPB'],
    ['Oxfam asked for tents.', 'Oxfam'],
    ['They sold it to Shell in spring.', 'Shell'],
    ['Shell and bone lay on the sand, and Nikola Tesla was born here.'],
    ['The National Park Service (NPS) has the hut. Ask NPS.', 'National Park Service', 'NPS'],
  ])
})
