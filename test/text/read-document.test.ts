import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { InputError } from '../../src/errors.ts'
import { readDocument } from '../../src/text/read-document.ts'

const BASE = 'https://a.example/id/'
const utf8 = (text: string) => new TextEncoder().encode(text)
const bytes = (...values: number[]) => Uint8Array.from(values)
const utf16 = (text: string, isBigEndian: boolean) => {
  const buffer = Buffer.from(`\uFEFF${text}`, 'utf16le')
  return new Uint8Array(isBigEndian ? buffer.swap16() : buffer)
}
const read = (content: Uint8Array, maxBytes?: number) =>
  readDocument(content, { name: 'a.txt', base: BASE, ...(maxBytes ? { maxBytes } : {}) })

function refusal(content: Uint8Array, maxBytes?: number): InputError {
  try {
    read(content, maxBytes)
  } catch (error) {
    if (error instanceof InputError) return error
    throw error
  }
  throw new Error('it was read')
}

describe('what is read', () => {
  test('a text has an identity from its characters and a language', () => {
    const hash = createHash('sha256').update('Tea, then chess.\r\n').digest('hex')
    expect(read(utf8('Tea, then chess.\r\n'))).toEqual({
      iri: `${BASE}document/${hash.slice(0, 16)}`,
      hash,
      name: 'a.txt',
      text: 'Tea, then chess.\r\n',
      language: 'en',
    })
  })

  test.each([
    ['UTF-8', utf8('棋局 opens 🀄\n')],
    ['UTF-8 with a byte order mark', bytes(0xef, 0xbb, 0xbf, ...utf8('棋局 opens 🀄\n'))],
    ['UTF-16, little-endian', utf16('棋局 opens 🀄\n', false)],
    ['UTF-16, big-endian', utf16('棋局 opens 🀄\n', true)],
  ])('the same characters are the same document when they come as %s', (_encoding, content) => {
    expect(read(content)).toEqual(read(utf8('棋局 opens 🀄\n')))
  })

  // Encoded by hand, since the platform only decodes these.
  const GB18030 = 'bdf1ccecc1bdb8f6c8cbd4dacfc2c6e5'
  const BIG5 = 'a4b5a4d1a8e2add3a448a662a455b4d1'
  const ENGLISH = 'The mayor said that it was \x93ready\x94, and the caf\xe9 in Troms\xf8 opens.'
  test.each([
    ['GB18030', Buffer.from(GB18030, 'hex'), '今天两个人在下棋'],
    ['Big5', Buffer.from(BIG5, 'hex'), '今天兩個人在下棋'],
    ['windows-1252', Buffer.from(ENGLISH, 'latin1'), '“ready”, and the café in Tromsø opens.'],
    ['UTF-16 of English', Buffer.from('Tea, then chess.', 'utf16le'), 'Tea, then chess.'],
    ['UTF-16 of Chinese', Buffer.from('今天，两个人在下棋。', 'utf16le'), '今天，两个人在下棋。'],
    [
      'UTF-16, big-endian',
      Buffer.from('今天，两个人在下棋。', 'utf16le').swap16(),
      '今天，两个人在下棋。',
    ],
    ['200 kB of GB18030', Buffer.alloc(200_000, Buffer.from(`${GB18030}0a`, 'hex')), '下棋\n今天'],
  ])('%s is read without a mark or a declaration', (_encoding, content, text) => {
    expect(read(new Uint8Array(content)).text).toContain(text)
  })

  test('a declared encoding is believed', () => {
    const content = new Uint8Array(Buffer.from('caf\xe9', 'latin1'))
    const options = { name: 'a.txt', base: BASE, encoding: 'latin1' }
    expect(readDocument(content, options).text).toBe('café')
  })

  test.each([
    ['Chess is played by two.', 'en'],
    ['两个人下棋。', 'zh'],
    ['The game of 围棋 is old.', 'en'],
    ['AlphaGo 在围棋比赛中赢了。', 'zh'],
    ['1, 2, 3', 'en'],
    ['𠀀𠀁𠀂', 'zh'],
  ])('%s is taken for %s', (text, language) => {
    expect(read(utf8(text)).language).toBe(language)
  })

  test.each([
    ['a form feed and tabs', 'one\ttwo\fthree\n'],
    ['talk about HTML', 'The tag <html> opens a page.'],
    ['an angle bracket first', '<htmlish> is no tag'],
    ['a stray escape in a long line', `${'word '.repeat(20)}\u001b`],
    ['two letters that begin an executable', 'MZ is a label.'],
  ])('text with %s is text', (_what, text) => {
    expect(read(utf8(text)).text).toBe(text)
  })

  test('any text comes out as it went in', () => {
    const word = fc.string({ unit: 'binary', minLength: 1 })
    const text = word.map((content) => content.replace(/(?![\t\n\r])\p{Cc}/gu, ' ').concat('x'))
    fc.assert(
      fc.property(text, fc.constantFrom('utf-8', 'utf-16le', 'utf-16be'), (content, encoding) => {
        const marked = `\uFEFF${content}`
        const encoded =
          encoding === 'utf-8' ? utf8(marked) : utf16(content, encoding === 'utf-16be')
        const document = read(encoded)
        expect(document.text).toBe(content)
        expect(document.hash).toBe(createHash('sha256').update(utf8(content)).digest('hex'))
      }),
    )
  })

  test('the bytes given are left as they were', () => {
    const content = utf8('\uFEFFTea.')
    const before = content.slice()
    read(content)
    expect(content).toEqual(before)
  })

  test('a text of exactly the greatest size is read', () => {
    expect(read(utf8('four'), 4).text).toBe('four')
  })
})

