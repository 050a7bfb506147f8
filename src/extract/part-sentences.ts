import type { Sentence, Token } from '../model.ts'

/** Words of a sentence that is read whole: longer than any list of names that people write. */
const LONGEST = 1000

/**
 * Sentences with those of more than a thousand words in parts, each ending in a mark where one stands
 * in its second half. Names and statements of a sentence are compared with each other: a table or a
 * text without a full stop would take hours. Nothing is read across two parts.
 */
export function partSentences(sentences: readonly Sentence[], tokensPerWord: number): Sentence[] {
  const limit = LONGEST * tokensPerWord
  return sentences.flatMap((sentence) =>
    sentence.tokens.length <= limit ? [sentence] : partsOf(sentence.tokens, limit),
  )
}

function partsOf(tokens: readonly Token[], limit: number): Sentence[] {
  const parts: Sentence[] = []
  for (let first = 0; first < tokens.length; ) {
    const end = partEnd(tokens, first, limit)
    const part = tokens.slice(first, end)
    const [head, tail] = [part[0], part.at(-1)]
    if (head && tail) parts.push({ start: head.start, end: tail.end, tokens: part })
    first = end
  }
  return parts
}

/** Behind the last of the marks that part most, before the limit; `end` is exclusive. */
function partEnd(tokens: readonly Token[], first: number, limit: number): number {
  if (tokens.length - first <= limit) return tokens.length
  for (const marks of [/^[;；]$/, /^[,，、]$/]) {
    for (let end = first + limit; end > first + limit / 2; end--) {
      if (marks.test(tokens[end - 1]?.text ?? '')) return end
    }
  }
  return first + limit
}
