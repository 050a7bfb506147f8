import { describe, expect, test } from 'vitest'
import { type DocumentScore, scoreDocument } from '../../src/evaluate/score-document.ts'
import { goldOf, type Lines, predictionOf } from './make-case.ts'

/** Figures worked out by hand: right, predicted, gold. */
type Figures = readonly [tp: number, predicted: number, gold: number]

const TEXT = 'The Rook Club beat the Knight Club in Vell. Rook Club fans sang in Old Vell.'

function score(gold: Lines, predicted: Lines, text = TEXT): DocumentScore {
  return scoreDocument(goldOf(TEXT, gold), predictionOf(text, predicted))
}

const counted = (name: 'exact' | 'overlap' | 'identity' | 'facts', result: DocumentScore) => {
  const { tp, predicted, gold } = result[name]
  return [tp, predicted, gold]
}

const CLUBS = ['Club: Rook Club = rook', 'Club: Knight Club = knight']

interface MentionCase {
  readonly gold: readonly string[]
  readonly found: readonly string[]
  readonly exact: Figures
  readonly overlap: Figures
}

const MENTIONS: readonly (readonly [rule: string, each: MentionCase])[] = [
  [
    'the same words and type are a hit',
    { gold: CLUBS, found: CLUBS, exact: [2, 2, 2], overlap: [2, 2, 2] },
  ],
  [
    'the same words under another type are a miss and a false alarm',
    {
      gold: ['Club: Rook Club = rook'],
      found: ['Town: Rook Club = rook'],
      exact: [0, 1, 1],
      overlap: [0, 1, 1],
    },
  ],
  [
    'words at the edge make a hit by overlap only',
    {
      gold: ['Club: Rook Club = rook'],
      found: ['Club: Rook Club beat = rook'],
      exact: [0, 1, 1],
      overlap: [1, 1, 1],
    },
  ],
  [
    'words that only touch do not overlap',
    {
      gold: ['Town: Old = old'],
      found: ['Town: in = old'],
      exact: [0, 1, 1],
      overlap: [0, 1, 1],
    },
  ],
  [
    'one mention answers one gold mention',
    {
      gold: ['Club: Rook = a', 'Club: Knight Club = b'],
      found: ['Club: Rook Club beat the Knight = a'],
      exact: [0, 1, 2],
      overlap: [1, 1, 2],
    },
  ],
  [
    'an exact match goes before a longer overlap',
    {
      gold: ['Club: Knight = a', 'Club: the Knight Club = b'],
      found: ['Club: Knight = a'],
      exact: [1, 1, 2],
      overlap: [1, 1, 2],
    },
  ],
  [
    'a second mention of the same words is a false alarm, unless it is strictly inside',
    {
      gold: ['Club: Rook Club = a'],
      found: ['Club: Rook Club = a', 'Club: Rook Club = b', 'Club: Rook = c'],
      exact: [1, 2, 1],
      overlap: [1, 2, 1],
    },
  ],
  [
    'an optional mention costs nothing when missed',
    {
      gold: ['Club: Rook Club = a', '?Town: Vell = v'],
      found: ['Club: Rook Club = a'],
      exact: [1, 1, 1],
      overlap: [1, 1, 1],
    },
  ],
  [
    'an optional mention counts neither way when found',
    {
      gold: ['Club: Rook Club = a', '?Town: Vell = v'],
      found: ['Club: Rook Club = a', 'Town: Vell = v'],
      exact: [1, 1, 1],
      overlap: [1, 1, 1],
    },
  ],
  [
    'what lies strictly inside a gold mention of another type is nobody’s',
    {
      gold: ['Club: Knight Club = a'],
      found: ['Club: Knight Club = a', 'Piece: Knight = k'],
      exact: [1, 1, 1],
      overlap: [1, 1, 1],
    },
  ],
  [
    'what lies inside may still be the hit',
    {
      gold: ['Club: Knight Club = a'],
      found: ['Club: Knight = a'],
      exact: [0, 1, 1],
      overlap: [1, 1, 1],
    },
  ],
  [
    'nothing found of nothing asked for is no fault',
    { gold: [], found: [], exact: [0, 0, 0], overlap: [0, 0, 0] },
  ],
]

test.each(MENTIONS)('of mentions, %s', (_rule, { gold, found, exact, overlap }) => {
  const result = score({ mentions: gold }, { mentions: found })
  expect(counted('exact', result)).toEqual(exact)
  expect(counted('overlap', result)).toEqual(overlap)
})

