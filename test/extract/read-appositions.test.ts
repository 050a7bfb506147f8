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
