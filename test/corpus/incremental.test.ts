import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bulletin } from './bulletin.ts'
import { buildInto, inFolder, inputsOf } from './chess-corpus.ts'

const FORMATS = ['turtle', 'trig', 'nquads', 'links', 'void'] as const
const SIZES = {
  small: { formats: FORMATS },
  large: { formats: FORMATS, large: { things: 0, characters: 0 }, volumeSize: 2 },
}

/** Every file under a folder, hidden ones too, by path. */
function treeOf(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  return Object.fromEntries(
    paths.sort().map((path) => [path.slice(folder.length), readFileSync(path, 'latin1')]),
  )
}

/** A path gets the text of a number, or goes. */
const edit = fc.record({
  path: fc.constantFrom('a.txt', 'b.txt', 'c.txt', 'in/a.txt', 'd.txt'),
  number: fc.option(fc.nat(6)),
})
const edits = fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), {
  minLength: 1,
  maxLength: 4,
})

test.each(['small', 'large'] as const)(
  'whatever is added, changed and removed, a folder is as if built from nothing: %s',
  async (size) => {
    await fc.assert(
      fc.asyncProperty(edits, async (rounds) => {
        await inFolder(async (folder) => {
          const texts = new Map([['first.txt', bulletin(0)]])
          for (const round of rounds) {
            for (const { path, number } of round) {
              if (number === null) texts.delete(path)
              else texts.set(path, bulletin(number))
            }
            await buildInto(folder, inputsOf(Object.fromEntries(texts)), SIZES[size])
          }
          await inFolder(async (fresh) => {
            const reversed = Object.fromEntries([...texts].reverse())
            await buildInto(fresh, inputsOf(reversed), SIZES[size])
            expect(treeOf(folder)).toEqual(treeOf(fresh))
          })
        })
      }),
      { numRuns: 6, seed: 20261129 },
    )
  },
)

test('what is kept and comes to harm is made anew, at the latest by the build after', async () => {
  await inFolder(async (folder) => {
    const texts = { 'a.txt': bulletin(1), 'b.txt': bulletin(2) }
    await buildInto(folder, inputsOf(texts), SIZES.large)
    const whole = treeOf(folder)
    const shards = Object.keys(whole).filter((path) => path.startsWith('/.shards/documents/'))
    expect(shards).toHaveLength(2)
    for (const damage of ['', 'x', (whole[shards[0] ?? ''] ?? '').replace('Ada', 'Eve')]) {
      writeFileSync(join(folder, shards[0] ?? ''), damage, 'latin1')
      rmSync(join(folder, '.shards/volumes'), { recursive: true })
      const build = () => buildInto(folder, inputsOf(texts), SIZES.large)
      await build().catch((error) => expect(error).toMatchObject({ code: 'damaged-shard' }))
      await build()
      expect(treeOf(folder)).toEqual(whole)
    }
  })
})

test('summaries that come to harm are read again from what is kept of each document', async () => {
  await inFolder(async (folder) => {
    const texts = { 'a.txt': bulletin(1), 'b.txt': bulletin(2), 'c.txt': bulletin(3) }
    const build = () => buildInto(folder, inputsOf(texts), SIZES.large)
    await build()
    const whole = treeOf(folder)
    const path = '/.shards/summaries'
    const summaries = whole[path] ?? ''
    for (const damage of ['', 'x', summaries.slice(9), summaries.replace('Ada', 'Eve')]) {
      writeFileSync(join(folder, path), damage, 'latin1')
      await build()
      expect(treeOf(folder)).toEqual(whole)
    }
  })
})
