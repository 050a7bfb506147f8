import { readFileSync, writeFileSync } from 'node:fs'
import { Parser } from 'n3'
import { describe, expect, test } from 'vitest'
import { CORPUS, merganser } from './run-cli.ts'
import { temporaryFolder } from './temporary-folder.ts'
import { warmMerganser } from './warm-cli.ts'

const { at } = temporaryFolder()
const CHESS = ['test/fixtures/chess-club/bulletin.txt', '--pack', 'test/fixtures/chess-club']

function explain(...args: readonly string[]): string {
  const { status, stdout, stderr } = warmMerganser(['explain', ...args])
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  return stdout
}

describe('a thing', () => {
  let shown = ''
  const text = () => {
    shown ||= explain('Tomas Reyes', ...CHESS)
    return shown
  }

  test('is shown with its class, IRI and names', () => {
    expect(text()).toMatch(/^Tomas Reyes \(Player\)\n {2}IRI +https:\S+\/player\/tomas-reyes\n/)
    expect(text()).toMatch(/^ {2}in the pack +no$/m)
    expect(text()).toMatch(/^ {2}Names\n {4}2 × {2}"Tomas Reyes" +the name itself$/m)
  })

  test('is shown with each mention, its place, what found it, and its words in the sentence', () => {
    const bulletin = readFileSync('test/fixtures/chess-club/bulletin.txt', 'utf8')
    const places = [...text().matchAll(/^ {4} *(\d+)–(\d+) +\d+ % {2}"Tomas Reyes" {2}\S/gm)]
    expect(places).toHaveLength(2)
    for (const [, start, end] of places) {
      expect(bulletin.slice(Number(start), Number(end))).toBe('Tomas Reyes')
    }
    expect(text()).toContain(
      '\n      Deputy Treasurer [Tomas Reyes], who plays for the Saltmarsh Chess Club, was second.\n',
    )
  })

  test('is shown with what is said of it, by which words, and the rules of the pack', () => {
    expect(text()).toMatch(/\d % {2}Tomas Reyes → plays for → Saltmarsh Chess Club\n/)
    expect(text()).toMatch(/\[Tomas Reyes\], who \[plays for\] the \[Saltmarsh Chess Club\], was/)
    expect(text()).toMatch(/^ {2}Rules$/m)
    expect(text()).toMatch(/^ {6}plays for: clause, \d+ %$/m)
    expect(text()).toMatch(/^ {6}verbs: play for/m)
    expect(text()).toMatch(/^ {6}as in ".+"$/m)
  })

  test('that is called just so comes before others with the words in their names', () => {
    const gambit = explain('harbour gambit', ...CHESS)
    expect(gambit).toMatch(/^Harbour Gambit \(Opening\)\n/)
    expect(gambit).toMatch(
      /\nThe words are also part of the names of\n {2}Harbour Gambit Study Pro/,
    )
  })

  test('is found by all that the graph calls it, and said to be in several documents', () => {
    writeFileSync(
      at('later.txt'),
      'Tomas Reyes, who plays for the Saltmarsh Chess Club, was third.\n',
    )
    const both = explain('player/tomas-reyes', ...CHESS, at('later.txt'))
    expect(both).toContain('  Mentions in bulletin.txt\n')
    expect(both).toContain('  Mentions in later.txt\n')
  })
})

test('a translated name is shown with what each of its parts stands for', () => {
  const text = explain('Chinese autumn sand duck', CORPUS)
  expect(text).toMatch(/^Scaly-sided merganser \(Species\)\n/)
  expect(text).toMatch(/"Chinese autumn sand duck" .*秋~autumn \+ 沙~sand \+ 鸭~duck/)
})

