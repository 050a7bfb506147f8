import { describe, expect, it, test } from 'vitest'
import { personalNameAt } from '../../../src/language/en/personal-name.ts'
import { segment } from '../../../src/language/en/segment.ts'
import type { NameEvidence } from '../../../src/language/language.ts'

/** The words of the name that starts at the first word, and what they are guessed to have been. */
function nameIn(text: string, evidence: NameEvidence) {
  const tokens = segment(text)[0]?.tokens ?? []
  const name = personalNameAt(tokens, 0, evidence)
  if (!name) return undefined
  const words = text.slice(tokens[name.first]?.start, tokens[name.last]?.end)
  return { words, inferredName: name.inferredName, likeness: name.likeness }
}

describe('a Chinese surname with a given name is a name wherever it stands', () => {
  it.each([
    ['Han Jun spoke.', 'Han Jun'],
    ['Deng Xiaoping spoke.', 'Deng Xiaoping'],
    ['Ouyang Xiu spoke.', 'Ouyang Xiu'],
    ['Zhuge Liang spoke.', 'Zhuge Liang'],
    ['Zhang Xiao-bo spoke.', 'Zhang Xiao-bo'],
    ['Wang Fang-Min spoke.', 'Wang Fang-Min'],
    ['Li Hua Ming spoke.', 'Li Hua Ming'],
    ["Li Xi'an spoke.", "Li Xi'an"],
    ['Xie Long', 'Xie Long'],
  ])('%s', (text, words) => {
    expect(nameIn(text, 'none')).toEqual({ words, inferredName: undefined, likeness: 0.8 })
    expect(nameIn(text, 'context')?.words).toBe(words)
  })
})

describe('a surname that became a word is one only beside an office or a verb of people', () => {
  it.each([
    ['in Xiaobo)', 'in Xiaobo', 'Yu Xiaobo'],
    ['to Yuchuan)', 'to Yuchuan', 'Yu Yuchuan'],
    ['ten thousand Shuting, editor', 'ten thousand Shuting', 'Wan Shuting'],
    ['and Chunye spoke.', 'and Chunye', 'He Chunye'],
    ['money Yanqiu spoke.', 'money Yanqiu', 'Qian Yanqiu'],
    ['Stone Qinghe spoke.', 'Stone Qinghe', 'Shi Qinghe'],
    ['should Dezhou spoke.', 'should Dezhou', 'Ying Dezhou'],
    ['high Xiao-bo spoke.', 'high Xiao-bo', 'Gao Xiao-bo'],
  ])('%s: was %s, and before that %s', (text, words, inferredName) => {
    expect(nameIn(text, 'context')).toMatchObject({ words, inferredName })
    expect(nameIn(text, 'none')).toBeUndefined()
  })

  test('the guess is less likely than a name in pinyin', () => {
    const [guess, plain] = [nameIn('in Xiaobo', 'context'), nameIn('Han Jun', 'context')]
    expect(guess?.likeness).toBeLessThan(plain?.likeness ?? 0)
  })
})

describe('a given name that became words, and a foreign name', () => {
  it.each([
    ['Wang Emperor, editor', 'Wang Emperor', 0.5],
    ['Xiang Begonia spoke.', 'Xiang Begonia', 0.5],
    ['Silver Harbinger spoke.', 'Silver Harbinger', 0.5],
    ['Silver Rautasalo spoke.', 'Silver Rautasalo', 0.52],
    ['Helmi Rautasalo spoke.', 'Helmi Rautasalo', 0.55],
    ['Helmi Eskola-Brandt spoke.', 'Helmi Eskola-Brandt', 0.55],
    ['Helmi Karin Berg Nilsson Olsson spoke.', 'Helmi Karin Berg Nilsson Olsson', 0.65],
    ["Lü Buwei's house", 'Lü Buwei', 0.5],
  ])('%s: only with something beside it that names a person', (text, words, likeness) => {
    expect(nameIn(text, 'context')).toEqual({ words, inferredName: undefined, likeness })
    expect(nameIn(text, 'none')).toBeUndefined()
  })
})

