import { describe, expect, test } from 'vitest'
import { InputError } from '../../src/errors.ts'
import { readDocument } from '../../src/text/read-document.ts'

const read = (bytes: Uint8Array, name = 'a.html') =>
  readDocument(bytes, { name, base: 'https://a.example/' })
const bytesOf = (text: string) => new TextEncoder().encode(text)
const latin = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))
const join = (...parts: readonly Uint8Array[]) => new Uint8Array(Buffer.concat(parts))
const hex = (digits: string) => new Uint8Array(Buffer.from(digits, 'hex'))

function refusal(bytes: Uint8Array, name?: string): InputError {
  try {
    read(bytes, name)
  } catch (error) {
    if (error instanceof InputError) return error
    throw error
  }
  throw new Error('it was read')
}

// Encoded by hand, since the platform only decodes these: 今天两个人在下棋 and 今天兩個人在下棋.
const GB = hex('bdf1ccecc1bdb8f6c8cbd4dacfc2c6e5')
const BIG5 = hex('a4b5a4d1a8e2add3a448a662a455b4d1')
/** 𠀀, which GBK does not have, in the four bytes of GB 18030. */
const RARE = hex('95328236')

describe('a page in the encoding that it declares', () => {
  test.each([
    ['gb2312', '<meta http-equiv="Content-Type" content="text/html; charset=gb2312">', GB],
    ['gbk, by a short tag', '<meta charset=gbk>', GB],
    ['GB18030, in capitals', '<META CHARSET="GB18030" />', GB],
    ['gb2312, by XML', '<?xml version="1.0" encoding="gb2312"?>', GB],
    ['big5', "<meta charset = 'Big5'>", BIG5],
    ['after another encoding in a comment', '<!-- <meta charset=utf-8> --><meta charset=gbk>', GB],
    ['after an unknown one', '<meta charset=klingon><meta charset=gbk>', GB],
    ['after 10 kB', `<style>${' '.repeat(10_000)}</style><meta charset=gbk>`, GB],
  ])('%s', (_what, head, words) => {
    const start = head.startsWith('<?xml') ? `${head}<html>` : `<html><head>${head}`
    const document = read(join(latin(`${start}<body><p>`), words, latin('</p></body></html>')))
    expect(document.text).toMatch(/^今天[两兩][个個]人在下棋\n$/)
    expect(document.language).toBe('zh')
  })

  test('gbk that is GB 18030 in truth', () => {
    expect(read(join(latin('<meta charset=gbk><p>'), RARE, GB)).text).toBe('𠀀今天两个人在下棋\n')
  })

  test('windows-1252, with its quotation marks, also where it is named Latin-1', () => {
    const words = hex('93636166e9942096208030')
    for (const name of ['windows-1252', 'iso-8859-1', 'latin1']) {
      expect(read(join(latin(`<meta charset=${name}><p>`), words)).text).toBe('“café” – €0\n')
    }
  })

  test.each([
    ['UTF-8', join(hex('efbbbf'), bytesOf('<meta charset=gbk><p>下棋 and tea'))],
    ['UTF-16, little-endian', new Uint8Array(Buffer.from('\uFEFF<p>下棋 and tea', 'utf16le'))],
    [
      'UTF-16, big-endian',
      new Uint8Array(Buffer.from('\uFEFF<p>下棋 and tea', 'utf16le').swap16()),
    ],
  ])('but its byte order mark counts more: %s', (_what, bytes) => {
    expect(read(bytes).text).toBe('下棋 and tea\n')
  })

  test('and so do bytes that are plainly UTF-8, in a page that was converted', () => {
    const words = '今天两个人在下棋，明天三个人。'
    expect(read(bytesOf(`<meta charset=gb2312><p>${words}`)).text).toBe(`${words}\n`)
  })

  test('utf-16 is not meant where it can be read', () => {
    expect(read(bytesOf('<meta charset=utf-16><p>下棋')).text).toBe('下棋\n')
  })

  test('a few broken characters do not spoil it', () => {
    const page = [latin('<meta charset=gbk><meta name=a content="'), hex('bdff'), latin('"><p>')]
    expect(read(join(...page, GB)).text).toBe('今天两个人在下棋\n')
    expect(read(join(latin('<meta charset=utf-8><p>caf'), hex('e9'), latin(' noir'))).text).toBe(
      'caf\uFFFD noir\n',
    )
  })
})

