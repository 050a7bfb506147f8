import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test, vi } from 'vitest'
import { bash, merganser } from './run-cli.ts'
import { SMALL_TURTLE } from './small-documents.ts'
import { temporaryFolder } from './temporary-folder.ts'

vi.setConfig({ testTimeout: 120_000 })

const { at, tree } = temporaryFolder()

test.each(['turtle', 'trig', 'ntriples', 'nquads', 'jsonld'])('to %s and back', (format) => {
  writeFileSync(at('x.ttl'), SMALL_TURTLE)
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
