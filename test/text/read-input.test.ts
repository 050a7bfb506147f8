import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { InputError } from '../../src/errors.ts'
import { type InputOptions, readInput } from '../../src/text/read-input.ts'

const fixture = (name: string) => new Uint8Array(readFileSync(`test/fixtures/formats/${name}`))
const utf8 = (text: string) => new TextEncoder().encode(text)
const read = (bytes: Uint8Array, name: string, options: Partial<InputOptions> = {}) =>
  readInput(bytes, { name, base: 'https://a.example/', ...options })

async function refusal(bytes: Uint8Array, name: string, options?: Partial<InputOptions>) {
  const error: unknown = await read(bytes, name, options).then(
    () => new Error('it was read'),
    (cause: unknown) => cause,
  )
  if (error instanceof InputError) return error
  throw error
}

const TITLE = 'Chess club opens a second hall'
const OPENED = 'The Rook Hall of Stane opened its doors on Wednesday'
const CHINESE = '棋社的第二个大厅今天开放。大厅有四十张棋盘。\n'

interface Expected {
  readonly title?: string
  readonly date?: string
  /** What the text is, or has in it. */
  readonly has: readonly string[]
}

const FILES: readonly (readonly [file: string, expected: Expected])[] = [
  [
    'bulletin.md',
    {
      title: TITLE,
      date: '2023-04-19',
      has: [
        `${TITLE}\n\nAuthor: Ada Example\n\n${OPENED}. It has room for forty boards, said Bob Sample`,
        '\n\nlessons on Monday\na library with old books\n\nDay\tGuest\nMonday\tCara Token\n',
        'Members pay nothing.\n',
      ],
    },
  ],
  [
    'hall.html',
    { title: TITLE, has: [`${TITLE}\n\n${OPENED}`, 'Day\tGuest\nMonday\tCara Token\n'] },
  ],
  [
    'hall.docx',
    {
      title: TITLE,
      has: [OPENED, 'lessons on Monday\na library\n\nDay\tGuest\nMonday\tCara Token\n'],
    },
  ],
  [
    'book.epub',
    {
      title: 'The Rook Hall',
      date: '2023-04-19',
      has: ['on Wednesday.\n\nLessons\n\nLessons are'],
    },
  ],
  [
    'hall.eml',
    {
      title: TITLE,
      date: '2023-04-20',
      has: [`${TITLE}\n\nAuthor: Ada Example\n\n${OPENED}, and the members of the club came`],
    },
  ],
  [
    'gb18030.eml',
    { title: '棋社开放第二个大厅', date: '2023-04-19', has: [`\n\n作者：王小明\n\n${CHINESE}`] },
  ],
  [
    'html-only.eml',
    { title: 'Lessons', date: '2023-05-01', has: ['Lessons\n\nLessons are on Monday.\n'] },
  ],
  [
    'hall.pdf',
    {
      title: TITLE,
      has: [
        `${TITLE}\n\nAuthor: Ada Example\n\n${OPENED}, and the members of the association came`,
        'that an international championship would ever be organised in Stane.\n\nThe first',
        'together; an extraordinarily comprehensive documentation of all their accomplishments is',
      ],
    },
  ],
  ['hall.txt.gz', { has: ['The Rook Hall of Stane opened.\n'] }],
]

