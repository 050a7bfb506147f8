import { describe, expect, it } from 'vitest'
import { sharedPack } from '../shared-pack.ts'
import { named, said } from './said.ts'
import { bearsOutIn, type Telling } from './tables.ts'

const pack = await sharedPack()

const bearsOut = bearsOutIn(pack)

const check = (title: string, cases: readonly Telling[]): void => {
  describe(title, () => bearsOut(cases))
}

check('what firms do and whose they are, word by word', [
  [
    'White river group mainly manages the cement industry.',
    ['White river group operatesIn cement industry'],
    [],
  ],
  [
    'Datong coal machine company do the mining machinery industry.',
    ['Datong coal machine company operatesIn mining machinery industry'],
    [],
  ],
  [
    'Lushan mushroom company is running the edible fungus industry.',
    ['Lushan mushroom company operatesIn edible fungus industry'],
    [],
  ],
  ['The Foshan Water Bureau manages the cement industry.', [], ['operatesIn']],
  [
    'Lushan mushroom company is one child company of Shanxi agriculture group.',
    ['Lushan mushroom company partOf Shanxi agriculture group'],
    [],
  ],
  [
    'Lushan mushroom company is not a child company of Shanxi agriculture group.',
    [],
    ['Lushan mushroom company partOf Shanxi agriculture group'],
  ],
])

check('members and holders, word by word', [
  ["Shanxi agriculture university's professor Wu Jun studied millet.", [], ['Wu Jun holdsRole']],
  [
    'Shanxi agriculture university gardening college professor He Min studied pears.',
    ['He Min memberOf Shanxi agriculture university gardening college'],
    [],
  ],
  [
    'Wu Jun holds the post of Yuci pear test station station chief.',
    ['Wu Jun holdsRole Yuci pear test station station chief'],
    [],
  ],
  ['Feng Qi, who once served as station head, already left.', [], ['Feng Qi holdsRole']],
  [
    'County party secretary Shi Zhen, county party committee deputy secretary, county magistrate Pang Yi, executive vice magistrate He Song.',
    [
      'Pang Yi holdsRole county party committee deputy secretary',
      'Pang Yi holdsRole county magistrate',
      'He Song holdsRole executive vice magistrate',
    ],
    ['Shi Zhen holdsRole county party committee deputy secretary'],
  ],
  [
    'City committee standing committee, propaganda department minister, city party school school long Yun Gui attended the meeting.',
    [
      'Yun Gui holdsRole City committee standing committee',
      'Yun Gui holdsRole propaganda department minister',
      'Yun Gui holdsRole city party school school long',
    ],
    [],
  ],
])

describe('events and who holds them, word by word', () => {
  const BODY = "Datong City 16th session People's Government"
  const EVENT = `${BODY} the 58th time standing meeting`
  const SESSION =
    '9th Plenary Session of the Fifth Committee of the Communist Party of China Datong City'

  it('the body before an article and the number of an event', () => {
    const text = `On March 14, 2023 mayor Shi Yun presided over and opened ${EVENT}.`
    expect(named(text, 'Meeting', pack)).toEqual([EVENT])
    const facts = said(text, pack)
    expect(facts).toContain(`${EVENT} heldBy ${BODY}`)
    expect(facts).toContain(`Shi Yun presidedOver ${EVENT}`)
  })

  it('a body that is counted behind "of the"', () => {
    const text = `The ${SESSION} was held on May 3, 2023.`
    expect(named(text, 'Meeting', pack)).toEqual([SESSION])
  })

  it('a body that is a name alone is no event', () => {
    expect(named('The law was adopted by Cabinet.', 'Meeting', pack)).toEqual([])
  })

  it('one office under two words for its level', () => {
    const text =
      "Datong Municipal People's Government Office issued the notice. Datong City People's Government Office held a meeting."
    expect(named(text, 'Organization', pack)).toContain("Datong City People's Government Office")
  })
})