test('mentions are counted by type, and a type that only one side has is there', () => {
  const { byType } = score(
    { mentions: ['Club: Rook Club = a', 'Town: Vell = v', '?Piece: Rook = p'] },
    { mentions: ['Club: Rook Club = a', 'Song: sang = s'] },
  )
  expect(Object.fromEntries(byType)).toEqual({
    Club: { tp: 1, predicted: 1, gold: 1 },
    Song: { tp: 0, predicted: 1, gold: 0 },
    Town: { tp: 0, predicted: 0, gold: 1 },
  })
})

describe('white space and quotes', () => {
  const gold = { mentions: ['Club: Rook Club = rook', 'Club: Rook Club #1 = rook'] }

  test.each([
    ['wider gaps', TEXT.replaceAll(' ', ' \n\u00a0')],
    ['words before and after', `Page 1\n${TEXT}\nPage 2`],
    ['a word left out elsewhere', TEXT.replace('Knight ', '')],
  ])('%s in the text that was read move no figure', (_what, text) => {
    const found = ['Rook Club = r', 'Rook Club #1 = r'].map((line) =>
      text.includes('Rook Club') ? `Club: ${line}` : `Club: ${line.replace(' ', ' \n\u00a0')}`,
    )
    expect(counted('exact', score(gold, { mentions: found }, text))).toEqual([2, 2, 2])
  })

  test('words that the text that was read does not have are missed', () => {
    const text = TEXT.replaceAll('Rook Club', 'The others')
    const result = score(gold, { mentions: ['Club: The others = r'] }, text)
    expect(counted('overlap', result)).toEqual([0, 1, 2])
  })

  test.each(['“Vell”', '《Vell》', '"Vell "', '「Vell'])('%s is Vell', (quoted) => {
    const text = TEXT.replace('Vell', quoted)
    const gold = goldOf(text, { mentions: ['Town: Vell = v'] })
    const found = predictionOf(text, { mentions: [`Town: ${quoted} = v`] })
    expect(scoreDocument(gold, found).exact.tp).toBe(1)
  })
})

interface IdentityCase {
  readonly gold: readonly string[]
  readonly found: readonly string[]
  readonly identity: Figures
}

const FOUR = ['Rook Club', 'Knight Club', 'Rook Club #1', 'Vell #1']
const four = (...things: readonly string[]) =>
  FOUR.map((words, at) => `X: ${words} = ${things[at]}`)

const IDENTITIES: readonly (readonly [rule: string, each: IdentityCase])[] = [
  [
    'names under one entity as in gold',
    { gold: four('a', 'b', 'a', 'c'), found: four('x', 'y', 'x', 'z'), identity: [1, 1, 1] },
  ],
  [
    'one thing torn into two',
    { gold: four('a', 'a', 'a', 'b'), found: four('x', 'x', 'y', 'z'), identity: [1, 1, 3] },
  ],
  [
    'two things thrown together',
    { gold: four('a', 'a', 'b', 'b'), found: four('x', 'x', 'x', 'x'), identity: [2, 6, 2] },
  ],
  [
    'mentions that were not matched have no part in it',
    {
      gold: four('a', 'a', 'a', 'a').slice(0, 2),
      found: four('x', 'x', 'x', 'x'),
      identity: [1, 1, 1],
    },
  ],
  [
    'optional mentions that were found have',
    {
      gold: [...four('a', 'b', 'a').slice(0, 2), '?X: Rook Club #1 = a'],
      found: four('x', 'y', 'x').slice(0, 3),
      identity: [1, 1, 1],
    },
  ],
]

test.each(IDENTITIES)('of identities, %s', (_rule, { gold, found, identity }) => {
  expect(counted('identity', score({ mentions: gold }, { mentions: found }))).toEqual(identity)
})

const MENTIONED = ['Club: Rook Club = rook', 'Club: Knight Club = knight', 'Town: Vell = vell']

interface FactCase {
  readonly gold: readonly string[]
  readonly found: readonly string[]
  readonly facts: Figures
}