describe('one document comes out of', () => {
  test.each(FILES)('%s', async (file, { has, ...expected }) => {
    const { documents } = await read(fixture(file), file)
    expect(documents).toHaveLength(1)
    const [document] = documents
    const { text = '', title, date, name } = document ?? {}
    expect(name).toBe(file.replace('.gz', ''))
    expect(title && text.slice(title.start, title.end)).toBe(expected.title)
    if (expected.date !== undefined) expect(date).toBe(expected.date)
    for (const words of has) expect(text).toContain(words)
  })

  test('a PDF, without its running heads and page numbers', async () => {
    const { documents } = await read(fixture('hall.pdf'), 'hall.pdf')
    expect(documents[0]?.text).not.toMatch(/Bulletin|Page \d/)
    expect(documents[0]?.text.split('\n\n')).toHaveLength(16)
  })

  test.each<[file: string, paragraphs: readonly [times: number, text: string | RegExp][]]>([
    [
      'columns.pdf',
      [
        [1, TITLE],
        [4, /^The Rook Hall of Stane opened its doors on .* had bought for them\.$/],
        [4, /^It has room for forty boards, said Bob Sample, .* ever be held in Stane\.1?$/],
        [4, /^Among those who spoke were Ann Roe, .* with Eve Sample and Fay Token\.$/],
        [1, '1The keys are with the captain.'],
      ],
    ],
    [
      'columns-zh.pdf',
      [
        [1, '棋社开放第二个大厅'],
        [6, /^云溪棋社的第二个大厅四月十九日在西门外开放，会员们前来.*，社长罗小雨致辞。$/],
        [6, '大厅有四十张棋盘，图书室里有历年的棋谱，星期一由教练马志强授课，会员不必付费。'],
        [6, /^社长说，今年还要举办全县少年围棋赛，.*，奖杯由云溪书店提供。$/],
      ],
    ],
    [
      'table.pdf',
      [
        [1, /^The Rook Hall of Stane opened its doors on .* had bought for them\.$/],
        [1, /^社长说，今年还要举办全县少年围棋赛，.*，奖杯由云溪书店提供。$/],
        [1, 'Ann Roe\tcaptain of the first team\t2019'],
        [1, 'Cara Token\tkeeper of the Stane Library\t2021'],
      ],
    ],
  ])('the paragraphs of %s are whole', async (file, expected) => {
    const { documents } = await read(fixture(file), file)
    const paragraphs = documents[0]?.text.trim().split('\n\n') ?? []
    const times = (text: string | RegExp) =>
      paragraphs.filter((each) => (typeof text === 'string' ? each === text : text.test(each)))
    expect(expected.map(([, text]) => [times(text).length, text])).toEqual(expected)
    const all = expected.reduce((sum, [count]) => sum + count, 0)
    if (file !== 'table.pdf') expect(paragraphs).toHaveLength(all)
  })

  test.each(['hall.pdf', 'hall.docx', 'hall.eml', 'news.jsonl', 'hall.html', 'club.mbox'])(
    '%s under the name of another format',
    async (file) => {
      const wrong = await read(fixture(file), 'wrong.txt')
      const right = await read(fixture(file), file)
      const texts = ({ documents }: typeof right) => documents.map(({ text }) => text)
      expect(texts(wrong)).toEqual(texts(right))
    },
  )

  test('text under the name of a PDF', async () => {
    expect((await read(utf8('Tea.'), 'tea.pdf')).documents[0]?.text).toBe('Tea.')
  })

  test('text that is said to be Markdown', async () => {
    const { documents } = await read(utf8('# Tea\n\nIt is *hot*.\n'), '-', { ending: 'md' })
    expect(documents[0]?.text).toBe('Tea\n\nIt is hot.\n')
  })
})

/** So long that formats of tar keep it apart. */
const LONG_NAME = '棋社今年第二个大厅今天开放的消息以及关于会员课程安排和图书室开放时间的通知全文'

