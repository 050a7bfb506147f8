import { getDocumentProxy } from 'unpdf'
import { InputError } from '../../errors.ts'
import { composeText } from '../compose-text.ts'
import type { ExtractedText } from '../extracted-text.ts'
import { dropMargins } from './drop-margins.ts'
import { joinLines } from './join-lines.ts'
import { type PageLine, toLines } from './page-lines.ts'

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>

/** Pages beyond these are no document that people read. */
const MOST_PAGES = 5000
/** What programs write where nobody gave a title: the name of a file. */
const NO_TITLE =
  /^(?:microsoft word - |untitled|document\d*$|slide \d)|\.(?:docx?|pdf|odt|indd|tex|txt|qxd|html?)$/i

/**
 * The text layer of a PDF: paragraphs, with lines joined and words that were cut at line ends made
 * whole; running heads and page numbers are left out. Title, author and date are those of its
 * properties.
 *
 * Throws an `InputError` when the file is damaged, needs a password, or has pictures of pages alone.
 */
export async function readPdf(bytes: Uint8Array, name: string): Promise<ExtractedText | undefined> {
  const pdf = await open(bytes, name)
  try {
    const pages = await readPages(pdf, name)
    if (pages.every((lines) => lines.length === 0)) {
      throw new InputError(
        'no-text-layer',
        `${name} has no text, only pictures of its pages; run OCR on it first, with ocrmypdf, say`,
        { details: { file: name } },
      )
    }
    return composeText({ ...(await readInfo(pdf)), blocks: joinLines(dropMargins(pages)) })
  } finally {
    await pdf.destroy()
  }
}

async function open(bytes: Uint8Array, name: string): Promise<Pdf> {
  try {
    // The bytes are moved to where they are read: a copy leaves ours alone.
    return await getDocumentProxy(bytes.slice(), { verbosity: 0, stopAtErrors: false })
  } catch (cause) {
    throw cannotOpen(name, cause)
  }
}

function cannotOpen(name: string, cause: unknown): InputError {
  const isLocked = cause instanceof Error && cause.name === 'PasswordException'
  return isLocked
    ? new InputError(
        'password-needed',
        `${name} is protected by a password; save it without one, with qpdf --decrypt, say`,
        { details: { file: name }, cause },
      )
    : new InputError(
        'broken-document',
        `${name} is cut off or damaged and cannot be read as a PDF; get a whole copy of it`,
        { details: { file: name }, cause },
      )
}

async function readPages(pdf: Pdf, name: string): Promise<PageLine[][]> {
  if (pdf.numPages > MOST_PAGES) {
    throw new InputError(
      'document-too-large',
      `${name} has more than the ${MOST_PAGES} pages that are read at once; split it`,
      { details: { file: name, value: pdf.numPages } },
    )
  }
  const pages: PageLine[][] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    try {
      const page = await pdf.getPage(number)
      const { items } = await page.getTextContent()
      pages.push(toLines(items.flatMap((item) => ('str' in item ? [item] : []))))
      page.cleanup()
    } catch (cause) {
      throw cannotOpen(name, cause)
    }
  }
  return pages
}

async function readInfo(pdf: Pdf) {
  const info: Readonly<Record<string, unknown>> = { ...(await pdf.getMetadata()).info }
  const text = (key: string) => (typeof info[key] === 'string' ? info[key].trim() : '')
  const title = text('Title')
  return {
    title: NO_TITLE.test(title) ? '' : title,
    authors: [text('Author')],
    fileDate: text('CreationDate').replace(/^D:(\d{8}).*$/, '$1'),
  }
}
