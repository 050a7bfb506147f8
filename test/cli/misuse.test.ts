import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { CORPUS, merganser } from './run-cli.ts'
import { temporaryFolder } from './temporary-folder.ts'

const { at, tree } = temporaryFolder()

test.each([
  [['--help'], ['build', 'extract', 'validate', '--version', 'Examples:']],
  [
    ['help', 'build'],
    [
      '--output',
      '--format',
      'graphml',
      '--pack',
      '--base',
      '--min-confidence',
      '--quiet',
      'Examples:',
    ],
  ],
  [
    ['extract', '--help'],
    ['--format', 'json', 'text', '--pack', 'standard input', 'Examples:'],
  ],
  [
    ['eval', '--help'],
    ['.gold.json', '.expected.txt', '--misses', '--calibration', 'table', 'json', 'Examples:'],
  ],
  [
    ['explain', '--help'],
    ['<query>', 'A -> B', '--format', '--base', '--min-confidence', 'Examples:'],
  ],
  [
    ['validate', '--help'],
    ['.ttl', '.trig', '.nt', '.nq', '--pack', 'Examples:'],
  ],
  [
    ['hash', '--help'],
    ['RDFC-1.0', 'dataset.trig', '.jsonld', 'standard input', '--from', 'Examples:'],
  ],
  [
    ['diff', '--help'],
    ['<old> <new>', '--exit-code', '--format', 'Examples:'],
  ],
  [
    ['remove', '--help'],
    ['byte for byte', 'name of the file', 'Examples:'],
  ],
  [
    ['convert', '--help'],
    ['--to', '--from', '--output', 'Examples:'],
  ],
])('%j explains', (args, words) => {
  const { status, stdout, stderr } = merganser(args)
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  for (const word of words) expect(stdout).toContain(word)
  expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80)
})

test('--version says which', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
  expect(merganser(['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' })
})

test.each([
  [[], /^Usage: merganser/],
  [['describe'], /unknown command 'describe'/],
  [['bild'], /Did you mean build\?/],
  [['build'], /missing required argument 'file'/],
  [['extract'], /missing required argument 'file'/],
  [['validate'], /missing required argument 'file'/],
  [['build', CORPUS, '--colour'], /unknown option '--colour'/],
  [['build', CORPUS, '-o'], /argument missing/],
  [['build', CORPUS, '--min-confidence', 'high'], /Give a number from 0 to 1/],
  [['build', CORPUS, '--min-confidence', '1.01'], /Give a number from 0 to 1/],
  [['build', CORPUS, '--min-confidence', ''], /Give a number from 0 to 1/],
  [['build', CORPUS, '--base', 'id/'], /Give an absolute IRI that ends in \/ or #/],
  [['build', CORPUS, '--base', 'https://a.example/id'], /Give an absolute IRI that ends in/],
  [['build', CORPUS, '--base', 'https://a.example/a b/'], /Give an absolute IRI that ends in/],
  [
    ['build', CORPUS, '--format', 'turtle,pdf'],
    /There is no format "pdf"; there are turtle, trig,/,
  ],
  [['convert', 'a.ttl'], /required option '-t, --to <format>' not specified/],
  [['convert', 'a.ttl', '--to', 'rdfxml'], /Allowed choices are turtle, trig/],
  [['diff', '-', '-'], /- is given twice, and standard input can be read once/],
  [['hash', '-', CORPUS, '-'], /- is given twice/],
  [['build', '-', '-'], /- is given twice/],
  [['extract', '-', '-'], /- is given twice/],
  [['explain', 'x', '-', '-'], /- is given twice/],
  [['validate', '-', '-'], /- is given twice/],
  [['match', '-', '-'], /- is given twice/],
  [['extract', CORPUS, '--format', 'xml'], /Allowed choices are json, text/],
])('%j is refused with exit code 2', (args, reason) => {
  const { status, stdout, stderr } = merganser(args, { cwd: at() })
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toMatch(reason)
  expect(stderr).not.toMatch(/^\s+at /m)
  expect(tree()).toEqual([])
})
