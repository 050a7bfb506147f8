import { describe, expect, it, test } from 'vitest'
import { loadGardenPack } from './garden-pack.ts'
import { factsIn, graphOf, namesIn } from './read-text.ts'

const pack = await loadGardenPack()

const asserted = (text: string) => factsIn(text, pack).filter((fact) => !fact.startsWith('?'))

describe('a byline says who wrote and who printed the text', () => {
  it.each<[text: string, facts: string[]]>([
    ['Reporter: Li Hua', ['Leaflet writtenBy Li Hua']],
    ['(Reporter Li Hua)', ['Leaflet writtenBy Li Hua']],
    ['Reporters： Li Hua、Xie Min', ['Leaflet writtenBy Li Hua', 'Leaflet writtenBy Xie Min']],
    [
      '(Editor: Wang Emperor, Xie Min)',
      ['Leaflet writtenBy Wang Emperor', 'Leaflet writtenBy Xie Min'],
    ],
    [
      '(Reporter Li Hua; editor Xie Min)',
      ['Leaflet writtenBy Li Hua', 'Leaflet writtenBy Xie Min'],
    ],
    [
      'They bloom. (Reporter: Li Hua) (Editor: Xie Min)',
      ['Leaflet writtenBy Li Hua', 'Leaflet writtenBy Xie Min'],
    ],
    ['Source: Green Fern Paper', ['Leaflet printedBy Green Fern Paper']],
    ['Source: the Green Fern Paper', ['Leaflet printedBy Green Fern Paper']],
    ['Printed by the Moss Club.', ['Leaflet printedBy Moss Club']],
    ['Source: Green Fern Paper 3 May 2020', ['Leaflet printedBy Green Fern Paper']],
    ['Source: Green Fern Paper\nRoses bloom', ['Leaflet printedBy Green Fern Paper']],
    [
      'Source: Green Fern Paper Editor: Li Hua',
      ['Leaflet printedBy Green Fern Paper', 'Leaflet writtenBy Li Hua'],
    ],
    ['Reporter: Li Hua Photo: Xie Min', ['Leaflet writtenBy Li Hua']],
    ['Source: RBS', ['Leaflet printedBy Royal Bulb Society']],
  ])('%j', (text, facts) => {
    expect(asserted(text).sort()).toEqual([...facts].sort())
  })

  it.each([
    'The reporter Li Hua was late.',
    'The source of the Moss River is cold.',
    'An editor of the Moss Club met Xie Min.',
    'Reporter:',
    '(Editor: )',
    'Printed by the river at night.',
  ])('none: %j', (text) => {
    expect(asserted(text).filter((fact) => fact.startsWith('Leaflet'))).toEqual([])
  })
})

describe('a name behind a label', () => {
  test('is one however strange it looks, and a person where a person is meant', () => {
    expect(namesIn('(Editor: White if frost)', pack)).toEqual(['White if frost (Person)'])
  })

  test('is a name of what a text is printed by where that is meant', () => {
    expect(namesIn('Source: Ice City Web', pack)).toEqual(['Ice City Web (Society)'])
  })

  test('of too many words is prose', () => {
    const text = 'Reporter: one two three four five six seven eight nine ten'
    expect(asserted(text)).toEqual([])
  })

  test('that was translated is guessed at, and the guess is marked as one', () => {
    expect(factsIn('(Reporter in Xiaobo)', pack)).toEqual([
      'Leaflet writtenBy in Xiaobo',
      '? in Xiaobo maybeNamed Yu Xiaobo',
    ])
  })

  it.each([
    ['They met Yu Xiaobo. (Reporter in Xiaobo)', 'Leaflet writtenBy Yu Xiaobo'],
    ['(Reporter in Xiaobo) They met Yu Xiao-bo.', 'Leaflet writtenBy Yu Xiao-bo'],
    ['They met Wan Shuting. (Reporter ten thousand Shuting)', 'Leaflet writtenBy Wan Shuting'],
  ])('that the text has in full is no guess: %s', (text, fact) => {
    expect(factsIn(text, pack)).toEqual([fact])
  })

  it.each([
    ['By Ann Roe and Tom de Vries', 'Ann Roe', 'Tom de Vries'],
    ['Reporter Li Hua and Chunye', 'Li Hua', 'and Chunye'],
    ['Reporters: Li Hua, Gao Lishan and Smith, J.', 'Gao Lishan', 'Li Hua', 'Smith, J.'],
    ['by jane porter', 'jane porter'],
    ['BY JANE PORTER', 'JANE PORTER'],
    ['Reporter Li Hua editor Gao Lishan', 'Gao Lishan', 'Li Hua'],
    ['By Ann Roe, Fern Press', 'Ann Roe'],
  ])('of several persons, in a line of its own: %s', (line, ...names) => {
    const text = `${line.replace(/^by/i, line.startsWith('BY') ? 'REPORTER' : 'Reporter')}\n\nThe roses bloom.`
    expect(asserted(text).sort()).toEqual(names.map((name) => `Leaflet writtenBy ${name}`))
  })

  it.each([
    'Reporter Li Hua was late.',
    'Editor Ann Roe, who is old, left.',
    'Reporter by the lake',
    'Editor Roe',
  ])('is none in a sentence, and needs a whole name: %s', (text) => {
    expect(asserted(text)).toEqual([])
  })

  test('of a society is no translated surname', () => {
    expect(factsIn('They met Yu Xiaobo. (Reporter in Xiaobo)', pack)).toEqual([
      'Leaflet writtenBy Yu Xiaobo',
    ])
    expect(factsIn('(Reporter in Xiaobo, Yu Xiaobo)', pack)).not.toContain(
      '? Yu Xiaobo maybeNamed Yu Xiaobo',
    )
    expect(factsIn('They met Yu Xiaomin. (Reporter in Xiaobo)', pack)).toContain(
      '? in Xiaobo maybeNamed Yu Xiaobo',
    )
    expect(factsIn('Source: in Xiaobo', pack)).toEqual(['Leaflet printedBy in Xiaobo'])
  })
})

test('the evidence is the label with its name, not the prose before it', () => {
  const text = 'Roses bloom at the lake. They do (Reporter: Li Hua) at night.'
  const [statement] = graphOf(text, pack).statements
  const [evidence] = statement?.evidence ?? []
  expect(text.slice(evidence?.start, evidence?.end)).toBe('Reporter: Li Hua')
  expect(evidence?.marks.map(({ start, end }) => text.slice(start, end))).toEqual([
    'Reporter',
    'Li Hua',
  ])
})
