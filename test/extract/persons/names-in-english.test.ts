import { describe, expect, it } from 'vitest'
import { sharedPack } from '../../shared-pack.ts'
import { graphOf, namesIn } from '../read-text.ts'

const pack = await sharedPack()

const personsIn = (text: string) =>
  namesIn(text, pack).flatMap((name) => /^(.*) \(Person\)$/.exec(name)?.[1] ?? [])

describe('persons in English', () => {
  it.each([
    ['(also with Cr Bexley and Cr Ormond)', ['Bexley', 'Ormond']],
    ['Aunt Luo was tired.', ['Luo']],
    ['Shri P.T Verma thanked them.', ['P.T Verma']],
    ['They saw D.K Tomar there.', ['D.K Tomar']],
    ['RS Singh came late.', ['RS Singh']],
    ['Shri UK Verma came late.', ['UK Verma']],
    ['They met Wei F. Luo in town.', ['Wei F. Luo']],
    ['It was named by Tao Min & Wei F. Luo.', ['Tao Min', 'Wei F. Luo']],
    ['Nimal Sri Jayalath was there.', ['Nimal Sri Jayalath']],
  ])('by titles and initials: %j', (text, names) => {
    expect(personsIn(text)).toEqual(names)
  })

  it.each([
    ['General manager Chen hundred million said it was new.', ['Chen hundred million']],
    ['Chairman Wang gold mountain signed it.', ['Wang gold mountain']],
    ['Vice mayor Zhou sea spoke, and Mayor Xu strong spoke.', ['Zhou sea', 'Xu strong']],
    ['Chairman Wang gold mine company shares fell.', ['Wang']],
    ['Chairman Wang last week signed it.', ['Wang']],
    ['Members, Yi people and Tu people attended it.', []],
    ['It was cold, and Wang new year cards came.', []],
  ])('by a surname and a given name turned into small words: %j', (text, names) => {
    expect(personsIn(text)).toEqual(names)
  })

  it('with a nickname among the words, by which they are named again', () => {
    const { entities } = graphOf(
      'They met Mr. Anastasios (Tasos) Vlahos. They thanked Tasos.',
      pack,
    )
    const person = entities.find(({ classIri }) => classIri.endsWith('Person'))
    expect(person?.mentions.map(({ surface }) => surface)).toEqual([
      'Anastasios (Tasos) Vlahos',
      'Tasos',
    ])
  })

  it('but no firm by the names of two', () => {
    expect(personsIn('It was made by Lena Voss & Sons.')).toEqual([])
  })
})
