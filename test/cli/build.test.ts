import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import stringWidth from 'string-width'
import { expect, test } from 'vitest'
import { bash, CLI, CORPUS, merganser, SMALL_PACK, SMALL_TEXT } from './run-cli.ts'
import { contents, temporaryFolder } from './temporary-folder.ts'
import { warmMerganser } from './warm-cli.ts'

const { at, tree } = temporaryFolder()
const FILES = ['build.json', 'dataset.trig', 'graph.html', 'graph.ttl', 'links.ttl', 'void.ttl']

test('a build says what it made, where it is, and what to try next', () => {
  const { status, stdout, stderr } = merganser(['build', CORPUS, '-o', at('out')])
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(readdirSync(at('out'))).toEqual(FILES)
  for (const file of FILES) expect(stdout).toContain(at('out', file))
  expect(stdout).toMatch(/^1 document, \d+ sentences\n {2}Entities +\d+ +Statements +\d+\n/)
  expect(stdout).toMatch(/\d+ +of \d+ entities linked to open data/)
  expect(stdout).toMatch(/\d+ +of \d+ sentences gave evidence/)
  expect(stdout).toContain('SHACL: conforms to the shapes of the pack')
  expect(stdout).not.toContain('\u001b')
  expectSums(stdout)
})

/** The figures of the table add up. */
function expectSums(stdout: string): void {
  const table = (stdout.split('\n\n')[0] ?? '').split('\n').slice(1)
  const cells = table.map((line) => /^ {2}(.*?) +(\d+|) {2,}(\S.*?) +(\d+)$/.exec(line) ?? [])
  for (const column of [2, 4]) {
    const [total, ...counts] = cells.map((row) => Number(row[column]))
    expect(counts.length).toBeGreaterThan(3)
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(total)
  }
  expect(new Set(table.map((line) => stringWidth(line))).size).toBe(1)
}

test('the commands that it recommends work', () => {
  writeFileSync(at("it's a text.txt"), readFileSync(CORPUS))
  const { stdout } = merganser(['build', "it's a text.txt"], { cwd: at() })
  const [, next = ''] = stdout.split('Try next\n')
  const commands = next.split('\n').filter((line) => line.includes('node '))
  expect(commands).toHaveLength(2)
  for (const command of commands) {
    const { status, stderr } = bash(command, { cwd: at() })
    expect({ command, status, stderr }).toEqual({ command, status: 0, stderr: '' })
  }
})

test('without -o the files land under output/, by the name of the first file', () => {
  mkdirSync(at('in'))
  writeFileSync(at('in/report.v1.txt'), readFileSync(SMALL_TEXT))
  const quiet = warmMerganser(['build', 'in/report.v1.txt', '--quiet', ...SMALL_PACK], {
    cwd: at(),
  })
  expect(quiet).toEqual({ status: 0, stdout: '', stderr: '' })
  expect(readdirSync(at('output/report.v1'))).toEqual(FILES)
  merganser(['build', '-', '-q', ...SMALL_PACK], { cwd: at(), input: readFileSync(SMALL_TEXT) })
  expect(readdirSync(at('output/stdin'))).toEqual(FILES)
})

