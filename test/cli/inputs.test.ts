import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { merganser } from './run-cli.ts'
import { temporaryFolder } from './temporary-folder.ts'
import { warmMerganser } from './warm-cli.ts'

const { at } = temporaryFolder()
const PACK = ['--pack', resolve('test/fixtures/chess-club')]
const FIXTURES = 'test/fixtures/formats'

test('documents are read out of folders and patterns, and what is none is passed over', () => {
  mkdirSync(at('old/deep'), { recursive: true })
  writeFileSync(at('old/deep/tea.txt'), 'Tea is hot.\n')
  writeFileSync(at('old/picture.png'), Uint8Array.of(0x89, 0x50, 0x4e, 0x47))
  writeFileSync(at('old/.hidden'), 'Nobody reads this.\n')
  cpSync(`${FIXTURES}/club.mbox`, at('club.mbox'))
  cpSync(`${FIXTURES}/hall.pdf`, at('hall.pdf'))
  const args = ['extract', 'old', '{club,hall}.*', ...PACK, '--format', 'json']
  const { status, stdout, stderr } = warmMerganser(args, { cwd: at() })
  const lines = stdout.trim().split('\n')
  expect({ status, names: lines.map((line) => JSON.parse(line).document) }).toEqual({
    status: 0,
    names: ['tea.txt', 'club.mbox#1', 'club.mbox#2', 'club.mbox#3', 'hall.pdf'],
  })
  expect(stderr).toBe(
    'merganser: passed over: picture.png looks like a PNG image; give the text of it\n',
  )
})

test.each([
  ['nothing*.txt', 'Cannot read nothing*.txt: no file fits this pattern'],
  ['http://127.0.0.1:1/tea', 'it is on a private network; --allow-private reads from there'],
])('%s is refused', (path, message) => {
  const { status, stderr } = merganser(['extract', path], { cwd: at() })
  expect(status).toBe(1)
  expect(stderr).toContain(message)
})
