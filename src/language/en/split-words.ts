const MARKS = /\p{M}+/gu
const APOSTROPHES = /['’ʼ`]/g
const WORDS = /\p{Script=Han}|[\p{L}\p{N}]+/gu

/**
 * The words of a phrase, lower case, without accents and apostrophes; hyphens part words. A Chinese
 * character is a word of its own.
 *
 *     splitWords("People's multi-band Lǚ")  // ['people', 'multi', 'band', 'lu']
 */
export function splitWords(phrase: string): string[] {
  return foldWord(phrase.replace(/['’ʼ]s\b/g, '')).match(WORDS) ?? []
}

/** NFKC, lower case, without accents and apostrophes. */
export function foldWord(text: string): string {
  return text
    .normalize('NFKD')
    .replace(MARKS, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(APOSTROPHES, '')
}
