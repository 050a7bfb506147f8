import type { Token } from '../../model.ts'

/** Words of which each may be several tokens of a text. */
export interface WordList {
  readonly words: ReadonlySet<string>
  /** In UTF-16 units. */
  readonly longest: number
}

export function wordList(words: readonly string[]): WordList {
  return { words: new Set(words), longest: Math.max(...words.map(({ length }) => length)) }
}

/** The shortest of the words whose characters start at the token; looked up, not tried one by one. */
export function wordFrom(
  tokens: readonly Token[],
  first: number,
  { words, longest }: WordList,
): string | undefined {
  let text = ''
  for (let index = first; text.length < longest; index++) {
    const token = tokens[index]
    if (!token) return undefined
    text += token.text
    if (words.has(text)) return text
  }
  return undefined
}

/** Whether the characters of one of the words end at the token. */
export function endsWord(
  tokens: readonly Token[],
  last: number,
  { words, longest }: WordList,
): boolean {
  let text = ''
  for (let index = last; index >= 0 && text.length < longest; index--) {
    text = `${tokens[index]?.text ?? ''}${text}`
    if (words.has(text)) return true
  }
  return false
}
