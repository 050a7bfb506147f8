import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { insert, makeTrie, matchesAt } from '../../src/extract/token-trie.ts'

const token = fc.constantFrom('green', 'belt', 'plan', '-')
const sequence = fc.array(token, { maxLength: 4 })

describe('matchesAt', () => {
  test('all sequences that were put in and stand there are found, and no others', () => {
    fc.assert(
      fc.property(
        fc.array(sequence, { maxLength: 8 }),
        fc.array(token, { maxLength: 10 }),
        (all, text) => {
          const trie = makeTrie<number>()
          all.forEach((tokens, number) => {
            insert(trie, number % 2 === 0 ? tokens : tokens.join(' '), number)
          })
          for (let start = 0; start <= text.length; start++) {
            const found = matchesAt(trie, text, start).flatMap(({ end, values }) =>
              values.map((value) => [value, end]),
            )
            const expected = all.flatMap((tokens, number) => {
              const stands = tokens.every((word, offset) => text[start + offset] === word)
              return tokens.length > 0 && stands ? [[number, start + tokens.length]] : []
            })
            expect(found.sort()).toEqual(expected.sort())
          }
        },
      ),
    )
  })

  test('come shortest first, with all the values of one sequence together', () => {
    const trie = makeTrie<string>()
    insert(trie, ['a', 'b', 'c'], 'long')
    insert(trie, ['a'], 'short')
    insert(trie, ['a'], 'short too')
    expect(matchesAt(trie, ['a', 'b', 'c', 'd'], 0)).toEqual([
      { end: 1, values: ['short', 'short too'] },
      { end: 3, values: ['long'] },
    ])
  })

  test.each([
    ['an empty sequence stands nowhere', ['x'], 0],
    ['nothing stands behind the end', ['a'], 5],
    ['nothing stands in an empty text', [], 0],
  ])('%s', (_title, text, start) => {
    const trie = makeTrie<number>()
    insert(trie, [], 1)
    insert(trie, ['a'], 2)
    expect(matchesAt(trie, text, start)).toEqual([])
  })

  test('words that objects have by nature are words like any other', () => {
    const trie = makeTrie<number>()
    insert(trie, ['constructor', '__proto__'], 1)
    expect(matchesAt(trie, ['constructor', '__proto__'], 0)).toEqual([{ end: 2, values: [1] }])
    expect(matchesAt(trie, ['toString'], 0)).toEqual([])
  })
})
