import { markEvidence, type Segment } from '../../view/mark-evidence.ts'
import { objectsOf } from '../lookup.ts'
import type { Served } from '../served.ts'
import type { Passage } from './facts.ts'

/** The words of a passage, cut at its marks. */
export interface PassageWords {
  /** Of the document; `''` where it is not known. */
  readonly language: string
  readonly segments: readonly Segment[]
}

/**
 * The words of a passage, out of the text of its document where the server has it, else out of the
 * quotation that the dataset holds; `undefined` where there is neither.
 */
export function passageSegments(passage: Passage, served: Served): PassageWords | undefined {
  const { document, start, end } = passage
  const known = served.documents?.get(document)
  if (known !== undefined && end <= known.text.length) {
    return { language: known.language, segments: markEvidence(known.text, passage) }
  }
  const quote = objectsOf(served.store, `${document}#quote=${start},${end}`, 'oa:exact')[0]?.value
  if (quote === undefined) return undefined
  const [language] = objectsOf(served.store, document, 'dcterms:language')
  const marks = passage.marks.map((mark) => ({ start: mark.start - start, end: mark.end - start }))
  return {
    language: language?.value ?? '',
    segments: markEvidence(quote, { start: 0, end: quote.length, marks }),
  }
}
