/** Letters that no decomposition takes a mark off, by the letter that they look like. */
const SHAPES: ReadonlyMap<string, string> = new Map(
  [
    ..."đd ĐD łl ŁL ıi ħh ĦH ŧt ŦT ŋn ŊN ƙk ƘK ɓb ƁB ɗd ƊD əa ƏA ơo ƠO ưu ƯU ŀl ĿL ſs ɛe ƐE ɔo ƆO ʻ' ʼ' ʾ' ʿ'".split(
      ' ',
    ),
  ].map(([letter = '', shape = '']) => [letter, shape] as const),
)

const MARKED = /[\u0100-\u024F\u0250-\u02AF\u02BB-\u02BF\u1E00-\u1EFF]|\p{L}\p{M}+/gu

/**
 * The text with every Latin letter beyond Latin-1 as the plain letter below its marks, in the same
 * number of UTF-16 units: a mark of its own counts as the letter again. The tokeniser breaks words at
 * such letters, which Vietnamese, Polish and Turkish names are full of.
 *
 *     plainLetters('Nguyễn Łódź')  // 'Nguyen Lódz'
 */
export const plainLetters = (text: string): string =>
  BEYOND_LATIN_1.test(text) ? text.replace(MARKED, plainLetter) : text

/** Whatever is neither of Latin-1 nor a mark of print. */
const BEYOND_LATIN_1 = /[\u0100-\u1FFF\u2070-\uFFFF]/

function plainLetter(marked: string): string {
  const letter = marked.normalize('NFD').charAt(0)
  const plain = SHAPES.get(letter) ?? letter
  return /^[A-Za-z']$/.test(plain) ? plain.repeat(marked.length) : marked
}
