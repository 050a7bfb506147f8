import type { DocumentGraph, Span } from '../model.ts'
import type { Quotation } from './explanation.ts'

/** Words of a document in their sentence; of a sentence that is not known, the words alone. */
export function quoteWords(graph: DocumentGraph, { start, end }: Span): Quotation {
  const around = graph.sentences.find((each) => each.start <= start && start < each.end)
  const sentence = { start: around?.start ?? start, end: Math.max(around?.end ?? end, end) }
  return { ...quoteSentence(graph, sentence, [{ start, end }]), start, end }
}

/** A sentence of a document, with marks that are given as offsets into the document. */
export function quoteSentence(
  { document }: DocumentGraph,
  { start, end }: Span,
  marks: readonly Span[],
): Quotation {
  return {
    document: document.name,
    start,
    end,
    sentence: document.text.slice(start, end),
    marks: marks.map((mark) => ({ start: mark.start - start, end: mark.end - start })),
  }
}
