import { readFileSync, writeFileSync } from 'node:fs'
import { beforeEach, expect, test } from 'vitest'
import { CORPUS, merganser } from './run-cli.ts'
import { temporaryFolder } from './temporary-folder.ts'

const { at } = temporaryFolder()

beforeEach(() => {
  merganser(['build', CORPUS, '-q', '-o', at()])
})

test('what was built conforms, in each of its files', () => {
  expect(merganser(['validate', 'graph.ttl', 'dataset.trig'], { cwd: at() })).toEqual({
    status: 0,
    stdout: 'graph.ttl: conforms\ndataset.trig: conforms\n',
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
})

test.each(['nt', 'nq', 'NT'])('files ending in .%s are read', (ending) => {
  writeFileSync(at(`some.${ending}`), '<https://a.example/x> <https://a.example/y> "z" .\n')
  const run = merganser(['validate', `some.${ending}`], { cwd: at() })
  expect(run).toEqual({ status: 0, stdout: `some.${ending}: conforms\n`, stderr: '' })
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
  const { status, stdout, stderr } = merganser(['validate', name], { cwd: at() })
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
  expect(stderr).toMatch(/^merganser: [^\n]*\n$/)
  expect(stderr).toMatch(reason)
})
