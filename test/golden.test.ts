import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { InputError } from '../src/errors.ts'
import { openStore } from '../src/query/open-store.ts'
import { select } from '../src/query/select.ts'
import { PREFIXES } from '../src/rdf/namespaces.ts'
import { parseTurtle } from '../src/rdf/parse-turtle.ts'

const run = promisify(execFile)

const CLI = 'dist/cli.js'
const DOCUMENT = 'corpus/jilin-executive-meeting.txt'
const OTHER = 'test/fixtures/chess-club/bulletin.txt'
const GOLDEN = 'output/jilin-executive-meeting'
const RDF_FILES = ['graph.ttl', 'dataset.trig', 'links.ttl', 'void.ttl'] as const
const FILES = [...RDF_FILES, 'graph.html'] as const

const CHINA = { TZ: 'Asia/Shanghai', LANG: 'zh_CN.UTF-8' }
const CALIFORNIA_IN_TURKISH = { TZ: 'America/Los_Angeles', LC_ALL: 'tr_TR.UTF-8' }

type Surroundings = Readonly<Record<string, string>>

const room = mkdtempSync(join(tmpdir(), 'merganser-golden-'))
afterAll(() => rmSync(room, { recursive: true }))

/** Nothing of our own surroundings reaches the program but where to find Node. */
const around = (surroundings: Surroundings) => ({
  env: { PATH: process.env.PATH ?? '', ...surroundings },
})

let built = 0
/** What the built command line writes, by the name of the file. */
async function build(documents: readonly string[], surroundings: Surroundings) {
  if (!existsSync(CLI)) throw new Error(`No ${CLI}: run npm run build, or the tests by npm test`)
  const folder = join(room, String(built++))
  await run(process.execPath, [CLI, 'build', ...documents, '-o', folder, '--quiet'], {
    ...around(surroundings),
  })
  return new Map(FILES.map((file) => [file, readFileSync(join(folder, file), 'utf8')]))
}

type Files = Awaited<ReturnType<typeof build>>

/** The first line that is not the same; `undefined` when all bytes are. */
function difference(file: string, actual = '', expected = ''): string | undefined {
  if (actual === expected) return undefined
  const [found, wanted] = [actual.split('\n'), expected.split('\n')]
  const line = found.findIndex((text, index) => text !== wanted[index])
  const at = line < 0 ? found.length : line
  const part = (lines: readonly string[]) => (lines[at] ?? '(no such line)').slice(0, 200)
  return `${file}, line ${at + 1}:\n  found    ${part(found)}\n  expected ${part(wanted)}`
}

describe('the same document makes the same bytes', () => {
  let inChina: Files
  let inCalifornia: Files
  beforeAll(async () => {
    inChina = await build([DOCUMENT], CHINA)
    inCalifornia = await build([DOCUMENT], CALIFORNIA_IN_TURKISH)
  })

  it.each([
    [CHINA, 'zh-CN Asia/Shanghai'],
    [CALIFORNIA_IN_TURKISH, 'tr-TR America/Los_Angeles'],
  ])('in surroundings that make a difference: %o', async (surroundings, expected) => {
    const script = 'const o = Intl.DateTimeFormat().resolvedOptions(); o.locale + " " + o.timeZone'
    const { stdout } = await run(process.execPath, ['-p', script], around(surroundings))
    expect(stdout.trim()).toBe(expected)
  })

  it.each(RDF_FILES)('%s is the one in output/', (file) => {
    const path = join(GOLDEN, file)
    const golden = existsSync(path) ? readFileSync(path, 'utf8') : ''
    for (const files of [inChina, inCalifornia]) {
      const found = difference(path, files.get(file), golden)
      const advice =
        'If the change is meant, npm start renews output/; read its diff, then commit it'
      expect(found, `${found}\n${advice}`).toBeUndefined()
    }
  })

  it.each(FILES)('%s is the same in China and in California', (file) => {
    expect(difference(file, inCalifornia.get(file), inChina.get(file))).toBeUndefined()
    expect(inChina.get(file)?.length).toBeGreaterThan(1000)
  })

  it.each(RDF_FILES)('%s has no blank node', (file) => {
    const { quads } = parseTurtle(inChina.get(file) ?? '', {
      file,
      blankNodePrefix: 'b',
      fail: InputError,
    })
    const blank = quads.filter(({ subject, object }) =>
      [subject, object].some(({ termType }) => termType === 'BlankNode'),
    )
    expect(quads.length).toBeGreaterThan(150)
    expect(blank).toEqual([])
  })

  it('every quote is what the document has there', () => {
    const text = readFileSync(DOCUMENT, 'utf8')
    const rows = select(
      openStore(inChina.get('dataset.trig') ?? ''),
      `PREFIX oa: <${PREFIXES.oa}> SELECT ?exact ?prefix ?suffix ?start ?end {
         ?span oa:hasSelector ?quote , ?position .
         ?quote oa:exact ?exact ; oa:prefix ?prefix ; oa:suffix ?suffix .
         ?position oa:start ?start ; oa:end ?end
       }`,
    )
    expect(rows.length).toBeGreaterThan(60)
    for (const { exact, prefix, suffix, start, end } of rows) {
      const [from, to] = [Number(start?.value), Number(end?.value)]
      expect(text.slice(from, to)).toBe(exact?.value)
      expect(text.slice(0, from).endsWith(prefix?.value ?? '?')).toBe(true)
      expect(text.slice(to).startsWith(suffix?.value ?? '?')).toBe(true)
    }
  })
})

describe('two documents make the same bytes', () => {
  let files: Files
  beforeAll(async () => {
    files = await build([DOCUMENT, OTHER], CHINA)
  })

  it.each([
    ['in the other order', [OTHER, DOCUMENT]],
    ['when one is given twice', [DOCUMENT, OTHER, DOCUMENT]],
  ])('%s', async (_order, documents) => {
    const again = await build(documents, CALIFORNIA_IN_TURKISH)
    for (const file of FILES) {
      expect(difference(file, again.get(file), files.get(file))).toBeUndefined()
    }
  })

  it('and hold what both say', () => {
    const turtle = files.get('graph.ttl') ?? ''
    const documents = select(
      openStore(turtle),
      `PREFIX dcterms: <${PREFIXES.dcterms}> SELECT ?title { ?document dcterms:identifier ?id ; dcterms:title ?title } ORDER BY ?title`,
    )
    expect(documents.map(({ title }) => title?.value)).toEqual([
      readFileSync(OTHER, 'utf8').split('\n')[0],
      'Han Jun presided over the 2021th executive meeting of Jilin Province 2021',
    ])
  })
})
