import { spawn } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { expect, test } from 'vitest'
import { bulletin } from '../corpus/bulletin.ts'
import { CLI, merganser } from './run-cli.ts'
import { temporaryFolder } from './temporary-folder.ts'
import { warmMerganser } from './warm-cli.ts'

// Folders, built by the command line in threads, with the small pack.

const { at } = temporaryFolder()
const PACK = ['--pack', resolve('test/fixtures/chess-club')]

function writeBulletins(count: number): void {
  mkdirSync(at('in/deep'), { recursive: true })
  for (let number = 0; number < count; number++) {
    writeFileSync(at(number % 2 === 0 ? 'in' : 'in/deep', `${number}.txt`), bulletin(number))
  }
}

const build = (...args: readonly string[]) =>
  merganser(['build', at('in'), '-o', at('out'), ...PACK, '--jobs', '2', ...args])

/** The files of the graph by name. */
const graph = () =>
  Object.fromEntries(
    readdirSync(at('out'))
      .filter((name) => !name.startsWith('.'))
      .map((name) => [name, readFileSync(at('out', name), 'utf8')]),
  )

test('a folder is built in threads, as its files are built without', () => {
  writeBulletins(6)
  const { status, stdout } = build()
  expect(status).toBe(0)
  expect(stdout).toMatch(/6 documents read, 0 documents as before, 0 failed/)
  const built = graph()
  const files = [0, 1, 2, 3, 4, 5].map((n) => at(n % 2 === 0 ? 'in' : 'in/deep', `${n}.txt`))
  expect(warmMerganser(['build', ...files, '-o', at('other'), '-q', ...PACK]).status).toBe(0)
  for (const name of readdirSync(at('other'))) {
    expect(readFileSync(at('other', name), 'utf8') === built[name], name).toBe(true)
  }
})

test('files with the same text are read under each name, and counted once', () => {
  writeBulletins(3)
  writeFileSync(at('in/copy.txt'), bulletin(1))
  const first = build().stdout
  expect(first).toMatch(/^3 documents, /)
  expect(first).toMatch(/4 documents read, 0 documents as before, 0 failed/)
  expect(first).toMatch(/1 of them the same text as another, counted once/)
  const second = build().stdout
  expect(second).toMatch(/0 documents read, 4 documents as before, 0 failed/)
  rmSync(at('in/copy.txt'))
  const third = build().stdout
  expect(third).toMatch(/0 documents read, 3 documents as before, 0 failed/)
  expect(third).not.toMatch(/same text/)
})

test('what fails is named, the others are built, and the next build does the rest', () => {
  writeBulletins(3)
  writeFileSync(at('in/bad.txt'), Buffer.from([0x25, 0x50, 0x44, 0x46, 0x2d, 0, 1, 2]))
  const first = build('--json')
  expect(first.status).toBe(1)
  const events = first.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(events.filter(({ event }) => event === 'failed')).toEqual([
    { event: 'failed', path: at('in/bad.txt'), reason: expect.stringContaining('PDF') },
  ])
  const steps = events.flatMap(({ step }) => (step === undefined || step === 'read' ? [] : [step]))
  expect(steps).toEqual(['names', 'graph', 'check', 'write', 'done'])
  expect(events.at(-1)).toMatchObject({ event: 'done', documents: 3, read: 3, failures: 1 })
  rmSync(at('in/bad.txt'))
  const second = build('--json')
  expect(second.status).toBe(0)
  expect(JSON.parse(second.stdout.trim().split('\n').at(-1) ?? '')).toMatchObject({
    ...{ documents: 3, read: 0, failures: 0 },
  })
})

