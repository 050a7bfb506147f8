/** Letters that no mark can be taken off, as they are written where they are not to be had. */
const LETTERS = new Map([
  ['Ð', 'D'],
  ['Đ', 'D'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['Ł', 'L'],
  ['ł', 'l'],
  ['Ø', 'O'],
  ['ø', 'o'],
  ['Æ', 'Ae'],
  ['æ', 'ae'],
  ['ß', 'ss'],
  ['ı', 'i'],
  ['Þ', 'Th'],
  ['þ', 'th'],
  ['Ə', 'A'],
  ['ə', 'a'],
])

/** A label in plain letters: "Dalat" for "Đalạt". */
export const withoutMarks = (label) =>
  label
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[ÐĐđðŁłØøÆæßıÞþƏə]/g, (letter) => LETTERS.get(letter))
