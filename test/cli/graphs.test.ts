import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { FORMAT_NAMES } from '../../src/format-names.ts'
import { bash, merganser } from './run-cli.ts'
import { temporaryFolder } from './temporary-folder.ts'

/** What is done with graphs that are there: remove, diff, hash, convert. */
vi.setConfig({ testTimeout: 120_000 })

const { at, tree } = temporaryFolder()

const A = 'Han Jun presided over the executive meeting of Jilin Province on November 16, 2021.\n'
const B = 'Han Jun is the governor of Jilin Province. The meeting reviewed the Jilin Forest Plan.\n'
const C =
  'Changchun is the capital of Jilin Province. Yu Xiaobo attended the meeting in Changchun.\n'
const TURTLE =
  '@prefix dcterms: <http://purl.org/dc/terms/> . <https://a.example/x> dcterms:relation "é" , [ dcterms:extent 1 ] .'

const contents = (folder: string) =>
  readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')])

function write(): void {
  for (const [name, text] of Object.entries({ a: A, b: B, c: C })) {
    writeFileSync(at(`${name}.txt`), text)
  }
}

describe('remove', () => {
  test('what is left is what the others make, byte for byte, in every format', () => {
    write()
    const all = ['--quiet', '--format', FORMAT_NAMES.join(',')]
    merganser(['build', 'a.txt', 'b.txt', 'c.txt', '-o', 'abc', ...all], { cwd: at() })
    merganser(['build', 'c.txt', 'a.txt', '-o', 'ac', ...all], { cwd: at() })
    for (const name of ['a.txt', 'b.txt', 'c.txt']) rmSync(at(name))
    const { status, stdout, stderr } = merganser(['remove', 'abc', 'some/folder/b.txt'], {
      cwd: at(),
      env: { TZ: 'America/Anchorage', LC_ALL: 'tr_TR.UTF-8' },
    })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toMatch(/^Removed 1 document\n\n2 documents, /)
    expect(contents(at('abc'))).toEqual(contents(at('ac')))
    expect(contents(at('abc'))).toHaveLength(FORMAT_NAMES.length + 2)
  })

  test('also where a translation and its original were one graph', () => {
    const name = '01-heilongjiang-executive-meeting'
    const corpus = resolve('test/fixtures/corpus')
    const files = [`${name}.txt`, `${name}.zh.txt`, '02-shenyang-executive-meeting.zh.txt']
    const quick = ['-q', '--format', 'turtle,trig']
    for (const gone of [0, 1]) {
      const others = files.filter((_, index) => index !== gone)
      merganser(['build', ...files, '-o', at('left'), ...quick], { cwd: corpus })
      merganser(['build', ...others, '-o', at('others'), ...quick], { cwd: corpus })
      const { status } = merganser(['remove', at('left'), files[gone] ?? '', '-q'])
      expect(status).toBe(0)
      expect(contents(at('left'))).toEqual(contents(at('others')))
    }
  })

  test('a text that came under two names is gone when both are, and stays under the other', () => {
    write()
    writeFileSync(at('copy of a.txt'), A)
    const quick = ['-q', '--format', 'turtle,trig']
    const build = (folder: string, ...files: readonly string[]) =>
      merganser(['build', ...files, '-o', folder, ...quick], { cwd: at() })
    build('all', 'a.txt', 'b.txt', 'copy of a.txt')
    build('turned', 'copy of a.txt', 'b.txt', 'a.txt')
    expect(contents(at('turned'))).toEqual(contents(at('all')))
    build('one', 'b.txt', 'copy of a.txt')
    const removed = merganser(['remove', 'all', 'a.txt'], { cwd: at() })
    expect({ status: removed.status, stderr: removed.stderr }).toEqual({
      status: 0,
      stderr: 'merganser: copy of a.txt has the same text as a.txt, and stays\n',
    })
    expect(contents(at('all'))).toEqual(contents(at('one')))
    build('none', 'b.txt')
    expect(merganser(['remove', 'all', 'copy of a.txt', '-q'], { cwd: at() }).status).toBe(0)
    expect(contents(at('all'))).toEqual(contents(at('none')))
    const record = JSON.parse(readFileSync(at('turned/build.json'), 'utf8'))
    const iri = record.documents.find(({ name }: { name: string }) => name === 'a.txt').iri
    expect(merganser(['remove', 'turned', iri, '-q'], { cwd: at() }).status).toBe(0)
    expect(contents(at('turned'))).toEqual(contents(at('none')))
  })

  test('of two documents of one name the IRI says which, and their order changes nothing', () => {
    for (const [folder, text] of [
      ['x', A],
      ['y', B],
    ] as const) {
      mkdirSync(at(folder))
      writeFileSync(at(folder, 'a.txt'), text)
    }
    const quick = ['-q', '--format', 'trig']
    merganser(['build', 'x/a.txt', 'y/a.txt', '-o', 'xy', ...quick], { cwd: at() })
    merganser(['build', 'y/a.txt', 'x/a.txt', '-o', 'yx', ...quick], { cwd: at() })
    expect(contents(at('yx'))).toEqual(contents(at('xy')))
    expect(merganser(['remove', 'xy', 'y/a.txt'], { cwd: at() })).toEqual({
      status: 1,
      stdout: '',
      stderr: expect.stringMatching(
        /^merganser: "y\/a\.txt" names more than one document; give the IRI of a\.txt \(https/,
      ),
    })
  })

  test('what cannot be removed is said, and nothing changes', () => {
    write()
    merganser(['build', 'a.txt', 'b.txt', '-o', 'ab', '-q', '--format', 'nquads'], { cwd: at() })
    const before = contents(at('ab'))
    const record = JSON.parse(readFileSync(at('ab/build.json'), 'utf8'))
    const remove = (...args: readonly string[]) => {
      const { status, stdout, stderr } = merganser(['remove', ...args], { cwd: at() })
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
      return stderr
    }
    expect(remove('ab', 'x.txt')).toMatch(/holds no document "x.txt"; it holds [ab]\.txt \(https:/)
    expect(remove('ab', 'a.txt', record.documents[1].iri, record.documents[0].iri)).toMatch(
      /No document would be left; delete ab instead/,
    )
    expect(remove('no', 'a.txt')).toMatch(
      /^merganser: Cannot read no: there is no such folder; give/,
    )
    expect(remove('.', 'a.txt')).toMatch(/no build\.json in \.; give a folder that merganser build/)
    expect(
      remove('ab', 'a.txt', '--pack', join(process.cwd(), 'test/fixtures/chess-club')),
    ).toMatch(/was built with the pack https:\S+, this one is/)
    expect(contents(at('ab'))).toEqual(before)
    record.documents[0].text += ' '
    writeFileSync(at('ab/build.json'), JSON.stringify(record))
    expect(remove('ab', 'a.txt')).toMatch(/build\.json has another text of \w\.txt/)
  })
})

describe('build --format', () => {
  test('writes what is asked for and no more, also where more was before', () => {
    write()
    const build = (...args: readonly string[]) =>
      merganser(['build', 'a.txt', '-o', 'out', ...args], { cwd: at() })
    const { stdout } = build('--format', 'csv, Turtle', '-f', 'jsonld')
    const files = ['build.json', 'dataset.jsonld', 'edges.csv', 'graph.ttl', 'nodes.csv']
    expect(readdirSync(at('out'))).toEqual(files)
    for (const file of files) expect(stdout).toContain(join('out', file))
    writeFileSync(at('out/mine.txt'), 'mine')
    build('--format', 'nquads', '-q')
    expect(readdirSync(at('out'))).toEqual(['build.json', 'dataset.nq', 'mine.txt'])
  })

  test('a text with control characters comes through every format', () => {
    writeFileSync(at('pages.txt'), `${A}\u000c\u0001${B}`)
    const all = ['-q', '--format', FORMAT_NAMES.join(',')]
    const run = merganser(['build', 'pages.txt', '-o', 'out', ...all], { cwd: at() })
    expect(run).toEqual({ status: 0, stdout: '', stderr: '' })
    expect(readdirSync(at('out'))).toHaveLength(FORMAT_NAMES.length + 2)
  })

  test('refuses a format that there is not, with those that there are', () => {
    const { status, stdout, stderr } = merganser(['build', 'a.txt', '-f', 'turtle,rdfxml'])
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(/There is no format "rdfxml"; there are turtle, trig, nquads, ntriples/)
  })
})

describe('hash', () => {
  test('is the one that build prints, in every format that holds all, and of sha256sum', () => {
    write()
    const all = ['--format', FORMAT_NAMES.join(',')]
    const { stdout } = merganser(['build', 'a.txt', 'b.txt', '-o', 'ab', ...all], { cwd: at() })
    const hash = /RDFC-1\.0: ([\da-f]{64})\n/.exec(stdout)?.[1] ?? '?'
    const files = ['ab', 'ab/dataset.trig', 'ab/dataset.nq', 'ab/dataset.jsonld']
    const printed = merganser(['hash', ...files], { cwd: at() })
    expect(printed.stdout).toBe(files.map((file) => `${hash}  ${file}\n`).join(''))
    expect(JSON.parse(readFileSync(at('ab/build.json'), 'utf8')).hash).toBe(hash)
    const bytes = readFileSync(at('ab/dataset.nq'))
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(hash)
    const facts = merganser(['hash', 'ab/graph.ttl', 'ab/graph.nt'], { cwd: at() }).stdout
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
      const { status, stderr } = merganser(args, { cwd: corpus, env })
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
    writeFileSync(at('x.ttl'), TURTLE)
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
    writeFileSync(at('x.ttl'), TURTLE)
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
      expect(merganser(args, { cwd: at() }).stderr).toMatch(/^merganser: star\.ttl: The data hold/)
    }
  })
})

describe('convert', () => {
  test.each(['turtle', 'trig', 'ntriples', 'nquads', 'jsonld'])('to %s and back', (format) => {
    writeFileSync(at('x.ttl'), TURTLE)
    const args = ['convert', 'x.ttl', '--to', format, '-o', 'y.out']
    expect(merganser(args, { cwd: at() })).toEqual({ status: 0, stdout: '', stderr: '' })
    expect(tree()).toEqual(['x.ttl', 'y.out'])
    const { stdout } = bash(
      `$merganser hash x.ttl; $merganser hash y.out --from ${format}; $merganser convert y.out --from ${format} -t ${format}`,
      { cwd: at() },
    )
    const [one = '1', two, ...text] = stdout.split('\n')
    expect(two?.slice(0, 64)).toBe(one.slice(0, 64))
    expect(text.join('\n')).toBe(readFileSync(at('y.out'), 'utf8'))
  })

  test('refuses named graphs where there is no room for them', () => {
    writeFileSync(at('x.trig'), '<x:g> { <x:a> <x:b> <x:c> }')
    for (const format of ['turtle', 'ntriples']) {
      const { status, stderr } = merganser(['convert', 'x.trig', '--to', format], { cwd: at() })
      expect({ status, stderr }).toEqual({
        status: 1,
        stderr: expect.stringContaining('hold no named graphs, found <x:g>: convert to trig'),
      })
    }
  })
})

describe('diff', () => {
  const diff = (...args: readonly string[]) => merganser(['diff', ...args], { cwd: at() })

  test('shows by name what was added and removed, and by what document', () => {
    write()
    const quick = ['-q', '--format', 'trig']
    merganser(['build', 'a.txt', 'b.txt', '-o', 'ab', ...quick], { cwd: at() })
    merganser(['build', 'b.txt', 'c.txt', '-o', 'bc', ...quick], { cwd: at() })
    const { status, stdout, stderr } = diff('ab', 'bc')
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toMatch(/^- Han Jun → presided over → .*meeting/im)
    expect(stdout).toMatch(/^\+ Changchun → /m)
    expect(stdout).toMatch(/^a\.txt$/m)
    expect(stdout).not.toContain('https://merganser.example/ns#')
    expect(stdout).not.toContain('\u001b')
    const lines = stdout.split('\n')
    const count = (sign: string) => lines.filter((line) => line.startsWith(sign)).length
    expect(stdout).toContain(`\n${count('+ ')} facts added, ${count('- ')} removed\n`)
    const json = JSON.parse(diff('ab', 'bc', '--format', 'json').stdout)
    expect([json.added.length, json.removed.length]).toEqual([count('+ '), count('- ')])
    expect(json.removed).toContainEqual(
      expect.objectContaining({
        subject: { iri: 'https://merganser.example/id/person/han-jun', label: 'Han Jun' },
        document: expect.objectContaining({ label: 'a.txt' }),
      }),
    )
  })

  test('ends with 1 when facts differ and that is asked for', () => {
    writeFileSync(at('x.ttl'), TURTLE)
    writeFileSync(at('y.ttl'), TURTLE.replace('1', '2'))
    writeFileSync(
      at('z.nt'),
      TURTLE.replace('[ dcterms:extent 1 ]', '_:b').concat(' _:b dcterms:extent 1 .'),
    )
    expect(diff('x.ttl', 'y.ttl').status).toBe(0)
    expect(diff('x.ttl', 'y.ttl', '--exit-code').status).toBe(1)
    expect(diff('x.ttl', 'z.nt', '--exit-code', '--from', 'turtle')).toEqual({
      status: 0,
      stdout: 'No fact differs\n',
      stderr: '',
    })
  })

  test('colours a terminal, unless NO_COLOR says no', () => {
    writeFileSync(at('x.ttl'), TURTLE)
    writeFileSync(at('y.ttl'), TURTLE.replace('é', 'e'))
    const onTerminal = (env: Readonly<Record<string, string>>) =>
      bash('script -qec "env -u CI $merganser diff x.ttl y.ttl" /dev/null', {
        cwd: at(),
        env: { TERM: 'xterm-256color', ...env },
      }).stdout
    expect(onTerminal({})).toContain('\u001b[32m+ ')
    expect(onTerminal({ NO_COLOR: '1' })).not.toContain('\u001b')
  })
})
