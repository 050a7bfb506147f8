import { SURNAME_CHARACTERS } from './surname-characters.ts'

const HAN = /^\p{Script=Han}+$/u

/** Whether the signs are a surname and one or two more: `孙小石`. */
export function hasFormOfName(text: string): boolean {
  if (!HAN.test(text)) return false
  const size = text.length
  if (size >= 3 && size <= 4 && SURNAME_CHARACTERS.has(text.slice(0, 2))) return true
  return size >= 2 && size <= 3 && SURNAME_CHARACTERS.has(text.slice(0, 1))
}
