import { expect, it } from 'vitest'
import { stepFrom } from '../../../src/view/text-pane/mention-steps.ts'

it.each([
  ['the first of three', -1, 1, 3, 0],
  ['the last of three, backwards', -1, -1, 3, 2],
  ['the next', 0, 1, 3, 1],
  ['around the end', 2, 1, 3, 0],
  ['around the beginning', 0, -1, 3, 2],
  ['the only one, again', 0, 1, 1, 0],
] as const)('stepFrom goes to %s', (_, at, by, count, expected) => {
  expect(stepFrom(at, by, count)).toBe(expected)
})