describe('no name, even beside an office', () => {
  it.each([
    'Wu, the mayor',
    'Helmi spoke.',
    'the Xiaobo road',
    'is Xiaobo here',
    'Han jun',
    'spoke loudly',
    '12 Xiaobo',
    '(Xiaobo)',
    '.',
  ])('%s', (text) => {
    expect(nameIn(text, 'context')).toBeUndefined()
  })

  test('a hyphen with spaces joins no name', () => {
    expect(nameIn('Zhang Xiao - bo spoke.', 'none')?.words).toBe('Zhang Xiao')
  })

  test('past the end of a sentence', () => {
    const tokens = segment('Han Jun')[0]?.tokens ?? []
    expect(personalNameAt(tokens, 1, 'context')).toBeUndefined()
    expect(personalNameAt(tokens, 9, 'context')).toBeUndefined()
    expect(personalNameAt([], 0, 'context')).toBeUndefined()
  })
})

/** The key of the name that starts at the first word. */
const keyIn = (text: string): string | undefined =>
  personalNameAt(segment(text)[0]?.tokens ?? [], 0, 'none')?.key

describe('a Chinese name is one however it is written', () => {
  it.each([
    'Zhang Jinhai spoke.',
    'ZHANG Jinhai spoke.',
    'Zhang Jin-hai spoke.',
    'Zhang Jin Hai spoke.',
    'Jinhai Zhang spoke.',
    'Jin-hai Zhang spoke.',
    'Jinhai ZHANG spoke.',
  ])('%s', (text) => {
    expect(keyIn(text)).toBe('zhang jinhai')
  })

  it.each([
    ['Ouyang Xiu', 'ouyang xiu'],
    ['Xiaobo Sima', 'sima xiaobo'],
    ['Ma Ying-jeou', 'ma ying-jeou'],
    ['Kim Jong-un', 'kim jong-un'],
    ['Tsai Ing-wen', 'tsai ing-wen'],
  ])('%s', (text, key) => {
    expect(keyIn(`${text} spoke.`)).toBe(key)
  })
})

describe('a surname with a word that is no pinyin, or English first, is no name', () => {
  it.each(
    'Zone Hero Tone Pong Bong Fin Len Der Ten Cello Lake Lane Mining Women Change Game House'
      .split(' ')
      .map((word) => `Han ${word} x`),
  )('%s', (text) => {
    expect(nameIn(text, 'none')).toBeUndefined()
  })

  it.each([
    'He Can',
    'You May',
    'An Open Letter',
    'Long Pan',
    'Song Gang',
    'Lake Wang',
    'Page Li',
    'Tai Chi',
    'U.S. Senate',
  ])('%s', (text) => {
    expect(nameIn(text, 'none')).toBeUndefined()
  })

  it.each(['Wang Ping', 'Li Can', 'Long Xin', 'He Lifeng'])('but %s is', (text) => {
    expect(nameIn(text, 'none')?.words).toBe(text)
  })
})

describe('a foreign name with a given name that many bear is one wherever it stands', () => {
  it.each([
    ['Lena Voss spoke.', 'Lena Voss'],
    ["Brian O'Neill spoke.", "Brian O'Neill"],
    ['Jean-Luc Moreau spoke.', 'Jean-Luc Moreau'],
    ['Teresa M. Alvarez spoke.', 'Teresa M. Alvarez'],
    ['Ludwig van Beek spoke.', 'Ludwig van Beek'],
    ['Ursula von der Leyen spoke.', 'Ursula von der Leyen'],
    ['Yusuf al-Amin spoke.', 'Yusuf al-Amin'],
    ['Mohammed bin Rashid spoke.', 'Mohammed bin Rashid'],
    ['Marcus Webb Jr., of Ohio', 'Marcus Webb Jr.'],
    ['Marcus Webb, Jr. spoke.', 'Marcus Webb, Jr.'],
    ['Henry Ford II spoke.', 'Henry Ford II'],
    ['Pedro de Toledo y Silva spoke.', 'Pedro de Toledo y Silva'],
    ['Karen Wang spoke.', 'Karen Wang'],
    ['J. R. Smith spoke.', 'J. R. Smith'],
    ['J.R. Smith spoke.', 'J.R. Smith'],
  ])('%s', (text, words) => {
    expect(nameIn(text, 'none')?.words).toBe(words)
  })

  it.each(['J. Smith', 'Helmi van der Berg', 'Ólafur Örn Jónsson'])(
    '%s only beside a sign',
    (text) => {
      expect(nameIn(`${text} spoke.`, 'context')?.words).toBe(text)
      expect(nameIn(`${text} spoke.`, 'none')).toBeUndefined()
    },
  )

  it.each([
    'Charlotte Airport',
    'Victoria Street',
    'Diana Award',
    'Francis Monday',
    'Lena and Voss',
  ])('%s is none', (text) => {
    expect(nameIn(text, 'none')).toBeUndefined()
  })
})
