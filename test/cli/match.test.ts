import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { beforeEach, describe, expect, test } from 'vitest'
import { CLI, merganser } from './run-cli.ts'
import { temporaryFolder } from './temporary-folder.ts'
import { warmMerganser } from './warm-cli.ts'

const { at } = temporaryFolder()
const NAMES = 'red flag\nXie Long\nno such thing\n'
const LABELS = '红旗\n谢龙\n石家庄\n'

beforeEach(() => {
  writeFileSync(at('names.txt'), NAMES)
  writeFileSync(at('labels.txt'), LABELS)
})

function match(args: readonly string[], input?: string | Uint8Array): string {
  const all = ['match', ...args]
  const { status, stdout, stderr } =
    input === undefined ? warmMerganser(all, { cwd: at() }) : merganser(all, { cwd: at(), input })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  return stdout
}

test('each name is printed with its label, score and reasons; one without a label is left out', () => {
  const rows = match(['names.txt', 'labels.txt'])
    .split('\n')
    .map((line) => line.split('\t'))
  expect(rows).toEqual([
    ['red flag', '红旗', expect.stringMatching(/^[01]\.\d{3}$/), '红旗~red flag'],
    ['Xie Long', '谢龙', expect.stringMatching(/^0\.9\d\d$/), '谢~Xie (sound) + 龙~Long (sound)'],
    [''],
  ])
})

test('names come from standard input too, with or without a last line break', () => {
  const rows = match(['names.txt', 'labels.txt'])
  expect(match(['-', 'labels.txt'], NAMES)).toBe(rows)
  expect(match(['-', 'labels.txt'], `\ufeff${NAMES.trim().replaceAll('\n', '\r\n\n')}`)).toBe(rows)
})

test('ids stand before what they are of', () => {
  writeFileSync(at('names.tsv'), 'n1\tred flag\n')
  writeFileSync(at('labels.tsv'), 'https://a.example/1\t红旗\nhttps://a.example/2\t谢龙\n')
  const cells = (args: readonly string[]) => match(args).trimEnd().split('\t').slice(0, -2)
  expect(cells(['names.tsv', 'labels.tsv'])).toEqual([
    'n1',
    'red flag',
    'https://a.example/1',
    '红旗',
  ])
  expect(cells(['names.tsv', 'labels.txt'])).toEqual(['n1', 'red flag', '红旗'])
  const [line = ''] = match(['names.tsv', 'labels.tsv', '--format', 'jsonl']).split('\n')
  expect(JSON.parse(line)).toEqual({
    nameId: 'n1',
    name: 'red flag',
    labelId: 'https://a.example/1',
    label: '红旗',
    score: 1,
    reasons: ['红旗~red flag'],
  })
})

test('as JSON each match is a line', () => {
  const lines = match(['names.txt', 'labels.txt', '--format', 'jsonl']).trimEnd().split('\n')
  expect(lines.map((line) => JSON.parse(line).label)).toEqual(['红旗', '谢龙'])
  expect(Object.keys(JSON.parse(lines[0] ?? ''))).toEqual(['name', 'label', 'score', 'reasons'])
})

test('--limit and --threshold say how many labels are printed', () => {
  writeFileSync(at('flags.txt'), '红旗\n红旗渠\n')
  const labels = (...args: readonly string[]) =>
    match(['-', 'flags.txt', ...args], 'red flag')
      .trimEnd()
      .split('\n')
      .map((row) => row.split('\t')[1])
  expect(labels()).toEqual(['红旗'])
  expect(labels('--limit', '2', '--threshold', '0')).toEqual(['红旗', '红旗渠'])
  expect(labels('--limit', '2', '--threshold', '0.99')).toEqual(['红旗'])
  expect(match(['names.txt', 'flags.txt', '--threshold', '1', '-n', '9']).split('\n')).toHaveLength(
    2,
  )
})

test('the order of the labels does not matter', () => {
  writeFileSync(at('reversed.txt'), LABELS.trim().split('\n').reverse().join('\n'))
  expect(match(['names.txt', 'reversed.txt'])).toBe(match(['names.txt', 'labels.txt']))
})

test('an answer does not wait for the names that are still to come', async () => {
  const child = spawn(process.execPath, [CLI, 'match', '-', 'labels.txt'], { cwd: at() })
  child.stdin.write('red flag\n')
  const [answer] = await once(child.stdout, 'data')
  expect(String(answer)).toMatch(/^red flag\t红旗\t/)
  child.stdin.end()
  expect(await once(child, 'close')).toEqual([0, null])
})

describe('what is wrong is said with file and line', () => {
  test.each([
    ['labels.txt', '', 'labels.txt holds no label; give one a line'],
    ['labels.txt', ' \n\n', 'labels.txt holds no label; give one a line'],
    [
      'labels.txt',
      '红旗\nid\t谢龙\n',
      'labels.txt, line 2: the line has 2 columns; expected a text alone, as in the first line',
    ],
    [
      'names.txt',
      'a\tb\n\nc\n',
      'names.txt, line 3: the line has 1 column; expected an id, a tab and a text',
    ],
    [
      'names.txt',
      'a\tb\tc\n',
      'names.txt, line 1: the line has 3 columns; expected an id, a tab and a text',
    ],
    ['names.txt', 'a\t \n', 'names.txt, line 1: the line is not an id, a tab and a text'],
    ['names.txt', 'x'.repeat(2 ** 21), 'names.txt, line 1: the line is longer than 1 MiB'],
    [
      'names.txt',
      Buffer.from('ok\n\xbd\xf1', 'latin1'),
      'names.txt, line 2: the line is not UTF-8',
    ],
  ])('%s: %#', (file, content, message) => {
    writeFileSync(at(file), content)
    const { status, stdout, stderr } = merganser(['match', 'names.txt', 'labels.txt'], {
      cwd: at(),
    })
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toMatch(/^merganser: [^\n]*\n$/)
    expect(stderr).toContain(message)
  })

  test.each([
    [['nowhere.txt', 'labels.txt'], 'Cannot read nowhere.txt: there is no such file'],
    [['names.txt', 'nowhere.txt'], 'Cannot read nowhere.txt: there is no such file'],
    [['names.txt', '-'], 'Give the labels as a file; only names may be -'],
  ])('%j', (args, message) => {
    const { status, stdout, stderr } = merganser(['match', ...args], { cwd: at() })
    expect({ status, stdout, stderr }).toEqual({
      status: 1,
      stdout: '',
      stderr: `merganser: ${message}\n`,
    })
  })
})

test.each([
  [[], /missing required argument 'names'/],
  [['names.txt'], /missing required argument 'labels'/],
  [['names.txt', 'labels.txt', '--threshold', '2'], /Give a number from 0 to 1/],
  [['names.txt', 'labels.txt', '--limit', '0'], /Give a whole number from 1/],
  [['names.txt', 'labels.txt', '--limit', '1.5'], /Give a whole number from 1/],
  [['names.txt', 'labels.txt', '--format', 'csv'], /Allowed choices are tsv, jsonl/],
])('match %j is refused with exit code 2', (args, reason) => {
  const { status, stdout, stderr } = merganser(['match', ...args], { cwd: at() })
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toMatch(reason)
})

test('match --help explains, in lines of 80 columns', () => {
  const help = match(['--help'])
  for (const word of ['--threshold', '--format', 'jsonl', '--limit', 'ids', 'Examples:']) {
    expect(help).toContain(word)
  }
  expect(Math.max(...help.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80)
})
