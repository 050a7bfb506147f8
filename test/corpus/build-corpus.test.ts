import { expect, test } from 'vitest'
import type { JobRunner } from '../../src/corpus/job.ts'
import { NO_PROGRESS } from '../../src/corpus/progress.ts'
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

test.each(['read', 'extract', 'volume'] as const)(
  'a signal stops a build at once, however long its jobs take: %s',
  async (kind) => {
    await inFolder(async (folder) => {
      const controller = new AbortController()
      const here = runHere(kit)
      const runner: JobRunner = {
        ...here,
        parallel: 2,
        run: (job) => {
          if (job.kind !== kind) return here.run(job)
          setImmediate(() => controller.abort(new Error('Enough')))
          return new Promise(() => undefined)
        },
      }
      const large = { things: 0, characters: 0 }
      const build = buildInto(folder, inputsOf(TEXTS), { runner, large, signal: controller.signal })
      await expect(build).rejects.toThrow('Enough')
    })
  },
)

test('a file that cannot be taken apart is named, and the next build reads it', async () => {
  await inFolder(async (folder) => {
    const here = runHere(kit)
    const runner: JobRunner = {
      ...here,
      run: async (job) => {
        if ('bytes' in job && job.options.name === 'c.txt') throw new Error('Pages missing')
        return here.run(job)
      },
    }
    const { corpus } = await buildInto(folder, inputsOf(TEXTS), { runner })
    expect(corpus.failures).toEqual([{ path: 'c.txt', reason: 'Pages missing' }])
    const again = watched()
    const { corpus: whole } = await buildInto(folder, inputsOf(TEXTS), { runner: again.runner })
    expect([whole.failures, again.names]).toEqual([[], ['c.txt']])
  })
})

test('one document of many that fails leaves the others of its file, and is tried again', async () => {
  const rows = [1, 2, 3].map((number) =>
    JSON.stringify({ id: `r${number}`, text: bulletin(number) }),
  )
  const inputs = async function* () {
    const options = { name: 'rows.jsonl', base: 'https://chess.example/id/' }
    yield {
      path: 'rows.jsonl',
      open: async () => ({ bytes: new TextEncoder().encode(rows.join('\n')), options }),
    }
  }
  await inFolder(async (folder) => {
    const { names, runner } = watched((name) => name === 'rows.jsonl#r2')
    const told: string[] = []
    const progress = {
      ...NO_PROGRESS,
      documentDone: (path: string, documents: number) => told.push(`${path} ${documents}`),
      inputDone: (path: string) => told.push(path),
    }
    const { corpus } = await buildInto(folder, inputs(), { runner, progress })
    expect(names.sort()).toEqual(['rows.jsonl#r1', 'rows.jsonl#r2', 'rows.jsonl#r3'])
    expect(corpus.named.map(({ name }) => name).sort()).toEqual(['rows.jsonl#r1', 'rows.jsonl#r3'])
    expect(told).toEqual([...Array(3).fill('rows.jsonl 3'), 'rows.jsonl'])
    const again = watched()
    await buildInto(folder, inputs(), { runner: again.runner })
    expect(again.names).toEqual(['rows.jsonl#r2'])
  })
})

test('a file is read anew when it is to be read in another way', async () => {
  await inFolder(async (folder) => {
    const encoded = async function* (encoding: string) {
      const bytes = new TextEncoder().encode(bulletin(1))
      const options = { name: 'a.txt', base: 'https://chess.example/id/', encoding }
      yield { path: 'a.txt', open: async () => ({ bytes, options }) }
    }
    await buildInto(folder, encoded('utf-8'))
    const kinds: string[] = []
    const here = runHere(kit)
    const runner: JobRunner = {
      ...here,
      run: async (job) => {
        kinds.push(job.kind)
        return here.run(job)
      },
    }
    await buildInto(folder, encoded('utf-8'), { runner })
    expect(kinds).toEqual([])
    await buildInto(folder, encoded('gb18030'), { runner })
    expect(kinds[0]).toBe('read')
  })
})
