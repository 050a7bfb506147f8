import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { answerQuery } from '../../src/query/answer-query.ts'
import { openStore } from '../../src/query/open-store.ts'
import type { GraphFormat, ResultFormat } from '../../src/query/query-pool.ts'
import { bash, merganser } from './run-cli.ts'
import { temporaryFolder } from './temporary-folder.ts'
import { warmMerganser } from './warm-cli.ts'

const BUILD = resolve('output/jilin-executive-meeting')
const FIRST = 'SELECT ?name { ?s a mg:Meeting ; rdfs:label ?name }'
const folder = temporaryFolder()
const query = (...args: readonly string[]) => warmMerganser(['query', ...args])

describe('merganser query answers in each form', { timeout: 60_000 }, () => {
  test.each([
    ['table', FIRST, /^name\nMeeting, .*\n\n1 row\n$/],
    ['csv', FIRST, /^name\r\n"Meeting, .*"\r\n$/],
    ['json', FIRST, /^\{"head":\{"vars":\["name"\]\},"results"/],
    ['table', 'ASK { ?s a mg:Meeting }', /^yes\n$/],
    ['turtle', 'DESCRIBE <place/changchun>', /@base .*\n(.*\n)*<place\/changchun> a mg:Place/],
    ['ntriples', 'CONSTRUCT WHERE { ?s a mg:Meeting }', /^<https:.*> \.\n$/],
  ])('%s: %s', (format, sparql, expected) => {
    const { status, stdout, stderr } = query(sparql, BUILD, '--format', format)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toMatch(expected)
  })
})

describe('merganser query finds triples as terms (RDF 1.2)', { timeout: 60_000 }, () => {
  const SELECT = 'SELECT ?o { ?s <x:says> ?o }'
  const CONSTRUCT = 'CONSTRUCT WHERE { ?s <x:says> ?o }'
  const TERM = '<<( <x:s> <x:p> "a,b"@en )>>'

  const turtle = `<x:a> <x:says> ${TERM} .`

  test.each([
    [SELECT, 'table', 0, TERM],
    [SELECT, 'csv', 0, 'o\r\n"x:s x:p ""a,b"""\r\n'],
    [CONSTRUCT, 'jsonld', 1, 'JSON-LD has no form for; ask for Turtle'],
  ])('%s as %s: %d', (sparql, format, expected, text) => {
    writeFileSync(folder.at('t.ttl'), turtle)
    const { status, stdout, stderr } = query(sparql, folder.at('t.ttl'), '--format', format)
    expect(stdout + stderr).toContain(text)
    expect(status).toBe(expected)
  })

  test.each<[string, ResultFormat, string]>([
    [SELECT, 'tsv', `?o\n${TERM}\n`],
    [SELECT, 'json', '"o":{"type":"triple","value":{"subject":{"type":"uri","value":"x:s"}'],
    [SELECT, 'xml', '<triple><subject><uri>x:s</uri></subject>'],
  ])('%s as %s', (sparql, resultFormat, text) => {
    const asked = { sparql, resultFormat, graphFormat: 'turtle' } as const
    expect(answerQuery(openStore(turtle), asked, { now: () => 0 }).body).toContain(text)
  })

  test.each<[string, GraphFormat, string]>([
    [CONSTRUCT, 'turtle', TERM],
    [CONSTRUCT, 'ntriples', TERM],
    [CONSTRUCT, 'rdfxml', 'rdf:parseType="Triple"'],
  ])('%s as %s', (sparql, graphFormat, text) => {
    const asked = { sparql, resultFormat: 'json', graphFormat } as const
    expect(answerQuery(openStore(turtle), asked, { now: () => 0 }).body).toContain(text)
  })
})

describe('merganser query', { timeout: 60_000 }, () => {
  test('lists the questions of the pack, and answers one by its name', () => {
    expect(query('--list').stdout).toMatch(/^@plans-reviewed +Which plans were reviewed/m)
    const { stdout } = query('@plans-reviewed')
    expect(stdout).toMatch(/^plan +place/)
    expect(stdout).toContain('Changchun Modern City Circle Development Plan (2021-2035)')
  })

  test('aligns wide letters, and keeps the columns in the order of the query', () => {
    const file = folder.at('a.ttl')
    writeFileSync(file, '@prefix z: <https://z.example/> . z:a z:p "长春市", "b" ; z:n 1 , 10 .')
    const sparql = 'SELECT * { ?s z:p ?name ; z:n ?age } ORDER BY ?name ?age'
    const { stdout } = query(sparql, file)
    expect(stdout.split('\n')).toEqual([
      's    name    age',
      'z:a  b         1',
      'z:a  b        10',
      'z:a  长春市    1',
      'z:a  长春市   10',
      '',
      '4 rows',
      '',
    ])
  })

  test('shows a triple that is itself a value', () => {
    const file = folder.at('t.ttl')
    writeFileSync(file, '<x:a> <x:p> <<( <x:s> <x:q> <x:o> )>> .')
    const { status, stdout, stderr } = query('SELECT ?o { ?s ?p ?o }', file)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toContain('x:q')
  })

  test('says that a limit cut, and how long it took', () => {
    const sparql = 'SELECT ?s { ?s ?p ?o }'
    const { stdout, stderr } = query(sparql, BUILD, '-n', '2', '-t', 'tsv', '--timing')
    expect(stdout.split('\n')).toHaveLength(4)
    expect(stderr).toMatch(/there is more: only 2 rows .* --limit 2\n/)
    expect(stderr).toMatch(/loaded in \d+\.\d\d s, answered in \d+\.\d ms: 2 rows\n$/)
  })

  test('reads several files of several formats, standard input, a query from a file', () => {
    const [nquads, xml, rq] = ['a.nq', 'b.rdf', 'q.rq'].map((name) => folder.at(name))
    writeFileSync(`${nquads}`, '<x:a> <x:p> "1" <x:g> .\n')
    writeFileSync(
      `${xml}`,
      '<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:x="x:">' +
        '<r:Description r:about="x:b"><x:p>2</x:p></r:Description></r:RDF>',
    )
    writeFileSync(`${rq}`, 'SELECT (COUNT(*) AS ?n) { ?s <x:p> ?o }')
    const line = `echo '<x:c> <x:p> "3" .' | $merganser query -f ${rq} ${nquads} ${xml} - -t csv`
    expect(bash(line)).toMatchObject({ status: 0, stdout: 'n\r\n3\r\n', stderr: '' })
  })

  test('asks the only build in output/ when nothing is named, and else asks which', () => {
    const cwd = folder.at()
    const ask = () => merganser(['query', 'ASK { ?s ?p ?o }'], { cwd })
    expect(ask()).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('no graph in output'),
    })
    for (const name of ['one', 'two']) {
      mkdirSync(join(cwd, 'output', name), { recursive: true })
      copyFileSync(join(BUILD, 'graph.ttl'), join(cwd, 'output', name, 'graph.ttl'))
      if (name === 'one') expect(ask()).toMatchObject({ status: 0, stdout: 'yes\n' })
    }
    expect(ask()).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/give one or more of output\/one, output\/two/),
    })
  })
})

