import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { ExtractedDocument } from '../../src/cli/extract-json.ts'
import { bash, CORPUS, merganser } from './run-cli.ts'
import { temporaryFolder } from './temporary-folder.ts'
import { warmMerganser } from './warm-cli.ts'

const { at } = temporaryFolder()

function extract(
  args: readonly string[],
  input?: string | Uint8Array,
  notes = '',
): ExtractedDocument[] {
  const all = ['extract', '--format', 'json', ...args]
  const { status, stdout, stderr } =
    input === undefined ? warmMerganser(all, { cwd: at() }) : merganser(all, { cwd: at(), input })
  expect({ status, stderr }).toEqual({ status: 0, stderr: notes })
  return stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
}

test('each document is one line of JSON in which every place holds', () => {
  const text = readFileSync(CORPUS, 'utf8')
  const [document, ...others] = extract([CORPUS])
  expect(others).toEqual([])
  expect(document).toMatchObject({ document: 'jilin-executive-meeting.txt', text })
  const mentions = document?.entities.flatMap((entity) => entity.mentions) ?? []
  const facts = document?.facts ?? []
  expect(mentions.length).toBeGreaterThan(10)
  expect(facts.length).toBeGreaterThan(10)
  for (const { start, end, surface } of mentions) expect(text.slice(start, end)).toBe(surface)
  const iris = new Set(document?.entities.map(({ iri }) => iri))
  for (const { s, p, evidence } of facts) {
    expect(s === 'Document' || iris.has(s)).toBe(true)
    expect(p).toMatch(/^[a-z]\w+$/i)
    expect(evidence.length).toBeGreaterThan(0)
    for (const { start, end } of evidence) expect(text.slice(start, end).length).toBe(end - start)
  }
  expect(facts.some(({ s }) => s === 'Document')).toBe(true)
  expect(document?.entities.every((entity) => entity.mentions.length > 0)).toBe(true)
})

test('documents come in the order given, the same text once', () => {
  for (const name of ['b', 'a']) writeFileSync(at(`${name}.txt`), `Text ${name}.`)
  writeFileSync(at('c.txt'), 'Text b.')
  const note = 'merganser: c.txt has the same text as b.txt: they are one document, counted once\n'
  const documents = extract(['b.txt', 'a.txt', 'c.txt', 'b.txt'], undefined, note)
  expect(documents.map(({ document }) => document)).toEqual(['b.txt', 'a.txt'])
})

test('standard input is read as any file is', () => {
  const [fromFile] = extract([CORPUS])
  const [fromInput] = extract(['-'], readFileSync(CORPUS))
  expect(fromInput).toEqual({ ...fromFile, document: '-' })
})

test('text for people groups statements by subject, with the sentences that say so', () => {
  const { status, stdout } = merganser(['extract', CORPUS])
  expect(status).toBe(0)
  expect(stdout).toMatch(/^jilin-executive-meeting\.txt\n\n/)
  expect(stdout).toMatch(/\n\n[^\n]+ \(Meeting\)\n +\d+ % {2}held/)
  expect(stdout).toContain(
    '"Han Jun presided over the 2021th executive meeting of Jilin Province 2021"',
  )
})

test('what a terminal would obey is not printed', () => {
  const text = readFileSync(CORPUS, 'utf8').replace(
    'Han Jun presided',
    '\u001b[31mHan Jun presided',
  )
  const { stdout } = merganser(['extract', '-'], { input: text })
  expect(stdout).toContain('[31mHan Jun presided over')
  expect(stdout).not.toContain('\u001b')
})

test('a reader that has seen enough is left in peace', () => {
  const text = readFileSync(CORPUS, 'utf8')
  const names = Array.from({ length: 20 }, (_, index) => `${index}.txt`)
  for (const name of names) writeFileSync(at(name), `${text}\n${name}`)
  const { stdout, stderr } = bash(
    `$merganser extract --format json ${names.join(' ')} | head -c 100; echo " \${PIPESTATUS[0]}"`,
    { cwd: at() },
  )
  expect(stderr).toBe('')
  expect(stdout).toMatch(/^\{"document":"0\.txt".* 0\n$/s)
})
