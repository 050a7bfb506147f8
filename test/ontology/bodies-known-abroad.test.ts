import { describe, expect, it } from 'vitest'
import { graphOf } from '../extract/read-text.ts'
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
    ['Unicef and Nato paid, and Unique was a word.', 'Unicef', 'Nato'],
    ['Tourism Norway and Greenpeace East Asia came.', 'Tourism Norway', 'Greenpeace East Asia'],
    ['Tourism in Norway and nature walks grew.'],
  ])
})

describe('bodies by the words beside them', () => {
  finds('Organization', [
    ['Ann Wray, a spokeswoman for Ferrowtel, said no.', 'Ferrowtel'],
    ['He was formerly of Wrayson and works for Umberline.', 'Wrayson', 'Umberline'],
    ['Umberline is a shipping company in Lagos.', 'Umberline'],
    ['Wrayson is a company man.'],
    [
      'She joined Umberline in spring, and workers at Ferrowtel went home.',
      'Umberline',
      'Ferrowtel',
    ],
    ['JSQ Steel and Stane Water paid for it with palm oil.', 'JSQ Steel', 'Stane Water'],
    ['Parliament passed it.', 'Parliament'],
    ['The approval of Parliament is late.', 'Parliament'],
    ['The 9th parliament met in Parliament Square.'],
    ['The Oxmouth delegation left.', 'Oxmouth delegation'],
  ])
})

describe('places by the words beside them', () => {
  finds('Place', [
    ['The Wrayholm is the longest river of Kenya.', 'Wrayholm', 'Kenya'],
    ['Stane, Wrayholm and Ferrow are villages on the coast.', 'Stane', 'Wrayholm', 'Ferrow'],
    ['The villages of Stane, Wrayholm and Ferrow were flooded.', 'Stane', 'Wrayholm', 'Ferrow'],
    ['Fog lay in the Ferrowlands and on the slopes of Wraymoor.', 'Ferrowlands', 'Wraymoor'],
    ['They were in the Conservative camp, and Ferrow is a village elder.'],
    ['Ferries to Umberwick leave at noon.', 'Umberwick'],
    [
      'The weir at Ferrow was mended, and the road between Stane and Wrayholm.',
      'Ferrow',
      'Stane',
      'Wrayholm',
    ],
    ['It is known only from Wraymoor and breeds along the Ferrowa.', 'Wraymoor', 'Ferrowa'],
    ['They talked at Wrayholm.'],
  ])
  it('calls a thing again in small letters by its first and last words', () => {
    const text = 'Stane Nature Reserve is wet. Birds rest in Stane reserve.'
    const { entities } = graphOf(text, pack)
    const [reserve] = entities.filter(({ mentions }) =>
      mentions.some(({ surface }) => surface === 'Stane reserve'),
    )
    expect(reserve?.mentions).toHaveLength(2)
  })
})
