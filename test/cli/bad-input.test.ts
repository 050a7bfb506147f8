import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { bash, CORPUS, merganser } from './run-cli.ts'
import { temporaryFolder } from './temporary-folder.ts'

const { at, tree } = temporaryFolder()
const SMALL = 'test/fixtures/chess-club'

const BAD_FILES: readonly (readonly [what: string, bytes: Uint8Array | string, message: string])[] =
  [
    ['an empty file', '', 'bad.txt is empty; give a file with text'],
    ['a file of white space', ' \n\n', 'bad.txt holds nothing but white space'],
    ['half a PDF', '%PDF-1.7\n%âãÏÓ', 'bad.txt is cut off or damaged and cannot be read as a PDF'],
    ['binary data', Uint8Array.of(1, 2, 3, 0, 4), 'bad.txt holds control characters'],
    ['no encoding known', Uint8Array.of(0x63, 0xe9), 'byte 0xE9 at offset 1; convert it with'],
    [
      'an HTML page without an article',
      '<!doctype html><title>x</title>',
      'No text found in this page: bad.txt',
    ],
  ]

test.each(BAD_FILES)(
  '%s is refused by build and by extract, and nothing is written',
  (_what, bytes, message) => {
    writeFileSync(at('bad.txt'), bytes)
    for (const args of [
      ['build', 'bad.txt'],
      ['extract', 'bad.txt', '--format', 'json'],
    ]) {
      const { status, stdout, stderr } = merganser(args, { cwd: at() })
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
      expect(stderr).toMatch(/^merganser: [^\n]*\n$/)
      expect(stderr).toContain(message)
    }
    expect(tree()).toEqual(['bad.txt'])
  },
)

test.each([
  ['nowhere.txt', 'merganser: Cannot read nowhere.txt: there is no such file\n'],
  ['.', 'merganser: There is no document that could be read; give files or folders with some\n'],
  ['', 'merganser: Cannot read : there is no such file\n'],
])('%j is no file', (path, stderr) => {
  expect(merganser(['build', path], { cwd: at() })).toEqual({ status: 1, stdout: '', stderr })
  expect(tree()).toEqual([])
})

test('of several bad files each is reported, and the good one is not built', () => {
  writeFileSync(at('empty.txt'), '')
  const { status, stderr } = merganser(['build', 'nowhere.txt', CORPUS, 'empty.txt'], { cwd: at() })
  expect(status).toBe(1)
  expect(stderr).toBe(
    'merganser: Cannot read nowhere.txt: there is no such file\n' +
      'merganser: empty.txt is empty; give a file with text\n',
  )
  expect(tree()).toEqual(['empty.txt'])
})

test('an input without end is refused, not read for ever', () => {
  const { status, stderr } = bash('yes words | $merganser build -', { cwd: at() })
  expect(status).toBeGreaterThan(0)
  expect(stderr).toBe(
    'merganser: - is larger than the 67108864 bytes that are read at once; split it\n',
  )
})

test('a pack that is not there is named', () => {
  const { status, stderr } = merganser(['build', CORPUS, '--pack', 'nowhere'], { cwd: at() })
  expect(status).toBe(1)
  expect(stderr).toMatch(/^merganser: [^\n]*nowhere[^\n]*\n$/)
  expect(tree()).toEqual([])
})

test('a folder without a pack is refused', () => {
  mkdirSync(at('pack'))
  const { status, stderr } = merganser(['build', CORPUS, '--pack', 'pack'], { cwd: at() })
  expect(status).toBe(1)
  expect(stderr).toMatch(/^merganser: No Turtle files in pack[^\n]*\n$/)
})

/** Takes the small pack, and breaks a file of it. */
function breakPack(path: string, breakFile: (text: string) => string): void {
  cpSync(SMALL, at('pack'), { recursive: true })
  const text = readFileSync(at('pack', path), 'utf8')
  const broken = breakFile(text)
  expect(broken).not.toBe(text)
  writeFileSync(at('pack', path), broken)
}

const lineOf = (text: string, part: string) => text.slice(0, text.indexOf(part)).split('\n').length

test('a slip in the Turtle of a pack is shown with file and line', () => {
  const text = readFileSync(`${SMALL}/properties.ttl`, 'utf8')
  const line = lineOf(text, 'rdfs:domain')
  breakPack('properties.ttl', (before) => before.replace('rdfs:domain', 'rdfs:domain ]'))
  const { status, stderr } = merganser(['build', CORPUS, '--pack', 'pack'], { cwd: at() })
  expect(status).toBe(1)
  expect(stderr).toMatch(/^merganser: [^\n]*\n$/)
  expect(stderr).toContain(`properties.ttl, line ${line}: `)
  expect(tree().some((path) => path.startsWith('output'))).toBe(false)
})

test('a term of a pack that lacks what it needs is shown with file, line and name', () => {
  const text = readFileSync(`${SMALL}/classes.ttl`, 'utf8')
  const line = lineOf(text, 'chess:Player a owl:Class')
  breakPack('classes.ttl', (before) =>
    before.replace(/(chess:Player a owl:Class ;\n) +rdfs:label .*\n/, '$1'),
  )
  const { status, stderr } = merganser(['build', CORPUS, '--pack', 'pack'], { cwd: at() })
  expect(status).toBe(1)
  expect(stderr).toMatch(/^merganser: [^\n]*\n$/)
  expect(stderr).toContain(`classes.ttl, line ${line}: `)
  expect(stderr).toContain('ns#Player')
})

test('a stack is shown only to those who ask', () => {
  const debug = merganser(['build', 'nowhere.txt'], { env: { MERGANSER_DEBUG: '1' } })
  expect(debug.stderr).toMatch(/^merganser: Cannot read nowhere\.txt[^\n]*\nInputError: .*\n\s+at /)
  expect(debug.stderr).toContain('caused by Error: ENOENT')
})