test('neither order nor repetition, time zone nor locale changes a byte', () => {
  writeFileSync(at('a.txt'), 'Ada Example met Bob Sample in May 2021.')
  writeFileSync(at('b.txt'), readFileSync(SMALL_TEXT))
  writeFileSync(at('c.txt'), readFileSync(SMALL_TEXT))
  merganser(['build', 'a.txt', 'b.txt', 'c.txt', '-o', 'one', ...SMALL_PACK], {
    cwd: at(),
    env: { TZ: 'Pacific/Kiritimati', LC_ALL: 'C' },
  })
  merganser(['build', 'c.txt', 'b.txt', 'a.txt', 'b.txt', '-o', 'two', ...SMALL_PACK], {
    cwd: at(),
    env: { TZ: 'America/Anchorage', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' },
  })
  expect(contents(at('one'))).toEqual(contents(at('two')))
  expect(contents(at('one'))).toHaveLength(FILES.length)
})

test('files of the same text are told of, and counted once', () => {
  writeFileSync(at('a.txt'), 'Ada Example met Bob Sample in May 2021.')
  writeFileSync(at('b.txt'), readFileSync(at('a.txt')))
  const note = 'merganser: b.txt has the same text as a.txt: they are one document, counted once\n'
  const built = warmMerganser(['build', 'a.txt', 'b.txt', './a.txt', ...SMALL_PACK], { cwd: at() })
  expect(built.stdout).toMatch(/^1 document, /)
  expect(built.stderr).toBe(`${note}${note.replace('b.txt', './a.txt')}`)
  expect(warmMerganser(['extract', 'a.txt', 'b.txt', ...SMALL_PACK], { cwd: at() }).stderr).toBe(
    note,
  )
  expect(
    warmMerganser(['build', 'a.txt', 'b.txt', '-q', ...SMALL_PACK], { cwd: at() }).stderr,
  ).toBe('')
})

test('--rdf12 adds a file in Turtle 1.2, which can be checked', () => {
  warmMerganser(['build', SMALL_TEXT, ...SMALL_PACK, '-q', '-o', at('out'), '--rdf12'])
  expect(readdirSync(at('out')).sort()).toEqual([...FILES, 'dataset-rdf12.ttl'].sort())
  const text = readFileSync(at('out/dataset-rdf12.ttl'), 'utf8')
  expect(text).toMatch(/^VERSION "1\.2"\n/)
  const checked = warmMerganser(['validate', 'dataset-rdf12.ttl', ...SMALL_PACK], {
    cwd: at('out'),
  })
  expect(checked).toEqual({ status: 0, stdout: 'dataset-rdf12.ttl: conforms\n', stderr: '' })
})

test('the base and the confidence that are asked for are kept to', () => {
  const base = 'https://a.example/things/'
  const options = ['-o', at('out'), '--base', base, '--min-confidence', '0.9']
  warmMerganser(['build', SMALL_TEXT, ...SMALL_PACK, ...options])
  const dataset = readFileSync(at('out/dataset.trig'), 'utf8')
  expect(dataset).toContain(base)
  expect(dataset).not.toContain('https://merganser.example/id/')
  const confidences = [...dataset.matchAll(/mg:confidence (\d[\d.]*)/g)].map(([, x]) => Number(x))
  expect(confidences.length).toBeGreaterThan(0)
  expect(Math.min(...confidences)).toBeGreaterThanOrEqual(0.9)
})

test('a place where nothing can be written is named, and a full one left as it was', () => {
  writeFileSync(at('taken'), 'mine')
  const taken = merganser(['build', SMALL_TEXT, ...SMALL_PACK, '-o', 'taken/out'], { cwd: at() })
  expect(taken).toEqual({
    status: 1,
    stdout: '',
    stderr:
      'merganser: Cannot write taken/out: a file stands where a folder is wanted; choose another folder\n',
  })
  const limited = bash(
    `ulimit -f 1; $merganser build ${SMALL_TEXT} ${SMALL_PACK.join(' ')} -o out`,
    { cwd: at() },
  )
  expect(limited.status).toBe(1)
  expect(limited.stderr).toMatch(
    /^merganser: Cannot write out\/\S+: the file is larger than this system allows[^\n]*\n$/,
  )
  expect(tree()).toEqual(['taken'])
})

test.each([0, 1, 5])(
  'a build that is stopped while it writes leaves all or nothing (%i ms)',
  async (wait) => {
    const child = spawn(process.execPath, [
      CLI,
      'build',
      SMALL_TEXT,
      ...SMALL_PACK,
      '-q',
      '-o',
      at('out'),
    ])
    const closed = new Promise<unknown>((resolve) => {
      child.on('close', (code, signal) => resolve(signal ?? code))
    })
    while (!existsSync(at('out')) && child.exitCode === null) {
      await new Promise((resolve) => setImmediate(resolve))
    }
    await new Promise((resolve) => setTimeout(resolve, wait))
    child.kill('SIGINT')
    const end = await closed
    expect(['SIGINT', 0]).toContain(end)
    if (existsSync(at('out'))) expect(readdirSync(at('out'))).toEqual(FILES)
  },
)

test('headings are bold on a terminal, unless NO_COLOR says no', () => {
  const build = [SMALL_TEXT, ...SMALL_PACK].join(' ')
  const onTerminal = (env: Readonly<Record<string, string>>) =>
    bash(`script -qec "env -u CI $merganser build ${build} -o out" /dev/null`, {
      cwd: at(),
      env: { TERM: 'xterm-256color', ...env },
    }).stdout
  expect(onTerminal({})).toContain('\u001b[1mFiles\u001b[22m')
  expect(onTerminal({ NO_COLOR: '1' })).not.toContain('\u001b')
})
