import { describe, expect, it, test } from 'vitest'
import { extractDocument } from '../../src/extract-document.ts'
import type { Statement } from '../../src/model.ts'
import { BASE, loadGardenPack } from './garden-pack.ts'
import { documentOf, graphOf } from './read-text.ts'

const pack = await loadGardenPack()

/** What is dated in a text: `property value datatype: the words that say so`. */
const datesOf = (text: string): string[] => statementsOf(text, graphOf(text, pack).statements)

function statementsOf(text: string, statements: readonly Statement[]): string[] {
  return statements.flatMap(({ predicate, object, evidence }) => {
    if (object.kind !== 'literal') return []
    const words = evidence.map(({ marks }) =>
      marks.map(({ start, end }) => text.slice(start, end)).at(-1),
    )
    const [property, datatype] = [predicate, object.datatype].map((iri) =>
      iri.replace(/^.*[#/]/, ''),
    )
    return [`${property} ${object.value} ${datatype}: ${words.join(', ')}`]
  })
}

describe('a property that takes dates has them in its own datatype', () => {
  it.each([
    ['The 2nd meeting met on 3 May 2020.', 'heldOn 2020-05-03 date: 3 May 2020'],
    ['The 2nd meeting met on May 3–5, 2020.', 'heldOn 2020-05-03 date: May 3–5, 2020'],
    ['The 2nd meeting met on 2020/05/03.', 'heldOn 2020-05-03 date: 2020/05/03'],
    ['The 2nd meeting met on 2020年5月3日.', 'heldOn 2020-05-03 date: 2020年5月3日'],
    ['The Tree Plan runs from 2022 to 2030.', 'period 2022/2030 EDTF: 2022 to 2030'],
    [
      'The Tree Plan runs from May 2022 to June 2023.',
      'period 2022-05/2023-06 EDTF: May 2022 to June 2023',
    ],
    [
      'The Tree Plan runs from 3 to 5 May 2022.',
      'period 2022-05-03/2022-05-05 EDTF: 3 to 5 May 2022',
    ],
    ['The Tree Plan lasts for the 3rd Bloom period.', 'period 2011/2015 EDTF: 3rd Bloom period'],
    ['The "Moss" project was begun in 1998.', 'begunIn 1998 gYear: 1998'],
    ['The "Moss" project was begun on 3 May 1998.', 'begunIn 1998 gYear: 3 May 1998'],
  ])('%s', (text, expected) => {
    expect(datesOf(text)).toEqual([expected])
  })

  it.each([
    'The 2nd meeting met on 31 April 2020.',
    'The 2nd meeting met in May 2020.',
    'Li Hua chaired the 2nd meeting before 3 May 2020.',
    'Before 3 May 2020, Li Hua chaired the 2nd meeting.',
    'The 2nd meeting met on Tuesday.',
    'The 2nd meeting met on May 3.',
    'The Tree Plan runs from 3 May 2022.',
    'The Tree Plan lasts for 14 weeks.',
    'They read the 3rd Bloom Tree Plan.',
    'The "Moss" project was begun from 1998 to 2002.',
    'The "Moss" project was begun with 1998 people.',
  ])('nothing: %s', (text) => {
    expect(datesOf(text)).toEqual([])
  })
})

describe('words that lean on the day of the document', () => {
  const MET = 'Li Hua chaired the 2nd meeting'

  it.each([
    [`2020-05-05\n\n${MET} yesterday.`, 'heldOn 2020-05-04 date: yesterday'],
    [`2020-05-05\n\nOn Monday, ${MET}.`, 'heldOn 2020-05-04 date: Monday'],
    [`Published: 5 January 2021\n\n${MET} on December 30.`, 'heldOn 2020-12-30 date: December 30'],
    [
      `They grew on 5 May 2020.\n\n${MET} on April 3 this year.`,
      'heldOn 2020-04-03 date: April 3 this year',
    ],
  ])('%j', (text, expected) => {
    expect(datesOf(text)).toEqual([expected])
  })

  it.each([
    `${MET} yesterday.`,
    `They grew on 5 May 2020.\n\n${MET} yesterday.`,
    `2020-05-05\n\nThey grew.\n\n2020-05-06\n\n${MET} yesterday.`,
    `They grew on 5 May 2020 and on 5 May 2021.\n\n${MET} on April 3 this year.`,
  ])('nothing, where that day is not known: %j', (text) => {
    expect(datesOf(text)).toEqual([])
  })

  test('a day that the document declares is known', () => {
    const text = `${MET} yesterday.`
    const document = { ...documentOf(text), date: '2020-03-01' }
    const { statements } = extractDocument(document, pack, { base: BASE, minConfidence: 0 })
    expect(statementsOf(text, statements)).toEqual(['heldOn 2020-02-29 date: yesterday'])
  })

  test('is less sure than a day that stands there', () => {
    const sure = (text: string) =>
      graphOf(text, pack).statements.find(({ object }) => object.kind === 'literal')?.confidence ??
      0
    expect(sure(`2020-05-05\n\n${MET} yesterday.`)).toBeLessThan(sure(`${MET} on 4 May 2020.`))
  })
})

test('a day in the name of another thing is not the day of a meeting', () => {
  expect(datesOf('The 2nd meeting reviewed the "Opinions on the 3 May 2020 Tree Work".')).toEqual(
    [],
  )
  expect(datesOf('The 2nd meeting reviewed the Tree Plan on Tuesday, 5 May 2020.')).toEqual([
    'heldOn 2020-05-05 date: Tuesday, 5 May 2020',
  ])
})
