import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { segment } from '../../../src/language/en/segment.ts'

const words = (text: string) => segment(text).map(({ tokens }) => tokens.map((token) => token.text))
const lines = (text: string) => segment(text).map(({ start, end }) => text.slice(start, end))

/** What texts are made of, rough ones too: markup, emoji, marks of direction, scripts side by side. */
const PIECES = [
  ...['Han Jun', 'the ', 'mayor', '. ', '.', ', ', '"', '”', '“', '(', ')', '《', '》', '—', '...'],
  ...['\n', '\n\n', '\r\n', '\r', '\t', ' ', '  ', '\u00a0', '\u2003', '\u200b', '\u200d'],
  ...['\u200f', '\u202e', '\u202c', '中华秋沙鸭', '，', '。', '１２', '🧑‍🔬', '🇨🇳', '𠀀', '🀄'],
  ...['مرحبا', 'שלום', 'e\u0301', 'ﬁ', 'İ', 'ß', "can't", '’', "'tis", 'gonna', 'U.S.', 'Mr. '],
  ...[
    '3.5',
    '2021-2035',
    '$1,000',
    'No. ',
    '#tag',
    '<b>',
    '&amp;',
    'a@b.example',
    '\ud800',
    '\udc00',
  ],
  'http://a.example/x?y=1#z',
]

const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...PIECES),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
      fc.string({ unit: 'binary-ascii', maxLength: 4 }),
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join('').replace(/[^\S \t\n\r\u00a0\u2003]/g, ''))

describe('offsets', () => {
  test('every token is the words at its offsets, whatever the text is made of', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { start, end, text: word } of segment(text).flatMap(({ tokens }) => tokens)) {
          expect(text.slice(start, end)).toBe(word)
        }
      }),
      { numRuns: 300 },
    )
  })

  test('tokens come in order, leave out nothing but white space, and hold none', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let at = 0
        for (const { start, end, text: word } of segment(text).flatMap(({ tokens }) => tokens)) {
          expect(text.slice(at, start)).toMatch(/^\s*$/)
          expect(word).toMatch(/^\S+$/)
          at = end
        }
        expect(text.slice(at)).toMatch(/^\s*$/)
      }),
      { numRuns: 300 },
    )
  })

  test('a sentence reaches from its first token to its last', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { start, end, tokens } of segment(text)) {
          expect([start, end]).toEqual([tokens[0]?.start, tokens.at(-1)?.end])
        }
      }),
      { numRuns: 300 },
    )
  })
})

describe('sentences', () => {
  it.each<[string, string[]]>([
    ['', []],
    [' \n\t ', []],
    ['One. Two! Three?', ['One.', 'Two!', 'Three?']],
    ['Mr. Li met Dr. Wang in the U.S. at noon.', ['Mr. Li met Dr. Wang in the U.S. at noon.']],
    ['It grew by 3.5 percent.', ['It grew by 3.5 percent.']],
    ['Reeds and mud', ['Reeds and mud']],
    ['Reeds\n\nmud', ['Reeds', 'mud']],
    ['Reeds\r\n\r\nmud', ['Reeds', 'mud']],
    ['Reeds\n \nmud', ['Reeds', 'mud']],
    ['Headline in the paper\nThe text begins.', ['Headline in the paper', 'The text begins.']],
    ['Reeds\r\nMud', ['Reeds', 'Mud']],
    ['Reeds\rMud', ['Reeds', 'Mud']],
    ['short\nlines', ['short', 'lines']],
  ])('%j is %j', (text, expected) => {
    expect(lines(text)).toEqual(expected)
  })

  const LONG = 'The council said at length that all the ferries of the lower harbour'

  it('a long line that goes on in lower case was only wrapped', () => {
    const text = `${LONG}\nwould sail again. They did.`
    expect(lines(text)).toEqual([`${LONG}\nwould sail again.`, 'They did.'])
  })

  it('a long line before a capital is a headline', () => {
    expect(lines(`${LONG}\nThey did.`)).toEqual([LONG, 'They did.'])
  })

  it.each([
    [
      'It names 《Tea Plan》（short）。The 《Plan》 is new。',
      ['It names 《Tea Plan》（short）。', 'The 《Plan》 is new。'],
    ],
    ['He asks “why？” and goes，she stays！', ['He asks “why？”', 'and goes，she stays！']],
    ['One、two；three', ['One、two；three']],
  ])('stops of Chinese print end sentences: %s', (text, sentences) => {
    expect(segment(text).map(({ start, end }) => text.slice(start, end))).toEqual(sentences)
  })

  it('each mark of Chinese print is a token, and so are the marks around titles', () => {
    expect(segment('a《b》（c）。<<d>>')[0]?.tokens.map(({ text }) => text)).toEqual([
      ...'a《b》（c）。',
    ])
    expect(segment('It is <<d>>.')[0]?.tokens.map(({ text }) => text)).toEqual([
      'It',
      'is',
      '<<',
      'd',
      '>>',
      '.',
    ])
  })

  it('a blank line ends a sentence even where it seems to go on', () => {
    expect(lines(`${LONG}\n\nwould sail again.`)).toEqual([LONG, 'would sail again.'])
  })
})

