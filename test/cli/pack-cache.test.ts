import { spawn } from 'node:child_process'
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeEach, describe, expect, it, test } from 'vitest'
import { makePackCache } from '../../src/cli/pack-cache.ts'
import { merganser } from './run-cli.ts'
import { temporaryFolder } from './temporary-folder.ts'

const { at } = temporaryFolder()
const PACK = 'test/fixtures/chess-club'
const TEXT = 'The Fenwick Chess Club met. He played the river stone gambit.\n'

const asFolder = (file: string): void => {
  rmSync(file)
  mkdirSync(file)
}

describe('makePackCache', () => {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
  const folder = (): string => at('cache')
  const cache = (maker = 'this program') => makePackCache(folder(), maker)
  const only = (): string => join(folder(), readdirSync(folder())[0] ?? '')

  it('gives back what was written under the key, and nothing under another', () => {
    cache().write('a', bytes('content'))
    expect(cache().read('a')).toEqual(bytes('content'))
    expect(cache().read('b')).toBeUndefined()
    expect(cache('another program').read('a')).toBeUndefined()
  })

  it('gives back nothing at all as nothing at all', () => {
    cache().write('a', bytes(''))
    expect(cache().read('a')).toEqual(bytes(''))
  })

  it.each<[what: string, damage: (file: string) => void]>([
    ['cut short', (file) => truncateSync(file, 35)],
    ['cut to almost nothing', (file) => truncateSync(file, 5)],
    ['empty', (file) => truncateSync(file, 0)],
    ['longer than it was', (file) => writeFileSync(file, 'more', { flag: 'a' })],
    ['something else', (file) => writeFileSync(file, 'x'.repeat(100))],
    ['a folder', asFolder],
    [
      'changed in one byte',
      (file) => {
        const content = readFileSync(file)
        content[content.length - 2] = 0
        writeFileSync(file, content)
      },
    ],
  ])('does not believe a file that is %s', (_, damage) => {
    cache().write('a', bytes('content'))
    damage(only())
    expect(cache().read('a')).toBeUndefined()
  })

  it('does not believe a file that was written under another key', () => {
    cache().write('a', bytes('content of a'))
    const written = only()
    cache().write('b', bytes('content of b'))
    const other = readdirSync(folder()).map((name) => join(folder(), name))
    copyFileSync(written, other.find((file) => file !== written) ?? '')
    expect(cache().read('b')).toBeUndefined()
  })

  it('keeps nothing, and says nothing, where it cannot write', () => {
    writeFileSync(folder(), 'a file is no folder')
    expect(() => cache().write('a', bytes('content'))).not.toThrow()
    expect(cache().read('a')).toBeUndefined()
  })

  it('keeps the newest files only, and no temporary ones', () => {
    for (let key = 0; key < 40; key++) cache().write(String(key), bytes('content'))
    expect(readdirSync(folder()).length).toBeLessThan(30)
    expect(readdirSync(folder()).filter((name) => !name.endsWith('.bin'))).toEqual([])
    expect(cache().read('39')).toEqual(bytes('content'))
  })
})

describe('the command line', () => {
  beforeEach(() => {
    cpSync('dist', at('dist'), {
      recursive: true,
      filter: (path) => !/dist.(?:cache|view)/.test(path),
    })
    for (const path of ['package.json', 'ontology']) cpSync(path, at(path), { recursive: true })
    symlinkSync(resolve('node_modules'), at('node_modules'))
    cpSync(PACK, at('pack'), { recursive: true })
    writeFileSync(at('text.txt'), TEXT)
  })
  const args = (): string[] => [
    ...[at('dist', 'cli.js'), 'extract', at('text.txt'), '--format', 'json'],
    ...['--pack', at('pack')],
  ]
  const extract = () =>
    merganser(['extract', at('text.txt'), '--format', 'json', '--pack', at('pack')], {
      cli: at('dist', 'cli.js'),
    })
  const kept = (): string[] => readdirSync(at('dist', 'cache')).sort()

  test('prints the same with and without what it has kept', () => {
    const first = extract()
    expect(first).toMatchObject({ status: 0, stderr: '' })
    expect(first.stdout).toContain('"Opening"')
    expect(kept()).toHaveLength(4)
    const again = kept()
    expect(extract()).toEqual(first)
    expect(kept()).toEqual(again)
    for (const file of kept()) truncateSync(at('dist', 'cache', file), 1000)
    expect(extract()).toEqual(first)
    rmSync(at('dist', 'cache'), { recursive: true })
    writeFileSync(at('dist', 'cache'), 'no folder can stand here')
    expect(extract()).toEqual(first)
  })

  test('sees that a pack has changed, and that it is broken now', () => {
    extract()
    const file = at('pack', 'cues', 'names.ttl')
    const text = readFileSync(file, 'utf8')
    writeFileSync(file, text.replace('"gambit"@en', '"sacrifice"@en'))
    expect(extract().stdout).not.toContain('"Opening"')
    writeFileSync(file, `${text}\nbroken`)
    expect(extract().stderr).toContain('cues/names.ttl')
    writeFileSync(file, text)
    expect(extract().stdout).toContain('"Opening"')
  })

  test('may run twice at once', async () => {
    const runs = await Promise.all([run(args()), run(args()), run(args())])
    expect(runs).toEqual([extract(), extract(), extract()].map(({ stdout }) => stdout))
    expect(kept()).toHaveLength(4)
    expect(existsSync(at('dist', 'cache'))).toBe(true)
  })
})

function run(args: readonly string[]): Promise<string> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
    let printed = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      printed += text
    })
    child.on('error', fail).on('close', () => done(printed))
  })
}
