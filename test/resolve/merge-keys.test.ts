import { describe, expect, it } from 'vitest'
import { findSameThing, type KeyedGroup } from '../../src/resolve/merge-keys.ts'

const group = (key: string, rest: Partial<KeyedGroup> = {}): KeyedGroup => ({
  ...{ key, head: '', numbers: [], kind: '', shape: undefined, inferredKey: undefined },
  isKnown: false,
  ...rest,
})

const title = (key: string, head = 'plan'): KeyedGroup => group(key, { head, shape: 'TitleShape' })
const body = (key: string): KeyedGroup => group(key, { head: 'club', shape: 'ProperShape' })
const event = (key: string, kind: string, ...numbers: string[]): KeyedGroup =>
  group(key, { head: 'meeting', shape: 'EventShape', kind, numbers })
const person = (key: string, inferredKey?: string): KeyedGroup =>
  group(key, { shape: 'PersonalShape', inferredKey })

type Case = readonly [
  title: string,
  one: KeyedGroup,
  others: KeyedGroup[],
  same: string | undefined,
]

describe('findSameThing', () => {
  it.each<Case>([
    ['a title by its last words', title('tree plan'), [title('fern tree plan')], 'fern tree plan'],
    ['a body by its last words', body('tree club'), [body('fern tree club')], 'fern tree club'],
    [
      'a title with a note behind it',
      title('tree plan'),
      [title('fern tree plan draft 2020 2030')],
      'fern tree plan draft 2020 2030',
    ],
    [
      'a name by a part of its last word, not',
      title('tree plan'),
      [title('ferntree plan')],
      undefined,
    ],
    [
      'a body without its rank',
      body('fern tree club'),
      [body('fern state tree club')],
      'fern state tree club',
    ],
    [
      'a body whose rank stands right before its head noun, not',
      body('fern club'),
      [body('fern state club')],
      undefined,
    ],
    ['a name by its head noun alone, not', title('plan'), [title('tree plan')], undefined],
    ['a name by its first words, not', title('fern plan'), [title('fern tree plan')], undefined],
    [
      'another kind of text, not',
      title('tree rules', 'rules'),
      [title('fern tree plan')],
      undefined,
    ],
    [
      'a short name of two that it might be, not',
      title('tree plan'),
      [title('fern tree plan'), title('moss tree plan')],
      undefined,
    ],
    [
      'a name that the pack knows, not',
      { ...title('tree plan'), isKnown: true },
      [title('fern tree plan')],
      undefined,
    ],
    [
      'the longer one that the pack knows, not',
      title('tree plan'),
      [{ ...title('fern tree plan'), isKnown: true }],
      undefined,
    ],
    [
      'a common noun by its last words, not',
      group('rope trade', { head: 'trade', shape: 'CommonShape' }),
      [group('old rope trade', { head: 'trade', shape: 'CommonShape' })],
      undefined,
    ],
  ])('%s', (_title, one, others, same) => {
    expect(findSameThing(one, others)?.key).toBe(same)
  })

  it.each<Case>([
    [
      'one number',
      event('2nd meeting', '', '2'),
      [event('meeting 2 of moss', '', '2')],
      'meeting 2 of moss',
    ],
    ['two numbers, not', event('2nd meeting', '', '2'), [event('3rd meeting', '', '3')], undefined],
    ['no number here', event('moss meeting', ''), [event('2nd meeting', '', '2')], '2nd meeting'],
    ['no number there', event('2nd meeting', '', '2'), [event('moss meeting', '')], 'moss meeting'],
    [
      'one kind',
      event('executive meeting', 'executive'),
      [event('moss executive meeting', 'executive')],
      'moss executive meeting',
    ],
    [
      'two kinds, not',
      event('annual meeting', 'annual'),
      [event('executive meeting', 'executive')],
      undefined,
    ],
    [
      'one number in two kinds of words',
      event('2nd often meeting', 'often', '2'),
      [event('2nd executive meeting', 'executive', '2')],
      '2nd executive meeting',
    ],
    [
      'another head noun, not',
      event('2nd meeting', '', '2'),
      [{ ...event('2nd session', '', '2'), head: 'session' }],
      undefined,
    ],
    [
      'a name of another shape, not',
      event('2nd meeting', '', '2'),
      [title('2nd meeting', 'meeting')],
      undefined,
    ],
  ])('an event: %s', (_title, one, others, same) => {
    expect(findSameThing(one, others)?.key).toBe(same)
  })

  it.each<Case>([
    ['what its name was', person('in xiaobo', 'yu xiaobo'), [person('yu xiaobo')], 'yu xiaobo'],
    [
      'the same guess',
      person('to xiaobo', 'yu xiaobo'),
      [person('in xiaobo', 'yu xiaobo')],
      'in xiaobo',
    ],
    [
      'the name in full, met later',
      person('yu xiaobo'),
      [person('in xiaobo', 'yu xiaobo')],
      'in xiaobo',
    ],
    [
      'another guess, not',
      person('in xiaobo', 'yu xiaobo'),
      [person('king xiaobo', 'wang xiaobo')],
      undefined,
    ],
    ['two without a guess, not', person('li hua'), [person('li hua min')], undefined],
  ])('a person: %s', (_title, one, others, same) => {
    expect(findSameThing(one, others)?.key).toBe(same)
  })

  it.each([[[]], [[title('moss path plan')]]])('nobody among %j', (others) => {
    expect(findSameThing(title('fern tree plan'), others)).toBeUndefined()
  })
})
