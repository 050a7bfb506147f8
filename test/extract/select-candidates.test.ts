import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Candidate, covers, overlaps } from '../../src/extract/candidate.ts'
import { selectCandidates } from '../../src/extract/select-candidates.ts'
import type { Individual } from '../../src/pack.ts'

const KNOWN: Individual = {
  iri: 'https://a.example/id/known',
  classIri: 'A',
  preferredLabels: [],
  alternativeLabels: [],
  hiddenLabels: [],
  links: [],
}

const candidate = (first: number, last: number, rest: Partial<Candidate> = {}): Candidate => ({
  ...{ first, last, classIri: 'A', rule: 'rule', score: 0.9 },
  ...rest,
})

/** `first-last`, and of a part the one around it. */
const selected = (candidates: readonly Candidate[]): string[] =>
  selectCandidates(candidates).map(({ candidate: { first, last }, outer }) =>
    outer ? `${first}-${last} in ${outer.first}-${outer.last}` : `${first}-${last}`,
  )

describe('selectCandidates', () => {
  test.each<[title: string, candidates: Candidate[], expected: string[]]>([
    ['nothing of nothing', [], []],
    ['the longer of two that overlap', [candidate(0, 2), candidate(2, 3)], ['0-2']],
    ['both of two that touch', [candidate(3, 4), candidate(0, 2)], ['0-2', '3-4']],
    [
      'a part of another class inside',
      [candidate(1, 1, { classIri: 'B' }), candidate(0, 2)],
      ['0-2', '1-1 in 0-2'],
    ],
    ['no part of its own class at its edge', [candidate(1, 2), candidate(0, 2)], ['0-2']],
    [
      'a part of its own class in its middle',
      [candidate(1, 1), candidate(0, 2)],
      ['0-2', '1-1 in 0-2'],
    ],
    [
      'the parts of such a part',
      [candidate(1, 3), candidate(0, 4), candidate(2, 2, { classIri: 'B' })],
      ['0-4', '1-3 in 0-4', '2-2 in 1-3'],
    ],
    [
      'no part as long as the whole',
      [candidate(0, 2), candidate(0, 2, { classIri: 'B' })],
      ['0-2'],
    ],
    [
      'the longer of two parts that overlap',
      [candidate(0, 5), candidate(1, 2, { classIri: 'B' }), candidate(2, 4, { classIri: 'C' })],
      ['0-5', '2-4 in 0-5'],
    ],
    ['the surer of two as long', [candidate(0, 2, { score: 0.5 }), candidate(2, 4)], ['2-4']],
    [
      'the known of two as long',
      [candidate(0, 2, { score: 1 }), candidate(1, 3, { individual: KNOWN, score: 0.5 })],
      ['1-3'],
    ],
    [
      'a known name whole rather than a longer one that cuts it',
      [candidate(1, 5), candidate(0, 1, { individual: KNOWN })],
      ['0-1'],
    ],
    [
      'a longer name around a known one',
      [candidate(0, 5), candidate(0, 1, { individual: KNOWN, classIri: 'B' })],
      ['0-5', '0-1 in 0-5'],
    ],
    ['what only counts inside another, not alone', [candidate(0, 2, { nestedOnly: true })], []],
    [
      'what only counts inside another, there',
      [candidate(0, 2, { nestedOnly: true, classIri: 'B' }), candidate(0, 3)],
      ['0-3', '0-2 in 0-3'],
    ],
    ['one of two that are the same', [candidate(0, 1), candidate(0, 1)], ['0-1']],
  ])('keeps %s', (_title, candidates, expected) => {
    expect(selected(candidates)).toEqual(expected)
  })

  const anyCandidate = fc
    .record({
      first: fc.nat(6),
      length: fc.nat(3),
      classIri: fc.constantFrom('A', 'B', 'C'),
      score: fc.constantFrom(0.5, 0.9),
      nestedOnly: fc.boolean(),
      isKnown: fc.boolean(),
    })
    .map(({ length, isKnown, ...rest }) => ({
      ...rest,
      last: rest.first + length,
      rule: 'rule',
      ...(isKnown ? { individual: KNOWN } : {}),
    }))
  const anyCandidates = fc.array(anyCandidate, { maxLength: 10 })

  test('outer ones never overlap, parts lie inside theirs, and all is in order', () => {
    fc.assert(
      fc.property(anyCandidates, (candidates) => {
        const all = selectCandidates(candidates)
        const outers = all.filter(({ outer }) => !outer).map((one) => one.candidate)
        for (const one of outers) {
          expect(outers.filter((other) => overlaps(one, other))).toEqual([one])
          expect(one.nestedOnly).not.toBe(true)
        }
        for (const { candidate: part, outer } of all) {
          if (!outer) continue
          expect(covers(outer, part)).toBe(true)
          const isInMiddle = outer.first < part.first && part.last < outer.last
          expect(isInMiddle || part.classIri !== outer.classIri).toBe(true)
          expect(all.map((one) => one.candidate)).toContain(outer)
        }
        const starts = all.map((one) => one.candidate.first)
        expect(starts).toEqual([...starts].sort((a, b) => a - b))
      }),
    )
  })

  test('the order in which candidates come changes nothing', () => {
    fc.assert(
      fc.property(anyCandidates, (candidates) => {
        expect(selected([...candidates].reverse())).toEqual(selected(candidates))
      }),
    )
  })
})
