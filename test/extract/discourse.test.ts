import { describe, expect, it, test } from 'vitest'
import { loadGardenPack } from './garden-pack.ts'
import { factsIn } from './read-text.ts'

const pack = await loadGardenPack()

const MEETING = 'The 2nd meeting reviewed the Old Plan.'

/** What a text says besides that the 2nd meeting reviewed the Old Plan. */
const saysAfterwards = (text: string): string[] =>
  factsIn(`${MEETING} ${text}`, pack).filter((fact) => fact !== '2nd meeting reviewed Old Plan')

describe('what a meeting says is what it wants, or what it is about', () => {
  it.each<[text: string, facts: string[]]>([
    [
      'The meeting pointed out that we must develop the rope trade and protect the ghost lily.',
      ['! 2nd meeting protects ghost lily', '! 2nd meeting supports rope trade'],
    ],
    ['The meeting asked to protect the ghost lily.', ['! 2nd meeting protects ghost lily']],
    ['The meeting asked, protect the ghost lily.', ['! 2nd meeting protects ghost lily']],
    [
      'The meeting also again emphasized that the rope trade is old.',
      ['2nd meeting concerns rope trade'],
    ],
    [
      'The meeting pointed out that the rope trade, the wild honey trade and Fern Park are old.',
      ['2nd meeting concerns rope trade', '2nd meeting concerns wild honey trade'],
    ],
    [
      'The meeting pointed out that the Tree Plan supports the rope trade.',
      ['2nd meeting concerns rope trade', 'Tree Plan supports rope trade'],
    ],
    [
      'The meeting emphasized that to develop the rope trade, the Tree Plan covers Fern Park.',
      ['! 2nd meeting supports rope trade', 'Tree Plan covers Fern Park'],
    ],
    ['The ghost lily, the meeting pointed out, is rare.', []],
  ])('%s', (text, facts) => {
    expect(saysAfterwards(text)).toEqual(facts)
  })
})

describe('demands after a meeting are its demands', () => {
  it.each<[text: string, facts: string[]]>([
    ['Vigorously develop the rope trade.', ['! 2nd meeting supports rope trade']],
    ['Second, we must develop the rope trade.', ['! 2nd meeting supports rope trade']],
    ['To protect the ghost lily, plant reeds.', ['! 2nd meeting protects ghost lily']],
    [
      'Keep accounts. Promote the rope trade. Protect the ghost lily.',
      ['! 2nd meeting protects ghost lily', '! 2nd meeting supports rope trade'],
    ],
    ['Strengthen the protection of the ghost lily.', ['! 2nd meeting protects ghost lily']],
    ['Pay attention to the rope trade.', ['2nd meeting concerns rope trade']],
  ])('%s', (text, facts) => {
    expect(saysAfterwards(text)).toEqual(facts)
  })

  it.each([
    'Shops sell tickets in the rope trade.',
    'The rope trade grew.',
    'Do not develop the rope trade.',
    'Gao Lishan likes the rope trade.',
  ])('what only reports is none: %s', (text) => {
    expect(saysAfterwards(text)).toEqual([])
  })

  test('a later meeting is the one that asks', () => {
    const text = 'The 3rd meeting reviewed the New Plan. Promote the rope trade.'
    expect(saysAfterwards(text)).toEqual([
      '3rd meeting reviewed New Plan',
      '! 3rd meeting supports rope trade',
    ])
  })

  test('another meeting that speaks again is the one that asks', () => {
    const text =
      'The 3rd meeting reviewed the New Plan. The 2nd meeting asked to promote the rope trade.'
    expect(saysAfterwards(text)).toContain('! 2nd meeting supports rope trade')
  })
})

describe('without a meeting nobody asks', () => {
  it.each([
    'Vigorously develop the rope trade.',
    'We must protect the ghost lily.',
    'The meeting pointed out that we must develop the rope trade.',
    'The Moss Club pointed out that we must develop the rope trade.',
    'Develop the rope trade. The 2nd meeting was long.',
  ])('%s', (text) => {
    expect(factsIn(text, pack)).toEqual([])
  })
})

test('a topic that is also supported is not said twice', () => {
  const text = 'The meeting asked to develop the rope trade. The meeting emphasized the rope trade.'
  expect(saysAfterwards(text)).toEqual(['! 2nd meeting supports rope trade'])
})

test('what is called for once and reported once is a fact', () => {
  const text = 'Promote the rope trade. The meeting supports the rope trade.'
  expect(saysAfterwards(text)).toEqual(['2nd meeting supports rope trade'])
})
