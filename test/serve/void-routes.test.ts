import { expect, test } from 'vitest'
import { makeApp } from '../../src/serve/make-app.ts'
import { makeServed } from './make-served.ts'

test.each([
  ['in no graph', '<x:a> <x:p> 1 , 2 .', 2],
  ['in a graph', '<x:g> { <x:a> <x:p> 1 , 2 }', 2],
  ['in two', '<x:g> { <x:a> <x:p> 1 } <x:h> { <x:a> <x:p> 1 , 2 }', 2],
  ['nowhere', '', 0],
])('/.well-known/void counts each triple once: %s', async (_where, trig, count) => {
  const answer = await makeApp(await makeServed(trig)).request('/.well-known/void')
  expect(await answer.text()).toMatch(new RegExp(`void:triples ${count} `))
})
