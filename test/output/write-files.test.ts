import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { InputError } from '../../src/errors.ts'
import { type FileContent, writeFiles } from '../../src/output/write-files.ts'

const FILES = new Map([
  ['a.ttl', 'first\n'],
  ['b.ttl', '第二\n'],
])
let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'merganser-output-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const tree = (path = folder) => readdirSync(path, { recursive: true }).map(String).sort()

test('files land in a folder that did not exist', async () => {
  await writeFiles(join(folder, 'deep/er'), FILES)
  expect(tree()).toEqual(['deep', 'deep/er', 'deep/er/a.ttl', 'deep/er/b.ttl'])
  expect(readFileSync(join(folder, 'deep/er/b.ttl'), 'utf8')).toBe('第二\n')
})

test('files of an earlier run are replaced and others left alone', async () => {
  writeFileSync(join(folder, 'a.ttl'), 'something older and longer\n')
  writeFileSync(join(folder, 'notes.txt'), 'mine')
  await writeFiles(folder, FILES)
  expect(tree()).toEqual(['a.ttl', 'b.ttl', 'notes.txt'])
  expect(readFileSync(join(folder, 'a.ttl'), 'utf8')).toBe('first\n')
})

test('a folder in the place of a file stops all files', async () => {
  mkdirSync(join(folder, 'b.ttl'))
  await expect(writeFiles(folder, FILES)).rejects.toMatchObject({
    kind: 'caller',
    code: 'cannot-write',
    message: expect.stringContaining('b.ttl: a folder stands where the file is to go'),
  })
  expect(tree()).toEqual(['b.ttl'])
})

test.each([
  ['a file', 'taken'],
  ['a file above', 'taken/deep/er'],
])('%s in the place of the folder is named', async (_what, path) => {
  writeFileSync(join(folder, 'taken'), 'mine')
  await expect(writeFiles(join(folder, path), FILES)).rejects.toThrow(
    `Cannot write ${join(folder, path)}: a file stands where a folder is wanted`,
  )
  expect(tree()).toEqual(['taken'])
})

test.each([
  ['/sys/merganser', /may not write there|does not allow it|read-only|no such file/],
  ['/proc/merganser/deep', /^Cannot write \/proc\/merganser\/deep: /],
])('%s, where no one may write, is refused at once', async (path, reason) => {
  await expect(writeFiles(path, FILES)).rejects.toThrow(reason)
})

test('a disk that fills up is named, and what was written is taken back', async () => {
  const mount = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder], {
    encoding: 'utf8',
  })
  if (mount.status !== 0) {
    // Only the mighty may make a small disk; the command line's tests limit a file's size instead.
    expect(mount.stderr).toMatch(/superuser|denied|permitted/)
    return
  }
  try {
    const files = new Map([...FILES, ['c.ttl', 'x'.repeat(1024 * 1024)]])
    await expect(writeFiles(folder, files)).rejects.toThrow('c.ttl: the disk is full')
    expect(tree()).toEqual([])
  } finally {
    spawnSync('umount', [folder])
  }
})

test('a writing that is called off leaves nothing', async () => {
  const signal = AbortSignal.abort(new Error('called off'))
  await expect(writeFiles(join(folder, 'new/er'), FILES, { signal })).rejects.toThrow('called off')
  expect(tree()).toEqual([])
})

test.each([
  ['text', 'x'.repeat(1024 * 1024)],
  ['bytes', new Uint8Array(1024 * 1024)],
])('a long writing is called off in the middle of a file of %s', async (_what, piece) => {
  const controller = new AbortController()
  let given = 0
  function* pieces(): Generator<string | Uint8Array> {
    // The timer is only heard where the writing lets others have a turn.
    setTimeout(() => controller.abort(new Error('called off')), 0)
    for (; given < 200; given++) yield piece
  }
  const files = new Map<string, FileContent>([...FILES, ['c.ttl', pieces]])
  const { signal } = controller
  await expect(writeFiles(folder, files, { signal })).rejects.toThrow('called off')
  expect(given).toBeLessThan(200)
  expect(tree()).toEqual([])
})

test('a file may be made of the sizes of those before it, and of theirs alone', async () => {
  const sizes: FileContent = async function* ({ earlier }) {
    yield JSON.stringify([...(await earlier())])
  }
  const bytes: FileContent = () => [Uint8Array.of(1, 2), Uint8Array.of(3)]
  const files = new Map<string, FileContent>([
    ...[...FILES, ['c.bin', bytes] as const],
    ['sizes.json', sizes],
    ['d.ttl', 'last\n'],
  ])
  await writeFiles(folder, files)
  expect(JSON.parse(readFileSync(join(folder, 'sizes.json'), 'utf8'))).toEqual([
    ['a.ttl', 6],
    ['b.ttl', 7],
    ['c.bin', 3],
  ])
})

test.each([
  [
    'a failure of ours stays as it is',
    new InputError('broken', 'The shard is broken'),
    /^The shard is broken$/,
  ],
  ['another names the file', new Error('no more'), 'c.ttl: no more'],
])('where one file fails the others are given up: %s', async (_what, error, message) => {
  let given = 0
  function* pieces(): Generator<Uint8Array> {
    for (; given < 200; given++) yield new Uint8Array(1024 * 1024)
  }
  async function* broken(): AsyncGenerator<string> {
    yield 'a line\n'
    throw error
  }
  const files = new Map<string, FileContent>([...FILES, ['big.bin', pieces], ['c.ttl', broken]])
  await expect(writeFiles(folder, files)).rejects.toThrow(message)
  expect(given).toBeLessThan(200)
  expect(tree()).toEqual([])
})
