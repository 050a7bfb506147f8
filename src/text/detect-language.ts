const HAN_SHARE_OF_CHINESE = 0.2
/** Enough to tell the language of a text, in UTF-16 units from its start. */
const SAMPLE_LENGTH = 100_000

/** The share of Han characters among the letters of a text, from 0 to 1; 0 when it has no letter. */
export function hanShare(text: string): number {
  let letters = 0
  let han = 0
  for (const [letter] of text.matchAll(/\p{L}/gu)) {
    letters += 1
    if (/\p{Script=Han}/u.test(letter)) han += 1
  }
  return letters === 0 ? 0 : han / letters
}

/**
 * `zh` when more than a fifth of the letters are Han characters, else `en`: the languages that are
 * read. A long text is judged by its start.
 */
export function detectLanguage(text: string): 'en' | 'zh' {
  return hanShare(text.slice(0, SAMPLE_LENGTH)) > HAN_SHARE_OF_CHINESE ? 'zh' : 'en'
}