const FACTS: readonly (readonly [rule: string, each: FactCase])[] = [
  [
    'the same ends and property are a hit',
    { gold: ['rook | beat | knight'], found: ['rook | beat | knight'], facts: [1, 1, 1] },
  ],
  [
    'turned round it is another',
    { gold: ['rook | beat | knight'], found: ['knight | beat | rook'], facts: [0, 1, 1] },
  ],
  [
    'another property is another',
    { gold: ['rook | beat | knight'], found: ['rook | met | knight'], facts: [0, 1, 1] },
  ],
  [
    'the document may be either end',
    {
      gold: ['Document | tellsOf | rook', 'rook | isIn | Document'],
      found: ['Document | tellsOf | rook', 'rook | isIn | Document'],
      facts: [2, 2, 2],
    },
  ],
  [
    'literals are compared without case, marks, articles and wide letters',
    {
      gold: ['rook | knownAs | The “Old Town” boys.', 'rook | since | １９０１'],
      found: ['rook | knownAs | old  town boys', 'rook | since | 1901'],
      facts: [2, 2, 2],
    },
  ],
  [
    'literals that are one when compared count once',
    {
      gold: ['rook | knownAs | the boys'],
      found: ['rook | knownAs | boys', 'rook | knownAs | "Boys"'],
      facts: [1, 1, 1],
    },
  ],
  [
    'a literal that reads like the id of a thing is that thing',
    { gold: ['rook | beat | knight'], found: ['rook | beat | Knight'], facts: [0, 1, 1] },
  ],
  [
    'an optional fact counts neither way when found',
    {
      gold: ['rook | beat | knight', '?rook | met | knight'],
      found: ['rook | beat | knight', 'rook | met | knight'],
      facts: [1, 1, 1],
    },
  ],
  [
    'nor when missed',
    {
      gold: ['rook | beat | knight', '?rook | met | knight'],
      found: ['rook | beat | knight'],
      facts: [1, 1, 1],
    },
  ],
  [
    'one answer for two gold facts that come out the same',
    {
      gold: ['rook | since | 1901', 'rook | since | "1901"'],
      found: ['rook | since | 1901'],
      facts: [1, 1, 2],
    },
  ],
  [
    'a thing of which no mention was found answers nothing',
    { gold: ['rook | beat | bishop'], found: ['rook | beat | knight'], facts: [0, 1, 1] },
  ],
]

test.each(FACTS)('of facts, %s', (_rule, { gold, found, facts }) => {
  const result = score(
    { mentions: [...MENTIONED, 'Club: fans = bishop'], facts: gold },
    { mentions: MENTIONED, facts: found },
  )
  expect(counted('facts', result)).toEqual(facts)
})

describe('a thing with several mentions', () => {
  const gold = {
    mentions: ['C: Rook Club = a', 'C: Knight Club = a', 'C: Rook Club #1 = a'],
    facts: ['a | since | 1901'],
  }
  const mentions = ['C: Rook Club = x', 'C: Knight Club = y', 'C: Rook Club #1 = y']

  test('is the entity of most of them', () => {
    const facts = ['y | since | 1901', 'x | since | 1901']
    expect(counted('facts', score(gold, { mentions, facts }))).toEqual([1, 2, 1])
    const ofMinority = score(gold, { mentions, facts: ['x | since | 1901'] })
    expect(counted('facts', ofMinority)).toEqual([0, 1, 1])
  })

  test('is, of two with equally many, the one that was matched first', () => {
    const two = { ...gold, mentions: gold.mentions.slice(0, 2) }
    const facts = ['x | since | 1901']
    const result = score(two, { mentions: mentions.slice(0, 2), facts })
    // Both are exact; "Knight Club" is the longer.
    expect(counted('facts', result)).toEqual([0, 1, 1])
  })
})

test('facts are counted by property, and optional ones leave their name at least', () => {
  const { byPredicate } = score(
    { mentions: MENTIONED, facts: ['rook | beat | knight', '?rook | met | knight'] },
    { mentions: MENTIONED, facts: ['rook | met | knight', 'rook | isIn | vell'] },
  )
  expect([...byPredicate]).toEqual([
    ['beat', { tp: 0, predicted: 0, gold: 1 }],
    ['isIn', { tp: 0, predicted: 1, gold: 0 }],
    ['met', { tp: 0, predicted: 0, gold: 0 }],
  ])
})

test('evidence must lie in the text, and surfaces must be what stands there', () => {
  const prediction = predictionOf(TEXT, {
    mentions: ['Club: Rook Club = rook', 'Club: Knight Club = knight'],
    facts: ['rook | beat | knight', 'rook | met | knight', 'rook | saw | knight', 'rook | hid | x'],
  })
  const spans = [
    [{ start: 0, end: TEXT.length }],
    [],
    [{ start: 0, end: TEXT.length + 1 }],
    [
      { start: 0, end: 5 },
      { start: 5, end: 5 },
    ],
  ]
  const result = scoreDocument(goldOf(TEXT, { mentions: [] }), {
    ...prediction,
    facts: prediction.facts.map((fact, at) => ({ ...fact, evidence: spans[at] ?? [] })),
    entities: prediction.entities.map((entity, at) => ({
      ...entity,
      mentions: entity.mentions.map((each) => ({
        ...each,
        surface: at === 0 ? each.surface : each.surface.toUpperCase(),
      })),
    })),
  })
  expect(result.evidence).toEqual({ part: 1, whole: 4 })
  expect(result.surfaces).toEqual({ part: 1, whole: 2 })
})
