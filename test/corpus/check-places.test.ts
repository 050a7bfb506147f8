import { expect, test } from 'vitest'
import { checkPlaces } from '../../src/corpus/check-places.ts'
import { GRAPH } from '../fixtures/rdf/small-graph.ts'

const places =
  GRAPH.entities.flatMap(({ mentions }) => mentions).length +
  GRAPH.statements.flatMap(({ evidence }) => evidence).length

test('a document that says no more than may be kept is what it was', () => {
  expect(checkPlaces(GRAPH)).toBe(GRAPH)
  expect(checkPlaces(GRAPH, places)).toBe(GRAPH)
})

test('one that says more is refused: by its name, with what to do', () => {
  const { name } = GRAPH.document
  expect(() => checkPlaces(GRAPH, places - 1)).toThrow(
    expect.objectContaining({
      code: 'says-too-much',
      message: `${name} names things and says something in ${places} places, more than the ${places - 1} that are kept of one document; split it`,
    }),
  )
})
