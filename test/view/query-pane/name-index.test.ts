import { expect, test } from 'vitest'
import { viewData } from '../../../src/graph/view-data.ts'
import { indexNames, namesIn } from '../../../src/view/query-pane/name-index.ts'
import { makeViewGraph } from '../../../src/view/view-graph.ts'
import { ID } from '../../fixtures/view/fixture-builder.ts'
import { lightsGraph, lightsPack } from '../../fixtures/view/lights.ts'

const graph = makeViewGraph(viewData([lightsGraph], lightsPack).graph)
const nodeOfName = indexNames(graph)

test.each([
  ['a name', 'Heron Rock', [['Heron Rock', 'heron-rock']]],
  ['a name in another language', '林海燕', [['林海燕', 'lin-haiyan']]],
  ['words that hold a name', 'by Heron Rock', [['by Heron Rock', undefined]]],
  [
    'a list',
    'Zhou Ming; nobody',
    [
      ['Zhou Ming', 'zhou-ming'],
      ['nobody', undefined],
    ],
  ],
  ['a list of no names', 'this; that', [['this; that', undefined]]],
])('in %s the names are found', (_, value, expected) => {
  const found = namesIn(value, nodeOfName).map(({ text, node }) => [text, node?.replace(ID, '')])
  expect(found).toEqual(expected)
})

test('a name of two things is the name of neither', () => {
  const twin = makeViewGraph(viewData([lightsGraph], lightsPack).graph)
  twin.updateNodeAttribute(`${ID}zhou-ming`, 'label', () => 'Heron Rock')
  expect(indexNames(twin)('Heron Rock')).toBeUndefined()
})
