import { expect, test } from 'vitest'
import { bulletin } from './bulletin.ts'
import { buildInto, FORMATS, filesIn, filesOfGraph, inFolder, inputsOf } from './chess-corpus.ts'

/** Every corpus is large, and volumes hold two documents. */
const LARGE = { large: { things: 0, characters: 0 }, volumeSize: 2 }

const texts = (numbers: readonly number[]) =>
  Object.fromEntries(numbers.map((number) => [`${number}.txt`, bulletin(number)]))

test.each([
  ['one document', [1]],
  ['two that say the same', [3, 73]],
  ['some', [1, 2, 3, 4, 5, 6, 7, 8, 9]],
])('files put together from volumes are those of a build in memory: %s', async (_, numbers) => {
  await inFolder(async (folder) => {
    await buildInto(folder, inputsOf(texts(numbers)), { ...LARGE, formats: FORMATS })
    const { 'build.json': record, ...files } = filesIn(folder)
    expect(files).toEqual(await filesOfGraph(texts(numbers)))
    expect(JSON.parse(record ?? '').documents).toHaveLength(numbers.length)
  })
})

test('a large corpus has no page unless it is asked for, and says so', async () => {
  await inFolder(async (folder) => {
    const { files, isLarge, hash } = await buildInto(folder, inputsOf(texts([1, 2])), {
      ...LARGE,
      formats: undefined,
    })
    expect([files, isLarge, hash]).toEqual([
      ['graph.ttl', 'dataset.trig', 'links.ttl', 'void.ttl', 'build.json'],
      true,
      undefined,
    ])
  })
})
