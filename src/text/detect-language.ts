const HAN_SHARE_OF_CHINESE = 0.2
/** Enough to tell the language of a text, in UTF-16 units from its start. */
const SAMPLE_LENGTH = 100_000

/** The share of Han characters among the letters of a text, from 0 to 1; 0 when it has no letter. */
export function hanShare(text: string): number {
  let letters = 0
  let han = 0
  for (const character of text) {
    const code = character.charCodeAt(0)
    if (code < FIRST_BEYOND_ASCII) {
      if (isAsciiLetter(code)) letters += 1
    } else if (/\p{L}/u.test(character)) {
      letters += 1
      if (/\p{Script=Han}/u.test(character)) han += 1
    }
  }
  return letters === 0 ? 0 : han / letters
}

const FIRST_BEYOND_ASCII = 0x80
/** What tells small letters from capitals, and the first and the last small letter. */
const [SMALL, FIRST_LETTER, LAST_LETTER] = [0x20, 0x61, 0x7a]

const isAsciiLetter = (code: number): boolean =>
  (code | SMALL) >= FIRST_LETTER && (code | SMALL) <= LAST_LETTER

/**
 * `zh` when more than a fifth of the letters are Han characters, else `en`: the languages that are
 * read. A long text is judged by its start.
 */
export function detectLanguage(text: string): 'en' | 'zh' {
  return hanShare(text.slice(0, SAMPLE_LENGTH)) > HAN_SHARE_OF_CHINESE ? 'zh' : 'en'
}