describe('a page without a declaration', () => {
  test('is UTF-8', () => {
    expect(read(bytesOf('<p>café 下棋')).text).toBe('café 下棋\n')
  })

  test('or what it looks like', () => {
    expect(read(join(latin('<p>'), GB)).text).toBe('今天两个人在下棋\n')
  })

  test('and refused when it is neither', () => {
    const error = refusal(latin('<p>caf\xe9'))
    expect(error).toMatchObject({ code: 'not-utf-8', details: { file: 'a.html', offset: 6 } })
  })
})

describe('what is refused', () => {
  test.each([
    [
      'a page in another encoding than it says',
      join(latin('<meta charset=utf-8><p>'), GB),
      'not-as-declared',
    ],
    ['a PDF with the name of a page', latin('%PDF-1.7\n<html>'), 'binary-document'],
    ['zero bytes', latin('<html><p>a\0b'), 'binary-document'],
    ['nothing', latin(''), 'empty-document'],
    ['a page without text', latin('<html><body><img src=a.png>'), 'no-text-in-page'],
    ['a page with a title alone', latin('<title>Tea</title><h1>Tea</h1>'), 'no-text-in-page'],
    [
      'a page of links',
      latin('<ul><li><a href=a>Tea</a><li><a href=b>Ale</a></ul>'),
      'no-text-in-page',
    ],
    ['a page of frames', latin('<frameset><frame src=a><noframes>x</noframes>'), 'no-text-in-page'],
    ['hidden text', latin('<div hidden><p>Some text of some length.</p></div>'), 'no-text-in-page'],
  ])('%s', (_what, bytes, code) => {
    const error = refusal(bytes)
    expect(error).toMatchObject({ code, details: { file: 'a.html' } })
    expect(error.message).toContain('a.html')
    expect(error.message).not.toMatch(/[.]$/)
  })

  test('the message says which page has no text', () => {
    expect(refusal(latin('<html>')).message).toBe(
      'No text found in this page: a.html; give a page with an article, or the text of it',
    )
  })
})

describe('what is taken for a page', () => {
  test.each([
    ['its first tag', 'a.txt', '<!DOCTYPE html><p>Tea'],
    ['a document type in small letters', '-', '<!doctype HTML PUBLIC "x"><p>Tea'],
    ['the tag html', 'a', '\n\t<HTML lang=en><p>Tea'],
    ['XHTML', 'a.txt', '<?xml version="1.0"?>\n<!DOCTYPE html><html><p>Tea</p></html>'],
    ['a tag after comments', 'a.txt', '<!-- saved --><!----> <html><p>Tea'],
    ['its name', 'a.html', '<p>Tea'],
    ['a name in capitals', 'A.HTM', 'Tea'],
    ['a name of XHTML', 'a.xhtml', '<p>Tea</p>'],
  ])('by %s', (_what, name, markup) => {
    expect(read(bytesOf(markup), name).text).toBe('Tea\n')
  })

  test.each([
    ['tags in it', 'a.txt', 'Use <p>tea</p> &amp; <b>sugar</b>.'],
    ['a tag first', 'a.txt', '<p>Tea</p>'],
    ['a page quoted in it', 'a.txt', 'So: <!DOCTYPE html><html>'],
    ['a tag like that of a page', 'a.txt', '<htmlish>Tea'],
    ['a comment that never ends', 'a.txt', '<!-- <html>'],
    ['XML', 'a.xml', '<?xml version="1.0"?><tea/>'],
    ['Markdown', 'html.md', '# Tea\n\n<html>'],
  ])('plain text stays as it is, with %s', (_what, name, markup) => {
    expect(read(bytesOf(markup), name)).toMatchObject({ text: markup })
    expect(read(bytesOf(markup), name).title).toBeUndefined()
  })
})
