import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { FORMAT_NAMES } from '../../src/format-names.ts'
import { merganser } from './run-cli.ts'
import { SMALL_DOCUMENTS, writeSmallDocuments } from './small-documents.ts'
import { temporaryFolder } from './temporary-folder.ts'
import { warmMerganser } from './warm-cli.ts'

vi.setConfig({ testTimeout: 120_000 })

const { at } = temporaryFolder()

test('writes what is asked for and no more, also where more was before', () => {
  writeSmallDocuments(at())
  const build = (...args: readonly string[]) =>
    warmMerganser(['build', 'a.txt', '-o', 'out', ...args], { cwd: at() })
  const { stdout } = build('--format', 'csv, Turtle', '-f', 'jsonld')
  const files = ['build.json', 'dataset.jsonld', 'edges.csv', 'graph.ttl', 'nodes.csv']
  expect(readdirSync(at('out'))).toEqual(files)
  for (const file of files) expect(stdout).toContain(join('out', file))
  writeFileSync(at('out/mine.txt'), 'mine')
  build('--format', 'nquads', '-q')
  expect(readdirSync(at('out'))).toEqual(['build.json', 'dataset.nq', 'mine.txt'])
})

test('a text with control characters comes through every format', () => {
  writeFileSync(
    at('pages.txt'),
    `${SMALL_DOCUMENTS['a.txt']}\u000c\u0001${SMALL_DOCUMENTS['b.txt']}`,
  )
  const all = ['-q', '--format', FORMAT_NAMES.join(',')]
  const run = warmMerganser(['build', 'pages.txt', '-o', 'out', ...all], { cwd: at() })
  expect(run).toEqual({ status: 0, stdout: '', stderr: '' })
  expect(readdirSync(at('out'))).toHaveLength(FORMAT_NAMES.length + 2)
})

test('a page that answers queries says what it weighs, and its graph is the same', () => {
  writeSmallDocuments(at())
  const build = (out: string, ...args: readonly string[]) =>
    warmMerganser(['build', 'a.txt', '-o', out, '-f', 'html', ...args], { cwd: at() })
  const plain = build('plain')
  const answering = build('answering', '--with-query')
  expect(plain.stdout).toContain('the graph to explore: open it in a browser\n')
  expect(answering.stdout).toMatch(/open it in a browser; it answers SPARQL, and is [23]\.\d MB\n/)
  const size = (folder: string) => statSync(at(`${folder}/graph.html`)).size
  expect(size('plain')).toBeLessThan(1_500_000)
  expect(size('answering')).toBeLessThan(4_000_000)
  const record = (folder: string) => JSON.parse(readFileSync(at(`${folder}/build.json`), 'utf8'))
  expect(record('answering')).toEqual({ ...record('plain'), withQuery: true })
})

test('a page that is not written cannot answer', () => {
  const { status, stderr } = merganser(['build', 'a.txt', '--with-query', '-f', 'turtle'])
  expect(status).toBe(2)
  expect(stderr).toContain('--with-query is about graph.html, which --format leaves out')
})

test('refuses a format that there is not, with those that there are', () => {
  const { status, stdout, stderr } = merganser(['build', 'a.txt', '-f', 'turtle,rdfxml'])
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toMatch(/There is no format "rdfxml"; there are turtle, trig, nquads, ntriples/)
})
