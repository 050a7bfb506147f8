import { describe, expect, it } from 'vitest'
import { loadGardenPack } from './garden-pack.ts'
import { factsIn } from './read-text.ts'

const pack = await loadGardenPack()

describe('a title says where, when and about what', () => {
  it.each<[title: string, facts: string[]]>([
    ['Reed County Tree Plan', ['covers Reed County']],
    ['Fern County Tree Plan', ['covers Fern County']],
    ['Cut Flower Trade Plan', ['concerns cut flower trade']],
    ['Reed County Cut Flower Trade Plan', ['concerns cut flower trade', 'covers Reed County']],
    ['Tree Plan (2022-2030)', ['period 2022/2030']],
    ['Tree Plan (2022–2030)', ['period 2022/2030']],
    ['Tree Plan (2022—2030)', ['period 2022/2030']],
    ['Tree Plan (2022 to 2030)', ['period 2022/2030']],
    ['Tree Plan (2022-2030', ['period 2022/2030']],
    ['Tree Plan (2022-2022)', ['period 2022/2022']],
    ['2022-2030 Tree Plan', ['period 2022/2030']],
    ['Tree Plan (2030-2022)', []],
    ['Tree Plan (2022)', []],
    ['14th Tree Plan', []],
    ['Tree Plan (20222-20300)', []],
    ['Tree Plan', []],
  ])('%s', (title, facts) => {
    expect(
      factsIn(`They read "${title}".`, pack).map((fact) => fact.replace(title, '').trim()),
    ).toEqual(facts)
  })

  it.each([
    'They read the Tree Plan in Fern County.',
    'They read the Tree Plan of 2022-2030.',
    'They read about the Moss County Club.',
  ])('what stands beside it is not in it: %s', (text) => {
    expect(factsIn(text, pack)).toEqual([])
  })
})

describe('the name of a meeting says whose it is', () => {
  it.each([
    ['The 2nd meeting of the Moss Club was long.', 'heldBy Moss Club'],
    ['The county council 2nd meeting was long.', 'heldBy county council'],
  ])('%s', (text, fact) => {
    expect(factsIn(text, pack)).toEqual([expect.stringMatching(new RegExp(`${fact}$`))])
  })
})
