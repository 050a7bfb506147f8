import { expect, test } from 'vitest'
import { describeError } from '../../src/cli/describe-error.ts'
import { InputError, InternalError, OntologyError } from '../../src/errors.ts'

const describe = (error: unknown) => describeError(error, { isDebug: false })
const DEFECT = /this should not happen: a defect of Merganser; please report it/

test.each([
  [new InputError('c', 'No good'), 'merganser: No good\n'],
  [
    new InputError('c', 'a.txt is empty', { details: { file: 'a.txt' } }),
    'merganser: a.txt is empty\n',
  ],
  [
    new OntologyError('c', 'No label', { details: { file: 'a.ttl' } }),
    'merganser: a.ttl: No label\n',
  ],
  [
    new OntologyError('c', 'No label', { details: { file: 'a.ttl', line: 7 } }),
    'merganser: a.ttl, line 7: No label\n',
  ],
  [
    new AggregateError([new InputError('c', 'One'), new InputError('c', 'Two')]),
    'merganser: One\nmerganser: Two\n',
  ],
])('%s is said with its place', (error, text) => {
  expect(describe(error)).toBe(text)
})

test.each([
  [new InternalError('c', 'Broken promise'), /^merganser: Broken promise \(/],
  [new TypeError('x is not a function'), /^merganser: x is not a function \(/],
  ['a string', /^merganser: a string \(/],
])('%s is owned up to', (error, message) => {
  expect(describe(error)).toMatch(message)
  expect(describe(error)).toMatch(DEFECT)
  expect(describe(error).split('\n')).toHaveLength(2)
})

test('on demand the stack and the causes follow', () => {
  const error = new InputError('c', 'Outer', { cause: new Error('Inner') })
  const text = describeError(error, { isDebug: true })
  expect(text).toMatch(
    /^merganser: Outer\nInputError: Outer\n\s+at [\s\S]*\ncaused by Error: Inner\n\s+at /,
  )
})
