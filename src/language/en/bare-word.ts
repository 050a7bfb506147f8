import { plainLetters } from './plain-letters.ts'

/** Letters of Latin-1 that no mark can be taken off. */
const LETTERS: ReadonlyMap<string, string> = new Map(
  ['øo', 'æae', 'ðd', 'þth', 'ßss'].map((pair) => [pair.charAt(0), pair.slice(1)] as const),
)

/** The lower-case word as it is written where letters with marks are not to be had: "jorgen". */
export function bareWord(word: string): string {
  if (/^[a-z]*$/.test(word)) return word
  const bare = plainLetters(word).normalize('NFD').replace(/\p{M}/gu, '')
  return bare.replace(/[øæðþß]/g, (letter) => LETTERS.get(letter) ?? letter)
}