describe('what is refused', () => {
  test.each([
    ['an empty file', bytes(), 'empty-document', 'a.txt is empty; give a file with text'],
    ['white space', utf8(' \n\t\u3000'), 'empty-document', 'nothing but white space'],
    ['a lone byte order mark', bytes(0xef, 0xbb, 0xbf), 'empty-document', 'a.txt is empty'],
    ['a PDF', utf8('%PDF-1.7\n'), 'binary-document', 'a.txt looks like a PDF; give the text of it'],
    [
      'a ZIP',
      bytes(0x50, 0x4b, 3, 4, 20),
      'binary-document',
      'a ZIP archive or an Office document',
    ],
    ['a PNG', bytes(0x89, 0x50, 0x4e, 0x47, 13, 10), 'binary-document', 'a PNG image'],
    ['a JPEG', bytes(0xff, 0xd8, 0xff, 0xe0), 'binary-document', 'a JPEG image'],
    ['gzip', gzipSync('tea'), 'binary-document', 'a gzip archive'],
    ['RTF', utf8('{\\rtf1\\ansi tea}'), 'binary-document', 'an RTF document'],
    ['zero bytes', bytes(0x54, 0, 0x65, 0, 0x61, 0), 'binary-document', 'control characters'],
    ['raw data', bytes(0x54, 0xff, 0, 1), 'binary-document', 'is not UTF-8 text'],
    ['control characters', utf8('a\u0001\u0002b'), 'binary-document', 'control characters'],
    [
      'an HTML page without text',
      utf8('<!DOCTYPE html>\n<p> '),
      'no-text-in-page',
      'No text found in',
    ],
    ['half of UTF-16', bytes(0xff, 0xfe, 0x41), 'not-utf-16', 'begins like UTF-16 but is not'],
    ['a lone surrogate', bytes(0xff, 0xfe, 0, 0xd8, 0x41, 0), 'not-utf-16', 'cut in half'],
  ])('%s is refused with a reason', (_what, content, code, message) => {
    const error = refusal(content)
    expect(error).toMatchObject({ code, details: { file: 'a.txt' } })
    expect(error.message).toContain(message)
  })

  test('a text that is too long is refused with the limit', () => {
    const error = refusal(utf8('seven ½'), 7)
    expect(error.message).toBe('a.txt is larger than the 7 bytes that are read at once; split it')
    expect(error).toMatchObject({ code: 'document-too-large', details: { value: 8 } })
  })

  test('what is in no encoding known is refused with the way to convert it', () => {
    const error = refusal(new Uint8Array(Buffer.from('7468e920ce', 'hex')))
    expect(error.code).toBe('not-utf-8')
    expect(error.message).toContain('convert it with: iconv -f ENCODING -t UTF-8 a.txt')
  })

  test('UTF-8 with a broken character is not taken for another encoding', () => {
    const [text, broken] = [utf8('今天两个人在下棋，明天三个人。'), bytes(0xe4, 0xb8)]
    expect(refusal(bytes(...text, ...broken, ...text))).toMatchObject({ code: 'not-utf-8' })
  })

  test.each([
    ['a replacement character before it', [0xef, 0xbf, 0xbd, 0xe0, 0xb0, 0x85], [0xed, 0xa0, 0x80]],
    ['three of them', utf8('\uFFFD\uFFFD\uFFFD'), [0xff, 0xc0]],
    ['one behind Chinese', utf8('今天\uFFFD'), [0xf5, 0x80, 0x80, 0x80]],
  ])('nor with what an earlier conversion lost: %s', (_case, before, broken) => {
    const error = refusal(bytes(0x2e, ...before, ...broken, 0x2e))
    expect(error.details.offset).toBe(before.length + 1)
    expect(error.message).toContain('iconv -f ENCODING')
  })

  test('an encoding that is declared and wrong is refused', () => {
    const content = utf8('今天两个人在下棋')
    expect(() => readDocument(content, { name: 'a.txt', base: BASE, encoding: 'big5' })).toThrow(
      'a.txt is not encoded in big5; give the encoding that it is in, or none',
    )
  })

  test('the first wrong byte is named, wherever it stands', () => {
    const wrong = [[0xff], [0xc0, 0x80], [0xed, 0xa0, 0x80], [0xf5, 0x80, 0x80, 0x80], [0xe4, 0xb8]]
    const before = fc.string({ unit: 'grapheme' }).map(utf8)
    fc.assert(
      fc.property(before, fc.constantFrom(...wrong), fc.boolean(), (start, sequence, isLast) => {
        const error = refusal(bytes(0x2e, ...start, ...sequence, ...(isLast ? [] : [0x2e])))
        expect(error.details.offset).toBe(start.length + 1)
        expect(error.message).toContain(`offset ${start.length + 1}`)
      }),
    )
  })
})
