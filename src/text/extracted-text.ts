import type { Span } from '../model.ts'

/** What is read of a document: the text that offsets point into, and what is declared about it. */
export interface ExtractedText {
  /**
   * The title, the line of names and dates under it, and the paragraphs, with a blank line between
   * them; the rows of a table and the items of a list are lines, the cells of a row parted by tabs.
   * Ends in a line break, as a text file does.
   */
  readonly text: string
  readonly title?: Span
  /** The day of publication that the document declares, `YYYY-MM-DD`. */
  readonly date?: string
}

/** A document inside a file, and what it is called there. */
export interface TextPart extends ExtractedText {
  /** What stands behind the file's name: `#3` of `mail.mbox#3`, `/b.txt` of `a.zip/b.txt`. */
  readonly suffix: string
}
