import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import type { ExtractJob } from '../../src/corpus/job.ts'
import { runInThreads } from '../../src/corpus/run-in-threads.ts'
import { inFolder } from './chess-corpus.ts'

const WORKER = `
export default async ({ document: { name } }) => {
  if (name === 'hangs') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
  if (name === 'throws') throw new Error('No such rook')
  if (name === 'ends') process.exit(3)
  return { shard: new TextEncoder().encode(name) }
}`

const job = (name: string): ExtractJob => ({
  kind: 'extract',
  recipe: '',
  document: { iri: '', hash: '', name, text: '', language: 'en' },
})

test('a job that hangs, throws or ends its thread fails alone', async () => {
  await inFolder(async (folder) => {
    const file = join(folder, 'worker.mjs')
    writeFileSync(file, WORKER)
    const settings = { data: {}, threads: 2, timeoutMs: 3000, heapMb: 64 }
    const runner = await runInThreads({ file: pathToFileURL(file), ...settings })
    const results = await Promise.allSettled(
      ['hangs', 'fine', 'throws', 'well', 'ends'].map(async (name) => {
        const { shard } = await runner.run(job(name))
        return new TextDecoder().decode(shard)
      }),
    )
    await runner.close()
    expect(results.map(({ status }) => status)).toEqual([
      ...['rejected', 'fulfilled', 'rejected', 'fulfilled', 'rejected'],
    ])
    const [hangs, fine, throws] = results
    expect(hangs).toMatchObject({ reason: { code: 'takes-too-long' } })
    expect(fine).toMatchObject({ value: 'fine' })
    expect(throws).toMatchObject({ reason: { message: 'No such rook' } })
  })
})
