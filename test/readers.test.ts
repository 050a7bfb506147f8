import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readRdf } from '../src/rdf/read-rdf.ts'

/**
 * What other programs read in the files of a build: those of them that are installed (Debian's
 * raptor2-utils, serdi and python3-rdflib; `.ci/run` installs them).
 */
const room = mkdtempSync(join(tmpdir(), 'merganser-readers-'))
afterAll(() => rmSync(room, { recursive: true }))

/**
 * A headline that is in every file, as the title, the label and the evidence of the document. What
 * rdflib 6 takes for an escape in N-Triples though its backslash is escaped, stands below it.
 */
const HEADLINE = 'Han Jun "said" \\ """ ^^<x> "@en \u0001 \u007f 😀（全角）{ } [ ] % #'
const HOSTILE = `${HEADLINE}\n\n"> . Han Jun \\u0041 "> . presided over the executive meeting of Jilin Province 2021.\n`

beforeAll(() => {
  writeFileSync(join(room, 'hostile.txt'), HOSTILE)
  const documents = ['corpus/jilin-executive-meeting.txt', join(room, 'hostile.txt')]
  const formats = ['--format', 'turtle,trig,ntriples,nquads,jsonld,links,void']
  execFileSync(process.execPath, [
    'dist/cli.js',
    'build',
    ...documents,
    '-q',
    '-o',
    room,
    ...formats,
  ])
})

const FILES = ['graph.ttl', 'graph.nt', 'dataset.trig', 'dataset.nq', 'dataset.jsonld'] as const
type File = (typeof FILES)[number]

const contents = (file: File): string => readFileSync(join(room, file), 'utf8')

/** One statement a line. */
const expected = (file: File): number =>
  contents(file.startsWith('graph') ? 'graph.nt' : 'dataset.nq').split('\n').length - 1

const runs = (program: string, ...args: readonly string[]): boolean =>
  spawnSync(program, args, { stdio: 'ignore' }).status === 0

const python = ['python3', '/usr/bin/python3'].find((each) => runs(each, '-c', 'import rdflib'))

function output(program: string, args: readonly string[]): string {
  const { stdout, stderr, status } = spawnSync(program, args, {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  expect({
    program,
    args,
    status,
    stderr: stderr.replace(/rapper: (?:Parsing|Serializing).*\n/g, ''),
  }).toEqual({ program, args, status: 0, stderr: '' })
  return stdout + stderr
}

test('the hostile headline stands in the files', () => {
  expect(contents('graph.nt').split('\\u0001 \\u007F 😀（全角）').length).toBeGreaterThan(2)
  expect(JSON.stringify(JSON.parse(contents('dataset.jsonld')))).toContain(
    JSON.stringify(HEADLINE).slice(1, -1),
  )
})

/** What is in the files that no other file counts: what our own parser reads in them. */
const DESCRIPTIONS = ['links.ttl', 'void.ttl'] as const

describe('the descriptions of the dataset', () => {
  const triples = (file: string): number => {
    const text = readFileSync(join(room, file), 'utf8')
    return readRdf(text, { file, format: 'turtle' }).quads.length
  }
  test.skipIf(!runs('rapper', '--version')).each(DESCRIPTIONS)('%s: rapper', (file) => {
    const said = output('rapper', ['-c', '-i', 'turtle', join(room, file)])
    expect(said).toContain(`returned ${triples(file)} triples`)
  })
  test.skipIf(!runs('serdi', '-v')).each(DESCRIPTIONS)('%s: serdi', (file) => {
    const said = output('serdi', ['-i', 'turtle', '-o', 'ntriples', join(room, file)])
    expect(said.split('\n').length - 1).toBe(triples(file))
  })
  test.skipIf(python === undefined).each(DESCRIPTIONS)('%s: rdflib', (file) => {
    const script =
      "import sys, rdflib; print(len(rdflib.Graph().parse(sys.argv[1], format='turtle')))"
    expect(output(python ?? '', ['-c', script, join(room, file)]).trim()).toBe(`${triples(file)}`)
  })
})

describe.skipIf(!runs('rapper', '--version'))('rapper', () => {
  test.each<[File, string]>([
    ['graph.ttl', 'turtle'],
    ['graph.nt', 'ntriples'],
    ['dataset.trig', 'trig'],
    ['dataset.nq', 'nquads'],
  ])('counts what is in %s', (file, format) => {
    const said = output('rapper', ['-c', '-i', format, join(room, file)])
    expect(said).toContain(`returned ${expected(file)} triples`)
  })
})

describe.skipIf(!runs('serdi', '-v'))('serdi', () => {
  test.each<[File, string]>([
    ['graph.ttl', 'turtle'],
    ['graph.nt', 'ntriples'],
    ['dataset.trig', 'trig'],
    ['dataset.nq', 'nquads'],
  ])('reads %s, and writes the same statements', (file, format) => {
    const said = output('serdi', ['-i', format, '-o', 'nquads', join(room, file)])
    expect(said.split('\n').length - 1).toBe(expected(file))
  })
})

describe.skipIf(python === undefined)('rdflib', () => {
  const script = [
    'import sys, rdflib',
    'data = rdflib.ConjunctiveGraph()',
    'data.parse(sys.argv[1], format=sys.argv[2])',
    'print(len(list(data.quads())), int(any(sys.argv[3] == str(o) for o in data.objects())))',
  ].join('\n')

  test.each<[File, string]>([
    ['graph.ttl', 'turtle'],
    ['graph.nt', 'nt'],
    ['dataset.trig', 'trig'],
    ['dataset.nq', 'nquads'],
    ['dataset.jsonld', 'json-ld'],
  ])('reads %s, the headline as it was', (file, format) => {
    const said = output(python ?? '', ['-c', script, join(room, file), format, HEADLINE])
    expect(said.trim()).toBe(`${expected(file)} 1`)
  })
})
