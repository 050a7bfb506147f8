import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test, vi } from 'vitest'
import { FORMAT_NAMES } from '../../src/format-names.ts'
import { bash, merganser, SMALL_PACK } from './run-cli.ts'
import { CLUB_DOCUMENTS, SMALL_TURTLE, writeSmallDocuments } from './small-documents.ts'
import { temporaryFolder } from './temporary-folder.ts'
import { warmMerganser } from './warm-cli.ts'

vi.setConfig({ testTimeout: 120_000 })

const { at } = temporaryFolder()

test('is the one that build prints, in every format that holds all, and of sha256sum', () => {
  writeSmallDocuments(at(), CLUB_DOCUMENTS)
  const all = ['--format', FORMAT_NAMES.join(','), ...SMALL_PACK]
  const { stdout } = warmMerganser(['build', 'a.txt', 'b.txt', '-o', 'ab', ...all], { cwd: at() })
  const hash = /RDFC-1\.0: ([\da-f]{64})\n/.exec(stdout)?.[1] ?? '?'
  const files = ['ab', 'ab/dataset.trig', 'ab/dataset.nq', 'ab/dataset.jsonld']
  const printed = merganser(['hash', ...files], { cwd: at() })
  expect(printed.stdout).toBe(files.map((file) => `${hash}  ${file}\n`).join(''))
  expect(JSON.parse(readFileSync(at('ab/build.json'), 'utf8')).hash).toBe(hash)
  const bytes = readFileSync(at('ab/dataset.nq'))
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(hash)
  const facts = warmMerganser(['hash', 'ab/graph.ttl', 'ab/graph.nt'], { cwd: at() }).stdout
  const [first, second] = facts.split('\n').map((line) => line.slice(0, 64))
  expect(first).toBe(second)
  expect(first).not.toBe(hash)
})

test('is one for the same documents, in whatever order, place and language', () => {
  const corpus = resolve('test/fixtures/corpus')
  const files = readdirSync(corpus).filter((name) => /(?<!expected)\.(?:txt|html)$/.test(name))
  expect(files.length).toBeGreaterThan(10)
  const hashOf = (names: readonly string[], env: Readonly<Record<string, string>>) => {
    const args = ['build', ...names, '-q', '-o', at('out'), '--format', 'nquads']
    const { status, stderr } = merganser(args, { cwd: corpus, env, isLong: true })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    return createHash('sha256')
      .update(readFileSync(at('out/dataset.nq')))
      .digest('hex')
  }
  const first = hashOf(files, { TZ: 'Asia/Shanghai', LC_ALL: 'zh_CN.UTF-8' })
  const reversed = [...files].reverse()
  expect(hashOf(reversed, { TZ: 'America/Anchorage', LC_ALL: 'tr_TR.UTF-8' })).toBe(first)
}, 240_000)

test('reads standard input', () => {
  writeFileSync(at('x.ttl'), SMALL_TURTLE)
  const line =
    'cat x.ttl | $merganser hash - x.ttl; $merganser convert x.ttl -t nquads | $merganser hash - --from nquads'
  const { stdout, stderr } = bash(line, { cwd: at() })
  expect(stderr).toBe('')
  expect(
    new Set(
      stdout
        .trim()
        .split('\n')
        .map((each) => each.slice(0, 64)),
    ).size,
  ).toBe(1)
})

test('names each file that has none, and prints the hashes of the others', () => {
  writeFileSync(at('x.ttl'), SMALL_TURTLE)
  writeFileSync(at('bad.jsonld'), '{')
  writeFileSync(at('x.doc'), '')
  writeFileSync(at('star.ttl'), '<x:a> <x:b> <<( <x:a> <x:b> <x:c> )>> .')
  const nodes = Array.from({ length: 24 }, (_, index) => `_:n${index}`)
  const knot = nodes.flatMap((a) => nodes.map((b) => (a === b ? '' : `${a} <x:p> ${b} .`)))
  writeFileSync(at('knot.nt'), knot.join('\n'))
  const bad = ['bad.jsonld', 'x.doc', 'no.ttl', 'nowhere', '.', 'star.ttl', 'knot.nt']
  const { status, stdout, stderr } = merganser(['hash', 'x.ttl', ...bad, './x.ttl'], {
    cwd: at(),
  })
  expect(status).toBe(1)
  expect(stdout).toMatch(/^([\da-f]{64}) {2}x\.ttl\n\1 {2}\.\/x\.ttl\n$/)
  const told = [
    /^merganser: Cannot read JSON-LD in bad\.jsonld: /,
    /^merganser: Cannot tell the format of x\.doc/,
    /^merganser: Cannot read no\.ttl: there is no such file$/,
    /^merganser: Cannot read nowhere: there is no such file$/,
    /^merganser: The folder \. holds none of dataset\.trig/,
    /^merganser: star\.ttl: The data hold a triple as a term/,
    /^merganser: knot\.nt: The blank nodes are too alike/,
  ]
  const lines = stderr.trimEnd().split('\n')
  expect(lines).toHaveLength(told.length)
  for (const [index, line] of lines.entries()) expect(line).toMatch(told[index] ?? '')
  for (const args of [
    ['diff', 'x.ttl', 'star.ttl'],
    ['convert', 'star.ttl', '-t', 'nquads'],
  ]) {
    expect(warmMerganser(args, { cwd: at() }).stderr).toMatch(
      /^merganser: star\.ttl: The data hold/,
    )
  }
})
