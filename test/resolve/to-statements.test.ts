import { describe, expect, it, test } from 'vitest'
import type { Evidence } from '../../src/model.ts'
import type { PropertyCue } from '../../src/pack.ts'
import { toStatements, type UnnamedStatement } from '../../src/resolve/to-statements.ts'

const cue = (name: string, yieldsTo: string[] = []): PropertyCue => ({
  ...{ iri: name, confidence: 0.9, mustMatch: [], mustNotMatch: [], reads: 'p', form: 'Clause' },
  ...{
    objectShape: 'Entity',
    verbs: [],
    phrases: [],
    objectFirst: false,
    prepositions: [],
    reach: 1,
    subjectReach: 1,
  },
  ...{
    subjectClasses: [],
    subjectHeads: [],
    objectHeads: [],
    accompanies: [],
    ignores: [],
    yieldsTo,
  },
})

const at = (start: number): Evidence => ({
  start,
  end: start + 9,
  marks: [{ start, end: start + 1 }],
})

type Claim = UnnamedStatement<string>

/** "A p B", as the cue `plain` reads it in the sentence at 0; its confidence is worth 0.84. */
const claim = (rest: Partial<Claim> = {}): Claim => ({
  ...{ subject: 'A', predicate: 'p', object: { kind: 'thing', thing: 'B' }, confidence: 0.65 },
  ...{ modality: 'asserted', cue: cue('plain'), evidence: at(0) },
  ...rest,
})

const iriOf = new Map(['A', 'B', 'C', 'C again'].map((name) => [name, `id:${name[0]}`]))
const properties = new Map([
  [
    'doubtful',
    {
      ...{ iri: 'doubtful', labels: [], comments: [], parents: [], domains: [], ranges: [] },
      ...{ actsFor: false, trust: 0.5 },
    },
  ],
])
const statementsOf = (claims: readonly Claim[], minConfidence = 0) =>
  toStatements(claims, { iriOf, minConfidence, properties })

describe('toStatements', () => {
  test('things become IRIs, all else stays', () => {
    const [statement] = statementsOf([claim()])
    expect(statement).toEqual({
      ...{ subject: 'id:A', predicate: 'p', object: { kind: 'entity', iri: 'id:B' } },
      ...{ confidence: 0.84, modality: 'asserted', rule: 'plain', evidence: [at(0)] },
    })
  })

  test('claims of one triple in two sentences are one statement, surer, with both as evidence', () => {
    const [statement, ...more] = statementsOf([
      claim({ evidence: at(20) }),
      claim({ evidence: at(0) }),
    ])
    expect(more).toEqual([])
    expect(statement).toMatchObject({ confidence: 0.97, evidence: [at(0), at(20)] })
  })

  test('claims of one triple in one sentence are no surer, and the surer one gives the rule', () => {
    const surer = claim({ confidence: 0.92, cue: cue('surer') })
    for (const claims of [
      [claim(), surer],
      [surer, claim()],
    ]) {
      expect(statementsOf(claims)).toMatchObject([
        { confidence: 0.97, rule: 'surer', evidence: [at(0)] },
      ])
    }
  })

  test('however often a text says it, a statement is never certain', () => {
    const claims = Array.from({ length: 50 }, (_, number) => claim({ evidence: at(number * 10) }))
    expect(statementsOf(claims)).toMatchObject([{ confidence: 0.99 }])
    expect(statementsOf(claims)[0]?.evidence).toHaveLength(50)
  })

  it.each([
    [['called-for', 'asserted'], 'asserted'],
    [['inferred', 'called-for'], 'called-for'],
    [['inferred', 'asserted', 'called-for'], 'asserted'],
    [['inferred'], 'inferred'],
  ] as const)('%j is %s', (modalities, modality) => {
    const claims = modalities.map((one, number) =>
      claim({ modality: one, evidence: at(number * 10) }),
    )
    expect(statementsOf(claims)).toMatchObject([{ modality }])
  })

  test('two things under one IRI are one', () => {
    const claims = ['C', 'C again'].map((thing) => claim({ object: { kind: 'thing', thing } }))
    expect(statementsOf(claims)).toHaveLength(1)
  })

  test('words and a value of the same letters are two objects', () => {
    const claims = [
      claim({ object: { kind: 'text', value: '2020', language: 'en' } }),
      claim({ object: { kind: 'literal', value: '2020', datatype: 'xsd:gYear' } }),
    ]
    expect(statementsOf(claims)).toHaveLength(2)
  })

  it.each([
    [0.78, 1],
    [0.85, 0],
    [0, 1],
    [1, 0],
  ])('statements less sure than %d are left out', (minConfidence, count) => {
    expect(statementsOf([claim()], minConfidence)).toHaveLength(count)
  })

  test('a property that has earned half the trust has half the confidence', () => {
    const doubtful = claim({ predicate: 'doubtful' })
    expect(statementsOf([doubtful])).toMatchObject([{ confidence: 0.42 }])
    expect(statementsOf([doubtful], 0.5)).toEqual([])
  })

  test('a confidence has two digits', () => {
    expect(statementsOf([claim({ confidence: 0.123456 })])).toMatchObject([{ confidence: 0.12 }])
  })

  test('nothing is said of a thing and itself', () => {
    expect(statementsOf([claim({ object: { kind: 'thing', thing: 'A' } })])).toEqual([])
  })

  test('what says less gives way where more is said of the same two', () => {
    const less = claim({ predicate: 'concerns', cue: cue('topic', ['supports']) })
    const more = claim({ predicate: 'supports' })
    const other = claim({ predicate: 'supports', object: { kind: 'thing', thing: 'C' } })
    expect(statementsOf([less, more]).map(({ predicate }) => predicate)).toEqual(['supports'])
    expect(statementsOf([less, other]).map(({ predicate }) => predicate)).toEqual([
      'concerns',
      'supports',
    ])
    expect(statementsOf([less])).toHaveLength(1)
  })

  test('of nothing, nothing', () => {
    expect(statementsOf([])).toEqual([])
  })
})