describe('a statement', () => {
  const STATEMENT = 'Tomas Reyes → plays for → Saltmarsh Chess Club'

  test('is found by its ends, and shown with the rule as the pack words it', () => {
    const text = explain('Reyes -> Saltmarsh Chess Club', ...CHESS)
    expect(text).toMatch(
      new RegExp(`^${STATEMENT}\\n {2}IRI +https:\\S+/statement/[0-9a-f]{16}\\n`),
    )
    expect(text).toMatch(/^ {2}said +\d+ %, asserted$/m)
    expect(text).toMatch(/^ {2}read by +\S+\n +plays for: clause, \d+ %\n +verbs: play for/m)
    expect(text).toMatch(/bulletin\.txt \d+–\d+: .*\[Tomas Reyes\], who \[plays for\] the \[Salt/)
  })

  test('is found by the IRI that it has in dataset.trig', () => {
    const [file = '', ...pack] = CHESS
    warmMerganser(['build', file, ...pack, '-q', '-o', at('out')])
    const quads = new Parser().parse(readFileSync(at('out', 'dataset.trig'), 'utf8'))
    const iri =
      quads.find(
        ({ predicate, object }) =>
          predicate.value.endsWith('#predicate') && object.value.endsWith('playsFor'),
      )?.subject.value ?? ''
    expect(explain(iri, ...CHESS)).toMatch(new RegExp(`^${STATEMENT}\\n`))
  })

  test('that is too unsure to be in a graph is shown, and said to be left out', () => {
    const ends = ['Reyes -> Saltmarsh Chess Club', ...CHESS]
    expect(explain(...ends, '--min-confidence', '1')).toMatch(
      /asserted, too unsure to be in a graph$/m,
    )
  })
})

test('JSON has all of it', () => {
  const { things, statements, others } = JSON.parse(explain('Reyes', ...CHESS, '--format', 'json'))
  expect([statements, others]).toEqual([[], []])
  expect(things).toMatchObject([
    { label: 'Tomas Reyes', mentions: [{ surface: 'Tomas Reyes' }, { surface: 'Tomas Reyes' }] },
  ])
  for (const { sentence, marks, surface } of things[0].mentions) {
    expect(sentence.slice(marks[0].start, marks[0].end)).toBe(surface)
  }
  expect(things[0].statements.length).toBeGreaterThan(2)
  for (const { rule } of things[0].statements) expect(rule).toMatchObject({ kind: 'property-cue' })
})

test('neither colour nor what a terminal obeys is printed into a pipe', () => {
  writeFileSync(
    at('odd.txt'),
    'Tomas Reyes, who plays for the Saltmarsh Chess Club, was \u001b[31mthird.\n',
  )
  for (const env of [{}, { NO_COLOR: '1' }]) {
    const args = ['explain', 'Reyes', at('odd.txt'), ...CHESS.slice(1)]
    const { status, stdout } = merganser(args, { env })
    expect(status).toBe(0)
    expect(stdout).toContain('was [31mthird.')
    expect(stdout).not.toContain('\u001b')
  }
})

test.each([
  [
    ['Tomas Reyez', ...CHESS],
    'Nothing in these documents is called "Tomas Reyez"; did you mean "Tomas Reyes"?',
  ],
  [
    ['Zwischenzug', ...CHESS],
    'is called "Zwischenzug"; merganser extract shows what is read in them',
  ],
  [['Tomas Reyes -> Vellmarch', ...CHESS], 'is called "Vellmarch"'],
  [
    ['Saltmarsh Chess Club -> Tomas Reyes', ...CHESS],
    'No statement leads from "Saltmarsh Chess Club" to "Tomas Reyes"; one leads back: ask for "Tomas Reyes -> Saltmarsh Chess Club"',
  ],
  [
    ['Tomas Reyes -> Weavers Hall', ...CHESS],
    'No statement leads from "Tomas Reyes" to "Weavers Hall"; ask for "Tomas Reyes" to see',
  ],
  [['Reyes', 'nowhere.txt'], 'Cannot read nowhere.txt: there is no such file'],
])('%j: nothing is found, exit code 1', (args, message) => {
  const { status, stdout, stderr } = merganser(['explain', ...args])
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
  expect(stderr).toMatch(/^merganser: [^\n]+\n$/)
  expect(stderr).toContain(message)
})

test.each([
  [['explain'], /missing required argument 'query'/],
  [['explain', 'Reyes'], /missing required argument 'file'/],
  [['explain', '', 'a.txt'], /Give an IRI, words, or "A -> B"/],
  [['explain', 'Reyes ->', 'a.txt'], /Give an IRI, words, or "A -> B"/],
  [['explain', 'Reyes', 'a.txt', '--format', 'table'], /Allowed choices are text, json/],
])('%j is refused with exit code 2', (args, reason) => {
  const { status, stdout, stderr } = merganser(args)
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toMatch(reason)
})
