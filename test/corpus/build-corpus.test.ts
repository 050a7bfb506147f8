import { expect, test } from 'vitest'
import type { JobRunner } from '../../src/corpus/job.ts'
import { runHere } from '../../src/corpus/run-here.ts'
import { bulletin } from './bulletin.ts'
import { buildInto, filesIn, filesOfGraph, inFolder, inputsOf, kit } from './chess-corpus.ts'

const TEXTS = {
  'a.txt': bulletin(1),
  'in/b.txt': bulletin(2),
  'c.txt': bulletin(3),
  'd.txt': bulletin(1),
}

/** A runner that tells what it was given, as its documents' names. */
function watched(fail: (name: string) => boolean = () => false) {
  const names: string[] = []
  const here = runHere(kit)
  const runner: JobRunner = {
    ...here,
    parallel: 2,
    run: async (job) => {
      if ('document' in job) {
        names.push(job.document.name)
        if (fail(job.document.name)) throw new Error('It cannot be\n read')
      }
      return here.run(job)
    },
  }
  return { names, runner }
}

test('a corpus is the graph of its documents, byte for byte', async () => {
  await inFolder(async (folder) => {
    await buildInto(folder, inputsOf(TEXTS))
    const { 'build.json': record, ...files } = filesIn(folder)
    expect(files).toEqual(await filesOfGraph(TEXTS))
    expect(JSON.parse(record ?? '').documents).toHaveLength(4)
  })
})

test('a second build reads what is new or has changed, and no more', async () => {
  await inFolder(async (folder) => {
    await buildInto(folder, inputsOf(TEXTS))
    const { names, runner } = watched()
    const changed = { ...TEXTS, 'c.txt': bulletin(4), 'e.txt': bulletin(5) }
    await buildInto(folder, inputsOf(changed), { runner })
    expect(names.sort()).toEqual(['c.txt', 'e.txt'])
    const { 'build.json': _, ...files } = filesIn(folder)
    expect(files).toEqual(await filesOfGraph(changed))
  })
})

test('a document that fails is named, the others are built, and the next build reads it', async () => {
  await inFolder(async (folder) => {
    const { runner } = watched((name) => name === 'b.txt')
    const { corpus } = await buildInto(folder, inputsOf(TEXTS), { runner })
    expect(corpus.failures).toEqual([{ path: 'in/b.txt', reason: 'It cannot be read' }])
    const { 'in/b.txt': _, ...others } = TEXTS
    const { 'build.json': __, ...files } = filesIn(folder)
    expect(files).toEqual(await filesOfGraph(others))
    const again = watched()
    const { corpus: whole } = await buildInto(folder, inputsOf(TEXTS), { runner: again.runner })
    expect([whole.failures, again.names]).toEqual([[], ['b.txt']])
  })
})
