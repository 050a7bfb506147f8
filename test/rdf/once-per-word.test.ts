import { expect, test } from 'vitest'
import { oncePerWord } from '../../src/rdf/once-per-word.ts'

function counted() {
  const asked: string[] = []
  const lengthOf = oncePerWord((word) => {
    asked.push(word)
    return word.length
  })
  return { asked, lengthOf }
}

test('a word is worked out once', () => {
  const { asked, lengthOf } = counted()
  expect(['rook', 'pawn', 'rook', '', ''].map(lengthOf)).toEqual([4, 4, 4, 0, 0])
  expect(asked).toEqual(['rook', 'pawn', ''])
})

test('long runs are not kept', () => {
  const { asked, lengthOf } = counted()
  const run = 'a'.repeat(1000)
  expect([lengthOf(run), lengthOf(run)]).toEqual([1000, 1000])
  expect(asked).toHaveLength(2)
})

test('memory does not grow with the number of words', () => {
  const { asked, lengthOf } = counted()
  for (let number = 0; number < 200_000; number++) lengthOf(`word${number}`)
  expect(lengthOf('word199999')).toBe(10)
  expect(asked).toHaveLength(200_000)
  lengthOf('word0')
  expect(asked).toHaveLength(200_001)
})
