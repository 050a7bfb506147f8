import { expect, test } from 'vitest'
import { scoreDocument } from '../../src/evaluate/score-document.ts'
import { goldOf, predictionOf } from './make-case.ts'

const TEXT = 'Ada plays in Vell. Bob Sample sings in Old Vell.'
const SENTENCES = [
  { start: 0, end: 18 },
  { start: 19, end: 48 },
]

const gold = goldOf(TEXT, {
  mentions: [
    'Person: Ada = Ada Example',
    'Town: Vell = Vell',
    'Person: Bob Sample = Bob Sample',
    'Town: Old Vell = Old Vell',
    '?Song: sings = song',
  ],
  facts: [
    'Ada Example | livesIn | Vell',
    'Bob Sample | livesIn | Old Vell',
    'Ada Example | plays | chess',
    'Ada Example | beat | Bob Sample',
    '?Ada Example | knows | Bob Sample',
  ],
})

const prediction = {
  ...predictionOf(TEXT, {
    mentions: [
      'Person: Ada = ada',
      'Club: Vell = vell',
      'Person: Sample = sample',
      'Town: Old Vell = old',
      'Town: plays = play',
    ],
    facts: [
      'ada | visited | old',
      'sample | livesIn | old',
      'sample | sangIn | old',
      'ada | sawPlay | play',
      'ada | plays | Chess.',
      'ada | met | sample',
    ],
  }),
  sentences: SENTENCES,
}

const { misses } = scoreDocument(gold, prediction)
const [first = '', second = ''] = SENTENCES.map(({ start, end }) => TEXT.slice(start, end))

test('each mention that is missed, inexact or spurious is shown with what the other side has', () => {
  expect(misses.filter(({ kind }) => kind === 'mention')).toEqual([
    {
      kind: 'mention',
      fault: 'missed',
      type: 'Town',
      surface: 'Vell',
      id: 'Vell',
      instead: 'Club "Vell"',
      sentence: first,
    },
    {
      kind: 'mention',
      fault: 'inexact',
      type: 'Person',
      surface: 'Bob Sample',
      id: 'Bob Sample',
      instead: 'Person "Sample"',
      sentence: second,
    },
    {
      kind: 'mention',
      fault: 'spurious',
      type: 'Club',
      surface: 'Vell',
      instead: 'Town "Vell"',
      sentence: first,
    },
    { kind: 'mention', fault: 'spurious', type: 'Town', surface: 'plays', sentence: first },
  ])
})

test('each fact that is missed or spurious is shown with a reason', () => {
  const shown = misses.flatMap((miss) =>
    miss.kind === 'fact' ? [`${miss.fault}: ${miss.s} ${miss.p} ${miss.o}: ${miss.reason}`] : [],
  )
  expect(shown).toEqual([
    'missed: Ada Example livesIn Vell: no mention of Vell was found',
    'missed: Ada Example beat Bob Sample: read as met',
    'spurious: the ada visited the old: gold has nothing between the two',
    'spurious: the sample sangIn the old: gold has livesIn',
    'spurious: the ada sawPlay the play: gold has no the play',
    'spurious: the ada met the sample: gold has beat, knows',
  ])
})

test('where all is found there is nothing to list', () => {
  const all = predictionOf(TEXT, {
    mentions: ['Person: Ada = ada'],
    facts: ['ada | plays | chess'],
  })
  const some = goldOf(TEXT, { mentions: ['Person: Ada = a'], facts: ['a | plays | Chess'] })
  expect(scoreDocument(some, all).misses).toEqual([])
})
