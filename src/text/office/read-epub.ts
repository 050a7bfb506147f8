import { posix } from 'node:path'
import { InputError } from '../../errors.ts'
import { composeText } from '../compose-text.ts'
import { decodePage } from '../decode-page.ts'
import type { ExtractedText } from '../extracted-text.ts'
import { readHtmlFragment } from '../html/html-fragment.ts'
import type { OfficeFile } from './read-docx.ts'
import { textsOf, type XmlElement, xmlElements } from './xml-elements.ts'

/**
 * The text of an e-book (EPUB): its chapters in the order of reading, without the table of contents.
 * Title, authors, publisher and date are those that the book declares.
 */
export function readEpub({ files, name }: Omit<OfficeFile, 'bytes'>): ExtractedText | undefined {
  if (files.has('META-INF/rights.xml')) {
    throw new InputError('password-needed', `${name} is locked to a reader; give the text of it`, {
      details: { file: name },
    })
  }
  const container = xmlElements(files.get('META-INF/container.xml'))
  const path = container.find((element) => element.name === 'rootfile')?.attributes['full-path']
  const book = xmlElements(files.get(path ?? ''))
  const chapters = chapterPaths(book, posix.dirname(path ?? '')).flatMap((chapter) => {
    const bytes = files.get(chapter)
    return bytes === undefined ? [] : [decodePage(bytes, { name: `${name}/${chapter}` })]
  })
  if (chapters.length === 0) {
    throw new InputError(
      'broken-document',
      `${name} is an e-book without chapters; get a whole copy`,
      {
        details: { file: name },
      },
    )
  }
  const [title] = textsOf(book, 'title')
  const [date] = textsOf(book, 'date')
  const [publisher] = textsOf(book, 'publisher')
  return composeText({
    title,
    authors: textsOf(book, 'creator'),
    publisher,
    date,
    blocks: chapters.flatMap((chapter) => readHtmlFragment(withoutHead(chapter), name)),
  })
}

/** In the order of the spine; the page of contents is no chapter. */
function chapterPaths(book: readonly XmlElement[], folder: string): string[] {
  const items = new Map(
    book.filter(({ name }) => name === 'item').map(({ attributes }) => [attributes.id, attributes]),
  )
  return book
    .filter(({ name, attributes }) => name === 'itemref' && attributes.linear !== 'no')
    .map(({ attributes }) => items.get(attributes.idref) ?? {})
    .filter(({ properties }) => !/\bnav\b/.test(properties ?? ''))
    .map(({ href }) => posix.join(folder, decodePath((href ?? '').replace(/#.*$/, ''))))
}

/** Paths are percent-encoded; what is not well is taken as it stands. */
function decodePath(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/** The title of a chapter's page stands in its text too. */
const withoutHead = (markup: string): string => markup.replace(/<head[\s>][\s\S]*?<\/head>/i, '')
