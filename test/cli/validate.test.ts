import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openStore } from '../../src/query/open-store.ts'
import { select } from '../../src/query/select.ts'
import { CORPUS, merganser, SMALL_PACK } from './run-cli.ts'
import { temporaryFolder } from './temporary-folder.ts'
import { warmMerganser } from './warm-cli.ts'

const { at } = temporaryFolder()

const built = mkdtempSync(join(tmpdir(), 'merganser-built-'))
beforeAll(() => {
  warmMerganser(['build', CORPUS, '-q', '-o', built])
})
afterAll(() => rmSync(built, { recursive: true, force: true }))
beforeEach(() => cpSync(built, at(), { recursive: true }))

test('what was built conforms, in each of its files', () => {
  const files = ['graph.ttl', 'dataset.trig', 'links.ttl', 'void.ttl']
  expect(merganser(['validate', ...files], { cwd: at() })).toEqual({
    status: 0,
    stdout: files.map((file) => `${file}: conforms\n`).join(''),
    stderr: '',
  })
})

test('a violation is shown with node, path, value and message', () => {
  const graph = readFileSync(at('graph.ttl'), 'utf8')
  writeFileSync(
    at('broken.ttl'),
    graph.replace('mg:heldOn "2021-11-16"^^xsd:date', 'mg:heldOn "soon"'),
  )
  const { status, stdout, stderr } = merganser(['validate', 'broken.ttl', 'graph.ttl'], {
    cwd: at(),
  })
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
  expect(stdout).toMatch(
    /^broken\.ttl: \d+ violations?\n {2}https:\S+\n {4}path {5}mg:heldOn\n {4}value {4}soon\n {4}message {2}\S/,
  )
  expect(stdout).toMatch(/\ngraph\.ttl: conforms\n$/)
  expect(stdout).not.toContain('evidence')
})

test('with the sentence behind it, whichever file holds that', () => {
  const broken = (file: string) => {
    const graph = readFileSync(at(file), 'utf8')
    writeFileSync(at(`broken-${file}`), graph.replace(/(?<=mg:heldOn )"2021-11-16"\S+/, '"soon"'))
    return `broken-${file}`
  }
  for (const files of [[broken('dataset.trig')], [broken('graph.ttl'), 'dataset.trig']]) {
    const { status, stdout } = warmMerganser(['validate', ...files], { cwd: at() })
    expect({ files, status }).toEqual({ files, status: 1 })
    expect(stdout).toMatch(
      /\n {4}message {2}The day of a meeting is a date such as 2021-11-16\n {4}evidence “[^”\n]*November 16[^”\n]*” \(from \d+\)\n/,
    )
  }
})

test('--format turtle is one report in SHACL for each file', () => {
  const graph = readFileSync(at('graph.ttl'), 'utf8')
  writeFileSync(at('broken.ttl'), graph.replace('mg:heldOn "2021-11-16"^^xsd:date', 'mg:heldOn 1'))
  const files = ['broken.ttl', 'dataset.trig']
  const { status, stdout } = warmMerganser(['validate', ...files, '-f', 'turtle'], { cwd: at() })
  expect(status).toBe(1)
  const rows = select(
    openStore(stdout),
    `PREFIX sh: <http://www.w3.org/ns/shacl#> PREFIX dcterms: <http://purl.org/dc/terms/>
     PREFIX prov: <http://www.w3.org/ns/prov#>
     SELECT ?file ?conforms ?value ?message (SAMPLE(?stretch) AS ?place) {
       ?report a sh:ValidationReport ; dcterms:title ?file ; sh:conforms ?conforms .
       OPTIONAL { ?report sh:result ?r . ?r a sh:ValidationResult ; sh:focusNode ?node ;
         sh:resultPath ?path ; sh:value ?value ; sh:resultMessage ?message ;
         sh:resultSeverity sh:Violation ; sh:sourceShape ?shape ;
         sh:sourceConstraintComponent ?component ; prov:wasDerivedFrom ?stretch }
     } GROUP BY ?file ?conforms ?value ?message ORDER BY ?file`,
  )
  expect(rows.map((row) => Object.values(row).map(({ value }) => value))).toEqual([
    [
      'broken.ttl',
      'false',
      '1',
      'The day of a meeting is a date such as 2021-11-16',
      expect.stringMatching(/#char=\d+,\d+$/),
    ],
    ['dataset.trig', 'true'],
  ])
})

test('standard input is read, and its format can be said', () => {
  const input = '<https://a.example/x> <https://a.example/y> "z" <https://a.example/g> .\n'
  const run = merganser(['validate', '-', '--from', 'nquads', ...SMALL_PACK], { input })
  expect(run).toEqual({ status: 0, stdout: '-: conforms\n', stderr: '' })
})

test('files ending in .nt, .nq and .NT are read', () => {
  const files = ['a.nt', 'b.nq', 'c.NT']
  for (const file of files) {
    writeFileSync(at(file), '<https://a.example/x> <https://a.example/y> "z" .\n')
  }
  const run = warmMerganser(['validate', ...files], { cwd: at() })
  const stdout = files.map((file) => `${file}: conforms\n`).join('')
  expect(run).toEqual({ status: 0, stdout, stderr: '' })
})

test.each([
  ['slip.ttl', '<https://a.example/x> a\n  "b" "c" .', /slip\.ttl, line 2: /],
  [
    'quad.nt',
    '<https://a.example/x> <https://a.example/y> "z" <https://a.example/g> .',
    /quad\.nt, line 1: /,
  ],
  ['notes.txt', 'words', /Cannot tell the format of notes\.txt; expected a name in \.ttl/],
  ['data.ttl', Uint8Array.of(0xff, 0xd8, 0xff), /data\.ttl looks like a JPEG image/],
])('%s is refused with a reason', (name, content, reason) => {
  writeFileSync(at(name), content)
  const { status, stdout, stderr } = merganser(['validate', name, ...SMALL_PACK], { cwd: at() })
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
  expect(stderr).toMatch(/^merganser: [^\n]*\n$/)
  expect(stderr).toMatch(reason)
})
