import { describe, expect, it } from 'vitest'
import { loadGardenPack } from './garden-pack.ts'
import { factsIn } from './read-text.ts'

const pack = await loadGardenPack()

type Case = readonly [text: string, ...facts: string[]]

const says = (cases: readonly Case[]): void => {
  it.each(cases.map((row) => [row[0], row] as const))('%s', (text, [, ...facts]) => {
    expect(factsIn(text, pack).sort()).toEqual([...facts].sort())
  })
}

describe('an office stands beside its holder', () => {
  says([
    ['Mayor Li Hua spoke.', 'Li Hua holds Mayor'],
    ['Moss Club secretary Li Hua spoke.', 'Li Hua holds Moss Club secretary'],
    ['Li Hua, mayor of Fern County, spoke.', 'Li Hua holds mayor of Fern County'],
    ['Li Hua, the mayor of Fern County, spoke.', 'Li Hua holds mayor of Fern County'],
    ['The mayor of Fern County, Li Hua, spoke.', 'Li Hua holds mayor of Fern County'],
    ['Vice Mayor, Li Hua, spoke.', 'Li Hua holds Vice Mayor'],
    [
      'Deputy Mayor, Secretary Li Hua, spoke.',
      ...['Li Hua holds Deputy Mayor', 'Li Hua holds Secretary'],
    ],
    [
      'Vice Mayor Li Hua and Gao Lishan spoke.',
      ...['Li Hua holds Vice Mayor', 'Gao Lishan holds Vice Mayor'],
    ],
    [
      'Mayor Li Hua and Vice Mayor Gao Lishan spoke.',
      ...['Li Hua holds Mayor', 'Gao Lishan holds Vice Mayor'],
    ],
    [
      'Li Hua, mayor of Fern County; Gao Lishan, mayor of Moss County, spoke.',
      ...['Li Hua holds mayor of Fern County', 'Gao Lishan holds mayor of Moss County'],
    ],
    ['Gao Lishan, Li Hua, mayor of Fern County, spoke.', 'Li Hua holds mayor of Fern County'],
  ])
})

describe('who is only near an office does not hold it', () => {
  says([
    ['Li Hua, formerly mayor of Fern County, spoke.'],
    ['Li Hua met the mayor of Fern County.'],
    ['The mayor of Fern County is old, and Li Hua too.'],
    ['Li Hua spoke. Mayor of Fern County is an office.'],
    ['Li Hua, Gao Lishan.'],
  ])
})

describe('an expert stands behind the body', () => {
  says([
    ['They heard Moss Club expert Li Hua.', 'Li Hua memberOf Moss Club'],
    ['They heard Moss Club and Li Hua.'],
    ['They heard Moss Club, expert Li Hua.'],
  ])
})

describe('an office in lower case is told of the name behind its comma', () => {
  says([
    ["The club's secretary, Li Hua, spoke.", 'Li Hua holds secretary'],
    ['They thanked the mayor, Dr Li Hua.', 'Li Hua holds mayor'],
    [
      'The club said its secretary and chair, Li Hua, would stay.',
      'Li Hua holds chair',
      'Li Hua holds secretary',
    ],
    ['They thanked the mayor, Li Hua, Gao Lishan and others.'],
    ['The mayor, in Fern Park, met Li Hua.'],
  ])
})

describe('a second office goes with the one before it', () => {
  says([
    [
      'Li Hua, deputy secretary of the Moss Club and mayor, spoke.',
      ...['Li Hua holds deputy secretary of the Moss Club', 'Li Hua holds mayor'],
    ],
    [
      'Li Hua, chair of the Moss Club and secretary, said so.',
      ...['Li Hua holds chair of the Moss Club', 'Li Hua holds secretary'],
    ],
    ['Li Hua, a friend of the club and a mayor too, spoke.'],
  ])
})

describe('an office goes on to what its body owns, and opens a sentence behind "as"', () => {
  says([
    [
      "Li Hua, chair of the Moss Club's tree committee, spoke.",
      "Li Hua holds chair of the Moss Club's tree committee",
    ],
    ["Li Hua met the chair of the Moss Club's tree committee."],
    ['As chair of the Moss Club, Li Hua plants trees.', 'Li Hua holds chair of the Moss Club'],
    [
      'In her role as chair of the Moss Club, Li Hua plants trees.',
      'Li Hua holds chair of the Moss Club',
    ],
    [
      'Li Hua, chair of trustees of the Moss Club, spoke.',
      'Li Hua holds chair of trustees of the Moss Club',
    ],
  ])
})