describe('merganser query refuses, without a stack', { timeout: 60_000 }, () => {
  test.each([
    [2, [], /give a query, @NAME, --file or --list/],
    [2, ['ASK {}', BUILD, '--format', 'turtle'], /ASK is answered in table, json, xml, csv, tsv/],
    [2, ['ASK {}', BUILD, '--timeout', 'x'], /Give a number of seconds/],
    [1, ['@no-such'], /no question @no-such; there are @bylines/],
    [1, ['question.rq'], /put -f in front of it/],
    [1, ['-f', '-', '-'], /Standard input is either the query or the data/],
    [1, ['ASK {}', 'no-such.ttl'], /Cannot read no-such.ttl: there is no such file/],
    [1, ['SELECT * {\n ?s no:x ?o }', BUILD], /line 2, column 5: the prefix no: .*\n.*\n +\^\n$/],
    [
      1,
      ['SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?a', BUILD, '--timeout', '0.5'],
      /took longer than 0.5 s and was stopped/,
    ],
  ])('%i: %j', (expected, args, message) => {
    const { status, stdout, stderr } = merganser(['query', ...args])
    expect({ status, stdout }).toEqual({ status: expected, stdout: '' })
    expect(stderr).toMatch(message)
    expect(stderr).not.toMatch(/\n +at /)
  })
})
