import { expect, test } from 'vitest'
import { logLine } from '../../src/serve/log-line.ts'

const OBSERVATION = {
  method: 'GET',
  path: '/sparql',
  route: '/sparql',
  status: 200,
  milliseconds: 12.345,
  bytes: 345,
  rows: 10,
  isAborted: false,
}
const TIME = '2026-01-02T03:04:05.678Z'

test('a line for people', () => {
  expect(logLine(OBSERVATION, { format: 'text', time: TIME })).toBe(
    `${TIME} GET /sparql 200 12.3 ms 345 B 10 rows`,
  )
  const other = { ...OBSERVATION, bytes: undefined, rows: undefined, isAborted: true }
  expect(logLine(other, { format: 'text', time: TIME })).toBe(
    `${TIME} GET /sparql 200 12.3 ms aborted`,
  )
})

test('a line for programs', () => {
  expect(JSON.parse(logLine(OBSERVATION, { format: 'json', time: TIME }))).toEqual({
    time: TIME,
    method: 'GET',
    path: '/sparql',
    status: 200,
    ms: 12.3,
    bytes: 345,
    rows: 10,
  })
})

test.each(['text', 'json'] as const)('whatever is asked, %s is one line', (format) => {
  const hostile = '/a\r\nGET /b\u001b[2J\u2028\u202e\u0085\ud83d\ude00'
  const line = logLine({ ...OBSERVATION, path: hostile }, { format, time: TIME })
  expect(line).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u)
  if (format === 'json') expect(JSON.parse(line).path).toBe(hostile)
})
