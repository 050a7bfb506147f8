import { writeFileSync } from 'node:fs'
import { expect, test, vi } from 'vitest'
import { bash, merganser } from './run-cli.ts'
import { SMALL_TURTLE, writeSmallDocuments } from './small-documents.ts'
import { temporaryFolder } from './temporary-folder.ts'
import { warmMerganser } from './warm-cli.ts'

vi.setConfig({ testTimeout: 120_000 })

const { at } = temporaryFolder()

const diff = (...args: readonly string[]) => merganser(['diff', ...args], { cwd: at() })

test('shows by name what was added and removed, and by what document', () => {
  writeSmallDocuments(at())
  const quick = ['-q', '--format', 'trig']
  warmMerganser(['build', 'a.txt', 'b.txt', '-o', 'ab', ...quick], { cwd: at() })
  warmMerganser(['build', 'b.txt', 'c.txt', '-o', 'bc', ...quick], { cwd: at() })
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
  writeFileSync(at('x.ttl'), SMALL_TURTLE)
  writeFileSync(at('y.ttl'), SMALL_TURTLE.replace('1', '2'))
  writeFileSync(
    at('z.nt'),
    SMALL_TURTLE.replace('[ dcterms:extent 1 ]', '_:b').concat(' _:b dcterms:extent 1 .'),
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
  writeFileSync(at('x.ttl'), SMALL_TURTLE)
  writeFileSync(at('y.ttl'), SMALL_TURTLE.replace('é', 'e'))
  const onTerminal = (env: Readonly<Record<string, string>>) =>
    bash('script -qec "env -u CI $merganser diff x.ttl y.ttl" /dev/null', {
      cwd: at(),
      env: { TERM: 'xterm-256color', ...env },
    }).stdout
  expect(onTerminal({})).toContain('\u001b[32m+ ')
  expect(onTerminal({ NO_COLOR: '1' })).not.toContain('\u001b')
})