describe('many documents come out of', () => {
  test.each([
    [
      'club.mbox',
      ['club.mbox#1', 'club.mbox#2', 'club.mbox#3'],
      'Author: Cara Token\n\nFirst line.\n\nFrom here',
    ],
    ['news.csv', ['news.csv#a1', 'news.csv#row-2'], 'It has, "they say", forty boards.\n'],
    [
      'news.jsonl',
      ['news.jsonl#a1', 'news.jsonl#row-2'],
      'Hall opens\n\nAuthor: Ada Example\n\nThe',
    ],
    ['semicolons.csv', ['semicolons.csv#1'], '大厅开放\n\n棋社的第二个大厅今天开放'],
    ['mixed.zip', ['mixed.zip/notes/hall.txt', 'mixed.zip/bulletin.md'], OPENED],
    [
      'gbk-names.zip',
      ['gbk-names.zip/棋社/大厅.txt', 'gbk-names.zip/会员.txt', 'gbk-names.zip/résumé.txt'],
      '会员今天上课。',
    ],
    [
      'upward.zip',
      ['upward.zip/hall.txt', 'upward.zip/hall.txt-2', 'upward.zip/notes/hall.txt'],
      'The Rook Hall closed.',
    ],
    [
      'mixed.tar',
      ['mixed.tar/bulletin.md', 'mixed.tar/notes/hall.txt', `mixed.tar/notes/${LONG_NAME}.txt`],
      '大厅有四十张棋盘。',
    ],
    [
      'mixed.tar.gz',
      [
        'mixed.tar.gz/bulletin.md',
        'mixed.tar.gz/notes/hall.txt',
        `mixed.tar.gz/notes/${LONG_NAME}.txt`,
      ],
      '大厅有四十张棋盘。',
    ],
  ])('%s', async (file, names, words) => {
    const { documents } = await read(fixture(file), file)
    expect(documents.map(({ name }) => name)).toEqual(names)
    expect(documents.some(({ text }) => text.includes(words))).toBe(true)
  })

  test.each([
    ['an array', '[{"id":"a","text":"Tea is hot."},\n {"text":"It is green."}]', ['#a', '#row-2']],
    ['one object over lines', '{\n  "title": "Tea",\n  "text": "Tea is hot."\n}\n', ['#row-1']],
    ['an array on lines', '[\n  {\n    "text": "Tea is hot."\n  }\n]\n', ['#row-1']],
  ])('JSON, %s', async (_what, text, names) => {
    const { documents } = await read(utf8(text), 'a.json')
    expect(documents.map(({ name }) => name)).toEqual(names.map((name) => `a.json${name}`))
    expect(documents[0]?.text).toContain('Tea is hot.\n')
  })

  test.each(['[1] Tea is hot.', '[{ Tea is hot.', '{Tea} is hot.', '[{"text":"Tea"}, 3]'])(
    'no JSON objects but a text: %s',
    async (text) => {
      const { documents } = await read(utf8(text), 'a.json')
      expect(documents.map((each) => each.text)).toEqual([text])
    },
  )

  test('a table whose columns are named', async () => {
    const table = utf8('who;what;when\nAda;Tea is hot.;2023-04-19\n')
    const columns = { text: 'what', title: 'who', date: 'when', id: 'who' }
    const { documents } = await read(table, 'a.csv', { columns })
    expect(documents).toMatchObject([
      { name: 'a.csv#Ada', text: 'Ada\n\nTea is hot.\n', date: '2023-04-19' },
    ])
  })

  test('what is passed over is told', async () => {
    expect((await read(fixture('mixed.zip'), 'm.zip')).notes).toEqual([
      'passed over: m.zip/picture.png looks like a PNG image; give the text of it',
    ])
    expect((await read(fixture('mixed.tar.gz'), 'm.tgz')).notes).toEqual([
      'passed over: m.tgz/picture.png looks like a PNG image; give the text of it',
    ])
    expect((await read(fixture('hall.eml'), 'a.eml')).notes).toEqual([
      'passed over: a.eml, attachment plan.pdf',
    ])
  })
})

const changed = (bytes: Uint8Array, at: number): Uint8Array =>
  bytes.map((byte, index) => (index === at ? byte ^ 1 : byte))

