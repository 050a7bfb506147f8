import { writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { merganser, SMALL_PACK, SMALL_TEXT } from './run-cli.ts'
import { contents, temporaryFolder } from './temporary-folder.ts'
import { warmMerganser } from './warm-cli.ts'

const { at } = temporaryFolder()

test('a process where the command has run before does and says what a new one does', () => {
  writeFileSync(at('x.ttl'), '<https://a.example/x> <https://a.example/p> "é" .')
  const runs = [
    ['extract', SMALL_TEXT, ...SMALL_PACK],
    ['build', SMALL_TEXT, ...SMALL_PACK, '-o', 'out'],
    ['build', 'nowhere.txt'],
    ['convert', 'x.ttl', '-t', 'ntriples'],
    ['hash', '-', '--from', 'turtle'],
    ['bild'],
    ['diff', 'x.ttl', 'out', '--exit-code'],
    ['--version'],
    ['extract', SMALL_TEXT, ...SMALL_PACK],
  ]
  const written = []
  for (const run of [warmMerganser, merganser]) {
    const said = runs.map((args) => run(args, { cwd: at() }))
    written.push({ said, files: contents(at('out')) })
  }
  expect(written[0]).toEqual(written[1])
})
