import type { TaggedWord } from '../../../src/language/zh/tagged-word.ts'

/** `局长/n 陶/nr` as words with their tags. */
export const wordsOf = (text: string): TaggedWord[] =>
  text.split(' ').map((word) => {
    const [form = '', tag = ''] = word.split('/')
    return { word: form, tag }
  })

/** And back. */
export const textOf = (words: readonly TaggedWord[]): string =>
  words.map(({ word, tag }) => `${word}/${tag}`).join(' ')
