import type { Token } from '../../model.ts'

/** Whether the characters from the token on are those of the word. */
export function startsWith(tokens: readonly Token[], first: number, word: string): boolean {
  let text = ''
  for (let index = first; text.length < word.length; index++) {
    const token = tokens[index]
    if (!token) return false
    text += token.text
  }
  return text === word
}
