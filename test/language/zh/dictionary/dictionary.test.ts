import { describe, expect, test } from 'vitest'
import { InternalError } from '../../../../src/errors.ts'
import { compileDictionary } from '../../../../src/language/zh/dictionary/compile-dictionary.ts'
import type { Dictionary } from '../../../../src/language/zh/dictionary/dictionary.ts'
import { readDictionary } from '../../../../src/language/zh/dictionary/read-dictionary.ts'

const CEDICT = `# a remark
長 长 [chang2] /long/
長 长 [zhang3] /chief; head/
春 春 [chun1] /spring (season)/
長春 长春 [Chang2 chun1] /see 長春市|长春市[Chang2 chun1 Shi4]/
長春市 长春市 [Chang2 chun1 Shi4] /Changchun, subprovincial city and capital of a province/
乾 干 [gan1] /dry/
乾 乾 [Qian2] /surname Qian/
乾隆 乾隆 [Qian2 long2] /Qianlong Emperor/
乾果 干果 [gan1 guo3] /dried fruit/CL:顆|颗[ke1]/
乾燥 干燥 [gan1 zao4] /dry/
綠 绿 [lu:4] /green/
局 局 [ju2] /office/
稅 税 [shui4] /tax/
稅局 税局 [shui4 ju2] /tax bureau/
郵 邮 [you2] /post/
郵局 邮局 [you2 ju2] /post bureau/
不是一行 entry
`
const dictionary = readDictionary(compileDictionary(CEDICT))

const wordAt = (text: string) =>
  dictionary.wordsAt(dictionary.fold(text), 0).find(({ end }) => end === text.length)?.word ?? -1
const named = (stems: Uint32Array, from = 0, to = from) =>
  [...stems.subarray(from, to)].map((id) => dictionary.stems[id])

function glossesOf(text: string, { glossStarts, stemStarts, glossStems }: Dictionary) {
  const word = wordAt(text)
  const glosses: string[] = []
  for (let at = glossStarts[word] ?? 0; at < (glossStarts[word + 1] ?? 0); at++) {
    glosses.push(named(glossStems, stemStarts[at], stemStarts[at + 1]).join(' '))
  }
  return glosses
}

test.each([
  ['长', ['long', 'chief', 'head']],
  ['春', ['spring']],
  ['干果', ['dry fruit']],
  ['不是', []],
])('the glosses of %s are stems', (text, glosses) => {
  expect(glossesOf(text, dictionary)).toEqual(glosses)
})

test('a word that is only referred to another has its glosses', () => {
  expect(glossesOf('长春', dictionary)).toContain('changchun')
})

test('both scripts lead to one word, also where a character is of both', () => {
  expect(wordAt('長春')).toBe(wordAt('长春'))
  expect(wordAt('乾隆')).toBeGreaterThanOrEqual(0)
  expect(wordAt('乾果')).toBe(wordAt('干果'))
  expect(dictionary.fold('乾隆 ＡＢ')).toBe('干隆 ab')
})

test('all words that a text goes on with are found, the shorter first', () => {
  const ends = dictionary.wordsAt('长春市长', 0).map(({ end }) => end)
  expect(ends).toEqual([1, 2, 3])
  expect(dictionary.wordsAt('长春市长', 3).map(({ end }) => end)).toEqual([4])
  expect(dictionary.wordsAt('你好', 0)).toEqual([])
  expect(dictionary.wordsAt('长\n春', 0).map(({ end }) => end)).toEqual([1])
  expect(dictionary.wordsAt('', 0)).toEqual([])
})

test('characters have all their readings, without tones', () => {
  expect(dictionary.syllablesOf('长')).toEqual(['chang', 'zhang'])
  expect(dictionary.syllablesOf('绿')).toEqual(['lv', 'lu', 'lyu'])
  expect(dictionary.syllablesOf('你')).toEqual([])
})

test('what a character means in longer words only is learned from them', () => {
  const { kinStarts, kinStems } = dictionary
  const word = wordAt('局')
  expect(named(kinStems, kinStarts[word], kinStarts[word + 1])).toEqual(['bureau'])
})

test('proper names, surnames and plain words are told apart', () => {
  expect([wordAt('长春'), wordAt('干果')].map((word) => dictionary.isName[word])).toEqual([1, 0])
  expect(['干', '长'].map((each) => dictionary.isSurname(each))).toEqual([true, false])
  expect(['bureau', 'qianlong'].map((each) => dictionary.isPlain(each))).toEqual([true, false])
})

test('the same text gives the same bytes', () => {
  expect(Buffer.from(compileDictionary(CEDICT)).equals(compileDictionary(CEDICT))).toBe(true)
})

describe('bytes of another kind', () => {
  test.each([
    ['none', new Uint8Array()],
    ['a text', new TextEncoder().encode('# CC-CEDICT\n')],
    ['another version', new TextEncoder().encode('merganser dictionary 0 []\n')],
    ['a table too few', new TextEncoder().encode('merganser dictionary 1 []\n')],
  ])('%s', (_what, bytes) => {
    expect(() => readDictionary(bytes)).toThrow(InternalError)
  })

  test('it does not matter where in the memory the bytes lie', () => {
    const bytes = compileDictionary(CEDICT)
    const shifted = new Uint8Array(bytes.length + 1)
    shifted.set(bytes, 1)
    expect(readDictionary(shifted.subarray(1)).stems).toEqual(dictionary.stems)
  })
})
