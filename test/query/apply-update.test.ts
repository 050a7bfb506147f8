import { describe, expect, test } from 'vitest'
import { applyUpdate } from '../../src/query/apply-update.ts'

const SOURCES = [{ text: '<x:a> <x:p> 1 . <x:g> { <x:b> <x:p> 2 }' }]
const PREFIXES = { x: 'x:', y: 'y:' }
const DEEP = `${'{'.repeat(202)}${'}'.repeat(202)}`

const apply = (update: string, memoryMb = 512) =>
  applyUpdate({ sources: SOURCES, update, prefixes: PREFIXES }, { timeoutMs: 60_000, memoryMb })

describe('applyUpdate', { timeout: 120_000 }, () => {
  test.each([
    ['a triple more', 'INSERT DATA { <x:c> <x:p> 3 }', ['a', 'b', 'c']],
    [
      'prefixes that need no declaration',
      'INSERT DATA { x:c x:p 3 } ; CLEAR GRAPH x:g',
      ['a', 'c'],
    ],
    [
      'one that is declared otherwise',
      'PREFIX y: <x:>\nINSERT DATA { y:c y:p 3 }',
      ['a', 'b', 'c'],
    ],
    ['nothing left', 'CLEAR ALL', []],
  ])('%s', async (_what, update, expected) => {
    const nquads = await apply(update)
    const lines = nquads.split('\n').filter(Boolean)
    expect(lines.map((line) => /^<x:(\w)> <x:p> /.exec(line)?.[1]).sort()).toEqual(expected)
  })

  test.each([
    [
      'a word that cannot stand there',
      'INSERT nonsense',
      /line 1, column 8: .*\n {2}INSERT nonsense\n/,
    ],
    [
      'a prefix of nobody',
      'INSERT DATA {\n  x:a no:p 1 }',
      /line 2, column 7: the prefix no: is not/,
    ],
    ['a query', 'SELECT * { ?s ?p ?o }', /line 1, column 1: queries are not taken/],
    ['braces too deep', `DELETE WHERE ${DEEP}`, /line 1, column 215: braces and parentheses/],
  ])('%s is told with its place', async (_what, update, message) => {
    await expect(apply(update)).rejects.toMatchObject({
      code: 'bad-update',
      message: expect.stringMatching(message),
    })
  })

  test('what needs more memory than it may have is stopped', async () => {
    const doubled = Array.from(
      { length: 30 },
      (_, index) => `BIND(CONCAT(?t${index}, ?t${index}) AS ?t${index + 1})`,
    ).join(' ')
    const update = `INSERT { x:c x:p ?t30 } WHERE { BIND("0123456789" AS ?t0) ${doubled} }`
    await expect(apply(update, 64)).rejects.toMatchObject({ code: 'query-memory' })
  })
})