describe('tokens', () => {
  it.each<[string, string[]]>([
    ['Han Jun, the mayor.', ['Han', 'Jun', ',', 'the', 'mayor', '.']],
    ['"one main six pairs"', ['"', 'one', 'main', 'six', 'pairs', '"']],
    ['(2021-2035)', ['(', '2021-2035', ')']],
    ["They can't.", ['They', 'ca', "n't", '.']],
    ['Zhang Xiao-bo', ['Zhang', 'Xiao', '-', 'bo']],
    ['the Red-crowned crane', ['the', 'Red', '-', 'crowned', 'crane']],
  ])('%j falls into %j', (text, expected) => {
    expect(words(text)).toEqual([expected])
  })

  it.each([
    ['MAYOR', 'mayor'],
    ['１２', '12'],
    ['ﬁsh', 'fish'],
    ['n‘t', "n't"],
  ])('%s is looked up as %s', (text, normal) => {
    const tokens = segment(text).flatMap((sentence) => sentence.tokens)
    expect(tokens.map((token) => token.normal).join('')).toBe(normal)
  })

  it.each([
    ["'s", 6000],
    ["n't", 100],
    ["'", 100],
  ])('what leans on a word is cut off however often it does: %j %i times', (clitic, times) => {
    const all = words(`rook${clitic.repeat(times)}`).flat()
    expect(all.join('')).toBe(`rook${clitic.repeat(times)}`)
    expect(all[0]).toBe('rook')
  })

  it('parts of speech tell verbs from nouns', () => {
    const [sentence] = segment('The mayor opened a bridge.')
    expect(sentence?.tokens.map((token) => token.partOfSpeech)).toEqual([
      ...['DET', 'NOUN', 'VERB', 'DET', 'NOUN', 'PUNCT'],
    ])
  })
})

describe('names of sites', () => {
  it.each([
    ['Stanetoday.com, Stane, 7 June', 'Stanetoday.com'],
    ['He spoke there-Stanetoday.com', 'Stanetoday.com'],
    ['By STANETODAY.COM on 7 June', 'STANETODAY.COM'],
    ['Read news.stane.org.uk. It rains.', 'news.stane.org.uk'],
    ['It owns rook.net and stane.com.cn.', 'stane.com.cn'],
  ])('are one word: %j', (text, name) => {
    expect(words(text).flat()).toContain(name)
  })

  it('end no sentence, and a lost space after a sentence does', () => {
    expect(lines('It owns rook.net and more. It rains.')).toEqual([
      'It owns rook.net and more.',
      'It rains.',
    ])
    expect(lines('It rained.The next day came.')).toHaveLength(2)
  })
})
