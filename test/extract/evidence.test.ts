import { describe, expect, it, test } from 'vitest'
import { loadGardenPack } from './garden-pack.ts'
import { graphOf } from './read-text.ts'

const pack = await loadGardenPack()

/** Each statement's property with its sentence, the words that carry it in brackets. */
function evidenceIn(text: string): string[] {
  return graphOf(text, pack).statements.flatMap(({ predicate, evidence }) =>
    evidence.map(({ start, end, marks }) => {
      let sentence = ''
      let at = start
      for (const mark of marks) {
        sentence += `${text.slice(at, mark.start)}[${text.slice(mark.start, mark.end)}]`
        at = mark.end
      }
      return `${predicate.replace(/^.*#/, '')}: ${sentence}${text.slice(at, end)}`
    }),
  )
}

describe('the words that carry a statement are marked in its sentence', () => {
  it.each<[text: string, evidence: string[]]>([
    [
      'It rained. The 2nd meeting reviewed the Tree Plan. It rained.',
      ['reviewed: The [2nd meeting] [reviewed] the [Tree Plan].'],
    ],
    [
      'The 2nd meeting reviewed and passed the Tree Plan.',
      [
        'approved: The [2nd meeting] reviewed and [passed] the [Tree Plan].',
        'reviewed: The [2nd meeting] [reviewed] and passed the [Tree Plan].',
      ],
    ],
    [
      'The Tree Plan was issued by the Moss Club.',
      ['issuedBy: The [Tree Plan] [was issued] by the [Moss Club].'],
    ],
    ['Mayor Li Hua spoke.', ['holds: [Mayor] [Li Hua] spoke.']],
    ['They read the Tree Plan (2022-2030).', ['period: They read the [Tree Plan (2022-2030)].']],
    [
      'The ghost lily is known as "the lantern".',
      ['knownAs: The [ghost lily] is [known as] "the [lantern]".'],
    ],
    ['Printed by the Moss Club.', ['printedBy: [Printed] by the [Moss Club]']],
  ])('%s', (text, evidence) => {
    expect(evidenceIn(text)).toEqual(evidence)
  })

  test('a subject of an earlier sentence is not marked in this one', () => {
    const text = 'The 2nd meeting was long. Promote the rope trade.'
    expect(evidenceIn(text)).toEqual(['supports: [Promote] the [rope trade].'])
  })

  test('a thing that a noun points back at is marked by that noun', () => {
    const text = 'They read the Tree Plan. This plan covers Fern Park.'
    expect(evidenceIn(text)).toEqual(['covers: [This plan] [covers] [Fern Park].'])
  })
})

describe('a statement that is made twice', () => {
  const once = 'The Tree Plan covers Fern Park.'
  const twice = `${once} It rained. ${once}`

  test('is one statement with both sentences, in the order of the text', () => {
    expect(evidenceIn(twice)).toEqual([
      'covers: The [Tree Plan] [covers] [Fern Park].',
      'covers: The [Tree Plan] [covers] [Fern Park].',
    ])
    const [statement, ...more] = graphOf(twice, pack).statements
    expect(more).toEqual([])
    expect(statement?.evidence.map(({ start }) => start)).toEqual([0, twice.lastIndexOf(once)])
  })

  test('is surer than once said, and never certain', () => {
    const confidence = (text: string) => graphOf(text, pack).statements[0]?.confidence ?? 0
    expect(confidence(twice)).toBeGreaterThan(confidence(once))
    expect(confidence(`${once} `.repeat(20))).toBe(0.99)
  })
})
