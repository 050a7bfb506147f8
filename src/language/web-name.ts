/** What names of sites end in: no words of prose, so that a stop before them ends no sentence. */
const ENDS = '(?:(?:com|org|net|gov|edu|cn)(?:\\.[a-z]{2})?|(?:co|ac|or|go)\\.[a-z]{2})'

const WEB_NAME = new RegExp(
  `(?<![\\p{L}\\p{N}@./])(?:[\\p{L}\\p{N}]+\\.)+${ENDS}(?![\\p{L}\\p{N}/])`,
  'giu',
)

/** What every text with such a name has: most have none, and need no longer search. */
const MAY_HOLD_WEB_NAME = new RegExp(`\\.${ENDS}`, 'iu')

/** Whether the word is the name of a site, as the web writes it: "rookpress.org". */
export const isWebName = (word: string): boolean =>
  word.includes('.') && word.match(WEB_NAME)?.[0] === word

/**
 * The text with a letter for each stop in a name of a site, in the same number of UTF-16 units, so
 * that a tokeniser takes the name for one word.
 *
 *     joinWebNames('Read rookpress.org.')  // 'Read rookpressxorg.'
 */
export const joinWebNames = (text: string): string =>
  MAY_HOLD_WEB_NAME.test(text) ? text.replace(WEB_NAME, (name) => name.replaceAll('.', 'x')) : text
