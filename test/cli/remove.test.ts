import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test, vi } from 'vitest'
import { FORMAT_NAMES } from '../../src/format-names.ts'
import { merganser, SMALL_PACK } from './run-cli.ts'
import { CLUB_DOCUMENTS, writeSmallDocuments } from './small-documents.ts'
import { contents, temporaryFolder } from './temporary-folder.ts'
import { warmMerganser } from './warm-cli.ts'

vi.setConfig({ testTimeout: 120_000 })

const { at } = temporaryFolder()

test('what is left is what the others make, byte for byte, in every format', () => {
  writeSmallDocuments(at(), CLUB_DOCUMENTS)
  const all = ['--quiet', '--format', FORMAT_NAMES.join(','), ...SMALL_PACK]
  warmMerganser(['build', 'a.txt', 'b.txt', 'c.txt', '-o', 'abc', ...all], { cwd: at() })
  warmMerganser(['build', 'c.txt', 'a.txt', '-o', 'ac', ...all], { cwd: at() })
  for (const name of ['a.txt', 'b.txt', 'c.txt']) rmSync(at(name))
  const { status, stdout, stderr } = merganser(
    ['remove', 'abc', 'some/folder/b.txt', ...SMALL_PACK],
    {
      cwd: at(),
      env: { TZ: 'America/Anchorage', LC_ALL: 'tr_TR.UTF-8' },
    },
  )
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
  warmMerganser(['build', ...files, '-o', at('all'), ...quick], { cwd: corpus })
  for (const gone of [0, 1]) {
    const others = files.filter((_, index) => index !== gone)
    cpSync(at('all'), at('left'), { recursive: true })
    warmMerganser(['build', ...others, '-o', at('others'), ...quick], { cwd: corpus })
    const { status } = warmMerganser(['remove', at('left'), files[gone] ?? '', '-q'])
    expect(status).toBe(0)
    expect(contents(at('left'))).toEqual(contents(at('others')))
  }
})

test('a text that came under two names is gone when both are, and stays under the other', () => {
  writeSmallDocuments(at(), CLUB_DOCUMENTS)
  writeFileSync(at('copy of a.txt'), CLUB_DOCUMENTS['a.txt'])
  const quick = ['-q', '--format', 'turtle,trig', ...SMALL_PACK]
  const build = (folder: string, ...files: readonly string[]) =>
    warmMerganser(['build', ...files, '-o', folder, ...quick], { cwd: at() })
  build('all', 'a.txt', 'b.txt', 'copy of a.txt')
  build('turned', 'copy of a.txt', 'b.txt', 'a.txt')
  expect(contents(at('turned'))).toEqual(contents(at('all')))
  build('one', 'b.txt', 'copy of a.txt')
  const removed = warmMerganser(['remove', 'all', 'a.txt', ...SMALL_PACK], { cwd: at() })
  expect({ status: removed.status, stderr: removed.stderr }).toEqual({
    status: 0,
    stderr: 'merganser: copy of a.txt has the same text as a.txt, and stays\n',
  })
  expect(contents(at('all'))).toEqual(contents(at('one')))
  build('none', 'b.txt')
  expect(
    warmMerganser(['remove', 'all', 'copy of a.txt', '-q', ...SMALL_PACK], { cwd: at() }).status,
  ).toBe(0)
  expect(contents(at('all'))).toEqual(contents(at('none')))
  const record = JSON.parse(readFileSync(at('turned/build.json'), 'utf8'))
  const iri = record.documents.find(({ name }: { name: string }) => name === 'a.txt').iri
  expect(warmMerganser(['remove', 'turned', iri, '-q', ...SMALL_PACK], { cwd: at() }).status).toBe(
    0,
  )
  expect(contents(at('turned'))).toEqual(contents(at('none')))
})

test('of two documents of one name the IRI says which, and their order changes nothing', () => {
  for (const [folder, text] of [
    ['x', CLUB_DOCUMENTS['a.txt']],
    ['y', CLUB_DOCUMENTS['b.txt']],
  ] as const) {
    mkdirSync(at(folder))
    writeFileSync(at(folder, 'a.txt'), text)
  }
  const quick = ['-q', '--format', 'trig', ...SMALL_PACK]
  warmMerganser(['build', 'x/a.txt', 'y/a.txt', '-o', 'xy', ...quick], { cwd: at() })
  warmMerganser(['build', 'y/a.txt', 'x/a.txt', '-o', 'yx', ...quick], { cwd: at() })
  expect(contents(at('yx'))).toEqual(contents(at('xy')))
  expect(warmMerganser(['remove', 'xy', 'y/a.txt', ...SMALL_PACK], { cwd: at() })).toEqual({
    status: 1,
    stdout: '',
    stderr: expect.stringMatching(
      /^merganser: "y\/a\.txt" names more than one document; give the IRI of a\.txt \(https/,
    ),
  })
})

test('what cannot be removed is said, and nothing changes', () => {
  writeSmallDocuments(at(), CLUB_DOCUMENTS)
  const quick = ['-q', '--format', 'nquads', ...SMALL_PACK]
  warmMerganser(['build', 'a.txt', 'b.txt', '-o', 'ab', ...quick], { cwd: at() })
  const before = contents(at('ab'))
  const record = JSON.parse(readFileSync(at('ab/build.json'), 'utf8'))
  const removeWith = (pack: readonly string[], ...args: readonly string[]) => {
    const { status, stdout, stderr } = merganser(['remove', ...args, ...pack], { cwd: at() })
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    return stderr
  }
  const remove = (...args: readonly string[]) => removeWith(SMALL_PACK, ...args)
  expect(remove('ab', 'x.txt')).toMatch(/holds no document "x.txt"; it holds [ab]\.txt \(https:/)
  expect(remove('ab', 'a.txt', record.documents[1].iri, record.documents[0].iri)).toMatch(
    /No document would be left; delete ab instead/,
  )
  expect(remove('no', 'a.txt')).toMatch(/^merganser: Cannot read no: there is no such folder; give/)
  expect(remove('.', 'a.txt')).toMatch(/no build\.json in \.; give a folder that merganser build/)
  expect(removeWith([], 'ab', 'a.txt')).toMatch(/was built with the pack https:\S+, this one is/)
  expect(contents(at('ab'))).toEqual(before)
  record.documents[0].text += ' '
  writeFileSync(at('ab/build.json'), JSON.stringify(record))
  expect(remove('ab', 'a.txt')).toMatch(/build\.json has another text of \w\.txt/)
})
