import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readLines } from '../../src/corpus/read-lines.ts'
import { inFolder } from './chess-corpus.ts'

test('lines come as they were written, whatever pieces they are read in', async () => {
  await inFolder(async (folder) => {
    const path = join(folder, 'lines')
    const parts = fc.array(fc.constantFrom('', 'a', '云溪', '\r', 'é'.repeat(40_000)))
    fc.assert(
      fc.property(fc.array(parts), (lists) => {
        const lines = lists.map((each) => each.join(' '))
        writeFileSync(path, lines.map((line) => `${line}\n`).join(''))
        expect([...readLines(path)]).toEqual(lines)
      }),
      { numRuns: 40, seed: 20261130 },
    )
  })
})

test('a last line without its end is a line', async () => {
  await inFolder(async (folder) => {
    writeFileSync(join(folder, 'lines'), 'one\ntwo')
    expect([...readLines(join(folder, 'lines'))]).toEqual(['one', 'two'])
  })
})