describe('what is refused', () => {
  test.each([
    ['locked.pdf', 'password-needed', 'protected by a password; save it without one'],
    ['locked.zip', 'password-needed', 'protected by a password; unpack it'],
    ['scanned.pdf', 'no-text-layer', 'only pictures of its pages; run OCR on it first'],
    ['truncated.pdf', 'broken-document', 'is cut off or damaged and cannot be read as a PDF'],
    ['truncated.docx', 'broken-archive', 'is cut off or damaged and cannot be unpacked'],
    ['truncated.zip', 'broken-archive', 'is cut off or damaged and cannot be unpacked'],
    ['nested.zip', 'nested-archive', 'nested.zip/inner.zip is an archive inside an archive'],
  ])('%s', async (file, code, message) => {
    const error = await refusal(fixture(file), file)
    expect(error.code).toBe(code)
    expect(error.message).toContain(message)
    expect(error.message).not.toMatch(/[.]$/)
  })

  const bomb = gzipSync(Buffer.alloc(32 * 1024 * 1024))
  const tar = fixture('mixed.tar')
  const tarBomb = gzipSync(Buffer.concat([tar, Buffer.alloc(32 * 1024 * 1024)]))
  test.each([
    ['a gzip bomb', bomb, 'a.gz', 'archive-too-large', {}],
    ['gzip in gzip', gzipSync(gzipSync('tea')), 'a.gz', 'nested-archive', {}],
    ['a bomb behind a tar archive', tarBomb, 'a.tgz', 'archive-too-large', {}],
    ['a tar archive packed twice', gzipSync(gzipSync(tar)), 'a.gz', 'nested-archive', {}],
    ['half a tar archive', tar.subarray(0, 700), 'a.tar', 'broken-archive', {}],
    ['a tar archive with a byte changed', changed(tar, 20), 'a.tar', 'broken-archive', {}],
    [
      'half a tar archive with gzip',
      fixture('mixed.tar.gz').subarray(0, 400),
      'a.tgz',
      'broken-archive',
      {},
    ],
    [
      'a tar archive with a file larger than allowed',
      fixture('mixed.tar.gz'),
      'a.tgz',
      'archive-too-large',
      { limits: { maxBytes: 100 } },
    ],
    [
      'a tar archive of more files than allowed',
      fixture('mixed.tar.gz'),
      'a.tgz',
      'archive-too-large',
      { limits: { maxEntries: 1 } },
    ],
    ['half a gzip file', gzipSync('tea'.repeat(99)).subarray(0, 20), 'a.gz', 'broken-archive', {}],
    [
      'an archive that is larger than allowed',
      fixture('mixed.zip'),
      'a.zip',
      'archive-too-large',
      { limits: { maxUnpackedBytes: 100 } },
    ],
    [
      'an archive of more files than allowed',
      fixture('mixed.zip'),
      'a.zip',
      'archive-too-large',
      { limits: { maxEntries: 1 } },
    ],
    ['a table without a text', utf8('a,b\n1,2\n'), 'a.csv', 'no-such-column', {}],
    ['a table with an open quote', utf8('id,text\n1,"tea\n'), 'a.csv', 'broken-table', {}],
    ['a broken line', utf8('{"text":"tea"}\n{"text"\n'), 'a.jsonl', 'broken-table', {}],
    ['an empty table', utf8('id,text\n'), 'a.csv', 'no-such-column', {}],
    ['an empty file', utf8(''), 'a.md', 'empty-document', {}],
    ['Markdown without words', utf8('![](a.png)\n'), 'a.md', 'empty-document', {}],
  ])('%s', async (_what, bytes, name, code, options) => {
    expect((await refusal(new Uint8Array(bytes), name, options)).code).toBe(code)
  })

  test('the directory of an archive that promises less than comes out', async () => {
    const bytes = fixture('mixed.zip')
    // The size of the first file, in the directory and before the file itself.
    const view = new DataView(bytes.buffer, bytes.byteOffset)
    const at = Buffer.from(bytes).indexOf('PK\x01\x02', 0, 'latin1')
    view.setUint32(at + 24, 1, true)
    expect((await refusal(bytes, 'a.zip')).code).toBe('broken-archive')
  })
})
