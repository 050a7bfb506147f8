import { mkdirSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { ExtractedDocument } from '../../src/cli/extract-json.ts'
import type { GoldDocument } from '../../src/evaluate/gold.ts'
import { parseGold } from '../../src/evaluate/parse-gold.ts'
import { poolScores } from '../../src/evaluate/pool-scores.ts'
import { scoreDocument } from '../../src/evaluate/score-document.ts'
import { merganser } from './run-cli.ts'
import { temporaryFolder } from './temporary-folder.ts'
import { warmMerganser } from './warm-cli.ts'

const { at } = temporaryFolder()
const PACK = ['--pack', 'test/fixtures/chess-club']

const TEXT = 'Deputy Treasurer Tomas Reyes, who plays for the Saltmarsh Chess Club, was second.\n'

/** Of what stands in `TEXT`: two facts, one that the pack reads, one with a thing that it does not know. */
const GOLD = {
  document: 'a.txt',
  entities: [
    mention('Deputy Treasurer', 'Office'),
    mention('Tomas Reyes', 'Player'),
    mention('Saltmarsh Chess Club', 'Club'),
    mention('second', 'Rank'),
  ],
  facts: [
    { s: 'Tomas Reyes', p: 'holdsOffice', o: 'Deputy Treasurer', evidence: TEXT },
    { s: 'Tomas Reyes', p: 'ranked', o: 'second', evidence: TEXT },
  ],
}

function mention(surface: string, type: string) {
  const start = TEXT.indexOf(surface)
  return { start, end: start + surface.length, surface, type, id: surface }
}

function writeCase(name: string, gold: object, text: string = TEXT): void {
  writeFileSync(at(`${name}.gold.json`), JSON.stringify(gold))
  writeFileSync(at(`${name}.txt`), text)
}

function evaluate(...args: readonly string[]): string {
  const { status, stdout, stderr } = warmMerganser(['eval', at(), ...PACK, ...args])
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  return stdout
}

test('the table has the figures of all, of each type, predicate and document', () => {
  writeCase('a', GOLD)
  const table = evaluate()
  expect(table).toMatch(/^ +precision +recall +F1 +right +predicted +gold\n/)
  for (const row of [
    /^mentions-exact +1\.000 +0\.750 +0\.857 +3 +3 +4$/m,
    /^mentions-overlap +1\.000 +0\.750 +0\.857 +3 +3 +4$/m,
    /^identity +1\.000 +1\.000 +1\.000 +0 +0 +0$/m,
    /^facts +0\.500 +0\.500 +0\.500 +1 +2 +2$/m,
    /^evidence +1\.000$/m,
    /^surfaces +1\.000$/m,
    /^ {2}Rank +0\.000 +0\.000 +0\.000 +0 +0 +1$/m,
    /^ {2}playsFor +0\.000 +0\.000 +0\.000 +0 +1 +0$/m,
    /^ {2}a\.txt +0\.857 +0\.857 +1\.000 +0\.500$/m,
  ]) {
    expect(table).toMatch(row)
  }
  expect(table).not.toContain('\u001b')
  expect(table).not.toContain('Missed')
})

test('--misses lists what was missed and what is spurious, below its sentence', () => {
  writeCase('a', GOLD)
  const sentence = TEXT.trim()
  expect(evaluate('--misses')).toContain(
    [
      'Missed and spurious in a.txt',
      `  "${sentence}"`,
      '    missed Rank: "second"',
      '    missed fact: Tomas Reyes | ranked | second (no mention of second was found)',
      '    spurious fact: Tomas Reyes | playsFor | Saltmarsh Chess Club (gold has nothing between the two)',
      '',
    ].join('\n'),
  )
})

test('--calibration shows how often facts of each confidence are right', () => {
  writeCase('a', GOLD)
  const table = evaluate('--calibration')
  expect(table).toMatch(/^Facts by confidence +predicted +right +share +confidence$/m)
  const rows = [...table.matchAll(/^ {2}(\d\.\d)–(\d\.\d) +(\d) +(\d) +(\S+) +(\S+)$/gm)]
  expect(rows.map(([, from, to]) => `${from} ${to}`)).toEqual([
    '0.5 0.6',
    '0.6 0.7',
    '0.7 0.8',
    '0.8 0.9',
    '0.9 1.0',
  ])
  const sum = (column: number) => rows.reduce((total, row) => total + Number(row[column]), 0)
  expect([sum(3), sum(4)]).toEqual([2, 1])
  expect(table).toMatch(/^ {2}\S+ +0 +0 +– +–$/m)
  expect(table).not.toContain('0.4–0.5')
  expect(table).toMatch(/^Facts by property +predicted +right +share +confidence$/m)
  expect(table).toMatch(/^ {2}playsFor +1 +0 +0\.000 +0\.\d{3}$/m)
})

test('JSON has the same, under the names that programs know', () => {
  writeCase('a', GOLD)
  const report = JSON.parse(evaluate('--format', 'json'))
  expect(Object.keys(report)).toEqual([
    'mentions-exact',
    'mentions-overlap',
    'identity',
    'facts',
    'evidence',
    'surfaces',
    'perType',
    'perPredicate',
    'documents',
  ])
  expect(report.facts).toEqual({
    precision: 0.5,
    recall: 0.5,
    f1: 0.5,
    tp: 1,
    predicted: 2,
    gold: 2,
  })
  const asked = JSON.parse(evaluate('--format', 'json', '--misses', '--calibration'))
  expect(asked).toMatchObject(report)
  expect(asked.calibration).toHaveLength(5)
  expect(asked.calibrationByProperty).toMatchObject([
    { property: 'holdsOffice', predicted: 1, right: 1 },
    { property: 'playsFor', predicted: 1, right: 0 },
  ])
  expect(asked.misses[0]).toEqual({
    document: 'a.txt',
    kind: 'mention',
    fault: 'missed',
    type: 'Rank',
    surface: 'second',
    id: 'second',
    sentence: TEXT.trim(),
  })
})

test('--min-confidence leaves out what is less sure, and shows bands down to it', () => {
  writeCase('a', GOLD)
  expect(JSON.parse(evaluate('--format', 'json', '--min-confidence', '1')).facts.predicted).toBe(0)
  expect(evaluate('--calibration', '--min-confidence', '0.31')).toMatch(/^ {2}0\.3–0\.4 +0/m)
})

test('what is scored is what extract prints', () => {
  const texts = ['a', 'b'].map((name, index) => TEXT.replaceAll(' ', ' '.repeat(index + 1)) + name)
  const cases = texts.map((text, index): GoldDocument => {
    const gold = { ...GOLD, document: `${index}.txt` }
    writeCase(`${index}`, gold, text)
    // Offsets are those of the narrow text.
    writeFileSync(at(`${index}.expected.txt`), TEXT)
    return { ...parseGold(JSON.stringify(gold), ''), text: TEXT }
  })
  const { stdout } = warmMerganser([
    'extract',
    at('0.txt'),
    at('1.txt'),
    '--format',
    'json',
    ...PACK,
  ])
  const scores = stdout
    .trim()
    .split('\n')
    .map((line, index) => {
      const { text, entities, facts }: ExtractedDocument = JSON.parse(line)
      const told = facts.map((fact) => ({ ...fact, confidence: 1 }))
      const [gold] = cases.slice(index)
      if (gold === undefined) throw new Error('More documents than gold')
      return scoreDocument(gold, { text, entities, facts: told, sentences: [] })
    })
  const report = poolScores(scores)
  expect(report['mentions-exact'].tp).toBe(6)
  expect(JSON.parse(evaluate('--format', 'json'))).toEqual(report)
})

test('the expected text stands in for a document that is not there, or not read', () => {
  writeFileSync(at('a.gold.json'), JSON.stringify({ ...GOLD, document: 'a.pdf' }))
  writeFileSync(at('a.expected.txt'), TEXT)
  const figures = JSON.parse(evaluate('--format', 'json'))
  expect(figures['mentions-exact'].tp).toBe(3)
  expect(figures.documents[0].document).toBe('a.pdf')
  writeFileSync(at('a.pdf'), '%PDF-1.7\n%âãÏÓ')
  const { status, stdout, stderr } = merganser(['eval', at(), ...PACK, '--format', 'json'])
  expect({ status, figures: JSON.parse(stdout) }).toEqual({ status: 0, figures })
  expect(stderr).toMatch(/^merganser: a\.pdf looks like a PDF.*a\.expected\.txt is read instead\n$/)
})

test('gold at the wrong place is told of, and scored as it is', () => {
  const [first, ...others] = GOLD.entities
  writeCase('a', { ...GOLD, entities: [{ ...first, start: 1 }, ...others] })
  const { status, stderr } = warmMerganser(['eval', at(), ...PACK])
  expect(status).toBe(0)
  expect(stderr).toMatch(
    /^merganser: .*a\.gold\.json: "Deputy Treasurer" does not stand at 1–16 of/,
  )
})

describe('what cannot be read is refused by name, with exit code 1:', () => {
  const refused = (folder: string) => {
    const { status, stdout, stderr } = merganser(['eval', folder, ...PACK])
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).not.toMatch(/^\s+at /m)
    return stderr
  }

  test('a folder that is not there', () => {
    expect(refused(at('nowhere'))).toMatch(
      /^merganser: Cannot read .*nowhere: there is no such folder\n$/,
    )
  })

  test('a file', () => {
    writeCase('a', GOLD)
    expect(refused(at('a.txt'))).toMatch(/a\.txt: it is no folder; give the one that it is in\n$/)
  })

  test('a folder without gold', () => {
    mkdirSync(at('texts'))
    expect(refused(at('texts'))).toMatch(/texts holds no file that ends in \.gold\.json; put /)
  })

  test('gold that is wrong, each file of it', () => {
    writeCase('fine', { ...GOLD, document: 'fine.txt' })
    writeCase('lone', { ...GOLD, document: 'other.txt' })
    writeCase('empty', { ...GOLD, document: 'empty.txt' }, '')
    writeCase('odd', { ...GOLD, entities: [{ ...GOLD.entities[0], id: 7 }] })
    writeFileSync(at('slip.gold.json'), '{"document": "a.txt",')
    const lines = refused(at()).trim().split('\n')
    const [empty, lone, odd, slip] = lines.filter((line) => !line.includes('does not stand'))
    expect(empty).toContain('empty.txt is empty')
    expect(lone).toContain('lone.gold.json is about other.txt, which is not beside it')
    expect(odd).toContain('odd.gold.json: entities[0].id is not a string')
    expect(slip).toContain('slip.gold.json is not JSON')
  })
})

test.each([
  [['eval'], /missing required argument 'folder'/],
  [['eval', '.', '--format', 'xml'], /Allowed choices are table, json/],
  [['eval', '.', '--min-confidence', '2'], /Give a number from 0 to 1/],
])('%j is refused with exit code 2', (args, reason) => {
  const { status, stdout, stderr } = merganser(args)
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toMatch(reason)
})
