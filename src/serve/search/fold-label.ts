import type { Dictionary } from '../../language/zh/dictionary/dictionary.ts'

const DIACRITICS = /[\u0300-\u036f]+/g
const APOSTROPHES = /['’ʼ`]/g
const NO_WORD = /[^\p{L}\p{N}\p{M}]+/gu
const HAN = /[\p{Script=Han}〇]/u

/**
 * A label as it is compared: no case, width, accents or marks, single spaces, and simplified
 * characters where there is a dictionary. `''` when nothing is left; lone surrogates are dropped.
 *
 *     foldLabel('Café  (Noir)')  // 'cafe noir'
 */
export function foldLabel(text: string, dictionary?: Dictionary): string {
  const folded = dictionary?.fold(text) ?? text.normalize('NFKC').toLowerCase()
  return folded
    .normalize('NFKD')
    .replace(DIACRITICS, '')
    .normalize('NFC')
    .replace(APOSTROPHES, '')
    .replace(NO_WORD, ' ')
    .trim()
}

export const hasHan = (text: string): boolean => HAN.test(text)

const PIECES = /[\p{Script=Han}〇]|[^\s\p{Script=Han}〇]+/gu

/** The words of a folded label; each Chinese character is one. */
export const wordsOf = (folded: string): string[] => folded.match(PIECES) ?? []
