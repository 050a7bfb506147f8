import type { DocumentGraph } from '../model.ts'

/** What there is to count in one document. */
export interface DocumentFigures {
  /** Of the text, in UTF-16 units. */
  readonly characters: number
  /** Of the text, in UTF-8. */
  readonly bytes: number
  readonly words: number
  readonly sentences: number
  /** Sentences in which evidence stands. */
  readonly evidencedSentences: number
}

export function countFigures(graph: DocumentGraph): DocumentFigures {
  const { document, sentences } = graph
  return {
    characters: document.text.length,
    bytes: Buffer.byteLength(document.text),
    words: sentences.reduce((sum, { tokens }) => sum + tokens.filter(isWord).length, 0),
    sentences: sentences.length,
    evidencedSentences: evidencedSentences(graph),
  }
}

const isWord = ({ text }: { readonly text: string }): boolean => /[\p{L}\p{N}]/u.test(text)

export function evidencedSentences({ sentences, statements }: DocumentGraph): number {
  const spans = statements.flatMap(({ evidence }) => evidence).sort((a, b) => a.start - b.start)
  let next = 0
  return sentences.filter(({ start, end }) => {
    while ((spans[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1
    return (spans[next]?.start ?? Number.POSITIVE_INFINITY) < end
  }).length
}