test('what is passed over in an archive is told of, as an event too, and not when all is quiet', () => {
  writeBulletins(2)
  copyFileSync('test/fixtures/formats/mixed.zip', at('in/mixed.zip'))
  expect(build().stderr).toMatch(/merganser: passed over: mixed\.zip\/[^\n]+\n/)
  writeFileSync(at('in/other.zip'), readFileSync('test/fixtures/formats/mixed.zip'))
  const events = build('--json').stdout.trim().split('\n')
  expect(events.map((line) => JSON.parse(line))).toContainEqual({
    event: 'passed-over',
    message: expect.stringMatching(/^passed over: other\.zip\//),
  })
  copyFileSync('test/fixtures/formats/mixed.zip', at('in/third.zip'))
  expect(build('--quiet')).toMatchObject({ status: 0, stdout: '', stderr: '' })
})

test('a second build into a folder is refused while the first one runs', async () => {
  writeBulletins(1)
  mkdirSync(at('out/.shards'), { recursive: true })
  writeFileSync(at('out/.shards/process.id'), `${process.pid}\n`)
  const refused = build('-q')
  expect(refused.status).toBe(1)
  expect(refused.stderr).toMatch(
    new RegExp(`^merganser: Process ${process.pid} is building into this folder; wait for it`),
  )
  expect(readdirSync(at('out'))).toEqual(['.shards'])
  const child = spawn(process.execPath, ['-e', ''])
  await new Promise((ended) => child.on('close', ended))
  writeFileSync(at('out/.shards/process.id'), `${child.pid}\n`)
  expect(build('-q').status).toBe(0)
  expect(existsSync(at('out/.shards/process.id'))).toBe(false)
})

test('a build that is killed loses nothing: the next one ends as one from nothing', async () => {
  writeBulletins(12)
  const args = ['build', at('in'), ...PACK, '--jobs', '2', '-q', '-o']
  const shards = () => {
    const folder = at('out/.shards/documents')
    return existsSync(folder) ? readdirSync(folder, { recursive: true }).length : 0
  }
  for (const wanted of [2, 9]) {
    const child = spawn(process.execPath, [CLI, ...args, at('out')])
    const closed = new Promise((ended) => child.on('close', ended))
    while (shards() < wanted && child.exitCode === null) {
      await new Promise((resume) => setImmediate(resume))
    }
    child.kill('SIGKILL')
    await closed
  }
  expect(build('-q').status).toBe(0)
  const built = graph()
  expect(warmMerganser([...args, at('other')]).status).toBe(0)
  for (const name of Object.keys(built)) {
    expect(readFileSync(at('other', name), 'utf8') === built[name], name).toBe(true)
  }
  expect(readdirSync(at('out'), { recursive: true }).sort()).toEqual(
    readdirSync(at('other'), { recursive: true }).sort(),
  )
}, 180_000)

test('a folder without documents is no graph', () => {
  mkdirSync(at('in'))
  const { status, stderr } = build('-q')
  expect([status, stderr]).toEqual([
    1,
    `merganser: There is no document that could be read; give files or folders with some\n`,
  ])
})

test('--watch builds again what is new, and forgets what is gone', async () => {
  writeBulletins(1)
  const args = ['build', at('in'), '-o', at('out'), ...PACK, '--jobs', '1', '--watch', '--json']
  const child = spawn(process.execPath, [CLI, ...args])
  const ended = new Promise((done) => child.on('close', done))
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  /** What the next build says when it is done. */
  const nextBuild = async (): Promise<unknown> => {
    for (;;) {
      const { value, done } = await lines.next()
      const event = done ? { event: 'done', documents: 'no more builds' } : JSON.parse(value)
      if (event.event === 'done') return event
    }
  }
  expect(await nextBuild()).toMatchObject({ documents: 1, read: 1 })
  writeFileSync(at('in/new.txt'), bulletin(7))
  expect(await nextBuild()).toMatchObject({ documents: 2, read: 1 })
  rmSync(at('in/new.txt'))
  expect(await nextBuild()).toMatchObject({ documents: 1, read: 0 })
  child.kill('SIGINT')
  await ended
  expect(existsSync(at('out/graph.ttl'))).toBe(true)
})
