const MARKS = /\p{M}+/gu
const APOSTROPHES = /['’ʼ`]/g
const NOT = /n['’ʼ]t\b/gi
const WORDS = /\p{Script=Han}|[\p{L}\p{N}]+/gu

/**
 * The words of a phrase, lower case, without accents and apostrophes; hyphens part words. A Chinese
 * character is a word of its own.
 *
 *     splitWords("People's multi-band Lǚ")  // ['people', 'multi', 'band', 'lu']
 */
export function splitWords(phrase: string): string[] {
  return foldWord(withoutClitics(phrase)).match(WORDS) ?? []
}

/** Without possessives; "don't" becomes "do not". */
export function withoutClitics(phrase: string): string {
  return phrase.replace(NOT, ' not').replace(/['’ʼ]s(?![\p{L}\p{N}])/giu, '')
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
